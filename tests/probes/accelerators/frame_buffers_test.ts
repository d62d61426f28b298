/** What registers with DRM and is no GPU, or a processor for models alone. */

import assert from "node:assert/strict";
import { test } from "node:test";
import accelerators from "../../../probes/accelerators.ts";
import {
  kindOfDriver,
  parseHasVirgl,
} from "../../../probes/accelerators/drivers.ts";
import { memoryHost, type MemoryMachine } from "../../support/memory_host.ts";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { noShared as skip } from "../../support/shared.ts";

const DRM = "/sys/class/drm";

const kinds: readonly (readonly [string, ReturnType<typeof kindOfDriver>])[] = [
  ["ast", "frame buffer"],
  ["mgag200", "frame buffer"],
  ["simple-framebuffer", "frame buffer"],
  ["vkms", "frame buffer"],
  ["vgem", "frame buffer"],
  ["RKNPU", "npu"],
  ["intel_vpu", "npu"],
  ["i915", "gpu"],
  ["panthor", "gpu"],
  ["unknown", "gpu"],
  ["rockchip-drm", null],
  ["constructor", null],
];
for (const [driver, want] of kinds) {
  test(`kindOfDriver() says ${want} of ${driver}`, () => {
    assert.equal(kindOfDriver(driver), want);
  });
}

const BITS = "0".repeat(63);
for (
  const [text, want] of [
    [`1${BITS}\n`, true],
    [`0${BITS}\n`, false],
    [`01${BITS.slice(1)}\n`, false],
    ["1x\n", false],
    ["", false],
    [null, false],
  ] as const
) {
  test(`parseHasVirgl() says ${want} of ${JSON.stringify(text)?.slice(0, 6)}`, () => {
    assert.equal(parseHasVirgl(text), want);
  });
}

/** A card by its driver, and a render node where it has one. */
interface Card {
  readonly driver: string;
  readonly device?: string;
  readonly node?: string;
  readonly features?: string;
  readonly bus?: string;
}

async function found(cards: readonly Card[], nvidia: readonly string[] = []) {
  const links: Record<string, string> = {};
  const files: Record<string, string> = { [`${DRM}/version`]: "drm 1.1.0\n" };
  for (const [at, { driver, device, node, features, bus }] of cards.entries()) {
    links[`${DRM}/card${at}/device/driver`] = driver;
    if (device !== undefined) links[`${DRM}/card${at}/device`] = device;
    if (node !== undefined) links[`${DRM}/${node}/device`] = device ?? "";
    if (features !== undefined) {
      const below = bus === undefined ? "" : `${bus}/`;
      files[`${DRM}/card${at}/device/${below}features`] = features;
    }
  }
  const machine: MemoryMachine = {
    files,
    links,
    dirs: {
      "/sys/class": ["drm"],
      ...(nvidia.length > 0 ? { "/proc/driver/nvidia/gpus": nvidia } : {}),
    },
  };
  const { accelerators: facts } = await accelerators(memoryHost(machine));
  return facts?.devices.map(({ kind, driver }) => `${kind} ${driver}`);
}

test("accelerators() counts no management controller beside the GPUs", async () => {
  assert.deepEqual(
    await found([{ driver: "ast" }, { driver: "nvidia" }], ["0000:41:00.0"]),
    ["gpu nvidia"],
  );
  assert.deepEqual(await found([{ driver: "hibmc-drm" }]), []);
});

test("accelerators() tells a SoC's display from its GPU by the render node", async () => {
  assert.deepEqual(
    await found([
      { driver: "rockchip-drm", device: "display-subsystem" },
      { driver: "panfrost", device: "fb000000.gpu", node: "renderD128" },
      { driver: "RKNPU", device: "fdab0000.npu", node: "renderD129" },
    ]),
    ["gpu panfrost", "npu RKNPU"],
  );
  assert.deepEqual(
    await found([{ driver: "vc4-drm", device: "gpu", node: "renderD128" }]),
    ["gpu vc4-drm"],
  );
  assert.deepEqual(
    await found([
      { driver: "vc4-drm", device: "gpu" },
      { driver: "v3d", device: "fec00000.v3d", node: "renderD128" },
    ]),
    ["gpu v3d"],
  );
});

test("accelerators() counts a card that it cannot tell from others", async () => {
  assert.deepEqual(
    await found([{ driver: "newgpu" }, {
      driver: "other",
      device: "0000:01:00.0",
      node: "renderD128",
    }]),
    ["gpu newgpu", "gpu other"],
  );
});

test("accelerators() believes a virtual GPU that its host renders for", async () => {
  const driver = "virtio_gpu";
  assert.deepEqual(await found([{ driver, features: `1${BITS}\n` }]), [
    "gpu virtio_gpu",
  ]);
  assert.deepEqual(await found([{ driver, features: `0${BITS}\n` }]), []);
  assert.deepEqual(await found([{ driver }]), []);
  const pci = { driver: "virtio-pci", bus: "virtio3" };
  assert.deepEqual(await found([{ ...pci, features: `1${BITS}\n` }]), [
    "gpu virtio-pci",
  ]);
  assert.deepEqual(await found([{ ...pci, features: `0${BITS}\n` }]), []);
});

test("collect() finds one accelerator in 28", { skip }, async () => {
  const { signals } = await snapshotOfChanged(reportedMachine("28"));
  assert.equal(signals.accelerators.status, "known");
  assert.deepEqual(
    signals.accelerators.devices.map(({ kind, driver, vendor }) => [
      kind,
      driver,
      vendor,
    ]),
    [["gpu", "nvidia", "nvidia"]],
  );
});
