/** Modules that only some commands need; the build writes the real table. */

export const LEAVES: Readonly<Record<string, () => Promise<unknown>>> = {};
