/** Names that no text may hold, of a host that is mounted below a folder. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { ownIdentity } from "../../host/user_identity.ts";
import { inTemp } from "../support/temp.ts";

test("ownIdentity() knows a container's host where its file is mounted", () =>
  inTemp(async (dir) => {
    const own = ownIdentity().names;
    assert.deepEqual(ownIdentity(dir).names, own);
    mkdirSync(`${dir}/etc`);
    writeFileSync(`${dir}/etc/hostname`, "node-17.rack.example\n");
    assert.deepEqual(ownIdentity(dir).names, [
      ...own,
      "node-17.rack.example",
      "node-17",
    ]);
    await Promise.resolve();
  }));
