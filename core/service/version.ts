/** Versions of services, as far as they decide a default. */

export type Version = readonly [number, number, number];

/** What a service calls its version; null: nothing that can be shown. */
export function shownVersion(said: unknown): string | null {
  return typeof said === "string" && /^[\w.+-]{1,60}$/.test(said) ? said : null;
}

/**
 * Reads `0.33.0-rc2` as [0, 33, 0]; null for anything else, and for 0.0.0: so
 * call themselves builds that were given none (ollama's version/version.go).
 */
export function parseVersion(text: string | null): Version | null {
  const match = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+].*)?$/.exec(
    text ?? "",
  );
  if (match === null) return null;
  const [, major, minor, patch] = match.map(Number) as [number, ...Version];
  return major + minor + patch === 0 ? null : [major, minor, patch];
}

/** A version, or the oldest that it may be where it tells none. */
export function floorOf(
  { version, atLeast = null }: {
    readonly version: string | null;
    readonly atLeast?: string | null;
  },
): Version | null {
  return parseVersion(version) ?? parseVersion(atLeast);
}

/** False for an unknown version: nothing newer is taken for granted. */
export function isAtLeast(version: Version | null, floor: Version): boolean {
  if (version === null) return false;
  for (const part of [0, 1, 2] as const) {
    if (version[part] !== floor[part]) return version[part] > floor[part];
  }
  return true;
}
