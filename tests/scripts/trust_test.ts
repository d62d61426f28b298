import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CRITICAL,
  judge,
  type Judged,
  type MutationReport,
  shareOf,
} from "../../scripts/trust/verdict.ts";

const SOURCE = "const a = 1;\nconst b = {\n  c: 2,\n};\n";
const at = (line: number, column: number) => ({ line, column });

/** `1` on the first line, replaced by `0`. */
function mutant(status: string) {
  return {
    mutatorName: "NumberLiteral",
    replacement: "0",
    status,
    location: { start: at(1, 11), end: at(1, 12) },
  };
}
/** The object over three lines, replaced by `{}`. */
const wide = (status: string) => ({
  mutatorName: "ObjectLiteral",
  replacement: "{}",
  status,
  location: { start: at(2, 11), end: at(4, 2) },
});

/** Every critical file with one killed mutant, and these of merge. */
function report(
  ...mutants: readonly ReturnType<typeof mutant>[]
): MutationReport {
  const files = CRITICAL.map((file) => [
    file,
    { source: SOURCE, mutants: [mutant("Killed")] },
  ]);
  return {
    files: {
      ...Object.fromEntries(files),
      "core/verdict/merge_reports.ts": { source: SOURCE, mutants },
    },
  };
}
const others = CRITICAL.length - 1;
const excuse: Judged = {
  file: "core/verdict/merge_reports.ts",
  original: "1",
  replacement: "0",
  reason: "nobody reads it",
};

test("judge() counts what is killed, what is not, and nothing else", () => {
  const { critical, rest, faults } = judge(
    report(
      mutant("Killed"),
      mutant("Timeout"),
      mutant("CompileError"),
      mutant("RuntimeError"),
      mutant("Ignored"),
    ),
    [],
  );
  assert.deepEqual(critical, { killed: 2 + others, survived: 0, judged: 0 });
  assert.deepEqual(rest, { killed: 0, survived: 0, judged: 0 });
  assert.deepEqual(faults, []);
});

for (const status of ["Survived", "NoCoverage"]) {
  test(`judge() closes the gate on one that is ${status}, unless judged`, () => {
    assert.deepEqual(judge(report(mutant(status)), []).faults, [
      "survived: core/verdict/merge_reports.ts: 1 -> 0 (line 1, NumberLiteral)",
    ]);
    const { critical, faults } = judge(report(mutant(status)), [excuse]);
    assert.deepEqual(faults, []);
    assert.deepEqual(critical, { killed: others, survived: 0, judged: 1 });
  });
}

test("judge() excuses as many as were judged, and in that file", () => {
  const two = report(mutant("Survived"), mutant("Survived"));
  assert.equal(judge(two, [excuse]).faults.length, 1);
  assert.deepEqual(judge(two, [{ ...excuse, count: 2 }]).faults, []);
  const elsewhere = { ...excuse, file: "core/verdict/readings_by_provider.ts" };
  assert.equal(judge(report(mutant("Survived")), [elsewhere]).faults.length, 2);
});

test("judge() wants a judged one gone that does not survive", () => {
  assert.deepEqual(judge(report(mutant("Killed")), [excuse]).faults, [
    "judged, and not among the survivors (1 of 1): core/verdict/merge_reports.ts: 1 -> 0",
  ]);
  // A file that was not tested says nothing of its mutants.
  const other = { ...excuse, file: "core/text/display_text.ts" };
  assert.deepEqual(judge(report(mutant("Killed")), [other]).faults, []);
});

test("judge() reads a mutant of several lines as one", () => {
  const judged = { ...excuse, original: "{ c: 2, }", replacement: "{}" };
  assert.deepEqual(judge(report(wide("Survived")), [judged]).faults, []);
});

test("judge() wants a mutant of every critical file", () => {
  const { faults } = judge({ files: {} }, []);
  assert.deepEqual(
    faults,
    CRITICAL.map((file) => `no mutant of ${file} was tested`),
  );
});

const shares = [[17, 3, true], [84, 16, false]] as const;
for (const [killed, survived, isEnough] of shares) {
  test(`judge() finds ${killed} of ${killed + survived} in the rest ${isEnough ? "enough" : "too few"}`, () => {
    const mutants = [
      ...Array.from({ length: killed }, () => mutant("Killed")),
      ...Array.from({ length: survived }, () => mutant("Survived")),
    ];
    const { files } = report(mutant("Killed"));
    const all = {
      ...files,
      "core/text/display_text.ts": { source: SOURCE, mutants },
    };
    const { rest, faults } = judge({ files: all }, []);
    assert.deepEqual(rest, { killed, survived, judged: 0 });
    assert.deepEqual(
      faults,
      isEnough ? [] : [
        "only 84.0 % of the mutants of the rest of core/ are killed, 85 % are " +
        "wanted",
      ],
    );
  });
}

test("shareOf() finds nothing killed where there was nothing", () => {
  assert.equal(shareOf({ killed: 0, survived: 0, judged: 9 }), 0);
  assert.equal(shareOf({ killed: 3, survived: 1, judged: 9 }), 0.75);
});
