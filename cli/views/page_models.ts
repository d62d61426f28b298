/** The models of the page: verdict, and the need against what is usable. */

import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";
import { sumUp } from "./table.ts";

type Entry = LocalModelResourceSnapshot["profiles"][number];

export interface ModelRow extends Bar {
  readonly tag: string;
  readonly decision: Decision;
  /** `installed, needs 1.4 GiB, 9.2 GiB usable`. */
  readonly sum: string;
}

/** The need beside what is usable; the larger of the two fills the bar. */
interface Bar {
  /** Share that is needed; null: need or memory are unknown. */
  readonly share: number | null;
  /** Where what is usable ends, if that is too early; null: it is not. */
  readonly mark: number | null;
}

function barOf({ admission }: Entry): Bar {
  const { availableBytes, reserveBytes, requiredBytes } = admission;
  if (
    availableBytes === null || reserveBytes === null || requiredBytes === null
  ) return { share: null, mark: null };
  const usable = Math.max(0, availableBytes - reserveBytes);
  return requiredBytes > usable
    ? { share: 1, mark: usable / requiredBytes }
    : { share: usable === 0 ? 0 : requiredBytes / usable, mark: null };
}

/** One row a profile, in the policy's order. */
export function modelRows(
  { profiles }: LocalModelResourceSnapshot,
): ModelRow[] {
  return profiles.map((entry) => {
    const { modelTag, residency } = entry;
    const place = residency === "unknown" ? "residency unknown" : residency;
    return {
      tag: modelTag,
      decision: entry.admission.decision,
      sum: `${place}, ${sumUp(entry)}`,
      ...barOf(entry),
    };
  });
}
