/** GPUs and NPUs, with the memory that their drivers tell of. */

import type { AcceleratorDevice } from "../core/probe/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe/contract.ts";
import { readCards } from "./accelerators/cards.ts";
import { driverOf, NO_MEMORY, readDevice } from "./accelerators/figures.ts";
import { orAbsent } from "./shared/missing_files.ts";

const ACCEL = "/sys/class/accel";
const NVIDIA = "/proc/driver/nvidia/gpus";
/** Devices that are the only one of their kind: what WSL has of a GPU. */
const MISC = "/sys/class/misc";

export const manifest: Manifest = {
  id: "accelerators",
  version: "0.1.0",
  title: "GPUs and NPUs",
  provides: ["accelerators"],
  permissions: { read: ["/sys/class", "/sys/devices", NVIDIA] },
  // Hundreds of cards wait behind what other probes read.
  timeoutMs: 1000,
};

async function readNpus(host: Host): Promise<AcceleratorDevice[] | null> {
  const names = await orAbsent(host.readDir(ACCEL));
  if (names === null) return null;
  return await Promise.all(
    names.filter((name) => /^accel\d+$/.test(name))
      .map(async (name) => {
        const at = `${ACCEL}/${name}/device`;
        return readDevice(host, "npu", at, await driverOf(host, at));
      }),
  );
}

/** Whether GPUs of Windows, if there are any, are asked by a way of their own. */
async function isOfWsl(
  host: Host,
  classes: readonly string[],
): Promise<boolean> {
  if (!classes.includes("misc")) return false;
  return (await orAbsent(host.readDir(MISC)))?.includes("dxg") ?? false;
}

export default async function probe(host: Host): Promise<Observation> {
  const lists = [
    readCards(host),
    readNpus(host),
    orAbsent(host.readDir(NVIDIA)),
    orAbsent(host.readDir("/sys/class")),
  ] as const;
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(lists);
  const [foundCards, foundNpus, foundNvidia, classes] = await Promise.all(
    lists,
  );
  const cards = foundCards ?? [];
  const nvidia = foundNvidia ?? [];
  // A class that is missing counts only below a listable /sys/class; every
  // kernel has some class: an empty folder hides them.
  const isListed = classes !== null && classes.length > 0;
  if (!isListed && nvidia.length === 0) {
    throw new Error('Cannot list "/sys/class"');
  }
  for (const [name, found] of [["drm", foundCards], ["accel", foundNpus]]) {
    if (found === null && classes?.includes(String(name))) {
      throw new Error(`Cannot list "/sys/class/${name}"`);
    }
  }
  // The proprietary driver's own list is whole; its DRM cards repeat it.
  const others = nvidia.length === 0
    ? cards
    : cards.filter((card) =>
      card.driver !== "nvidia" &&
      !(card.driver === "unknown" && card.vendor === "nvidia")
    );
  const listed = nvidia.map((): AcceleratorDevice => ({
    kind: "gpu",
    vendor: "nvidia",
    driver: "nvidia",
    ...NO_MEMORY,
  }));
  const devices = [...others, ...listed, ...foundNpus ?? []];
  if (devices.length === 0 && await isOfWsl(host, classes ?? [])) {
    const incomplete = 'No file tells whether a GPU is behind "/dev/dxg"';
    return { accelerators: { devices }, incomplete };
  }
  return { accelerators: { devices } };
}
