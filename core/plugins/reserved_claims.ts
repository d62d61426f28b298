/** What a plugin may claim, and what it may not. */

import type { Manifest } from "../probe/contract.ts";

/** An id: in a manifest and in a policy, whose schemas hold the same pattern. */
export const PLUGIN_ID = /^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/;

/** Why a manifest claims what only built-in probes may; null: it does not. */
export function builtinClaim(
  manifest: Manifest,
  reserved: readonly string[],
): string | null {
  if (reserved.includes(manifest.id)) {
    return `Cannot run "${manifest.id}": the id is a built-in probe's`;
  }
  return manifest.provides.includes("residency")
    ? `Cannot run "${manifest.id}": plugins do not provide residency`
    : null;
}
