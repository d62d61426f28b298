import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answerOf,
  profileOf,
  profileOfModel,
} from "../../../core/verdict/profile_answer.ts";
import { REASONS } from "../../../core/verdict/reasons.ts";
import type {
  LocalModelResourceSnapshot,
  Reason,
} from "../../../schema/types.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  snapshotOf,
} from "../../support/reports.ts";

const PROFILE = "local-llama32-1b";

/** A healthy snapshot whose first profile has these reasons. */
async function withReasons(
  decision: "constrain" | "deny",
  reasons: readonly Partial<Reason>[],
): Promise<LocalModelResourceSnapshot> {
  const snapshot = await snapshotOf(builtinReports());
  const [first, ...rest] = snapshot.profiles;
  assert.ok(first);
  const given = reasons.map((one) => ({
    code: "battery-low",
    signal: null,
    effect: "deny",
    detail: null,
    message: "why",
    hint: null,
    ...one,
  })) as Reason[];
  const admission = { ...first.admission, decision, reasons: given };
  return {
    ...snapshot,
    profiles: [{ ...first, admission }, ...rest],
  } as LocalModelResourceSnapshot;
}

test("answerOf() tells the sum where nothing is held against it", async () => {
  const snapshot = await snapshotOf(builtinReports());
  const want = {
    decision: "allow",
    isUnknown: false,
    reasons: [],
    line: "llama3.2:1b allow: 10.0 GiB available - 819 MiB kept free = " +
      "9.2 GiB, needs 1.4 GiB",
  };
  assert.deepEqual(answerOf(snapshot, PROFILE), want);
  assert.deepEqual(
    answerOf(snapshot, `urn:srcos:model-profile:${PROFILE}`),
    want,
  );
  assert.match(answerOf(snapshot, "local-llama32-3b").line, /^llama3\.2:3b /);
  assert.deepEqual(answerOf(snapshot, "llama3.2:1b"), want);
});

test("answerOf() tells every reason but the notes, in their order", async () => {
  const snapshot = await withReasons("deny", [
    { code: "battery-critical", message: "at 3 %" },
    { code: "disk-low", effect: "note", message: "at 70 °C" },
    { code: "battery-low", effect: "constrain", message: "at 15 %" },
  ]);
  const { decision, isUnknown, reasons, line } = answerOf(snapshot, PROFILE);
  assert.equal(
    line,
    "llama3.2:1b deny: battery-critical: at 3 %; battery-low: at 15 %",
  );
  assert.deepEqual(reasons.map((one) => one.code), [
    "battery-critical",
    "battery-low",
  ]);
  assert.deepEqual([decision, isUnknown], ["deny", false]);
});

const NOT_KNOWN = [
  "provider-failed",
  "signal-absent",
  "signal-unrated",
  "unsupported-platform",
  "not-collected",
  "residency-unknown",
  "plugin-failed",
];
for (const code of Object.keys(REASONS) as Reason["code"][]) {
  const want = NOT_KNOWN.includes(code);
  test(`answerOf() counts ${code} as ${want ? "un" : ""}known`, async () => {
    const denied = await withReasons("deny", [{ code }]);
    assert.equal(answerOf(denied, PROFILE).isUnknown, want);
    const held = await withReasons("constrain", [{
      code,
      effect: "constrain",
    }]);
    assert.equal(answerOf(held, PROFILE).isUnknown, false);
  });
}

test("answerOf() is unknown where one of several reasons is", async () => {
  const snapshot = await snapshotOf(builtinReports({
    battery: failure("EIO"),
    thermal: {
      thermal: {
        ...HEALTHY.thermal,
        sensors: [{
          name: "zone0",
          celsius: 120,
          limits: [{ kind: "critical", celsius: 105 }],
        }],
      },
    },
  }));
  assert.equal(answerOf(snapshot, PROFILE).isUnknown, true);
});

test("answerOf() names the profiles that there are", async () => {
  const snapshot = await snapshotOf(builtinReports());
  assert.throws(() => answerOf(snapshot, "nobody"), {
    name: "RangeError",
    message: 'Cannot check profile "nobody": there are ' +
      "local-llama32-1b (llama3.2:1b), local-llama32-3b (llama3.2:3b)",
  });
});

test("answerOf() chooses none of several with one tag", async () => {
  const snapshot = await snapshotOf(builtinReports());
  const [first, second] = snapshot.profiles;
  assert.ok(first && second);
  const twins = {
    ...snapshot,
    profiles: [first, { ...second, modelTag: "x:y" }, {
      ...first,
      profileRef: "urn:srcos:model-profile:elsewhere",
      modelTag: "x:y",
    }],
  };
  assert.throws(() => answerOf(twins, "x:y"), {
    message: 'Cannot check profile "x:y": several have this tag ' +
      "local-llama32-3b (x:y), elsewhere (x:y)",
  });
  assert.match(answerOf(twins, "elsewhere").line, /^x:y /);
});

test("answerOf() tells the sum as it is judged where a part is unknown", async () => {
  const snapshot = await snapshotOf(builtinReports());
  const [first] = snapshot.profiles;
  assert.ok(first);
  for (const part of ["availableBytes", "reserveBytes", "requiredBytes"]) {
    const admission = { ...first.admission, [part]: null };
    const profiles = [{ ...first, admission }];
    const { line } = answerOf({ ...snapshot, profiles }, PROFILE);
    assert.equal(
      line,
      `llama3.2:1b allow: ${first.admission.basis.inequality}`,
    );
  }
});

test("profileOfModel() takes no reference for a tag", () => {
  const named = (last: string, modelTag: string) => ({
    profileRef: `urn:srcos:model-profile:${last}`,
    modelTag,
  });
  // One model has the name of the other's profile.
  const small = named("model-large", "large");
  const large = named("model-model-large", "model-large");
  for (const both of [[small, large], [large, small]]) {
    assert.equal(profileOfModel(both, "model-large"), large);
    assert.equal(profileOf(both, "model-large"), small);
    for (const name of [small.profileRef, "model-model-large", "", "LARGE"]) {
      assert.throws(() => profileOfModel(both, name), {
        name: "RangeError",
        message: /^Cannot check profile ".*": there are model-/,
      });
    }
  }
  assert.throws(() => profileOfModel([small, named("b", "large")], "large"), {
    message: /several have this tag model-large \(large\), b \(large\)$/,
  });
});
