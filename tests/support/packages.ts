/** The packages that `deno task packages` made. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import process from "node:process";

const FOLDER = process.env["MODEL_CARRY_PACKAGES"] ?? "";

/** The program that is in them; "": nobody said which. */
export const PACKAGED: string = process.env["MODEL_CARRY_PACKAGED"] ?? "";

/** Path of the package whose name ends so; null: there is none. */
export function packageOf(end: string): string | null {
  if (!existsSync(FOLDER)) return null;
  const found = readdirSync(FOLDER).filter((one) =>
    one.startsWith("model-carry") && one.endsWith(end)
  );
  if (found.length > 1) throw new Error(`Cannot tell apart ${found.join()}`);
  return found[0] === undefined ? null : join(FOLDER, found[0]);
}

/** Whether a tool is there. */
export const has = (tool: string): boolean =>
  spawnSync("sh", ["-c", `command -v ${tool}`]).status === 0;

/** Why something made of a package cannot be tested; false: it can. */
export function noPackage(
  end: string,
  ...tools: readonly string[]
): string | false {
  if (packageOf(end) === null) {
    return `MODEL_CARRY_PACKAGES has no ${end}: deno task packages makes one`;
  }
  const missing = tools.filter((one) => !has(one));
  return missing.length === 0 ? false : `there is no ${missing.join()} here`;
}

/** What a tool prints; it has to end well. */
export function printed(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")}: ${error ?? stderr + stdout}`);
}

export const sha256 = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex");
