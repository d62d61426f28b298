import assert from "node:assert/strict";
import { test } from "node:test";
import {
  entryOf,
  isExcused,
  missingIds,
  NOT_FOUND,
  NOT_RUN,
  refuseDuplicates,
  RUN_ENDED,
} from "../../../core/plugins/plugin_identity.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Outcome, Report } from "../../../core/probe/report.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../../support/reports.ts";

const PIN = "b".repeat(64);
const OTHER = "c".repeat(64);

const withPlugins = (plugins: Policy["plugins"]): Policy => ({
  ...DEFAULT_POLICY,
  plugins,
});
const pinned = withPlugins({ fan: { sha256: PIN, required: false } });
const named = withPlugins({ fan: { required: false } });

const denies = {
  concerns: [{ decision: "deny" as const, detail: "loud", message: "loud" }],
};
const told = (sha256: string, change: Partial<Report> = {}) =>
  pluginReport("fan", [], denies, { sha256, ...change });
/** What never told an id: it bears its file's name, or the pin of its bytes. */
const mute = (sha256: string | null, change: Partial<Report> = {}) =>
  pluginReport("fan", [], {}, {
    sha256,
    version: null,
    ...failure("no manifest"),
    ...change,
  });
const nobody = (change: Partial<Report> = {}) =>
  mute(null, { outcome: "refused", errorCode: NOT_FOUND, ...change });

test("entryOf() finds the entry of a plugin that the policy means", () => {
  const entry = pinned.plugins["fan"];
  assert.equal(entryOf(told(PIN), pinned), entry);
  assert.equal(entryOf(mute(PIN), pinned), entry);
  assert.equal(entryOf(told(OTHER), pinned), undefined);
  assert.equal(entryOf(mute(null), pinned), undefined);
  assert.equal(entryOf(told(OTHER), named), named.plugins["fan"]);
  // A file may be called as a plugin is named.
  assert.equal(entryOf(mute(OTHER), named), undefined);
  assert.equal(
    entryOf({ ...told(PIN), origin: "builtin" }, pinned),
    undefined,
  );
});

test("entryOf() finds nothing that every object inherits", () => {
  for (const id of ["constructor", "toString", "__proto__"]) {
    assert.equal(entryOf({ ...told(PIN), id }, named), undefined, id);
    assert.equal(isExcused({ ...nobody(), id }, named), false, id);
  }
});

const OWN: readonly Outcome[] = [
  "failed",
  "timed-out",
  "out-of-fuel",
  "out-of-memory",
  "denied",
  "invalid-output",
];

test("isExcused() excuses what a plugin brings about itself", () => {
  for (const outcome of OWN) {
    assert.equal(isExcused(told(PIN, { outcome }), pinned), true, outcome);
    assert.equal(isExcused(mute(PIN, { outcome }), pinned), true, outcome);
    assert.equal(isExcused(told(OTHER, { outcome }), named), true, outcome);
    assert.equal(isExcused(told(OTHER, { outcome }), pinned), false, outcome);
    assert.equal(isExcused(mute(OTHER, { outcome }), named), false, outcome);
    const builtin = told(PIN, { outcome, origin: "builtin" });
    assert.equal(isExcused(builtin, pinned), false, outcome);
  }
  for (const required of [{}, { required: true }]) {
    const policy = withPlugins({ fan: { sha256: PIN, ...required } });
    assert.equal(isExcused(told(PIN, failure("EIO")), policy), false);
    assert.equal(isExcused(nobody(), policy), false);
  }
});

test("isExcused() excuses nothing that others can bring about", () => {
  for (const errorCode of [RUN_ENDED, NOT_RUN]) {
    for (const outcome of ["timed-out", "failed"] as const) {
      const one = { outcome, errorCode };
      assert.equal(isExcused(told(PIN, one), pinned), false, errorCode);
      assert.equal(isExcused(mute(PIN, one), pinned), false, errorCode);
    }
  }
});

test("isExcused() excuses an absence, and no id that is another's", () => {
  assert.equal(isExcused(nobody(), pinned), true);
  assert.equal(isExcused(nobody(), named), true);
  assert.equal(isExcused(nobody({ id: "other" }), named), false);
  assert.equal(isExcused(nobody({ origin: "builtin" }), named), false);
  assert.equal(isExcused(nobody({ errorCode: null }), named), false);
  // A code of the plugin's own is worth nothing.
  const forged = { outcome: "failed" as const, errorCode: NOT_FOUND };
  assert.equal(isExcused(told(OTHER, forged), pinned), false);
  for (const sha256 of [PIN, OTHER]) {
    const refused = told(sha256, { outcome: "refused" });
    assert.equal(isExcused(refused, pinned), false);
    assert.equal(isExcused(refused, named), false);
  }
});

test("missingIds() names whom no report tells of", () => {
  const policy = withPlugins({ fan: { sha256: PIN }, room: {}, door: {} });
  const ids = (...reports: Report[]) => missingIds(reports, policy);
  assert.deepEqual(ids(), ["fan", "room", "door"]);
  assert.deepEqual(ids(told(PIN), { ...told(OTHER), id: "room" }), ["door"]);
  assert.deepEqual(ids(mute(PIN), nobody({ id: "door" })), ["room"]);
  // Neither a file's name nor a built-in probe is that plugin.
  assert.deepEqual(
    ids({ ...mute(OTHER), id: "room" }, { ...told(PIN), origin: "builtin" }),
    ["fan", "room", "door"],
  );
  // Its id is told, though by another: that one denies by itself.
  assert.deepEqual(ids(told(OTHER)), ["room", "door"]);
  // Anybody can throw an error with this code.
  const forged = mute(OTHER, { id: "room", errorCode: NOT_FOUND });
  assert.deepEqual(ids(forged), ["fan", "room", "door"]);
});

test("the codes are those that documents hold", () => {
  assert.deepEqual([NOT_FOUND, RUN_ENDED, NOT_RUN], [
    "not-found",
    "run-ended",
    "not-run",
  ]);
});

const outcomes = (reports: readonly Report[]) =>
  reports.map((one) => one.outcome);

test("refuseDuplicates() refuses all of an id that nothing pins", () => {
  const room = pluginReport("room", ["thermal"], {
    thermal: HEALTHY.thermal,
    extension: { free: true },
    ...denies,
  });
  for (const policy of [DEFAULT_POLICY, named]) {
    const other = { ...room, sha256: OTHER };
    const [one, two, three] = refuseDuplicates(
      [room, told(PIN), other],
      policy,
    );
    assert.deepEqual([one?.outcome, two?.outcome, three?.outcome], [
      "refused",
      "ok",
      "refused",
    ]);
    assert.equal(one?.error, 'Cannot use "room": 2 plugins have this id');
    // What it said against a model stays said.
    assert.deepEqual(one?.observation, {
      thermal: HEALTHY.thermal,
      ...denies,
    });
    assert.deepEqual(one?.provides, ["thermal"]);
  }
});

test("refuseDuplicates() leaves a refusal as it is, and nothing said unsaid", () => {
  const before = told(PIN, { outcome: "refused", error: "before" });
  const silent = told(OTHER, { ...failure("EIO"), observation: null });
  const [one, other] = refuseDuplicates([before, silent], DEFAULT_POLICY);
  assert.equal(one, before);
  assert.deepEqual([other?.outcome, other?.observation], ["refused", null]);
});

test("refuseDuplicates() leaves the id to the bytes that are pinned", () => {
  const right = told(PIN);
  const wrong = told(OTHER);
  for (const reports of [[right, wrong], [wrong, right]]) {
    const settled = refuseDuplicates(reports, pinned);
    assert.equal(settled[reports.indexOf(right)], right);
    const refused = settled[reports.indexOf(wrong)];
    assert.equal(refused?.outcome, "refused");
    assert.equal(refused && isExcused(refused, pinned), false);
  }
  // Alone it is no less another's.
  const [alone] = refuseDuplicates([wrong], pinned);
  assert.match(alone?.error ?? "", /the policy pins this id to other bytes$/);
});

test("refuseDuplicates() believes one of several copies of what is pinned", () => {
  const late = mute(PIN, { outcome: "timed-out", errorCode: RUN_ENDED });
  const cases: readonly (readonly [readonly Report[], readonly Outcome[]])[] = [
    [[told(PIN), told(PIN)], ["ok", "refused"]],
    [[late, told(PIN)], ["refused", "ok"]],
    [[late, mute(PIN)], ["timed-out", "refused"]],
  ];
  for (const [reports, want] of cases) {
    assert.deepEqual(outcomes(refuseDuplicates(reports, pinned)), want);
  }
});

test("refuseDuplicates() takes no file's name for an id", () => {
  const reports = [told(OTHER), mute(OTHER), mute(null)];
  assert.deepEqual(refuseDuplicates(reports, named), reports);
});

test("refuseDuplicates() changes nothing of what it made", () => {
  const pool = [
    ...[told(PIN), told(OTHER), mute(PIN), mute(OTHER), nobody()],
    told(OTHER, { outcome: "refused", error: "before" }),
    told(PIN, failure("EIO", denies)),
    ...builtinReports(),
  ];
  for (let bits = 0; bits < 2 ** 7; bits++) {
    const reports = pool.filter((_, at) => at >= 7 || (bits >> at) % 2 === 1)
      .map((one) => ({ ...one }));
    for (const policy of [DEFAULT_POLICY, pinned, named]) {
      const once = refuseDuplicates(reports, policy);
      assert.deepEqual(refuseDuplicates(once, policy), once);
    }
  }
});

test("buildSnapshot() denies for what an excused plugin and its double said", async () => {
  const verdict = async (policy: Policy, ...plugins: Report[]) => {
    const reports = [...builtinReports(), ...plugins];
    return (await snapshotOf(reports, policy)).admission.decision;
  };
  const quiet = (sha256: string) => pluginReport("fan", [], {}, { sha256 });
  assert.equal(await verdict(pinned, quiet(PIN)), "allow");
  assert.equal(await verdict(pinned, told(PIN)), "deny");
  assert.equal(await verdict(pinned, told(PIN), quiet(OTHER)), "deny");
  // Nobody's concern, and still two plugins of one id.
  for (const policy of [pinned, named]) {
    assert.equal(await verdict(policy, quiet(PIN), quiet(OTHER)), "deny");
  }
  const { health } = await snapshotOf(
    [...builtinReports(), told(PIN), told(OTHER)],
    named,
  );
  assert.equal(health.status, "failed");
});
