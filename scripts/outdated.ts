/**
 * Which pinned dependencies and tools have a newer version: a line each, and
 * exit code 1. What is held back on purpose is said, and is no fault. Where the
 * registry cannot be asked about all of them, nothing is told of any.
 *
 * Usage: deno task outdated
 */

import {
  type Held,
  parseOutdated,
  pinnedDeno,
  tellBehind,
  unasked,
} from "./outdated/pins.ts";
import { readOptions } from "./options.ts";
import { TOOLS } from "./tools.ts";

const HELD: Readonly<Record<string, Held>> = {
  "@stryker-mutator/core": { refused: "10.1.1", why: "it needs Node 22" },
};

readOptions({});
const root = new URL("../", import.meta.url).pathname;
const read = (path: string) => Deno.readTextFile(`${root}${path}`);

const { imports } = JSON.parse(await read("deno.json"));
const pins: Readonly<Record<string, string>> = {
  ...imports,
  ...TOOLS,
  deno: pinnedDeno([await read(".ci/run"), await read("README.md")]),
};

/** The table of `deno outdated`, for a project that imports just these. */
async function table(): Promise<string> {
  const at = await Deno.makeTempDir({ prefix: "outdated-" });
  try {
    await Deno.writeTextFile(
      `${at}/deno.json`,
      JSON.stringify({ imports: pins }),
    );
    const { success, stdout, stderr } = await new Deno.Command(
      Deno.execPath(),
      { args: ["outdated"], cwd: at, env: { NO_COLOR: "1" }, stdin: "null" },
    ).output();
    const said = new TextDecoder().decode(stderr);
    const count = unasked(said);
    if (count > 0) {
      throw new Error(
        `Cannot tell what is behind: the registry did not answer for ${count} ` +
          `of ${Object.keys(pins).length} packages; ask again when online`,
      );
    }
    if (!success) {
      throw new Error(`Cannot tell what is behind: ${said.trim()}`);
    }
    return new TextDecoder().decode(stdout);
  } finally {
    await Deno.remove(at, { recursive: true });
  }
}

try {
  const { lines, faults } = tellBehind(parseOutdated(await table()), HELD);
  for (const line of lines) console.log(line);
  console.log(`${Object.keys(pins).length} pinned, ${faults} to look at`);
  if (faults > 0) Deno.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  Deno.exitCode = 1;
}
