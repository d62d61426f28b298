/** What is no policy, and what is a policy that cannot be read. */

import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { UsageError } from "../../agent/usage_error.ts";
import { loadPolicy } from "../../agent/policy_file.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";

const TEXT = JSON.stringify({
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  plugins: { room: {} },
});

/** A folder with a policy in `carry/`, and where it is looked for. */
async function inTemp(
  run: (base: string, place: string) => Promise<void>,
): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), "place-"));
  try {
    mkdirSync(join(base, "carry"));
    writeFileSync(join(base, "carry/policy.json"), TEXT, { mode: 0o644 });
    await run(base, join(base, "carry/policy.json"));
  } finally {
    rmSync(base, { recursive: true });
  }
}

test("loadPolicy() knows a policy from none", () =>
  inTemp(async (base, place) => {
    assert.deepEqual((await loadPolicy(undefined, place)).plugins, {
      room: {},
    });
    rmSync(place);
    assert.equal(await loadPolicy(undefined, place), DEFAULT_POLICY);
    rmSync(join(base, "carry"), { recursive: true });
    assert.equal(await loadPolicy(undefined, place), DEFAULT_POLICY);
    // A file that was named has to be there.
    await assert.rejects(loadPolicy(place), UsageError);
  }));

/** What is done to the folder, and what the fault is then. */
const faults: Readonly<
  Record<string, readonly [(base: string) => void, RegExp]>
> = {
  "the file is a link that leads nowhere": [(base) => {
    rmSync(join(base, "carry/policy.json"));
    symlinkSync("/mnt/unmounted/policy.json", join(base, "carry/policy.json"));
  }, /carry\/policy\.json" is a link that leads nowhere$/],
  "its folder is a link that leads nowhere": [(base) => {
    renameSync(join(base, "carry"), join(base, "away"));
    symlinkSync("gone", join(base, "carry"));
  }, /carry" is a link that leads nowhere$/],
  "its folder is a file": [(base) => {
    rmSync(join(base, "carry"), { recursive: true });
    writeFileSync(join(base, "carry"), "");
  }, /ENOTDIR$/],
  "its folder is a link to itself": [(base) => {
    rmSync(join(base, "carry"), { recursive: true });
    symlinkSync("carry", join(base, "carry"));
  }, /ELOOP$/],
  "it is a folder": [(base) => {
    rmSync(join(base, "carry/policy.json"));
    mkdirSync(join(base, "carry/policy.json"));
  }, /policy\.json"/],
};
for (const [name, [change, message]] of Object.entries(faults)) {
  test(`loadPolicy() takes no absence where ${name}`, () =>
    inTemp(async (base, place) => {
      change(base);
      for (const asked of [undefined, place]) {
        await assert.rejects(
          loadPolicy(asked, place),
          (error) => error instanceof UsageError && message.test(error.message),
        );
      }
    }));
}
