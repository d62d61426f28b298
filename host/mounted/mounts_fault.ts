/** Whether a folder holds this machine's own /proc and /sys, now. */

import { readFileSync } from "node:fs";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import {
  toldOf,
  withTold,
} from "../../core/host_calls/publishable_failures.ts";
import { trustedPath } from "../files/file_trust.ts";
import { checkKind, type KindOf, NOT_HOST } from "./kernel_kinds.ts";
import { OWN_VIEW, type OwnView } from "./own_view.ts";
import { withFile, withOwnFolder } from "./opened_place.ts";

/** One number for each start of a kernel (random(4)). */
const BOOT_ID = "/proc/sys/kernel/random/boot_id";

function unusable(dir: string, why: string, told = why): Error {
  return withTold(
    hostFailure(NOT_HOST, `Cannot use the mounts below "${dir}": ${why}`),
    `Cannot use the folder of the host's mounts: ${told}`,
  );
}

/** Runs a look at something; what fails is told by what is wrong with it. */
function orUnusable<T>(dir: string, what: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    const code = failureCode(error);
    if (code === null) throw error;
    const why = code === NOT_HOST
      ? `"${what}" in it is not the kernel's own`
      : `"${what}" in it cannot be used: ${code}`;
    throw unusable(dir, why);
  }
}

/**
 * Real path of a folder, empty for the root, that nobody but root and this user
 * can change, and in which /proc and /sys of the running kernel are mounted.
 *
 * @throws {Error} with code `not-host`; what a document is told has no path
 */
export function openMounts(
  dir: string,
  { kindOf }: OwnView = OWN_VIEW,
): string {
  let real: string;
  try {
    real = trustedPath(dir);
  } catch (error) {
    if (failureCode(error) === null) throw error;
    throw unusable(dir, (error as Error).message, toldOf(error));
  }
  const root = real === "/" ? "" : real;
  for (const path of ["/proc", "/sys"]) {
    orUnusable(
      dir,
      path.slice(1),
      () =>
        withOwnFolder(`${root}${path}`, (link) => {
          checkKind(link, path, kindOf);
        }),
    );
  }
  const boots = [root, ""].map((at) =>
    orUnusable(dir, BOOT_ID.slice(1), () => bootId(at, kindOf))
  );
  if (boots[0] !== boots[1]) {
    throw unusable(dir, '"proc" in it is of another start of a kernel');
  }
  return root;
}

/** The number, out of a file that is the kernel's. */
function bootId(root: string, kindOf: KindOf): string {
  return withFile(`${root}${BOOT_ID}`, (link) => {
    checkKind(link, BOOT_ID, kindOf);
    return readFileSync(link, "utf8");
  });
}
