/**
 * Runs `deno test` with a temporary folder of its own. What a test leaves there
 * fails the run: a machine that tests every day would fill up.
 *
 * Usage: deno run -A scripts/test.ts [arguments of deno test]
 */

import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Six letters: eight digits, as Deno's own has them, read as a serial number.
const temp = await mkdtemp(join(tmpdir(), "t-"));
// As open as the one it stands for.
await Deno.chmod(temp, 0o1777);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  // The tests end at it too; then there is something to take away.
  Deno.addSignalListener(signal, () => {});
}
const { code } = await new Deno.Command(Deno.execPath(), {
  args: ["test", "-A", ...Deno.args],
  env: { TMPDIR: temp },
}).spawn().status;
const left = [...Deno.readDirSync(temp)].map(({ name }) => `"${name}"`);
await Deno.remove(temp, { recursive: true });
if (left.length > 0) {
  console.error(
    `Tests left ${
      left.join(", ")
    } in the temporary folder: take folders from ` +
      "createTemp() or inTemp() of tests/support/temp.ts",
  );
}
Deno.exit(code === 0 && left.length > 0 ? 1 : code);
