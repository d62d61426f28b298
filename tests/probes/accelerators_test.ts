import assert from "node:assert/strict";
import { test } from "node:test";
import type { AcceleratorDevice } from "../../core/probe/facts.ts";
import accelerators from "../../probes/accelerators.ts";
import { parseBytes } from "../../probes/accelerators/figures.ts";
import {
  hostError,
  memoryHost,
  type MemoryMachine,
} from "../support/memory_host.ts";
import { noShared as skip, recordedMachine } from "../support/shared.ts";

const DRM = "/sys/class/drm";
const GPUS = "/proc/driver/nvidia/gpus";
const GPU: AcceleratorDevice = {
  kind: "gpu",
  vendor: "unknown",
  driver: "unknown",
  memoryTotalBytes: null,
  memoryAvailableBytes: null,
  sharedMemoryTotalBytes: null,
  sharedMemoryAvailableBytes: null,
  unifiedMemory: null,
};
const NVIDIA = { ...GPU, vendor: "nvidia", driver: "nvidia" };

function card(name: string, files: Readonly<Record<string, string | Error>>) {
  return Object.fromEntries(
    Object.entries(files)
      .map(([file, text]) => [`${DRM}/${name}/device/${file}`, text]),
  );
}
const driver = (name: string, value: string) => ({
  [`${DRM}/${name}/device/driver`]: value,
});

const numbers = [
  ["536870912\n", 536870912],
  [" 0 ", 0],
  ["999999999999999", 999999999999999],
  ["1000000000000000", null],
  ["-1", null],
  ["0x20", null],
  ["", null],
  [null, null],
] as const;
for (const [text, want] of numbers) {
  test(`parseBytes() reads ${JSON.stringify(text)} as ${want}`, () => {
    assert.equal(parseBytes(text), want);
  });
}

const APU = card("card0", {
  vendor: "0x1002\n",
  mem_info_vram_total: "536870912\n",
  mem_info_vram_used: "136870912\n",
  mem_info_gtt_total: "16000000000\n",
  mem_info_gtt_used: "1000000000\n",
});
const AMD = { ...GPU, vendor: "amd", driver: "amdgpu" };

const machines: readonly (readonly [
  string,
  MemoryMachine,
  readonly AcceleratorDevice[],
])[] = [
  [
    "both memories of an APU",
    { files: APU, links: driver("card0", "amdgpu") },
    [{
      ...AMD,
      memoryTotalBytes: 536870912,
      memoryAvailableBytes: 400000000,
      sharedMemoryTotalBytes: 16000000000,
      sharedMemoryAvailableBytes: 15000000000,
    }],
  ],
  [
    "more used than there is as unknown",
    {
      files: card("card0", {
        mem_info_vram_total: "10\n",
        mem_info_vram_used: "11\n",
      }),
      links: driver("card0", "amdgpu"),
    },
    [{ ...AMD, memoryTotalBytes: 10 }],
  ],
  [
    "an unreadable total as unknown, whatever is used",
    {
      files: card("card0", {
        mem_info_vram_total: hostError("EIO"),
        mem_info_vram_used: "11\n",
      }),
      links: driver("card0", "amdgpu"),
    },
    [AMD],
  ],
  [
    "one card beside its connectors and its render node",
    {
      files: {
        [`${DRM}/version`]: "drm 1.1.0\n",
        [`${DRM}/card1-DP-1/status`]: "connected\n",
        [`${DRM}/renderD128/device/vendor`]: "0x8086\n",
        ...card("card1", { vendor: "0x8086\n" }),
      },
      links: driver("card1", "i915"),
    },
    [{ ...GPU, vendor: "intel", driver: "i915" }],
  ],
  [
    "a card without a driver by its vendor",
    { files: card("card0", { vendor: "0x1002\n" }) },
    [{ ...GPU, vendor: "amd" }],
  ],
  [
    "a card of no known vendor",
    {
      files: card("card0", { vendor: "0x1af4\n" }),
      links: driver("card0", "panthor"),
    },
    [{ ...GPU, driver: "panthor", unifiedMemory: true }],
  ],
  [
    "six GPUs without information",
    {
      dirs: {
        "/sys/class": ["mem"],
        [GPUS]: [1, 2, 3, 4, 5, 6].map((n) => `0004:0${n}:00.0`),
      },
    },
    Array.from({ length: 6 }, () => NVIDIA),
  ],
  [
    "one GPU, listed as card and by its own driver",
    {
      files: {
        ...card("card0", { vendor: "0x10de\n" }),
        ...card("card1", { vendor: "0x10de\n" }),
        ...card("card2", { vendor: "0x1002\n" }),
      },
      // The driver of card1 cannot be read: it is still an NVIDIA card.
      links: {
        ...driver("card0", "nvidia"),
        ...driver("card2", "radeon"),
      },
      dirs: { [GPUS]: ["0000:01:00.0", "0000:02:00.0"] },
    },
    [{ ...GPU, vendor: "amd", driver: "radeon" }, NVIDIA, NVIDIA],
  ],
  [
    "an open driver's card beside the list",
    {
      files: card("card0", { vendor: "0x10de\n" }),
      links: driver("card0", "nouveau"),
      dirs: { [GPUS]: ["0000:02:00.0"] },
    },
    [{ ...NVIDIA, driver: "nouveau" }, NVIDIA],
  ],
];
for (const [name, machine, want] of machines) {
  test(`accelerators() reads ${name}`, async () => {
    const seen = await accelerators(memoryHost(machine));
    assert.deepEqual(seen, { accelerators: { devices: want } });
  });
}

for (const path of [DRM, "/sys/class/accel", GPUS, "/sys/class"]) {
  test(`accelerators() fails where ${path} cannot be listed`, async () => {
    const dirs = { "/sys/class": ["mem"], [path]: hostError("EACCES") };
    await assert.rejects(accelerators(memoryHost({ dirs })), {
      code: "EACCES",
    });
  });
}

test("accelerators() logs a figure that cannot be read, not one that is missing", async () => {
  const host = memoryHost({
    files: card("card0", { mem_info_gtt_used: hostError("EIO") }),
    links: driver("card0", "amdgpu"),
  });
  await accelerators(host);
  assert.deepEqual(host.logs, [
    `${DRM}/card0/device/mem_info_gtt_used: EIO`,
  ]);
});

const recorded: readonly (readonly [string, readonly AcceleratorDevice[]])[] = [
  ["constructed-amdgpu-apu", [{
    ...AMD,
    memoryTotalBytes: 536870912,
    memoryAvailableBytes: 381681664,
    sharedMemoryTotalBytes: 133143986176,
    sharedMemoryAvailableBytes: 133125111808,
  }]],
  ["constructed-xe-gpu", [{
    ...GPU,
    vendor: "intel",
    driver: "xe",
    memoryTotalBytes: 12884901888,
  }]],
  ["procfs-desktop-amdgpu", [{
    ...AMD,
    memoryTotalBytes: 8573157376,
    memoryAvailableBytes: 7082778624,
    sharedMemoryTotalBytes: 8573157376,
    sharedMemoryAvailableBytes: 8428597248,
  }]],
  ["datadog-nvidia-a10g", [NVIDIA]],
];
for (const [name, devices] of recorded) {
  test(`accelerators() gives the whole of ${name}`, { skip }, async () => {
    const seen = await accelerators(recordedMachine(name));
    assert.deepEqual(seen, { accelerators: { devices } });
  });
}
