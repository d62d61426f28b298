/** packaging/guix as Guile compiles and runs it, with stand-ins for Guix. */

import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const at = (path: string) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folder of the packaging for Guix. */
export const GUIX_FOLDER = at("packaging/guix");

/** Why tests with Guile are skipped; false: they run. */
export const noGuile: string | false =
  spawnSync("guile", ["--version"]).error === undefined
    ? false
    : "there is no guile here (Debian package guile-3.0)";
if (noGuile) console.log(`skipped: ${noGuile}`);

export interface Evaluation {
  readonly code: number | null;
  /** What each extension of the service makes of the configuration. */
  readonly extensions: Readonly<Record<string, string>>;
  /** Warnings and errors of the compiler, and of what it computes. */
  readonly said: string;
}

/**
 * Compiles both modules and evaluates the service.
 *
 * @param configuration fields of `model-carry-configuration`
 * @param out an empty folder for what builders would make
 */
export function evaluateService(
  configuration: string,
  out: string,
  folder = GUIX_FOLDER,
): Evaluation {
  const script = at("tests/fixtures/guix/evaluate.scm");
  const { status, stdout, stderr } = spawnSync(
    "guile",
    [
      ...["--no-auto-compile", script, folder],
      `(model-carry-configuration ${configuration})`,
    ],
    {
      encoding: "utf8",
      env: { ...process.env, MODEL_CARRY_OUT: out, LC_ALL: "C.UTF-8" },
    },
  );
  const extensions = Object.fromEntries(
    stdout.split("\n").filter((line) => line !== "").map((line) => {
      const [, name = "", rest = ""] = /^\((\S+) ?(.*)\)$/.exec(line) ?? [];
      return [name, rest];
    }),
  );
  return { code: status, extensions, said: stderr };
}
