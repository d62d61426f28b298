/** Who uses this machine and what it is called: what no text may hold. */

import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { failureCode } from "../core/host_calls/raw_host.ts";
import type { Identity } from "../core/masking/mask_text.ts";
import { readEnv } from "./system_and_runtime.ts";

/**
 * Names of the user and of the machine, as variables and the kernel tell them.
 * The list of users is not asked: where it lies in a directory of the network,
 * asking would open a connection.
 *
 * @param mounts folder in which the host of a container is mounted
 */
export function ownIdentity(mounts?: string): Identity {
  const home = readEnv("HOME");
  const host = hostname();
  const names = [
    readEnv("USER"),
    readEnv("LOGNAME"),
    readEnv("SUDO_USER"),
    readEnv("HOSTNAME"),
    home === null ? null : home.slice(home.lastIndexOf("/") + 1),
    host,
    host.split(".")[0] ?? "",
    ...(mounts === undefined ? [] : namesOfHost(mounts)),
  ];
  return {
    home,
    names: [...new Set(names)].filter((one) => one !== null)
      .filter((one) => one !== ""),
  };
}

/** What the host is called, where its file is mounted (hostname(5)). */
function namesOfHost(mounts: string): string[] {
  try {
    const text = readFileSync(`${mounts}/etc/hostname`, "utf8").trim();
    return [text, text.split(".")[0] ?? ""];
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return [];
  }
}
