import assert from "node:assert/strict";
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { meaningFaults } from "../../schema/meaning.ts";
import { validate } from "../../schema/_snapshot_validator.js";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { machinePath } from "../support/machines.ts";
import { noSource as skip, runProgram } from "../support/run.ts";
import { documentsOf, startWatching } from "../support/watching.ts";

const HEALTHY = ["--sysroot", machinePath("laptop_on_mains")];

async function inTemp(run: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "watch-"));
  try {
    await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function assertValid(document: LocalModelResourceSnapshot): void {
  assert.ok(validate(document), JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(document), []);
}

test("watch prints one compact document a line", { skip }, async () => {
  const { code, stdout, stderr } = await runProgram(
    ["watch", "--count", "3", "--interval", "100ms"],
  );
  assert.deepEqual([code, stderr], [0, ""]);
  const documents = documentsOf(stdout);
  assert.equal(documents.length, 3);
  documents.forEach(assertValid);
  assert.equal(new Set(documents.map((one) => one.snapshotId)).size, 3);
});

test(
  "watch --output keeps a file and prints nothing",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "snapshot.json");
      const args = ["--count", "2", "--interval", "100ms", "--output", file];
      const run = await runProgram(["watch", ...args]);
      assert.deepEqual([run.code, run.stdout], [0, ""]);
      assertValid(JSON.parse(readFileSync(file, "utf8")));
      assert.equal(statSync(file).mode & 0o777, 0o644);
      assert.deepEqual(readdirSync(dir), ["snapshot.json"]);
    }),
);

test("watch --output --json does both", { skip }, () =>
  inTemp(async (dir) => {
    const file = join(dir, "snapshot.json");
    const { stdout } = await runProgram(
      ["watch", "--count", "1", "--json", "--output", file],
    );
    assert.deepEqual(
      documentsOf(stdout),
      [JSON.parse(readFileSync(file, "utf8"))],
    );
  }));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(
    `watch ends with 0 at ${signal}, after a whole line`,
    { skip },
    async () => {
      const watching = startWatching(["--interval", "100ms", ...HEALTHY]);
      await watching.until(() => documentsOf(watching.stdout()).length >= 2);
      watching.kill(signal);
      assert.equal(await watching.ended, 0);
      documentsOf(watching.stdout()).forEach(assertValid);
      assert.equal(watching.stderr(), "");
    },
  );
}

test("watch ends quietly when nobody reads its lines", { skip }, async () => {
  const shell = '{ "$@"; echo "code $?" >&2; } | head -n 1';
  const args = ["watch", "--interval", "100ms", ...HEALTHY];
  const { stdout, stderr } = await runProgram(args, { shell });
  assert.equal(documentsOf(stdout).length, 1);
  assert.equal(stderr, "code 0\n");
});

test("watch ends with 70 when its lines find no room", { skip }, async () => {
  const { code, stderr } = await runProgram(["watch", ...HEALTHY], {
    shell: '"$@" > /dev/full',
  });
  assert.equal(code, 70);
  assert.match(stderr, /Cannot write to standard output: ENOSPC/);
});

test("watch goes on while its file cannot be written, and says it once", {
  skip,
}, () =>
  inTemp(async (dir) => {
    const file = join(dir, "nowhere", "snapshot.json");
    const args = ["--interval", "100ms", "--json", "--output", file];
    const watching = startWatching([...args, ...HEALTHY]);
    await watching.until(() => documentsOf(watching.stdout()).length >= 3);
    cpSync(machinePath("laptop_on_mains"), join(dir, "nowhere"), {
      recursive: true,
    });
    await watching.until(() => /is over/.test(watching.stderr()));
    watching.kill("SIGTERM");
    assert.equal(await watching.ended, 0);
    assert.equal(watching.stderr().match(/ENOENT/g)?.length, 2);
    assertValid(JSON.parse(readFileSync(file, "utf8")));
  }));

test(
  "watch denies everything while its policy is unusable",
  { skip },
  () =>
    inTemp(async (dir) => {
      const policy = join(dir, "policy.json");
      const good = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" };
      writeFileSync(policy, JSON.stringify(good));
      chmodSync(policy, 0o600);
      const args = ["--interval", "100ms", "--policy", policy, ...HEALTHY];
      const watching = startWatching(args);
      const last = () => documentsOf(watching.stdout()).at(-1);
      const decides = (decision: string) => () =>
        last()?.admission.decision === decision;
      await watching.until(decides("allow"));
      writeFileSync(policy, '{"ttlSeconds": "long"}');
      await watching.until(decides("deny"));
      const document = last();
      assert.ok(document);
      assertValid(document);
      assert.equal(document.health.status, "failed");
      assert.match(document.probes[0]?.error ?? "", /policy.json.*ttlSeconds/s);
      writeFileSync(policy, JSON.stringify(good));
      await watching.until(decides("allow"));
      watching.kill("SIGTERM");
      assert.equal(await watching.ended, 0);
      assert.match(watching.stderr(), /ttlSeconds[^]*is over/);
    }),
);

const usages: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["an interval below 100ms", ["--interval", "99ms"], /"99ms"/],
  ["an interval above 1h", ["--interval", "61m"], /"61m"/],
  ["an interval without a unit", ["--interval", "15"], /--interval "15"/],
  ["no snapshot at all", ["--count", "0"], /--count "0"/],
  ["a count that is no number", ["--count", "1e3"], /--count "1e3"/],
  ["a recording of many runs", ["--record", "x"], /record/],
  ["no usable policy at the start", ["--policy", "/no"], /"\/no"/],
];
for (const [name, args, message] of usages) {
  test(`watch refuses ${name} with 64`, { skip }, async () => {
    const { code, stdout, stderr } = await runProgram(["watch", ...args]);
    assert.deepEqual([code, stdout], [64, ""]);
    assert.match(stderr, message);
  });
}

test("watch takes the least and the most interval", { skip }, async () => {
  for (const interval of ["100ms", "1h", "60m"]) {
    const args = ["watch", "--count", "1", "--interval", interval, ...HEALTHY];
    assert.equal((await runProgram(args)).code, 0);
  }
});
