/** Machines whose cards are divided, and those with many cards. */

import assert from "node:assert/strict";
import { test } from "node:test";
import accelerators, * as module from "../../../probes/accelerators.ts";
import { isShareOfInstinct } from "../../../probes/accelerators/partitions.ts";
import { runInline } from "../../../runner/inline.ts";
import { memoryHost } from "../../support/memory_host.ts";

const DRM = "/sys/class/drm";

/** A card of DRM with its node, and what its device links to. */
interface Card {
  /** Name of its device, as sysfs has it. */
  readonly device: string;
  readonly driver?: string;
  readonly physfn?: string;
}

function machine(cards: readonly Card[]) {
  const links = cards.flatMap(({ device, driver, physfn }, index) => [
    [`${DRM}/card${index}/device`, device],
    [`${DRM}/renderD${128 + index}/device`, device],
    ...(driver ? [[`${DRM}/card${index}/device/driver`, driver]] : []),
    ...(physfn ? [[`${DRM}/card${index}/device/physfn`, physfn]] : []),
  ]);
  return memoryHost({
    links: Object.fromEntries(links),
    dirs: { "/sys/class": ["drm"] },
  });
}

async function drivers(cards: readonly Card[]) {
  const { accelerators: facts } = await accelerators(machine(cards));
  return facts?.devices.map(({ driver }) => driver);
}

const pci = (bus: number, fn = 0) => `0000:${bus}:00.${fn}`;
const shares = (count: number, name = (at: number) => `amdgpu_xcp_${at}`) =>
  Array.from({ length: count }, (_, at) => ({ device: name(at) }));

for (
  const [device, want] of [
    ["amdgpu_xcp_0", true],
    ["amdgpu_xcp.36", true],
    ["amdgpu_xcp", false],
    ["xamdgpu_xcp_0", false],
    ["0000:41:00.0", false],
    [null, false],
  ] as const
) {
  test(`isShareOfInstinct() says ${want} of ${device}`, () => {
    assert.equal(isShareOfInstinct(device), want);
  });
}

test("accelerators() counts eight Instincts, not their 56 shares", async () => {
  const whole = Array.from({ length: 8 }, (_, at) => ({
    device: pci(16 + at),
    driver: "amdgpu",
  }));
  const eight = Array(8).fill("amdgpu");
  assert.deepEqual(await drivers([...whole, ...shares(56)]), eight);
  const older = shares(56, (at) => `amdgpu_xcp.${at}`);
  assert.deepEqual(await drivers([...older, ...whole]), eight);
});

test("accelerators() counts shares whose card is not there", async () => {
  assert.deepEqual(await drivers(shares(2)), ["unknown", "unknown"]);
});

test("accelerators() counts a card without a driver beside an Instinct", async () => {
  assert.deepEqual(
    await drivers([{ device: pci(3), driver: "amdgpu" }, { device: pci(4) }]),
    ["amdgpu", "unknown"],
  );
});

for (const driver of ["xe", "i915", "amdgpu"]) {
  test(`accelerators() counts no virtual function of ${driver}`, async () => {
    const whole = { device: pci(3), driver };
    const parts = Array.from({ length: 63 }, (_, at) => ({
      device: pci(3, at + 1),
      driver,
      physfn: pci(3),
    }));
    assert.deepEqual(await drivers([whole, ...parts]), [driver]);
    // Two cards, one of them divided.
    const other = { device: pci(9), driver };
    assert.deepEqual(await drivers([...parts, whole, other]), [driver, driver]);
    // In a guest it is all there is.
    assert.deepEqual(await drivers([{ device: pci(0), driver }]), [driver]);
    assert.deepEqual(await drivers(parts.slice(0, 2)), [driver, driver]);
  });
}

const calls = async (cards: readonly Card[]) =>
  (await runInline(module, machine(cards), {
    settings: {},
    total: {},
    nowMs: () => 0,
  })).hostCalls;

for (const driver of [undefined, "amdgpu", "xe", "virtio-pci", "newgpu"]) {
  test(`accelerators() makes as many calls for each card more: ${driver}`, async () => {
    const some = (count: number) =>
      calls(
        Array.from({ length: count }, (_, at) => ({
          device: pci(at),
          ...(driver && { driver }),
        })),
      );
    const [two, four, many] = [await some(16), await some(32), await some(256)];
    assert.equal(many - two, 15 * (four - two));
  });
}

test("accelerators() asks one card for nothing that tells it from others", async () => {
  const lone = { device: pci(3), driver: "xe" };
  // Three classes and a list of NVIDIA's; driver and size of its memory.
  assert.equal(await calls([lone]), 4 + 2);
});

test("accelerators() knows no GPU of Windows by a file", async () => {
  const wsl = (devices: readonly string[], misc: readonly string[]) =>
    accelerators(memoryHost({
      dirs: { "/sys/class": ["misc"], "/sys/class/misc": misc },
      ...(devices.length > 0 && {
        links: Object.fromEntries(
          devices.map((one, at) => [`${DRM}/card${at}/device/driver`, one]),
        ),
      }),
    }));
  const doubt = /"\/dev\/dxg"/;
  assert.match((await wsl([], ["dxg", "fuse"])).incomplete ?? "", doubt);
  // What is there for tests shows no picture either.
  assert.match((await wsl(["vgem"], ["dxg"])).incomplete ?? "", doubt);
  assert.equal((await wsl([], ["fuse"])).incomplete, undefined);
  assert.equal((await wsl(["i915"], ["dxg"])).incomplete, undefined);
});
