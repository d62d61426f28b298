/** A Unix socket to listen on: nobody else's file, nobody else's server. */

import { chmod, lstat, unlink } from "node:fs/promises";
import { connect, type Server } from "node:net";
import process from "node:process";
import { failureCode, hostFailure } from "../core/raw_host.ts";

const MODE = 0o660;
/** What the kernel's address has room for, less its closing zero. */
const PATH_CAP_BYTES = 107;
const ANSWER_MS = 1000;

function cannot(path: string, code: string, why: string): Error {
  return hostFailure(code, `Cannot listen on "${path}": ${why}`);
}

/** Whether a program listens there. */
function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect({ path });
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
      reject(cannot(path, code, code));
    });
  });
}

async function inodeOf(path: string): Promise<number | null> {
  try {
    const stats = await lstat(path);
    if (stats.isSocket()) return stats.ino;
  } catch (error) {
    if (failureCode(error) === "ENOENT") return null;
    const code = failureCode(error) ?? "failed";
    throw cannot(path, code, code);
  }
  throw cannot(path, "EEXIST", "there is a file that is no socket");
}

/** Removes a socket that a crash left behind; anything else stays. */
async function clearStale(path: string): Promise<void> {
  const inode = await inodeOf(path);
  if (inode === null) return;
  if (await isAnswered(path)) {
    throw cannot(path, "EADDRINUSE", "another program listens there");
  }
  if (await inodeOf(path) === inode) await unlink(path);
}

/**
 * Listens on a Unix socket, mode 0660.
 *
 * @throws {Error} with the kernel's code; `EEXIST`, `EADDRINUSE`,
 *   `ENAMETOOLONG` by our own look
 */
export async function listenOnSocket(
  server: Server,
  path: string,
): Promise<void> {
  if (new TextEncoder().encode(path).length > PATH_CAP_BYTES) {
    throw cannot(path, "ENAMETOOLONG", `over ${PATH_CAP_BYTES} bytes`);
  }
  await clearStale(path);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => {
      const code = failureCode(error) ?? "failed";
      reject(cannot(path, code, code));
    });
    // Bound with its mode from the first moment on.
    const umask = process.umask(0o777 & ~MODE);
    try {
      server.listen({ path }, resolve);
    } finally {
      process.umask(umask);
    }
  });
  await chmod(path, MODE);
}

/** Removes the socket at the end; the runtime may have done it. */
export async function removeSocket(path: string): Promise<void> {
  try {
    if (await inodeOf(path) !== null) await unlink(path);
  } catch (error) {
    if (failureCode(error) === null) throw error;
  }
}
