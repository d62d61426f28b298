/** What a plugin may not claim. */

import type { Manifest } from "./probe.ts";

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
