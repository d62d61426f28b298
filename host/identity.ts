/** Who uses this machine and what it is called: what a recording leaves out. */

import { homedir, hostname, userInfo } from "node:os";
import type { Identity } from "../core/redact.ts";
import { failureCode } from "../core/raw_host.ts";
import { readEnv } from "./system.ts";

function userName(): string | null {
  try {
    return userInfo().username;
  } catch (error) {
    // A user without an entry in the list of users.
    if (failureCode(error) === null) throw error;
    return null;
  }
}

/** Names of the user and of the machine, from the system and as variables. */
export function ownIdentity(): Identity {
  const host = hostname();
  const names = [
    userName(),
    readEnv("USER"),
    readEnv("LOGNAME"),
    readEnv("SUDO_USER"),
    readEnv("HOSTNAME"),
    host,
    host.split(".")[0] ?? "",
  ];
  return {
    home: readEnv("HOME") ?? homedir(),
    names: [...new Set(names.filter((one) => one !== null && one !== ""))]
      .filter((one): one is string => one !== "localhost"),
  };
}
