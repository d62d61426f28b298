/**
 * Mutation testing with Stryker, in a copy of what it needs: the repository is
 * not written to. The tool is fetched by npx and is no dependency; the tests
 * are run by stryker_runner.ts, which is what makes it fast enough.
 */

import { packageOf } from "../tools.ts";
import { entryText } from "./program.ts";
import type { MutationReport } from "./verdict.ts";

const OWN = ["stryker.json", "build.sh", "node_test.ts"];
const PARTS = ["core", "runner", "schema", "tests/support"];
const TEST_FOLDERS = ["tests/core", "tests/projections", "tests/runner"];
// Tests by seed, of files, of processes or of the sandbox do not judge a
// mutant: the verdict has to be the same every time, and quick.
const UNFIT =
  /from "(?:fast-check|node:(?!assert|test)[^"]*|[^"]*(?:\/agent\/|\/cli\/|\/host\/|\/probes\/|\/sandbox(?!\/returned_observation)|\/support\/(?!reports|memory_host|path_rules|merging|admitting|guarding|exposition|guardrail|projecting|router|sayer|sysfs_names|redacting|fake_loop|measured_loads))[^"]*)"/;

const root = new URL("../../", import.meta.url).pathname;

async function copy(from: string, to: string): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for await (const entry of Deno.readDir(from)) {
    if (entry.isDirectory) {
      await copy(`${from}/${entry.name}`, `${to}/${entry.name}`);
    } else await Deno.copyFile(`${from}/${entry.name}`, `${to}/${entry.name}`);
  }
}

/** Copies the tests that judge mutants; their paths. */
async function copyTests(folder: string, to: string): Promise<string[]> {
  const taken: string[] = [];
  await Deno.mkdir(`${to}/${folder}`, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(`${root}${folder}`)) {
    const path = `${folder}/${name}`;
    if (isDirectory) taken.push(...await copyTests(path, to));
    if (!name.endsWith("_test.ts")) continue;
    const text = await Deno.readTextFile(`${root}${path}`);
    if (UNFIT.test(text)) continue;
    await Deno.writeTextFile(`${to}/${path}`, text);
    taken.push(path);
  }
  return taken;
}

/** Runs one of the tools; what it prints is shown where it fails. */
async function run(
  cwd: string,
  isVerbose: boolean,
  command: readonly string[],
): Promise<void> {
  const done = await new Deno.Command("npx", {
    args: [
      "--yes",
      ...["--package", packageOf("@stryker-mutator/core")],
      ...["--package", packageOf("esbuild")],
      "--",
      ...command,
    ],
    cwd,
    stdin: "null",
    // A line for every few mutants is too much for a log of CI.
    stdout: isVerbose ? "inherit" : "piped",
  }).output();
  if (done.success) return;
  // Asking for what is not piped throws.
  if (!isVerbose) await Deno.stderr.write(done.stdout);
  throw new Error(`Cannot test mutants: ${command[0]} failed, see above`);
}

export interface MutateOptions {
  readonly jobs: number;
  /** Shows what the tools print, not only where they fail. */
  readonly isVerbose: boolean;
}

/** Runs every mutant of these files (globs below the root) and reports. */
export async function mutate(
  files: readonly string[],
  { jobs, isVerbose }: MutateOptions,
): Promise<MutationReport> {
  const at = await Deno.makeTempDir({ prefix: "mutants-" });
  try {
    for (const part of PARTS) await copy(`${root}${part}`, `${at}/${part}`);
    const tests: string[] = [];
    for (const folder of TEST_FOLDERS) {
      tests.push(...await copyTests(folder, at));
    }
    if (tests.length === 0) {
      throw new Error("Cannot judge mutants: no test is fit");
    }
    await Deno.writeTextFile(`${at}/tests.ts`, entryText(tests.sort()));
    for (const name of OWN) {
      await Deno.copyFile(`${root}scripts/trust/${name}`, `${at}/${name}`);
    }
    await run(at, isVerbose, [
      "esbuild",
      `${root}scripts/trust/stryker_runner.ts`,
      ..."--bundle --platform=node --format=esm --log-level=warning".split(" "),
      "--outfile=stryker_runner.mjs",
    ]);
    console.log(
      `mutants of ${files.join(", ")} against ${tests.length} test files`,
    );
    await run(at, isVerbose, [
      ..."stryker run stryker.json --mutate".split(" "),
      files.join(","),
      "--concurrency",
      String(jobs),
    ]);
    return JSON.parse(await Deno.readTextFile(`${at}/report.json`));
  } finally {
    await Deno.remove(at, { recursive: true });
  }
}
