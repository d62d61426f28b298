import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** The npm package that the tests are about. */
export const TARBALL = process.env["MODEL_CARRY_TARBALL"] ?? "";

/** Why there is no package to test; false: there is one. */
export const noTarball: string | false = existsSync(TARBALL)
  ? false
  : "MODEL_CARRY_TARBALL names no package: deno task npm makes one";

/** A new folder of a Node program that has installed the package. */
export function createConsumer(): string {
  const dir = mkdtempSync(join(tmpdir(), "npm-"));
  writeFileSync(join(dir, "package.json"), '{"private":true,"type":"module"}');
  const args = ["install", "--silent", "--offline", "--no-audit", TARBALL];
  execFileSync("npm", args, { cwd: dir });
  return dir;
}

/** Takes such a folder away. */
export function removeConsumer(dir: string): void {
  if (dir !== "") rmSync(dir, { recursive: true });
}

/** Program of the package in a consumer's folder. */
export function binOf(dir: string): string {
  return join(dir, "node_modules/.bin/model-carry");
}

export interface NodeEnded {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

/** Runs Node in a consumer's folder. */
export function runNode(
  dir: string,
  args: readonly string[],
  node = "node",
): NodeEnded {
  const startedMs = performance.now();
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: dir,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr, ms: performance.now() - startedMs };
}

/** Runs a module that is given as text. */
export function runModule(
  dir: string,
  text: string,
  node = "node",
): NodeEnded {
  return runNode(dir, ["--input-type=module", "--eval", text], node);
}

/** A Node of a version from npm, where one can be had. */
export function nodeOf(version: string): string | null {
  const { status, stdout } = spawnSync(
    "npx",
    ["-y", "-p", `node@${version}`, "node", "-p", "process.execPath"],
    { cwd: tmpdir(), encoding: "utf8" },
  );
  return status === 0 ? stdout.trim() : null;
}
