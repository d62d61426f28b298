/** Nix's own reading of packaging/nix. */

import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const at = (path: string) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Folder of the packaging for Nix. */
export const NIX_FOLDER = at("packaging/nix/");

/** Path to nixpkgs' `lib`, for evaluations by the real module system. */
export const NIXPKGS_LIB = process.env["MODEL_CARRY_NIXPKGS_LIB"];

/** Runs nix-instantiate without a store; gives its exit code and output. */
export function nixInstantiate(
  args: readonly string[],
): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(
    "nix-instantiate",
    ["--store", "dummy://", ...args],
    { encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Why tests with Nix are skipped; false: they run. */
export const noNix: string | false =
  spawnSync("nix-instantiate", ["--version"]).error === undefined
    ? false
    : "there is no nix-instantiate here (Debian package nix-bin)";
if (noNix) console.log(`skipped: ${noNix}`);

/** Where the package is said to be. */
export const PACKAGE =
  "/nix/store/00000000000000000000000000000000-model-carry";

type Directive = string | number | boolean;

/** What the module makes of its options; scripts stand for what they build. */
export interface Evaluated {
  readonly assertions: readonly { assertion: boolean; message: string }[];
  readonly packages: readonly string[];
  readonly etc: Readonly<Record<string, string>>;
  readonly service: null | {
    readonly description: string;
    readonly wantedBy: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
    readonly unitConfig: Readonly<Record<string, Directive>>;
    readonly serviceConfig: Readonly<
      Record<string, Directive | readonly Directive[]>
    >;
  };
}

/**
 * Evaluates the module.
 *
 * @param given a Nix expression: options of `sourceos.model-carry`
 * @param nixpkgs path to nixpkgs' `lib`, in place of a stand-in for it
 */
export function evaluateModule(given: string, nixpkgs?: string): Evaluated {
  const expression = `import ${at("tests/fixtures/nix/evaluate.nix")} {
    module = ${NIX_FOLDER}module.nix;
    nixpkgs = ${nixpkgs ?? "null"};
    given = {
      package = { type = "derivation"; name = "p"; outPath = "${PACKAGE}"; };
    } // ${given};
  }`;
  const { code, out, err } = nixInstantiate(
    ["--eval", "--strict", "--json", "--expr", expression],
  );
  if (code !== 0) throw new Error(`Cannot evaluate the module: ${err}`);
  return JSON.parse(out) as Evaluated;
}

/** Lines of a section as systemd gets them: a list is one line an element. */
export function directives(
  section: Readonly<Record<string, Directive | readonly Directive[]>>,
): string[] {
  return Object.entries(section).flatMap(([name, value]) =>
    [value].flat().map((one) => {
      const word = typeof one === "boolean" ? (one ? "yes" : "no") : one;
      return `${name}=${word}`;
    })
  );
}
