/** What has to hold of a machine that was booted. */

import { snapshotFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import type { Machine } from "./machine.ts";
import { properties, type Report } from "./report.ts";

export interface Assertion {
  readonly name: string;
  /** What was found instead; null: it holds. */
  readonly fault: string | null;
}

type Snapshot = LocalModelResourceSnapshot;
/** Looks at one part of a report; throws, or gives what is wrong. */
type Look = () => string | null;

/** MemoryMax= of the model service, in bytes. */
export const MEMORY_MAX_BYTES = 1_258_291_200;
/** MemoryMax= of a server that runs in a slice, as a pod does, in bytes. */
export const POD_MAX_BYTES = 314_572_800;
/** What the policy that is installed while it runs says. */
export const LOW_PERCENT = 12;

function sectionOf(report: Report, name: string): string {
  const section = report.get(name);
  if (section === undefined) throw new Error(`no section "${name}"`);
  return section.text;
}

function snapshotOf(report: Report, name: string): Snapshot {
  const text = sectionOf(report, name);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Error(`no whole document: "${text.slice(0, 80)}"`);
  }
  const [fault] = snapshotFaults(document, validate);
  if (fault !== undefined) throw new Error(`${fault.pointer} ${fault.message}`);
  return document as Snapshot;
}

/** Null where they are the same, else what was found. */
function same(found: unknown, wanted: unknown): string | null {
  return String(found) === String(wanted)
    ? null
    : `"${found}" in place of "${wanted}"`;
}

function all(...faults: readonly (string | null)[]): string | null {
  return faults.find((one) => one !== null) ?? null;
}

function unitFault(text: string, isCondition = "yes"): string | null {
  const unit = properties(text);
  return all(
    same(unit["ActiveState"], "active"),
    same(unit["SubState"], "running"),
    same(unit["NRestarts"], "0"),
    same(unit["ConditionResult"], isCondition),
  );
}

function statesFault({ signals }: Snapshot, machine: Machine): string | null {
  return all(
    ...(["battery", "thermal", "modelService"] as const).map((name) => {
      const signal = signals[name];
      const found = signal.status === "known"
        ? signal.state
        : `unknown: ${signal.reason.message}`;
      const fault = same(found, machine.states[name]);
      return fault === null ? null : `${name}: ${fault}`;
    }),
  );
}

function figuresFault({ signals }: Snapshot, machine: Machine): string | null {
  const { battery, thermal } = signals;
  if (battery.status !== "known" || thermal.status !== "known") {
    return "not known";
  }
  const { percent, isOnMains, celsius } = machine.supplies;
  return all(
    same(battery.percent, percent),
    same(battery.powerSource, isOnMains ? "mains" : "battery"),
    same(thermal.hottest?.celsius, celsius),
  );
}

function memoryFault({ signals: { memory } }: Snapshot): string | null {
  if (memory.status !== "known") return "not known";
  return all(
    same(memory.boundBy, "cgroup-max"),
    memory.availableBytes <= MEMORY_MAX_BYTES
      ? null
      : `${memory.availableBytes} bytes available`,
  );
}

function lostFault({ probes }: Snapshot): string | null {
  const lost = probes.filter(({ outcome }) => outcome === "timed-out");
  const told = lost.map(({ id, error }) => `${id}: ${error}`);
  return told.length === 0 ? null : told.join("; ");
}

function policyFault(report: Report, { supplies }: Machine): string | null {
  const { policy, signals: { battery } } = snapshotOf(report, "policy");
  const isLow = !supplies.isOnMains && supplies.percent <= LOW_PERCENT;
  return all(
    same(policy.limits.battery.lowPercent, LOW_PERCENT),
    same(battery.status === "known" && battery.state, isLow ? "low" : "normal"),
  );
}

function inertFault(report: Report): string | null {
  const found = properties(sectionOf(report, "inert"));
  return all(
    same(found["start"], "0"),
    same(found["ActiveState"], "inactive"),
    same(found["ConditionResult"], "no"),
    same(found["again"], "active"),
  );
}

/** Out of a container with control groups of its own, beside the server's. */
function podFault(report: Report): string | null {
  const { memory } = snapshotOf(report, "pod").signals;
  if (memory.status !== "known") return memory.reason.message;
  return all(
    same(memory.boundBy, "cgroup-max"),
    same(memory.totalBytes, POD_MAX_BYTES),
  );
}

function watchdogFault(report: Report): string | null {
  const text = sectionOf(report, "watchdog");
  const { ActiveState, NRestarts } = properties(text);
  return all(
    same(ActiveState, "active"),
    Number(NRestarts) > 0 ? null : "it was not",
    /watchdog timeout/i.test(text) ? null : "the journal tells of no watchdog",
  );
}

function sysextFault(report: Report): string | null {
  const found = properties(sectionOf(report, "sysext"));
  return all(
    same(found["purged"], "none"),
    same(found["active"], "active"),
    same(found["validate"], "0"),
    same(found["unmerged"], "none"),
  );
}

function shutdownFault(report: Report): string | null {
  const stopped = properties(sectionOf(report, "stopped"));
  snapshotOf(report, "whole");
  return all(
    same(stopped["Result"], "success"),
    same(stopped["ExecMainStatus"], "0"),
    same(sectionOf(report, "left").split("\n").join(" "), "snapshot.json"),
  );
}

/** Every assertion on one machine, in the order in which it was looked at. */
export function assertionsOf(
  machine: Machine,
  report: Report,
): readonly Assertion[] {
  const next = () => snapshotOf(report, "next");
  const code = (name: string) => same(report.get(name)?.code, 0);
  const looks: readonly (readonly [string, Look])[] = [
    [
      "the unit is active, and was not restarted",
      () => unitFault(sectionOf(report, "unit")),
    ],
    [
      "started: the first snapshot is there",
      () => (snapshotOf(report, "first"), null),
    ],
    [
      "the first snapshot has lost no reading to a limit",
      () => lostFault(snapshotOf(report, "first")),
    ],
    ["validate finds it valid and fresh", () => code("validate")],
    [
      "the watchdog is on",
      () => same(properties(sectionOf(report, "unit"))["WatchdogUSec"], "2min"),
    ],
    [
      `battery ${machine.states.battery}, heat ${machine.states.thermal}, ` +
      `service ${machine.states.modelService}`,
      () => statesFault(next(), machine),
    ],
    [
      "charge, mains and heat are the table's",
      () => figuresFault(next(), machine),
    ],
    ["a change of the policy is taken up", () => policyFault(report, machine)],
    [
      "without a new start of the unit",
      () => unitFault(sectionOf(report, "after-policy")),
    ],
    ["SIGTERM at shutdown leaves one whole file", () => shutdownFault(report)],
  ];
  const tried: Readonly<Record<string, readonly [string, Look]>> = {
    memory: [
      "MemoryMax= of the model service binds",
      () => memoryFault(next()),
    ],
    inert: [
      "skipped without the program, started with it",
      () => inertFault(report),
    ],
    pod: [
      "out of a container the group of a server in another binds",
      () => podFault(report),
    ],
    watchdog: [
      "a watch that stands still is started anew",
      () => watchdogFault(report),
    ],
    sysext: [
      "the image for systemd-sysext merges and runs",
      () => sysextFault(report),
    ],
  };
  const memory = machine.states.modelService === "ready" ? ["memory"] : [];
  const more = [...memory, ...machine.tries].flatMap((one) =>
    tried[one] === undefined ? [] : [tried[one]]
  );
  return [...looks, ...more].map(([name, look]) => {
    try {
      return { name, fault: look() };
    } catch (error) {
      return { name, fault: (error as Error).message };
    }
  });
}
