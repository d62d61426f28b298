import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lookAtPolicy } from "../../../../cli/commands/doctor/policy.ts";
import { visitOf } from "../../../support/doctor_visit.ts";
import { createTemp } from "../../../support/temp.ts";

const dir = createTemp("doctor-policy");

test("lookAtPolicy() is well without one", async () => {
  const [one] = lookAtPolicy(await visitOf("laptop_on_mains"));
  assert.equal(one?.state, "ok");
  assert.match(
    one?.found ?? "",
    /^nothing lies at \/etc.*: the strict defaults/,
  );
});

test("lookAtPolicy() tells whose a file is, and how much it loosens", async () => {
  const path = join(dir, "policy.json");
  writeFileSync(path, "{}", { mode: 0o640 });
  const [one] = lookAtPolicy(await visitOf("vm_assumed", { policyPath: path }));
  assert.equal(one?.state, "ok");
  assert.match(
    one?.found ?? "",
    /policy\.json, owner \d+, mode 640, valid, loosens 1 \(model-carry policy show\)$/,
  );
});

test("lookAtPolicy() names a pipe as one", async () => {
  const visit = await visitOf("laptop_on_mains", { policyPath: "-" });
  const [one] = lookAtPolicy(visit);
  assert.equal(one?.found, "standard input or a pipe, valid, loosens nothing");
});

const faults: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'Cannot trust "/x/p.json": "/x" is owned by user 12',
    /^Cannot trust/,
    /^its owner and rights: namei -l \/x\/p\.json$/,
  ],
  [
    "/x/p.json: /a: is wrong\n/x/p.json: /b: is wrong\n/x/p.json: /c: too",
    /^\/x\/p\.json: \/a: is wrong \(and 2 more\)$/,
    /^model-carry policy check \/x\/p\.json$/,
  ],
  [
    'Cannot read "/x/p.json": ENOENT',
    /there is no such file or folder \(ENOENT\)/,
    /^put a policy there, or name another/,
  ],
];
for (const [policyFault, found, next] of faults) {
  test(`lookAtPolicy() fails for ${JSON.stringify(policyFault)}`, async () => {
    const visit = await visitOf("laptop_on_mains", {
      policyFault,
      policyAsked: "/x/p.json",
    });
    const [one] = lookAtPolicy(visit);
    assert.equal(one?.state, "fail");
    assert.match(one?.found ?? "", found);
    assert.match(one?.next ?? "", next);
  });
}
