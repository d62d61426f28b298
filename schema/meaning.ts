/** What a snapshot has to mean, beyond its shape. */

import type { LocalModelResourceSnapshot, Reason } from "./types.ts";

/** One fault: where, and what is wrong there, in a sentence. */
export interface Fault {
  /** JSON pointer; empty: the whole document. */
  readonly pointer: string;
  readonly message: string;
}

type Snapshot = LocalModelResourceSnapshot;
type Judged = { decision: string; safe: boolean; reasons: readonly Reason[] };

function* times(snapshot: Snapshot): Generator<Fault> {
  for (const key of ["capturedAt", "validUntil"] as const) {
    const text = snapshot[key];
    const time = new Date(text);
    // The pattern lets 30 February through.
    if (Number.isNaN(time.getTime()) || time.toISOString() !== text) {
      yield { pointer: `/${key}`, message: `"${text}" is no time` };
    }
  }
  const { capturedAt, validUntil } = snapshot;
  if (!(Date.parse(validUntil) > Date.parse(capturedAt))) {
    yield {
      pointer: "/validUntil",
      message: `"${validUntil}" is not after capturedAt "${capturedAt}"`,
    };
  }
}

function expectedDecision(reasons: readonly Reason[]): string {
  if (reasons.some((one) => one.effect === "deny")) return "deny";
  return reasons.some((one) => one.effect === "constrain")
    ? "constrain"
    : "allow";
}

function* decision(at: string, admission: Judged): Generator<Fault> {
  const { decision, safe, reasons } = admission;
  const expected = expectedDecision(reasons);
  if (decision !== expected) {
    yield {
      pointer: `${at}/decision`,
      message: `"${decision}" where the reasons add up to "${expected}"`,
    };
  }
  if (safe !== (decision === "allow")) {
    yield {
      pointer: `${at}/safe`,
      message: `${safe} beside decision "${decision}"`,
    };
  }
}

/** Signals that have to be known and are neither known nor assumed. */
function openSignals(snapshot: Snapshot): string[] {
  const assumed = new Set(snapshot.policy.assumptions.map((one) => one.key));
  const needed = new Set<string>([
    "memory",
    "modelService",
    ...snapshot.policy.requiredSignals,
  ]);
  return Object.entries(snapshot.signals).flatMap(([name, signal]) => {
    if (signal.status === "known" || !needed.has(name)) return [];
    const isStated = "assumedState" in signal &&
      assumed.has(`/assumptions/${name}`) &&
      (signal.reason.code === "absent" || signal.reason.code === "unrated");
    return isStated ? [] : [name];
  });
}

/** States that a known or worst known signal may not have beside a verdict. */
const STATE_EFFECTS: Readonly<
  Record<string, Readonly<Record<string, string>>>
> = {
  battery: { low: "constrain", critical: "deny" },
  thermal: { hot: "constrain", critical: "deny" },
  memory: { pressured: "constrain", critical: "deny" },
};

function* againstSignals(
  at: string,
  admission: Judged,
  snapshot: Snapshot,
): Generator<Fault> {
  if (admission.decision === "deny") return;
  for (const name of openSignals(snapshot)) {
    yield {
      pointer: `${at}/${admission.safe ? "safe" : "decision"}`,
      message: `"${admission.decision}" beside unknown signal "${name}"`,
    };
  }
  for (const [name, signal] of Object.entries(snapshot.signals)) {
    const values = signal.status === "known" ? signal : signal.worstKnown;
    if (!values || !("state" in values)) continue;
    const effect = STATE_EFFECTS[name]?.[values.state];
    if (effect === "deny" || (effect && admission.decision === "allow")) {
      yield {
        pointer: `${at}/decision`,
        message: `"${admission.decision}" beside ${name} "${values.state}"`,
      };
    }
  }
  const { modelService } = snapshot.signals;
  const isReady = modelService.status === "known" &&
    modelService.endpoints.some((one) => one.state === "ready");
  if (modelService.status === "known" && !isReady) {
    yield {
      pointer: `${at}/decision`,
      message: `"${admission.decision}" beside modelService ` +
        `"${modelService.state}"`,
    };
  }
  if (snapshot.health.status === "failed") {
    yield {
      pointer: `${at}/decision`,
      message: `"${admission.decision}" beside health "failed"`,
    };
  }
}

type Entry = Snapshot["profiles"][number];

/** The reserve follows from the limits and the memory's size. */
function* reserve(
  at: string,
  { reserveBytes }: Entry["admission"],
  { signals, policy }: Snapshot,
): Generator<Fault> {
  const { memory } = signals;
  if (memory.status !== "known" || reserveBytes === null) return;
  const { limits } = policy;
  const wanted = Math.max(
    limits.memory.reserveBytes,
    Math.ceil(memory.totalBytes * limits.memory.reserveShare),
  );
  if (reserveBytes !== wanted) {
    yield {
      pointer: `${at}/admission/reserveBytes`,
      message: `${reserveBytes} where the limits give ${wanted}`,
    };
  }
}

/** A model that barely fits is no model at ease. */
function* comfort(
  at: string,
  { decision, headroomBytes, requiredBytes }: Entry["admission"],
  { policy }: Snapshot,
): Generator<Fault> {
  if (decision !== "allow" || headroomBytes === null) return;
  const usable = headroomBytes + (requiredBytes ?? 0);
  const wanted = policy.limits.memory.comfortFactor * (requiredBytes ?? 0);
  if (usable < wanted) {
    yield {
      pointer: `${at}/admission/decision`,
      message: `"allow" with ${usable} bytes where ease begins at ${wanted}`,
    };
  }
}

function* arithmetic(
  at: string,
  entry: Entry,
  snapshot: Snapshot,
): Generator<Fault> {
  const { admission, residency } = entry;
  const { availableBytes, reserveBytes, requiredBytes, headroomBytes } =
    admission;
  const sum = availableBytes === null || reserveBytes === null ||
      requiredBytes === null
    ? null
    : Math.max(
      Number.MIN_SAFE_INTEGER,
      availableBytes - reserveBytes - requiredBytes,
    );
  if (headroomBytes !== sum) {
    yield {
      pointer: `${at}/admission/headroomBytes`,
      message: `${headroomBytes} where the figures beside it give ${sum}`,
    };
  }
  const { memory } = snapshot.signals;
  if (
    memory.status === "known" && availableBytes !== null &&
    availableBytes !== memory.availableBytes
  ) {
    yield {
      pointer: `${at}/admission/availableBytes`,
      message: `${availableBytes} where the memory signal has ` +
        `${memory.availableBytes}`,
    };
  }
  yield* reserve(at, admission, snapshot);
  const { terms, rule } = admission.basis;
  if ((rule === "loaded") !== (residency === "loaded")) {
    yield {
      pointer: `${at}/admission/basis/rule`,
      message: `"${rule}" beside residency "${residency}"`,
    };
  }
  const total = terms.reduce((all, term) => all + term.bytes, 0);
  const need = rule === "unknown" ? null : total;
  if (requiredBytes !== need) {
    yield {
      pointer: `${at}/admission/requiredBytes`,
      message: `${requiredBytes} where the terms of the basis give ${need}`,
    };
  }
  if (admission.decision === "deny") return;
  yield* comfort(at, admission, snapshot);
  const isHere = residency === "installed" || residency === "loaded";
  if (headroomBytes === null || headroomBytes < 0 || !isHere) {
    yield {
      pointer: `${at}/admission/decision`,
      message: `"${admission.decision}" with headroom ${headroomBytes} and ` +
        `residency "${residency}"`,
    };
  }
}

function* references(snapshot: Snapshot): Generator<Fault> {
  const ids = new Set(snapshot.probes.map((one) => one.id));
  for (const [name, signal] of Object.entries(snapshot.signals)) {
    for (const [index, id] of signal.from.entries()) {
      if (!ids.has(id)) {
        yield {
          pointer: `/signals/${name}/from/${index}`,
          message: `"${id}" has no report in probes`,
        };
      }
    }
  }
  const refs = snapshot.profiles.map((one) => one.profileRef);
  for (const [index, ref] of refs.entries()) {
    if (refs.indexOf(ref) !== index) {
      yield {
        pointer: `/profiles/${index}/profileRef`,
        message: `"${ref}" stands twice`,
      };
    }
  }
  const builtins = snapshot.probes.filter((one) => one.origin === "builtin");
  for (const one of builtins) {
    if (builtins.filter((other) => other.id === one.id).length > 1) {
      yield { pointer: "/probes", message: `"${one.id}" has two reports` };
      break;
    }
  }
}

function* bestVerdict(snapshot: Snapshot): Generator<Fault> {
  const { admission, profiles } = snapshot;
  const order = ["allow", "constrain", "deny"];
  const owner = profiles.find((one) => one.profileRef === admission.profileRef);
  if (!owner) {
    yield {
      pointer: "/admission/profileRef",
      message: `"${admission.profileRef}" is none of the profiles`,
    };
    return;
  }
  if (owner.admission.decision !== admission.decision) {
    yield {
      pointer: "/admission/decision",
      message: `"${admission.decision}" where its profile has ` +
        `"${owner.admission.decision}"`,
    };
  }
  const best = Math.min(
    ...profiles.map((one) => order.indexOf(one.admission.decision)),
  );
  if (order.indexOf(owner.admission.decision) !== best) {
    yield {
      pointer: "/admission/profileRef",
      message: `"${admission.profileRef}" does not have the best verdict`,
    };
  }
}

/** Every fault in the meaning of a snapshot that has passed the schema. */
export function meaningFaults(snapshot: Snapshot): Fault[] {
  const faults = [
    ...times(snapshot),
    ...decision("/admission", snapshot.admission),
    ...againstSignals("/admission", snapshot.admission, snapshot),
    ...references(snapshot),
    ...bestVerdict(snapshot),
  ];
  for (const [index, entry] of snapshot.profiles.entries()) {
    const at = `/profiles/${index}`;
    faults.push(
      ...decision(`${at}/admission`, entry.admission),
      ...againstSignals(`${at}/admission`, entry.admission, snapshot),
      ...arithmetic(at, entry, snapshot),
    );
  }
  const failing = expectedDecision(snapshot.health.reasons) === "deny";
  if (failing !== (snapshot.health.status === "failed")) {
    faults.push({
      pointer: "/health/status",
      message: `"${snapshot.health.status}" does not follow from its reasons`,
    });
  }
  return faults;
}
