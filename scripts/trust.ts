/**
 * How far the program can be trusted, in figures: faults injected, parsers
 * fuzzed, mutants killed. Fails where one is left that should not be.
 *
 * Usage: deno task trust [--short] [--verbose] [--jobs=N] [--only=FILE,…]
 *   [--skip=tests]
 * --short: fewer faults, and the mutants of merge, admission and guard alone.
 * --only: the mutants of these files alone, each survivor with its line.
 * --skip=tests: the mutants alone; `deno task test` has run the short tests.
 */

import { readNumber, readOptions } from "./options.ts";
import { mutate } from "./trust/mutate.ts";
import {
  CRITICAL,
  judge,
  type Judged,
  shareOf,
  type Tally,
  type Verdict,
} from "./trust/verdict.ts";

const root = new URL("../", import.meta.url).pathname;
const values = readOptions({
  short: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  jobs: { type: "string", default: "2" },
  only: { type: "string" },
  skip: { type: "string" },
});
const isShort = values.short;
const jobs = readNumber("jobs", values.jobs, { least: 1, isWhole: true });
const only = values.only?.split(",");
if (values.skip !== undefined && values.skip !== "tests") {
  console.error(`Cannot skip "${values.skip}": there is no such step`);
  Deno.exit(64);
}
const hasTests = !only && values.skip === undefined;

interface Tests {
  /** What was counted, in the order of printing. */
  readonly counts: ReadonlyMap<string, string>;
  readonly success: boolean;
}

/** Fault injection and fuzzing: tests that print what they counted. */
async function runTests(): Promise<Tests> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    // With --quiet it would print nothing of what the tests say.
    args: ["test", "-A", "--parallel", "tests/trust/"],
    cwd: root,
    env: { MODEL_CARRY_DEPTH: isShort ? "short" : "full", NO_COLOR: "1" },
    stdin: "null",
  }).output();
  const text = new TextDecoder().decode(stdout);
  const counts = new Map<string, string>();
  for (
    const [, what = "", count = ""] of text.matchAll(/^count: (.+): (.+)$/gm)
  ) {
    counts.set(what, count);
  }
  if (!success) {
    await Deno.stderr.write(stdout);
    await Deno.stderr.write(stderr);
  }
  return { counts, success: success && counts.size > 0 };
}

const row = (what: string, count: string) =>
  console.log(`${what.padEnd(58)} ${count.padStart(12)}`);

function mutantRows(name: string, tally: Tally): void {
  const percent = (100 * shareOf(tally)).toFixed(1);
  row(`mutants of ${name}: killed (${percent} %)`, String(tally.killed));
  row(`mutants of ${name}: survived`, String(tally.survived));
  row(`mutants of ${name}: judged equivalent`, String(tally.judged));
}

function fileRows({ byFile }: Verdict): void {
  for (const [file, { killed, survived, judged }] of byFile) {
    console.log(
      `  ${file.padEnd(34)} ${killed} killed, ${survived} survived, ` +
        `${judged} judged`,
    );
  }
}

const startedMs = performance.now();
const faults: string[] = [];
const tests = hasTests ? await runTests() : undefined;
if (tests?.success === false) {
  faults.push(
    tests.counts.size === 0
      ? "tests/trust/ counted nothing"
      : "tests/trust/ failed, see above",
  );
}
const files = only ??
  (isShort ? CRITICAL : ["core/**/*.ts", "runner/guard.ts"]);
const judged: readonly Judged[] = JSON.parse(
  await Deno.readTextFile(`${root}scripts/trust/judged.json`),
);
const options = { jobs, isVerbose: values.verbose };
const report = await mutate(files, options).catch((error: Error) => {
  faults.push(error.message);
});
const verdict = report && judge(report, judged);
if (verdict) fileRows(verdict);
if (only) verdict?.survivors.forEach((one) => console.log(one));
for (const fault of verdict?.faults ?? []) {
  if (!only || !fault.startsWith("no mutant of")) faults.push(fault);
}
for (const file of verdict && only || []) {
  // A name that is no file is not trusted for having no mutants.
  if (!verdict?.byFile.has(file)) {
    faults.push(`no mutant of ${file} was tested`);
  }
}

console.log("");
for (const [what, count] of tests?.counts ?? []) row(what, count);
if (verdict) {
  mutantRows("merge, admission and guard", verdict.critical);
  if (!isShort) mutantRows("the rest of core/", verdict.rest);
}
row("seconds", ((performance.now() - startedMs) / 1000).toFixed(0));
console.log(faults.length === 0 ? "trusted" : `${faults.length} faults:`);
// Last, so that they are read: CI prints much before.
for (const fault of faults) console.error(fault);
if (faults.length > 0) Deno.exit(1);
