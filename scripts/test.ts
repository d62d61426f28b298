/**
 * Runs `deno test` with a temporary folder of its own. What a test leaves there
 * fails the run: a machine that tests every day would fill up.
 *
 * Its last line says how many tests wait for a build.
 *
 * Usage: deno run -A scripts/test.ts [arguments of deno test]
 */

import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needsBuild } from "./test/needs_build.ts";

// Six letters: eight digits, as Deno's own has them, read as a serial number.
const folder = await mkdtemp(join(tmpdir(), "t-"));
const temp = join(folder, "t");
const report = join(folder, "junit.xml");
// As open as the one it stands for, and other users have to get there.
await Deno.chmod(folder, 0o755);
await Deno.mkdir(temp);
await Deno.chmod(temp, 0o1777);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // The tests end at it too; then there is something to take away.
  Deno.addSignalListener(signal, () => {});
}
const { code } = await new Deno.Command(Deno.execPath(), {
  args: ["test", "-A", `--junit-path=${report}`, ...Deno.args],
  env: { TMPDIR: temp },
}).spawn().status;
const left = [...Deno.readDirSync(temp)].map(({ name }) => `"${name}"`);
// A run that was ended early leaves no report.
const said = await Deno.readTextFile(report).catch(() => "");
await Deno.remove(folder, { recursive: true });
const waiting = needsBuild(said);
if (waiting !== null) console.log(waiting);
if (left.length > 0) {
  console.error(
    `Tests left ${
      left.join(", ")
    } in the temporary folder: take folders from ` +
      "createTemp() or inTemp() of tests/support/temp.ts",
  );
}
Deno.exit(code === 0 && left.length > 0 ? 1 : code);
