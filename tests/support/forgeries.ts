/** Snapshots that lie: each a true one, and what a liar changes in it. */

import { FACT_FORGERIES } from "./fact_forgeries.ts";

// deno-lint-ignore no-explicit-any -- a liar knows no types
type Lie = any;

interface Forgery {
  /** The machine that the true one is of. */
  readonly machine: string;
  readonly forge: (document: Lie) => void;
}

const reason = (code: string, signal: string | null, effect: string) => ({
  code,
  signal,
  effect,
  message: "nothing of note",
  observed: null,
  limit: null,
});

/** Every verdict as the liar wants it. */
function say(document: Lie, decision: string, reasons: Lie[] = []): void {
  const verdict = { decision, safe: decision === "allow", reasons };
  Object.assign(document.admission, verdict);
  for (const one of document.profiles) Object.assign(one.admission, verdict);
}

/** A need of so many bytes, with every sum that hangs on it. */
function need(document: Lie, bytes: number, rule: string): void {
  for (const { admission } of document.profiles) {
    const { availableBytes, reserveBytes, basis } = admission;
    basis.rule = rule;
    basis.terms = [{ name: "weights", bytes, source: "size of the file" }];
    admission.requiredBytes = bytes;
    admission.headroomBytes = availableBytes - reserveBytes - bytes;
  }
}

function reserve(document: Lie, bytes: number): void {
  for (const { admission } of document.profiles) {
    admission.reserveBytes = bytes;
    admission.headroomBytes = admission.availableBytes - bytes -
      admission.requiredBytes;
  }
}

const onMains = (forge: Forgery["forge"]): Forgery => ({
  machine: "laptop_on_mains",
  forge,
});

export const FORGERIES: Readonly<Record<string, Forgery>> = {
  "good until 9999 beside 30 s": onMains((one) => {
    one.validUntil = "9999-12-31T23:59:59.999Z";
  }),
  "good for an hour, built in": onMains((one) => {
    one.policy.ttlSeconds = 3600;
    one.validUntil = "2026-01-15T11:00:00.000Z";
  }),
  "good until before the year 1": onMains((one) => {
    one.capturedAt = "0000-01-01T00:00:00.000Z";
  }),
  "105 °C of critical 100 told normal": onMains((one) => {
    Object.assign(one.signals.thermal.hottest, {
      celsius: 105,
      limitCelsius: 100,
      limitKind: "critical",
    });
  }),
  "heat without its reason": {
    machine: "laptop_hot",
    forge: (one) => {
      one.signals.thermal.state = "warm";
      say(one, "allow");
    },
  },
  "a sensor that failed, not told": {
    machine: "laptop_sensor_failed",
    forge: (one) => say(one, "allow"),
  },
  "battery at 3 % told normal": {
    machine: "laptop_on_battery",
    forge: (one) => one.signals.battery.percent = 3,
  },
  "a low battery without its reason": {
    machine: "laptop_battery_low",
    forge: (one) => {
      one.signals.battery.state = "normal";
      say(one, "allow");
    },
  },
  "memory that tasks wait for told normal": {
    machine: "laptop_memory_stalled",
    forge: (one) => {
      one.signals.memory.state = "normal";
      say(one, "allow");
    },
  },
  "more memory than was read": onMains((one) => {
    one.signals.memory.availableBytes = 2 ** 40;
    one.signals.memory.totalBytes = 2 ** 41;
    for (const { admission } of one.profiles) {
      admission.availableBytes = 2 ** 40;
    }
    reserve(one, Math.ceil(2 ** 41 * 0.05));
  }),
  "a denying reason that is a note": {
    machine: "model_missing",
    forge: (one) => {
      say(one, "allow", [reason("model-missing", "modelService", "note")]);
      for (const each of one.profiles) each.residency = "installed";
      need(one, 1000, "estimate");
    },
  },
  "every probe failed": onMains((one) => {
    for (const probe of one.probes) {
      Object.assign(probe, { outcome: "failed", error: "EIO" });
    }
  }),
  "no probes": onMains((one) => {
    one.probes = [];
    for (const signal of Object.values<Lie>(one.signals)) signal.from = [];
  }),
  "a probe twice under another name": onMains((one) => {
    one.probes.push({ ...one.probes[0], id: "accelerators2" });
  }),
  "nothing required, built in": {
    machine: "vm_unstated",
    forge: (one) => {
      one.policy.requiredSignals = [];
      say(one, "allow");
    },
  },
  "limits of zero, built in": onMains((one) => {
    Object.assign(one.policy.limits.memory, {
      reserveBytes: 0,
      reserveShare: 0,
      comfortFactor: 1,
    });
    reserve(one, 0);
  }),
  "a battery limit of zero, built in": {
    machine: "laptop_battery_critical",
    forge: (one) => {
      one.policy.limits.battery = { lowPercent: 0, criticalPercent: 0 };
      one.signals.battery.state = "normal";
      say(one, "allow");
    },
  },
  "limits of a file, not told as loose": onMains((one) => {
    one.policy.source = "file";
    one.policy.limits.battery = { lowPercent: 0, criticalPercent: 0 };
  }),
  "the digest of another policy": onMains((one) => {
    one.policy.sha256 = "0".repeat(64);
  }),
  "an assumption that loosens what the limits do not": onMains((one) => {
    one.policy.assumptions = [{ key: "/x", value: "1", message: "Nothing" }];
  }),
  "an estimate of 0 bytes": onMains((one) => need(one, 0, "estimate")),
  "a hint that no profile has": onMains((one) => need(one, 1, "hint")),
  "loaded, and it is not": onMains((one) => {
    need(one, 0, "loaded");
    for (const each of one.profiles) {
      each.residency = "loaded";
      each.admission.basis.terms = [];
    }
  }),
  "installed, and it is not": {
    machine: "model_missing",
    forge: (one) => {
      say(one, "allow");
      for (const each of one.profiles) each.residency = "installed";
      need(one, 1000, "estimate");
    },
  },
  "a model of another name": onMains((one) => {
    one.profiles[0].modelTag = "llama3.3:70b";
  }),
  "a service refused beside ready endpoints": onMains((one) => {
    one.signals.modelService.state = "refused";
  }),
  "a ready endpoint beside the one that refused": {
    machine: "service_refused",
    forge: (one) => {
      const [endpoint] = one.signals.modelService.endpoints;
      one.signals.modelService.endpoints.push({ ...endpoint, state: "ready" });
      say(one, "allow");
      for (const each of one.profiles) each.residency = "installed";
      need(one, 1000, "estimate");
    },
  },
  "a pull that would not fit": {
    machine: "model_missing",
    forge: (one) => one.signals.disk.availableBytes = 0,
  },
  "a full disk told normal": onMains((one) => {
    one.signals.disk.availableBytes = 0;
  }),
  "health without its reasons": {
    machine: "residency_unknown",
    forge: (one) => one.health = { status: "healthy", reasons: [] },
  },
  "reasons that say something else": {
    machine: "laptop_battery_low",
    forge: (one) => {
      for (const { admission } of [one, ...one.profiles]) {
        admission.reasons[0].message = "The charger is plugged in";
      }
    },
  },
  "a reason that the machine did not give": {
    machine: "laptop_battery_low",
    forge: (one) =>
      say(one, "constrain", [reason("memory-tight", "memory", "constrain")]),
  },
  "another sum than was judged": onMains((one) => {
    one.profiles[0].admission.basis.inequality = "1 >= 0";
  }),
  "the machine better than its profile says why": {
    machine: "laptop_battery_low",
    forge: (one) => one.admission.reasons[0].observed = 99,
  },
  "an extension of no plugin": onMains((one) => {
    one.extensions = { room: { open: true } };
  }),
  ...FACT_FORGERIES,
};
