/** Counter-examples: one row each, a sound snapshot and its one defect. */

type Document = Record<string, unknown>;

interface Defect {
  readonly machine: string;
  readonly spoil: (document: Document) => void;
}

const at = (value: unknown, ...path: readonly (string | number)[]): Document =>
  path.reduce(
    (found, key) => (found as Record<string | number, unknown>)[key],
    value,
  ) as Document;

const sound = (spoil: Defect["spoil"]): Defect => ({
  machine: "laptop_on_mains",
  spoil,
});

export const DEFECTS: Readonly<Record<string, Defect>> = {
  "missing-health": sound((one) => delete one["health"]),
  "missing-admission": sound((one) => delete one["admission"]),
  "missing-profile-admission": sound((one) =>
    delete at(one, "profiles", 0)["admission"]
  ),
  "missing-signal": sound((one) => delete at(one, "signals")["thermal"]),
  "missing-boundary": sound((one) => delete one["authorizationBoundary"]),
  "safe-beside-unknown": sound((one) => {
    at(one, "signals")["thermal"] = {
      status: "unknown",
      reason: { code: "absent", message: "no sensor" },
      from: ["thermal"],
    };
  }),
  "unstated-assumption": {
    machine: "vm_assumed",
    spoil: (one) => {
      at(one, "policy")["assumptions"] = [];
    },
  },
  "safe-beside-critical": sound((one) => {
    at(one, "signals", "thermal")["state"] = "critical";
  }),
  "safe-beside-deny": {
    machine: "laptop_memory_short",
    spoil: (one) => {
      at(one, "profiles", 0, "admission")["safe"] = true;
    },
  },
  "allow-against-its-reasons": {
    machine: "laptop_memory_short",
    spoil: (one) => {
      Object.assign(at(one, "profiles", 0, "admission"), {
        decision: "allow",
        safe: true,
      });
    },
  },
  "valid-until-before-captured-at": sound((one) => {
    one["validUntil"] = "2026-01-15T09:59:59.000Z";
  }),
  "no-such-day": sound((one) => {
    one["capturedAt"] = "2026-02-30T10:00:00.000Z";
    one["validUntil"] = "2026-03-02T10:00:30.000Z";
  }),
  "authorizes-true": sound((one) => {
    at(one, "authorizationBoundary")["authorizesModelDownload"] = true;
  }),
  "unknown-key": sound((one) => {
    one["hostname"] = "somewhere";
  }),
  "unknown-signal-key": sound((one) => {
    at(one, "signals", "battery")["serialNumber"] = "none";
  }),
  "wrong-headroom": sound((one) => {
    at(one, "profiles", 0, "admission")["headroomBytes"] = 1;
  }),
  "wrong-need": sound((one) => {
    at(one, "profiles", 0, "admission", "basis", "terms", 0)["bytes"] = 1;
  }),
  "from-nowhere": sound((one) => {
    at(one, "signals", "disk")["from"] = ["elsewhere"];
  }),
  "profile-twice": sound((one) => {
    at(one, "profiles", 1)["profileRef"] = at(one, "profiles", 0)["profileRef"];
  }),
  "negative-memory": sound((one) => {
    at(one, "signals", "memory")["availableBytes"] = -1;
  }),
  "string-boolean": sound((one) => {
    at(one, "admission")["safe"] = "true";
  }),
  "health-against-its-reasons": {
    machine: "laptop_health_unknown",
    spoil: (one) => {
      at(one, "health")["status"] = "healthy";
    },
  },
};
