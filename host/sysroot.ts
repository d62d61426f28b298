/** A whole machine in a folder. */

import { realpathSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import { failureCode, hostFailure } from "../core/host_calls/raw_host.ts";
import { withTold } from "../core/host_calls/publishable_failures.ts";
import { createFiles } from "./files/read_files.ts";

/** Why a folder cannot hold a machine: the kernel's code; null: it can. */
export async function directoryFault(dir: string): Promise<string | null> {
  try {
    await readdir(dir);
    return null;
  } catch (error) {
    return failureCode(error) ?? "failed";
  }
}

/**
 * A host whose files lie below a directory and whose other answers come from
 * a recording; without one they are `not-recorded`.
 *
 * @throws {Error} with the kernel's code when the directory cannot be reached
 */
export function createSysrootHost(
  dir: string,
  answers: Omit<RawHost, "readText" | "readDir" | "readLinkName"> =
    nothingRecorded(),
): RawHost {
  return { ...answers, ...createFiles(realDirectory(dir)) };
}

function realDirectory(dir: string): string {
  try {
    return realpathSync(dir);
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    throw withTold(
      hostFailure(code, `Cannot use the machine in "${dir}": ${code}`, error),
      `Cannot use the machine's folder: ${code}`,
    );
  }
}

function nothingRecorded(): RawHost {
  const missing = (call: string) => (...args: readonly unknown[]) =>
    Promise.reject(hostFailure(
      "not-recorded",
      `Cannot answer ${call} "${String(args[0] ?? "")}": not recorded`,
    ));
  return {
    readText: missing("readText"),
    readDir: missing("readDir"),
    readLinkName: missing("readLinkName"),
    statfs: missing("statfs"),
    httpGet: missing("httpGet"),
    ollamaShow: missing("ollamaShow"),
    exec: missing("exec"),
    env: missing("env"),
    system: missing("system"),
    log: () => {},
  };
}
