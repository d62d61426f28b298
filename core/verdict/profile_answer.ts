/** The verdict of one profile, for who asked about it. */

import type {
  Decision,
  LocalModelResourceSnapshot,
  Reason,
} from "../../schema/types.ts";
import { profileRefOf } from "../policy/model_profiles.ts";

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

/**
 * The answer for a profile, by its reference or the last part of it.
 *
 * @throws {RangeError} the snapshot has no such profile
 */
export function answerOf(
  snapshot: LocalModelResourceSnapshot,
  profile: string,
): Answer {
  const ref = profileRefOf(profile);
  const entry = snapshot.profiles.find((one) => one.profileRef === ref);
  if (entry === undefined) {
    const known = snapshot.profiles.map((one) => one.profileRef).join(", ");
    throw new RangeError(
      `Cannot check profile "${profile}": there are ${known}`,
    );
  }
  const { decision, basis } = entry.admission;
  const reasons = entry.admission.reasons.filter((one) =>
    one.effect !== "note"
  );
  const why = reasons.length === 0
    ? basis.inequality
    : reasons.map((one) => `${one.code}: ${one.message}`).join("; ");
  const isUnknown = reasons.some((one) =>
    one.effect === "deny" && NOT_KNOWN.includes(one.code)
  );
  const line = `${entry.modelTag} ${decision}: ${why}`;
  return { decision, isUnknown, reasons, line };
}
