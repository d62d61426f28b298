/** The verdict of one profile, for who asked about it. */

import type {
  Decision,
  LocalModelResourceSnapshot,
  Reason,
} from "../../schema/types.ts";
import { PROFILE_PREFIX, profileRefOf } from "../policy/model_profiles.ts";
import { formatBytes } from "../text/display_text.ts";

type Entry = LocalModelResourceSnapshot["profiles"][number];

/** What a snapshot says of one profile. */
export interface Answer {
  readonly decision: Decision;
  /** True: no, because something required is unknown. */
  readonly isUnknown: boolean;
  /** What stands behind the decision; empty where it allows. */
  readonly reasons: readonly Reason[];
  /** One line for people. */
  readonly line: string;
}

/** Codes that mean that something was not determined. */
const NOT_KNOWN: readonly Reason["code"][] = [
  "provider-failed",
  "signal-absent",
  "signal-unrated",
  "unsupported-platform",
  "not-collected",
  "residency-unknown",
  "plugin-failed",
];

/** What a profile can be asked for by: last part of its reference, and tag. */
type Named = Pick<Entry, "profileRef" | "modelTag">;

/** A profile in the words that ask for it. */
export function profileWords({ profileRef, modelTag }: Named): string {
  const short = profileRef.startsWith(PROFILE_PREFIX)
    ? profileRef.slice(PROFILE_PREFIX.length)
    : profileRef;
  return `${short} (${modelTag})`;
}

/** The only one of those that were found; `known` are named where none was. */
function onlyOf<T extends Named>(
  found: readonly T[],
  known: readonly T[],
  name: string,
): T {
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const [what, which] = only === undefined
    ? ["there are", known]
    : ["several have this tag", found];
  throw new RangeError(
    `Cannot check profile "${name}": ${what} ` +
      which.map(profileWords).join(", "),
  );
}

/**
 * The profile of a model, by its tag alone: what is the tag of one model may be
 * the reference of another's profile.
 *
 * @throws {RangeError} there is none, or several have the tag
 */
export function profileOfModel<T extends Named>(
  profiles: readonly T[],
  tag: string,
): T {
  return onlyOf(profiles.filter((one) => one.modelTag === tag), profiles, tag);
}

/**
 * The profile of a name: its reference, the last part of that, or its tag.
 *
 * @throws {RangeError} there is none, or several have the tag
 */
export function profileOf<T extends Named>(
  profiles: readonly T[],
  name: string,
): T {
  const ref = profileRefOf(name);
  return profiles.find((one) => one.profileRef === ref) ??
    profileOfModel(profiles, name);
}

/** The sum in the words of its parts; as it is judged where one is unknown. */
function sumInWords({ admission }: Entry): string {
  const { availableBytes, reserveBytes, requiredBytes, basis } = admission;
  if (availableBytes === null || reserveBytes === null) return basis.inequality;
  if (requiredBytes === null) return basis.inequality;
  const usable = formatBytes(availableBytes - reserveBytes);
  return `${formatBytes(availableBytes)} available - ` +
    `${formatBytes(reserveBytes)} kept free = ${usable}, ` +
    `needs ${formatBytes(requiredBytes)}`;
}

/**
 * The answer for a profile, by its reference, the last part of it, or its tag.
 *
 * @throws {RangeError} the snapshot has no such profile
 */
export function answerOf(
  snapshot: LocalModelResourceSnapshot,
  profile: string,
): Answer {
  const entry = profileOf(snapshot.profiles, profile);
  const { decision } = entry.admission;
  const reasons = entry.admission.reasons.filter((one) =>
    one.effect !== "note"
  );
  const why = reasons.length === 0
    ? sumInWords(entry)
    : reasons.map((one) => `${one.code}: ${one.message}`).join("; ");
  const isUnknown = reasons.some((one) =>
    one.effect === "deny" && NOT_KNOWN.includes(one.code)
  );
  const line = `${entry.modelTag} ${decision}: ${why}`;
  return { decision, isUnknown, reasons, line };
}
