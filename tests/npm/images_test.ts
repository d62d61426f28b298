/** What images make of the package: a policy is checked while one is built. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import {
  createConsumer,
  noTarball as skip,
  removeConsumer,
} from "../support/tarball.ts";

if (skip) console.log(`skipped: ${skip}`);

let dir = "";
before(() => {
  if (!skip) dir = createConsumer();
});
after(() => removeConsumer(dir));

const policies: readonly (readonly [string, string, number, RegExp])[] = [
  ["takes one that can be used", '"ttlSeconds": 45', 0, /^$/],
  ["names a key that is none", '"ttlSecond": 45', 64, /ttlSecond/],
  [
    "names an endpoint beyond loopback",
    '"endpoints": [{ "url": "http://192.0.2.7:8080", "implementation": "llama.cpp" }]',
    64,
    /endpoints.0/,
  ],
];
for (const [what, keys, code, says] of policies) {
  test(`check-policy.mjs ${what}`, { skip }, () => {
    const packed = join(dir, "node_modules/@sourceos/model-carry");
    const check = join(packed, "check-policy.mjs");
    const file = join(dir, "policy.json");
    const head = '"kind": "ModelCarryPolicy", "schemaVersion": "v0.1"';
    writeFileSync(file, `{ ${head}, ${keys} }`);
    const { status, stderr } = spawnSync("node", [check, file], {
      encoding: "utf8",
    });
    assert.equal(status, code, stderr);
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\n +at /);
  });
}
