/**
 * Writes all that is derived: one after the other, since each is made with what
 * the one before has written.
 *
 * Usage: deno task gen [--check]
 */

import { readOptions } from "./options.ts";

const { check } = readOptions({ check: { type: "boolean" } });
for (const name of ["gen", "machines", "examples"]) {
  const script = new URL(`./${name}.ts`, import.meta.url).pathname;
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", script, ...check ? ["--check"] : []],
    stdin: "null",
  }).spawn().status;
  if (code !== 0) Deno.exit(code);
}
