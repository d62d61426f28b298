/** Another user who wants a socket's mode on a file that is not his. */

import assert from "node:assert/strict";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { listenOnSocket } from "../../../host/http/unix_socket.ts";
import {
  asOtherUser,
  noOtherUser,
  OTHER_UID,
} from "../../support/other_user.ts";

const skip = noOtherUser;
const TRIES = 50;

const READY = `
import os, sys
path, victim, link = sys.argv[1:]
os.symlink(victim, link)
`;
/** Puts a link to the file in place of a socket, as soon as there is one. */
const SWAP = `${READY}
while True:
    try:
        if os.path.islink(path):
            continue
        os.stat(path)
        os.rename(link, path)
        os.symlink(victim, link)
    except OSError:
        pass
`;
/** Is there first in every shape, and away again. */
const SQUAT = `${READY}
while True:
    for make, unmake in (
        (lambda: os.symlink(victim, path), os.unlink),
        (lambda: os.close(os.open(path, os.O_CREAT, 0o666)), os.unlink),
        (lambda: os.mkdir(path), os.rmdir),
    ):
        try:
            make()
            unmake(path)
        except OSError:
            pass
`;

interface Field {
  readonly path: string;
  readonly victim: string;
}

async function besideOther(
  mode: number,
  script: string,
  work: (field: Field) => Promise<void>,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "hostile-"));
  const shared = join(dir, "shared");
  const victim = join(dir, "victim");
  chmodSync(dir, 0o755);
  mkdirSync(shared);
  chmodSync(shared, mode);
  if ((mode & 0o002) === 0) chownSync(shared, OTHER_UID, OTHER_UID);
  writeFileSync(victim, "secret", { mode: 0o600 });
  const path = join(shared, "x.sock");
  const other = asOtherUser(script, [path, victim, join(shared, "link")]);
  const ended = new Promise((resolve) => other.once("close", resolve));
  try {
    while (readdirSync(shared).length === 0) {
      assert.equal(other.exitCode, null);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await work({ path, victim });
  } finally {
    other.kill("SIGKILL");
    await ended;
    rmSync(dir, { recursive: true });
  }
}

/** The other user may exchange a file for a folder while it is removed. */
function clear(path: string): void {
  for (let at = 0; at < 100; at++) {
    try {
      return rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (at === 99) throw error;
    }
  }
}

const places: readonly (readonly [string, number, string])[] = [
  ["folder that all may write to", 0o777, SWAP],
  ["folder of that user", 0o755, SWAP],
  ["folder that is shared and sticky", 0o1777, SQUAT],
];
for (const [name, mode, script] of places) {
  test(`listenOnSocket() changes no file of others in a ${name}`, {
    skip,
  }, () =>
    besideOther(mode, script, async ({ path, victim }) => {
      const ends: Record<string, number> = {};
      for (let at = 0; at < TRIES; at++) {
        clear(path);
        const server = createServer();
        let end = "listens";
        try {
          const unlisten = await listenOnSocket(server, path);
          const { uid, mode } = lstatSync(path);
          assert.deepEqual([uid, mode & 0o777], [0, 0o660]);
          unlisten();
        } catch (error) {
          assert.ok(error instanceof Error && "code" in error, String(error));
          end = String(error.code);
        }
        ends[end] = (ends[end] ?? 0) + 1;
        const { uid, mode: left } = lstatSync(victim);
        assert.deepEqual([uid, left & 0o7777], [0, 0o600], `try ${at}`);
        assert.ok(existsSync(victim));
      }
      console.log(`${name}: ${JSON.stringify(ends)}`);
      const codes = Object.keys(ends);
      if (script === SWAP) assert.deepEqual(codes, ["untrusted"]);
      else {
        assert.deepEqual(
          codes.filter((one) =>
            !["listens", "EEXIST", "EADDRINUSE"].includes(one)
          ),
          [],
        );
      }
    }));
}
