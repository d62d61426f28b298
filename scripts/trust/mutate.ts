/**
 * Mutation testing with Stryker, in a copy of what it needs: the repository is
 * not written to. The tool is fetched by npx and is no dependency; the tests
 * are bundled and run in one process, which is what makes it fast enough.
 */

import type { MutationReport } from "./verdict.ts";

/** Pinned together: they are released together. */
const TOOLS = [
  "@stryker-mutator/core@9.6.1",
  "@stryker-mutator/mocha-runner@9.6.1",
  "mocha@11.7.6",
  "esbuild@0.28.2",
];
const PARTS = ["core", "runner", "schema", "tests/support"];
const TEST_FOLDERS = ["tests/core", "tests/projections", "tests/runner"];
// Tests by seed, of files, of processes or of the sandbox do not judge a
// mutant: the verdict has to be the same every time, and quick.
const UNFIT =
  /from "(?:fast-check|node:(?!assert|test)[^"]*|[^"]*(?:\/cli\/|\/host\/|\/probes\/|\/sandbox|\/support\/(?!reports|memory_host|exposition|guardrail|projecting|router|sayer|sysfs_names|redacting))[^"]*)"/;

const root = new URL("../../", import.meta.url).pathname;

async function copy(from: string, to: string): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for await (const entry of Deno.readDir(from)) {
    if (entry.isDirectory) {
      await copy(`${from}/${entry.name}`, `${to}/${entry.name}`);
    } else await Deno.copyFile(`${from}/${entry.name}`, `${to}/${entry.name}`);
  }
}

/** The tests that judge mutants; how many were taken. */
async function copyTests(folder: string, to: string): Promise<number> {
  let taken = 0;
  await Deno.mkdir(`${to}/${folder}`, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(`${root}${folder}`)) {
    const path = `${folder}/${name}`;
    if (isDirectory) taken += await copyTests(path, to);
    if (!name.endsWith("_test.ts")) continue;
    const text = await Deno.readTextFile(`${root}${path}`);
    if (UNFIT.test(text)) continue;
    await Deno.writeTextFile(`${to}/${path}`, text);
    taken += 1;
  }
  return taken;
}

/** Runs every mutant of these files (globs below the root) and reports. */
export async function mutate(
  files: readonly string[],
  jobs: number,
): Promise<MutationReport> {
  const at = await Deno.makeTempDir({ prefix: "mutants-" });
  try {
    for (const part of PARTS) await copy(`${root}${part}`, `${at}/${part}`);
    let tests = 0;
    for (const folder of TEST_FOLDERS) tests += await copyTests(folder, at);
    if (tests === 0) throw new Error("Cannot judge mutants: no test is fit");
    for (const name of ["stryker.json", "node_test.mjs"]) {
      await Deno.copyFile(`${root}scripts/trust/${name}`, `${at}/${name}`);
    }
    console.log(`mutants of ${files.join(", ")} against ${tests} test files`);
    const isVerbose = Deno.args.includes("--verbose");
    const done = await new Deno.Command("npx", {
      args: [
        "--yes",
        ...TOOLS.flatMap((tool) => ["--package", tool]),
        "--",
        "stryker",
        "run",
        "stryker.json",
        "--mutate",
        files.join(","),
        "--concurrency",
        String(jobs),
      ],
      cwd: at,
      stdin: "null",
      // A line for every few mutants is too much for a log of CI.
      stdout: isVerbose ? "inherit" : "piped",
    }).output();
    if (!done.success) {
      // Asking for what is not piped throws.
      if (!isVerbose) await Deno.stderr.write(done.stdout);
      throw new Error("Cannot test mutants: Stryker failed, see above");
    }
    return JSON.parse(await Deno.readTextFile(`${at}/report.json`));
  } finally {
    await Deno.remove(at, { recursive: true });
  }
}
