/** Who uses this machine and what it is called: what no text may hold. */

import { hostname } from "node:os";
import type { Identity } from "../core/masking/mask_text.ts";
import { readEnv } from "./system_and_runtime.ts";

/**
 * Names of the user and of the machine, as variables and the kernel tell them.
 * The list of users is not asked: where it lies in a directory of the network,
 * asking would open a connection.
 */
export function ownIdentity(): Identity {
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
  ];
  return {
    home,
    names: [...new Set(names)].filter((one) => one !== null)
      .filter((one) => one !== ""),
  };
}
