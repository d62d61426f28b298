import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { projectPrometheus } from "../../../../core/projections/prometheus/metrics.ts";
import { REASONS } from "../../../../core/verdict/reasons.ts";
import { SIGNAL_NAMES } from "../../../../core/signals/table.ts";
import type { LocalModelResourceSnapshot } from "../../../../schema/types.ts";
import { builtins, plugin, policies } from "../../../support/arbitrary.ts";
import { parseExposition, valueOf } from "../../../support/exposition.ts";
import { MACHINES, snapshotOfMachine } from "../../../support/machines.ts";
import { noPromtool, promtool } from "../../../support/promtool.ts";
import { snapshotOf } from "../../../support/reports.ts";

const CASES = 2000;
type Snapshot = LocalModelResourceSnapshot;

const read = (snapshot: Snapshot) =>
  parseExposition(projectPrometheus(snapshot));

/** Values that each label may take; the others are bounded by the document. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  decision: ["allow", "constrain", "deny"],
  status: ["healthy", "degraded", "failed"],
  effect: ["deny", "constrain", "note"],
  code: Object.keys(REASONS),
  signal: SIGNAL_NAMES,
  origin: ["builtin", "plugin"],
  source: ["mains", "battery", "unknown"],
  vendor: ["amd", "intel", "nvidia", "other"],
  policy_source: ["built-in", "file"],
};
const FREE = ["profile", "probe", "version", "runtime", "platform"];
const WORDS = ["state", "reason", "kind"];

/** Figures that a signal has while it is known. */
const FIGURES: Readonly<Record<string, RegExp>> = {
  battery: /^model_carry_battery_/,
  thermal: /^model_carry_thermal_/,
  memory: /^model_carry_memory_/,
  disk: /^model_carry_disk_/,
  accelerators: /^model_carry_accelerators/,
  network: /^model_carry_network_/,
  modelService: /^model_carry_service_/,
};

/** What has to hold of every snapshot's exposition. */
function judge(snapshot: Snapshot): void {
  const seen = read(snapshot);
  for (const { name, labels, value } of seen.series) {
    for (const [key, word] of Object.entries(labels)) {
      const isBounded = CLOSED[key]?.includes(word) ?? FREE.includes(key) ??
        false;
      const isWord = WORDS.includes(key) && /^[a-z-]+$/.test(word);
      assert.ok(isBounded || isWord, `${name} ${key}=${word}`);
    }
    assert.ok(Number.isFinite(value));
  }
  for (const { profileRef, admission } of snapshot.profiles) {
    const profile = profileRef.replace(/^.*:/, "");
    for (const decision of ["allow", "constrain", "deny"]) {
      assert.equal(
        valueOf(seen, "model_carry_admission", { profile, decision }),
        Number(admission.decision === decision),
      );
    }
  }
  for (const signal of SIGNAL_NAMES) {
    const entry = snapshot.signals[signal];
    const isUnknown = entry.status === "unknown";
    const state = "unknown";
    assert.equal(
      valueOf(seen, "model_carry_signal", { signal, state }),
      Number(isUnknown),
    );
    const sum = seen.series.filter((one) =>
      one.name === "model_carry_signal" && one.labels["signal"] === signal
    ).reduce((total, one) => total + one.value, 0);
    assert.equal(sum, 1, signal);
    const figures = seen.series.filter((one) =>
      FIGURES[signal]?.test(one.name)
    );
    if (isUnknown) assert.deepEqual(figures, [], signal);
  }
}

for (const name of MACHINES) {
  test(`projectPrometheus() tells of ${name} what is known`, async () => {
    judge(await snapshotOfMachine(name));
  });
  test(`promtool accepts the metrics of ${name}`, {
    skip: noPromtool,
  }, async () => {
    const text = projectPrometheus(await snapshotOfMachine(name));
    const { code, output } = promtool(["check", "metrics"], text);
    assert.deepEqual([code, output], [0, ""]);
  });
}

const HOSTILE = ["\n", '"', "\\", "}", " 1\n", "{a=", "\u202e", "\ud800", "#"];
const text = fc.oneof(
  fc.constantFrom("a", "b", "battery"),
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 3 })), {
    maxLength: 6,
  }).map((parts) => parts.join("")),
);
const plugins = fc.integer({ min: 0, max: 2 }).chain((count) =>
  fc.tuple(...Array.from({ length: count }, (_, at) => plugin(`plugin-${at}`)))
);

test(`projectPrometheus() is sound for ${CASES} snapshots`, async () => {
  await fc.assert(
    fc.asyncProperty(
      builtins,
      plugins,
      policies,
      fc.tuple(text, text, text, text),
      async (own, others, policy, [first, second, third, fourth]) => {
        const snapshot = await snapshotOf([...own, ...others], policy);
        const ids = [first, second];
        judge({
          ...snapshot,
          producer: { ...snapshot.producer, runtime: third, platform: fourth },
          probes: snapshot.probes.map((one, at) => ({
            ...one,
            id: ids[at] ?? one.id,
          })),
        });
      },
    ),
    { numRuns: CASES },
  );
});
