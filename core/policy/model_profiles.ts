/** Model profiles that the program knows by itself. */

/** A model that someone may want to run. */
export interface Profile {
  readonly profileRef: string;
  /** Exact tag or id at its service. */
  readonly modelTag: string;
  /** What its author thinks it needs, in MiB; null: unknown. */
  readonly memoryHintMiB: number | null;
  /** Size on disk in MiB; null: unknown. */
  readonly diskHintMiB: number | null;
  /** Base address of its endpoint; null: the first one. */
  readonly endpoint: string | null;
}

/** Hints from LocalModelProfile of SourceOS-Linux/sourceos-model-carry. */
export const BUILT_IN_PROFILES: readonly Profile[] = [
  {
    profileRef: "urn:srcos:model-profile:local-llama32-1b",
    modelTag: "llama3.2:1b",
    memoryHintMiB: 4096,
    diskHintMiB: 1332,
    endpoint: null,
  },
  {
    profileRef: "urn:srcos:model-profile:local-llama32-3b",
    modelTag: "llama3.2:3b",
    memoryHintMiB: 8192,
    diskHintMiB: 2048,
    endpoint: null,
  },
];

/** What the reference of every profile begins with. */
export const PROFILE_PREFIX = "urn:srcos:model-profile:";

/** Reference of a profile from itself or its last part. */
export function profileRefOf(name: string): string {
  return name.startsWith(PROFILE_PREFIX) ? name : `${PROFILE_PREFIX}${name}`;
}
