/** What is kept free for the prompts that a runner keeps. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { promptReserve } from "../../../core/need/prompt_reserve.ts";
import { reserveForPrompts } from "../../../core/need/memory_estimate.ts";
import {
  GIB,
  MIB,
  usable,
  verdict,
  withModel,
} from "../../support/admitting.ts";
import { inputOf, SHAPE_3B } from "../../support/measured_loads.ts";

const KIB = 1024;

const reserves: readonly (readonly [number | null, number, number | null])[] = [
  [32 * KIB, 4096, 256 * MIB],
  [112 * KIB, 4096, 896 * MIB],
  [112 * KIB, 131_072, 896 * MIB],
  [112 * KIB, 512, 224 * MIB],
  [9216.5, 1, 36_866],
  [512 * KIB, 4096, 4 * GIB],
  // The runner keeps no more of them.
  [2 * MIB, 4096, 8 * GIB],
  [null, 4096, null],
];
for (const [bytesPerToken, context, want] of reserves) {
  test(`${bytesPerToken} bytes a token and ${context} tokens keep ${want} free`, () => {
    assert.equal(promptReserve(bytesPerToken, context)?.bytes ?? null, want);
  });
}

test("promptReserve() says how many prompts, and how long", () => {
  const { source } = promptReserve(1, 1000) ?? assert.fail();
  assert.equal(source, "4 new prompts of 1000 tokens, which the runner keeps");
});

const versions: readonly (readonly [string, string, number | null])[] = [
  ["0.30.0", "llama", 896 * MIB],
  ["0.29.9", "llama", null],
  // A version that tells nothing may be the newest.
  ["main", "llama", 896 * MIB],
  // Of what was never measured keys and values are known all the same.
  ["0.34.0", "mamba", 896 * MIB],
];
for (const [version, architecture, want] of versions) {
  test(`a runner of ${version} keeps prompts of ${architecture}: ${want}`, () => {
    const load = { model: "3b", context: 4096, trueMib: 0, version } as const;
    const input = inputOf(load);
    const shape = { ...input.shape, architecture };
    const found = reserveForPrompts({ ...input, shape });
    assert.equal(found?.bytes ?? null, want);
  });
}

const LOADED = { expiresAt: "2030-01-01T00:00:00Z", contextTokens: 4096 };

for (const loaded of [null, LOADED]) {
  const state = loaded === null ? "a load" : "use";
  test(`a verdict before ${state} keeps four prompts free, and says so`, async () => {
    const residency = withModel({ shape: SHAPE_3B, sizeBytes: GIB, loaded });
    const at = (bytes: number) =>
      verdict({ memory: usable(bytes - 512 * MIB), residency });
    const { admission } = await at(8 * GIB);
    const need = admission.requiredBytes ?? assert.fail();
    const line = need + 896 * MIB;
    assert.equal(admission.reserveBytes, 896 * MIB);
    assert.match(admission.basis.reserveSource ?? "", /^4 new prompts of 2048/);
    assert.equal((await at(line)).admission.headroomBytes, 0);
    assert.notEqual((await at(line)).decision, "deny");
    const denied = await at(line - 1);
    assert.deepEqual(denied.codes, ["memory-insufficient"]);
    assert.match(
      denied.admission.reasons[0]?.message ?? "",
      /896 MiB kept free for 4 new prompts of 2048 tokens, which the/,
    );
  });
}

test("a level that binds with the reserve of prompts is not the one without", async () => {
  const levels = [
    // Leaves 2.8 GiB of its own reserve, and 5.1 of that of prompts.
    { kind: "host", availableBytes: 6 * GIB, totalBytes: 64 * GIB },
    // Leaves 3 and 2.6.
    { kind: "cgroup-max", availableBytes: 3.5 * GIB, totalBytes: 4 * GIB },
  ] as const;
  const { admission, snapshot } = await verdict({
    memory: { memory: { levels, pressureFullAvg10Percent: null } },
    residency: withModel({ shape: SHAPE_3B, sizeBytes: GIB, loaded: LOADED }),
  });
  const { memory } = snapshot.signals;
  assert.ok(memory.status === "known");
  assert.equal(memory.boundBy, "host");
  assert.deepEqual(
    [admission.availableBytes, admission.reserveBytes],
    [3.5 * GIB, 896 * MIB],
  );
});
