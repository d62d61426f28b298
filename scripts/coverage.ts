/**
 * Coverage of the tests by folder; fails below the bar. Only what runs inside
 * the tests' own process counts: not the program that a test starts.
 *
 * Usage: deno task coverage [--keep=DIR] [--from=DIR]
 */

import { addUp, type Cover, parseLcov, percents } from "./coverage/lcov.ts";
import { readOptions } from "./options.ts";

const FOLDERS = ["agent", "core", "runner", "probes", "host"];
const LINES_PERCENT = 95;
const BRANCHES_PERCENT = 90;
const WORST = 12;

const root = new URL("../", import.meta.url).pathname;
const { from: given, keep } = readOptions({
  keep: { type: "string" },
  from: { type: "string" },
});

/** Failures of the tests are noted: `deno task test` is what judges them. */
async function deno(
  args: readonly string[],
  mayFail = false,
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: root,
    stdin: "null",
    env: { NO_COLOR: "1" },
  }).output();
  const text = new TextDecoder().decode(stdout);
  if (success) return text;
  // Deadlines of the sandbox are real, and coverage makes it slow.
  const counted = /^FAILED \| \d+ passed.*$/m.exec(text)?.[0];
  if (mayFail && counted !== undefined) {
    const [, names = ""] = /^ FAILURES $([^]*)^FAILED \|/m.exec(text) ?? [];
    console.log(`while measuring: ${counted}\n${names.trim()}`);
    return text;
  }
  await Deno.stderr.write(stdout);
  await Deno.stderr.write(stderr);
  throw new Error(`Cannot measure coverage: "deno ${args[0]}" failed`);
}

function row(name: string, cover: Cover): void {
  const { lines, branches } = percents(cover);
  const cells = [
    name.padEnd(34),
    `${cover.linesHit}/${cover.lines}`.padStart(10),
    `${lines.toFixed(1)} %`.padStart(8),
    `${cover.branchesHit}/${cover.branches}`.padStart(10),
    `${branches.toFixed(1)} %`.padStart(8),
  ];
  console.log(cells.join(" "));
}

const raw = given ?? keep ??
  await Deno.makeTempDir({ prefix: "coverage-" });
try {
  if (given === undefined) {
    await deno([
      "test",
      "-A",
      "--quiet",
      "--parallel",
      `--coverage=${raw}`,
      "--coverage-raw-data-only",
      // Programs that faults kill leave half a report.
      "--ignore=tests/scripts,tests/binary,tests/npm,tests/faults",
      "tests/",
    ], true);
  }
  const lcov = await deno(["coverage", "--quiet", "--lcov", raw]);
  const files = [...parseLcov(lcov)].map(([path, cover]) =>
    [path.startsWith(root) ? path.slice(root.length) : path, cover] as const
  ).filter(([path]) =>
    FOLDERS.some((one) => path.startsWith(`${one}/`)) &&
    !/\/_[^/]*$/.test(path)
  );
  console.log(
    `${"".padEnd(34)} ${"lines".padStart(19)} ${"branches".padStart(19)}`,
  );
  for (const folder of FOLDERS) {
    const own = files.filter(([path]) => path.startsWith(`${folder}/`));
    row(`${folder}/`, addUp(own.map(([, cover]) => cover)));
  }
  const total = addUp(files.map(([, cover]) => cover));
  row("together", total);
  const missed = ({ lines, linesHit, branches, branchesHit }: Cover) =>
    lines - linesHit + branches - branchesHit;
  const worst = files.filter(([, cover]) => missed(cover) > 0)
    .sort(([, a], [, b]) => missed(b) - missed(a)).slice(0, WORST);
  console.log("\nmost is missing in");
  for (const [path, cover] of worst) row(path, cover);
  const { lines, branches } = percents(total);
  const unseen = FOLDERS.filter((folder) =>
    !files.some(([path]) => path.startsWith(`${folder}/`))
  );
  const isEnough = unseen.length === 0 && lines >= LINES_PERCENT &&
    branches >= BRANCHES_PERCENT;
  console.log(
    `\n${isEnough ? "enough" : "not enough"}: ${lines.toFixed(1)} % of the ` +
      `lines, ${branches.toFixed(1)} % of the branches; wanted ` +
      `${LINES_PERCENT} and ${BRANCHES_PERCENT}`,
  );
  if (!isEnough) Deno.exitCode = 1;
} finally {
  if (given === undefined && keep === undefined) {
    await Deno.remove(raw, { recursive: true });
  }
}
