/** A Unix socket to listen on: nobody else's file, nobody else's server. */

import {
  chmodSync,
  linkSync,
  mkdtempSync,
  rmdirSync,
  unlinkSync,
} from "node:fs";
import type { Server } from "node:net";
import { dirname } from "node:path";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { BACKLOG } from "./listen_backlog.ts";
import {
  cannotListen,
  codeOf,
  isStale,
  look,
  must,
  takeAway,
} from "./stale_socket.ts";
import { trustedPath } from "../files/file_trust.ts";

const MODE = 0o660;
/** What the kernel's address has room for, less its closing zero. */
const PATH_CAP_BYTES = 107;
/** Of a name in the private folder: `/.`, six characters, `/s`. */
const PRIVATE_BYTES = 10;
/** Programs that start at once may each find what another has just put there. */
const TRIES = 3;

/** Gives what is bound its name, in place of nothing or of a stale socket. */
async function publish(own: string, path: string): Promise<void> {
  for (let left = TRIES; left > 0; left--) {
    const code = codeOf(() => linkSync(own, path));
    if (code === null) return;
    if (code !== "EEXIST") throw cannotListen(path, code);
    if (await isStale(path, path)) await takeAway(path, `${dirname(own)}/o`);
  }
  throw cannotListen(path, "EADDRINUSE");
}

function bind(server: Server, own: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const code = failureCode(error) ?? "failed";
      reject(cannotListen(path, code));
    });
    server.listen({ path: own, backlog: BACKLOG }, resolve);
  });
}

function checkPlace(path: string): void {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  if (
    Math.max(bytes(path), bytes(dirname(path)) + PRIVATE_BYTES) > PATH_CAP_BYTES
  ) {
    const folder = PATH_CAP_BYTES - PRIVATE_BYTES;
    const why = `over ${PATH_CAP_BYTES} bytes, or its folder over ${folder}`;
    throw cannotListen(path, "ENAMETOOLONG", why);
  }
  try {
    trustedPath(dirname(path));
  } catch (error) {
    const code = failureCode(error) ?? "failed";
    const why = code === "untrusted" ? (error as Error).message : code;
    throw cannotListen(path, code, why);
  }
}

// Not closed: a runtime would remove the name that it was bound to, whoever may
// have made it since. The end of the process closes it.
function leave(server: Server): void {
  server.unref();
}

/**
 * Listens on a Unix socket, mode 0660, in a directory that only root, the
 * running user, or a sticky bit lets anybody change. It is bound and gets its
 * mode in a private folder, so that no name of it is ever anybody else's
 * (docs/decisions/serve-socket.md). Gives what takes it away again.
 *
 * @throws {Error} with the kernel's code; `EEXIST`, `EADDRINUSE`,
 *   `ENAMETOOLONG`, `untrusted` by our own look
 */
export async function listenOnSocket(
  server: Server,
  path: string,
): Promise<() => void> {
  checkPlace(path);
  const folder = must(path, () => mkdtempSync(`${dirname(path)}/.`));
  const own = `${folder}/s`;
  try {
    // Its mode is the umask's until now.
    must(path, () => chmodSync(folder, 0o700));
    await bind(server, own, path);
    must(path, () => chmodSync(own, MODE));
    const made = must(path, () => look(own));
    await publish(own, path);
    return () => {
      leave(server);
      codeOf(() => {
        const found = look(path);
        // While it is listened on, no other file can have its number.
        if (found?.ino === made?.ino && found?.dev === made?.dev) {
          unlinkSync(path);
        }
      });
    };
  } catch (error) {
    leave(server);
    throw error;
  } finally {
    codeOf(() => unlinkSync(own));
    codeOf(() => rmdirSync(folder));
  }
}
