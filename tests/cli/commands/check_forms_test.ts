/** How `check` tells its outcome. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  JSON_DOCUMENT,
  LINE,
  NAGIOS,
} from "../../../cli/commands/check/forms.ts";
import {
  failed,
  type Outcome,
  outcomeOf,
  refused,
} from "../../../cli/commands/check/outcome.ts";
import { performanceData } from "../../../cli/commands/check/performance_data.ts";
import { builtinReports, failure, snapshotOf } from "../../support/reports.ts";

const PROFILE = "local-llama32-1b";
const healthy = async () =>
  outcomeOf(await snapshotOf(builtinReports()), {
    by: "profile",
    name: PROFILE,
  });

const codes: readonly (readonly [
  string,
  Partial<Outcome>,
  plain: readonly [number, number],
  nagios: readonly [number, number],
])[] = [
  ["allow", {}, [0, 0], [0, 0]],
  ["constrain", { decision: "constrain" }, [1, 0], [1, 0]],
  ["deny", { decision: "deny" }, [1, 1], [2, 2]],
  ["unknown", { decision: "deny", isUnknown: true }, [2, 2], [3, 3]],
  ["failure", failed(), [70, 70], [3, 3]],
];
for (const [name, part, plain, nagios] of codes) {
  test(`check has its codes for ${name}`, async () => {
    const outcome = { ...await healthy(), ...part };
    for (const [index, accepts] of [false, true].entries()) {
      assert.equal(LINE.code(outcome, accepts), plain[index]);
      assert.equal(JSON_DOCUMENT.code(outcome, accepts), plain[index]);
      assert.equal(
        NAGIOS.code(outcome, accepts),
        nagios[index],
      );
    }
  });
}

test("check --nagios tells figures behind one bar", async () => {
  const outcome = await healthy();
  const figures = "usable=9878424780B;;1526619225: charge=90%;;;0;100 " +
    "heat=50;;95";
  assert.equal(performanceData(outcome), figures);
  const tag = { ...outcome, line: "a|b allow: fine" };
  assert.equal(
    NAGIOS.text(tag, false),
    `OK - a/b allow: fine | ${figures}\n`,
  );
});

test("check --nagios leaves out what is not known", async () => {
  assert.equal(performanceData(refused("why")), "");
  assert.equal(NAGIOS.text(refused("why"), true), "UNKNOWN - deny: why\n");
  const without = async (name: string) =>
    performanceData(outcomeOf(
      await snapshotOf(builtinReports({ [name]: failure("EIO") })),
      { by: "profile", name: PROFILE },
    ));
  assert.doesNotMatch(await without("battery"), /charge/);
  assert.doesNotMatch(await without("thermal"), /heat/);
  assert.doesNotMatch(await without("memory"), /usable/);
  assert.match(await without("residency"), /usable=\d+B;; /);
});

test("check --json carries the profile as the snapshot has it", async () => {
  const outcome = await healthy();
  const told = JSON.parse(JSON_DOCUMENT.text(outcome, false));
  assert.deepEqual(told, {
    decision: "allow",
    unknown: false,
    line: outcome.line,
    capturedAt: outcome.snapshot?.capturedAt,
    validUntil: outcome.snapshot?.validUntil,
    profile: outcome.entry,
  });
  const none = JSON.parse(JSON_DOCUMENT.text(refused("a\nb\nc"), false));
  assert.deepEqual(none, {
    decision: "deny",
    unknown: true,
    line: "deny: a (and 2 more)",
    capturedAt: null,
    validUntil: null,
    profile: null,
  });
});

test("check prints no name that moves a terminal or tells another line", async () => {
  const snapshot = await snapshotOf(builtinReports());
  const name = "a\x1b[2J\rOK\x9b1mb\u202ec";
  const outcomes = [
    refused(`Cannot read "${name}": EACCES`),
    outcomeOf(snapshot, { by: "profile", name }),
    outcomeOf(snapshot, { by: "model", name }),
  ];
  for (const outcome of outcomes) {
    for (const form of [LINE, JSON_DOCUMENT, NAGIOS]) {
      assert.doesNotMatch(
        form.text(outcome, false),
        // deno-lint-ignore no-control-regex
        /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]|\\u00|\\r/,
      );
    }
    assert.match(LINE.text(outcome, false), /^deny: .*"a \[2J OK 1mb c".*\n$/);
  }
});
