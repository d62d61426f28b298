/** Parts of a card that are cards of their own to the kernel. */

import type { Host } from "../../core/probe/contract.ts";
import { linkOrNull } from "./figures.ts";

interface Card {
  readonly at: string;
  readonly driver: string;
}

/** Drivers that also drive virtual functions of their cards (SR-IOV). */
const SHARING = ["amdgpu", "i915", "xe", "nouveau"];

/**
 * A share of an Instinct: the driver makes them all, whether the card is divided
 * or not, and no driver is bound to them (amdgpu_xcp_drv.c in drivers/gpu/drm;
 * older kernels number them behind a dot).
 */
export function isShareOfInstinct(device: string | null): boolean {
  return /^amdgpu_xcp[._]\d+$/.test(device ?? "");
}

/**
 * Driver of the card that this one is a part of; null: it is a whole one. Asked
 * only where there is another card that it may be a part of.
 */
export async function wholeOf(
  host: Host,
  { at, driver }: Card,
  cards: readonly Card[],
): Promise<string | null> {
  const has = (name: string) => cards.some((one) => one.driver === name);
  if (driver === "unknown") {
    return has("amdgpu") && isShareOfInstinct(await linkOrNull(host, at))
      ? "amdgpu"
      : null;
  }
  const alike = cards.filter((one) => one.driver === driver);
  // A virtual function links to its physical one (ABI/testing/sysfs-bus-pci),
  // which its guest does not see.
  return SHARING.includes(driver) && alike.length > 1 &&
      await linkOrNull(host, `${at}/physfn`) !== null
    ? driver
    : null;
}
