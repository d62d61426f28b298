import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseBatch } from "../../../core/need/batch_size.ts";
import { chooseContext } from "../../../core/need/context_length.ts";
import type { EstimateInput } from "../../../core/need/estimate_input.ts";
import { chooseFlashAttention } from "../../../core/need/flash_attention.ts";
import {
  defaultContext,
  type VideoMemory,
  videoMemoryOf,
} from "../../../core/need/video_memory.ts";
import { inputOf } from "../../support/measured_loads.ts";
import { DEVICE } from "../../support/reports.ts";

const GIB = 1024 ** 3;
const INPUT = inputOf({ model: "3b", context: 4096, trueMib: 0 });

function changed(change: Partial<EstimateInput>): EstimateInput {
  return { ...INPUT, shape: { ...INPUT.shape, numCtx: null }, ...change };
}

const versions: readonly (readonly [string | null, boolean, number, number])[] =
  [
    // Version, flash attention, batch and context where much video memory is.
    ["0.34.0", true, 1024, 131072],
    ["0.30.0", true, 1024, 131072],
    ["0.29.9", true, 512, 131072],
    ["0.15.5", true, 512, 131072],
    ["0.15.4", true, 512, 4096],
    ["0.13.4", true, 512, 4096],
    ["0.13.3", false, 512, 4096],
    ["0.6.0", false, 512, 4096],
    // May be any: the side that takes more.
    [null, false, 1024, 131072],
    ["0.0.0", false, 1024, 131072],
  ];
for (const [version, isFlash, batch, context] of versions) {
  test(`a service of version ${version} is taken for what it does`, () => {
    const input = changed({ version, video: { bytes: 47 * GIB, untold: 0 } });
    assert.equal(chooseFlashAttention(input).value, isFlash);
    assert.equal(chooseBatch(input, 4097).value, batch);
    assert.equal(chooseContext(input).value, context);
  });
}

test("a build without a version is at least what its lists tell", () => {
  const input = changed({ version: "0.0.0", atLeast: "0.30.0" });
  assert.equal(chooseFlashAttention(input).value, true);
});

test("flash attention that is stated counts, whatever the version", () => {
  for (
    const [flashAttention, want] of [["on", true], ["off", false]] as const
  ) {
    for (const version of ["0.34.0", "0.5.0", null]) {
      const service = { ...INPUT.service, flashAttention };
      assert.deepEqual(chooseFlashAttention(changed({ version, service })), {
        value: want,
        source: "policy /service/flashAttention",
      });
    }
  }
});

const batches: readonly (readonly [number, number, number])[] = [
  // Stated, tokens of the context, taken.
  [2048, 4096, 2048],
  [64, 40_000, 64],
  [2048, 1024, 1024],
];
for (const [numBatch, tokens, want] of batches) {
  test(`a num_batch of ${numBatch} in ${tokens} tokens is ${want}`, () => {
    const input = changed({ shape: { ...INPUT.shape, numBatch } });
    assert.equal(chooseBatch(input, tokens).value, want);
  });
}

const contexts: readonly (readonly [VideoMemory, number, RegExp])[] = [
  [{ bytes: 0, untold: 0 }, 4096, /^default of the service with 0\.0 GiB/],
  [{ bytes: 23 * GIB - 1, untold: 0 }, 4096, /with 23\.0 GiB/],
  [{ bytes: 23 * GIB, untold: 0 }, 32_768, /with 23\.0 GiB of video memory$/],
  [{ bytes: 47 * GIB - 1, untold: 0 }, 32_768, /with 47\.0 GiB/],
  [{ bytes: 47 * GIB, untold: 0 }, 262_144, /with 47\.0 GiB/],
  [
    { bytes: 0, untold: 2 },
    4096,
    /2 GPU\(s\) do not tell theirs: none assumed/,
  ],
  [{ bytes: 0, untold: null }, 4096, /GPUs are not known: none assumed$/],
  [{ bytes: 0, untold: 0, isUnread: true }, 262_144, /the most assumed$/],
];
for (const [video, value, source] of contexts) {
  test(`${JSON.stringify(video)} makes ${value} tokens by default`, () => {
    const found = defaultContext(video);
    assert.equal(found.value, value);
    assert.match(found.source, source);
  });
}

function memory(
  own: number | null,
  shared: number | null,
  unified: boolean | null,
) {
  return {
    ...DEVICE,
    memoryTotalBytes: own === null ? null : own * GIB,
    sharedMemoryTotalBytes: shared === null ? null : shared * GIB,
    unifiedMemory: unified,
  };
}

const devices: readonly (readonly [
  string,
  readonly ReturnType<typeof memory>[],
  number,
  number,
])[] = [
  ["a card of 24 GiB beside what it could map", [memory(24, 32, null)], 24, 0],
  ["two cards", [memory(24, 32, null), memory(16, 32, null)], 40, 0],
  ["a carve-out and what it shares", [memory(0.5, 30, null)], 30.5, 0],
  ["a carve-out of 4 GiB and 15 shared", [memory(4, 15, null)], 4, 0],
  ["a carve-out of 4 GiB and 16 shared", [memory(4, 16, null)], 20, 0],
  ["an old card and a little", [memory(1, 7, null)], 1, 0],
  ["unified memory that is told", [memory(8, 56, true)], 64, 0],
  ["unified memory, shared alone", [memory(null, 48, true)], 48, 0],
  ["one that tells nothing", [memory(null, null, null)], 0, 1],
  ["one that tells what it could map", [memory(null, 16, null)], 0, 1],
];
for (const [name, list, gib, untold] of devices) {
  test(`videoMemoryOf() counts ${name}`, () => {
    const values = { devices: list };
    assert.deepEqual(videoMemoryOf({ status: "known", values }), {
      bytes: gib * GIB,
      untold,
    });
  });
}

test("videoMemoryOf() counts no NPU, and what is not listed as untold", () => {
  const npu = { ...memory(64, null, null), kind: "npu" as const };
  const values = { devices: [npu], unlisted: { gpu: 3, npu: 5 } };
  assert.deepEqual(videoMemoryOf({ status: "known", values }), {
    bytes: 0,
    untold: 3,
  });
});

const unread: readonly (readonly [string, string, boolean])[] = [
  ["amd", "amdgpu", true],
  // Its link is gone: the driver may be the one that tells.
  ["amd", "unknown", true],
  ["amd", "radeon", false],
  ["nvidia", "nvidia", false],
  ["intel", "i915", false],
];
for (const [vendor, driver, want] of unread) {
  test(`a figure of ${vendor} ${driver} that is not told is unread: ${want}`, () => {
    const card = { ...memory(null, 16, null), vendor, driver };
    const values = { devices: [memory(8, 16, null), card] };
    assert.deepEqual(videoMemoryOf({ status: "known", values }), {
      bytes: 8 * GIB,
      untold: 1,
      ...(want ? { isUnread: true } : {}),
    });
  });
}

const unknown: readonly (readonly [string, object])[] = [
  ["absent", { bytes: 0, untold: 0 }],
  ["provider-failed", { bytes: 0, untold: null, isUnread: true }],
  ["not-collected", { bytes: 0, untold: null }],
];
for (const [code, want] of unknown) {
  test(`accelerators that are ${code} have ${JSON.stringify(want)}`, () => {
    const reading = { status: "unknown", reason: { code } } as const;
    assert.deepEqual(videoMemoryOf(reading), want);
  });
}
