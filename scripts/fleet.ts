/**
 * Holds what a fleet reads against the checkers of those who read it: each is
 * fetched, pinned, into `.cache/fleet`, and asked by its tests. Skips with a
 * reason what cannot be had here. Ends with 1 where a test fails, what `--only`
 * names is skipped, or nothing was asked at all.
 *
 * Usage: deno task fleet [--only=NAME,NAME]
 */

import { CHECKERS } from "./fleet/checkers.ts";
import { readOptions } from "./options.ts";

const root = new URL("../", import.meta.url).pathname;
const cache = `${root}.cache/fleet`;
const values = readOptions({ only: { type: "string" } });
const names = values.only?.split(",") ?? Object.keys(CHECKERS);
for (const name of names) {
  if (Object.hasOwn(CHECKERS, name)) continue;
  const there = Object.keys(CHECKERS).join(", ");
  console.error(`Cannot take --only "${name}": there are ${there}`);
  Deno.exit(64);
}

async function runTests(
  tests: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { success } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", `${root}scripts/test.ts`, "--no-check", ...tests],
    cwd: root,
    env: { ...env, DENO_NO_UPDATE_CHECK: "1" },
    stdin: "null",
  }).spawn().status;
  return success;
}

let failed = 0;
let skipped = 0;
await Deno.mkdir(cache, { recursive: true });
for (const name of names) {
  const checker = CHECKERS[name];
  if (checker === undefined) continue;
  console.log(`== ${name}: ${checker.about}`);
  let env: Readonly<Record<string, string>>;
  try {
    env = await checker.prepare(cache);
  } catch (error) {
    skipped += 1;
    console.log(`skipped: ${error instanceof Error ? error.message : error}`);
    continue;
  }
  if (!await runTests(checker.tests, env)) failed += 1;
}
const count = names.length === 1 ? "1 checker" : `${names.length} checkers`;
console.log(`${count}, ${failed} failed, ${skipped} skipped`);
const isUnasked = skipped > 0 &&
  (values.only !== undefined || skipped === names.length);
Deno.exit(failed > 0 || isUnasked ? 1 : 0);
