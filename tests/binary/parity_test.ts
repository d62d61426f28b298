/** The compiled binary says what the source says. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import {
  machinePath,
  MACHINES,
  snapshotOfMachine,
} from "../support/machines.ts";

const BINARY = process.env["MODEL_CARRY_BINARY"] ?? "";
const skip = existsSync(BINARY)
  ? false
  : "MODEL_CARRY_BINARY names no binary: deno task build makes one";
if (skip) console.log(`skipped: ${skip}`);

function run(args: readonly string[], options: object = {}): string {
  return execFileSync(BINARY, args, { encoding: "utf8", ...options });
}

for (const name of MACHINES) {
  test(
    `the binary says of ${name} what the source says`,
    { skip },
    async () => {
      const at = machinePath(name);
      const policy = existsSync(`${at}/policy.json`)
        ? ["--policy", `${at}/policy.json`]
        : [];
      const text = run(["--json", "--sysroot", at, ...policy]);
      const snapshot = await snapshotOfMachine(name);
      assert.equal(text, `${JSON.stringify(snapshot, null, 2)}\n`);
    },
  );
}

test(
  "the binary needs no home, no temporary folder and no input",
  { skip },
  () => {
    const text = run(["--json"], {
      cwd: "/",
      env: { TMPDIR: "/no/such/folder" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    assert.equal(JSON.parse(text).kind, "LocalModelResourceSnapshot");
  },
);

test("the binary leaves nothing in the temporary folder", { skip }, () => {
  const dir = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    run(["--json"], { env: { TMPDIR: dir } });
    assert.deepEqual(readdirSync(dir), []);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test(
  "the binary validates, prints schemas and refuses wrong usage",
  { skip },
  () => {
    const example = new URL(
      "../../examples/local-model-resource-snapshot.healthy-1b-allowed.json",
      import.meta.url,
    ).pathname;
    assert.equal(run(["validate", example]), `${example}: valid\n`);
    const schema = readFileSync(
      new URL("../../schema/policy.schema.json", import.meta.url),
      "utf8",
    );
    assert.equal(run(["schema", "policy"]), schema);
    const { status, stderr } = spawnSync(BINARY, ["--frobnicate"], {
      encoding: "utf8",
    });
    assert.equal(status, 64);
    assert.match(stderr, /--frobnicate/);
  },
);
