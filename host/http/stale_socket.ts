/** Sockets that a crash left behind: told from all else, and taken away. */

import {
  type BigIntStats,
  linkSync,
  lstatSync,
  renameSync,
  unlinkSync,
} from "node:fs";
import { connect } from "node:net";
import process from "node:process";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";

const ANSWER_MS = 1000;

/** Why nothing can listen on a path. */
export function cannotListen(path: string, code: string, why = code): Error {
  return hostFailure(code, `Cannot listen on "${path}": ${why}`);
}

/** Calls the kernel; gives its code where it refuses, null where it does not. */
export function codeOf(call: () => void): string | null {
  try {
    call();
    return null;
  } catch (error) {
    const code = failureCode(error);
    if (code === null) throw error;
    return code;
  }
}

/** The same where a refusal ends it. */
export function must<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const code = failureCode(error);
    if (code === null) throw error;
    throw cannotListen(path, code);
  }
}

/** What is there itself, no link followed; null: nothing. */
export function look(at: string): BigIntStats | null {
  try {
    return lstatSync(at, { bigint: true });
  } catch (error) {
    if (failureCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** Whether a program listens there. */
function isAnswered(at: string, path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path: at });
    const end = (isThere: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(isThere);
    };
    // A full queue of connections is a server too.
    const timer = setTimeout(() => end(true), ANSWER_MS);
    socket.on("connect", () => end(true));
    socket.on("error", (error) => {
      const code = failureCode(error) ?? "failed";
      if (code === "ECONNREFUSED" || code === "ENOENT") return end(false);
      if (code === "EAGAIN") return end(true);
      clearTimeout(timer);
      reject(cannotListen(path, code));
    });
  });
}

/**
 * Whether a socket is there that a crash of this user's left behind; false:
 * nothing is there. Throws where it is anything else.
 */
export async function isStale(at: string, path: string): Promise<boolean> {
  const stats = must(path, () => look(at));
  if (stats === null) return false;
  if (!stats.isSocket()) {
    throw cannotListen(path, "EEXIST", "there is a file that is no socket");
  }
  if (Number(stats.uid) !== process.getuid?.()) {
    throw cannotListen(
      path,
      "EEXIST",
      `there is a socket of user ${stats.uid}`,
    );
  }
  if (await isAnswered(at, path)) {
    throw cannotListen(path, "EADDRINUSE");
  }
  return true;
}

/** Takes a stale socket away, looking at what was taken once more. */
export async function takeAway(path: string, aside: string): Promise<void> {
  const code = codeOf(() => renameSync(path, aside));
  // Another program that starts now was faster.
  if (code === "ENOENT") return;
  if (code !== null) throw cannotListen(path, code);
  try {
    await isStale(aside, path);
  } catch (error) {
    // It came there after the first look: back with it.
    must(path, () => linkSync(aside, path));
    unlinkSync(aside);
    throw error;
  }
  unlinkSync(aside);
}
