/** The snapshot as a feature file of Kubernetes' Node Feature Discovery. */

import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../../schema/types.ts";
import { constraintsOf, isUsable, type Subject } from "../projection_input.ts";
import { labelName } from "./label_name.ts";

/** `true` or `false`, as the policy's `projectConstrain` has it. */
export const MAY_RUN = "may-run.model-carry.srcos.ai";
/** `allow`, `constrain` or `deny`. */
export const VERDICT = "verdict.model-carry.srcos.ai";

type Snapshot = LocalModelResourceSnapshot;

interface Label {
  readonly verdict: Decision;
  readonly mayRun: boolean;
}

const ORDER: readonly Decision[] = ["allow", "constrain", "deny"];
const DENIED: Label = { verdict: "deny", mayRun: false };

/** Of two that share a name, after all, the stricter. */
function stricter(one: Label, other: Label | undefined): Label {
  if (other === undefined) return one;
  const isOther = ORDER.indexOf(other.verdict) > ORDER.indexOf(one.verdict);
  return {
    verdict: isOther ? other.verdict : one.verdict,
    mayRun: one.mayRun && other.mayRun,
  };
}

/** Every profile that a selector may ask for, whether or not it was judged. */
function profilesOf(subject: Subject): readonly (readonly [string, Label])[] {
  const { snapshot, denial, profileRef, profileRefs = [] } = subject;
  const isBelieved = denial === null;
  const entries = (snapshot?.profiles ?? []).map((one) => {
    const { decision: verdict } = one.admission;
    const mayRun = isUsable({ ...subject, profileRef: one.profileRef });
    const label = isBelieved ? { verdict, mayRun } : DENIED;
    return [one.profileRef, label] as const;
  });
  const judged = new Set(entries.map(([ref]) => ref));
  const others = [profileRef, ...profileRefs].filter((one) => !judged.has(one));
  return [...entries, ...others.map((one) => [one, DENIED] as const)];
}

// What NFD cannot read as a time never expires there.
const READABLE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The earlier of the snapshot's own end and that of who reads it. */
function endOf({ capturedAt, validUntil }: Snapshot, maxAgeMs: number): string {
  if (!READABLE.test(validUntil)) {
    throw new RangeError(`Cannot let labels expire at "${validUntil}"`);
  }
  const endMs = Date.parse(capturedAt) + maxAgeMs;
  return endMs < Date.parse(validUntil)
    ? new Date(endMs).toISOString()
    : validUntil;
}

function firstLine(subject: Subject): string {
  const { snapshot, denial } = subject;
  if (denial !== null || snapshot === null) {
    // It stays until somebody knows better: no time makes it laxer.
    return `# denied: ${constraintsOf(subject).join(", ")}`;
  }
  return `# +expiry-time=${endOf(snapshot, subject.maxAgeMs ?? Infinity)}`;
}

/**
 * The feature file: two labels a profile, the same lines for the same verdicts.
 * What cannot be believed is labelled as denied, never left out.
 */
export async function nfdText(subject: Subject): Promise<string> {
  const labels = new Map<string, Label>();
  for (const [profileRef, label] of profilesOf(subject)) {
    const name = await labelName(profileRef);
    labels.set(name, stricter(label, labels.get(name)));
  }
  const lines = [...labels].flatMap(([name, { verdict, mayRun }]) => [
    `${MAY_RUN}/${name}=${mayRun}`,
    `${VERDICT}/${name}=${verdict}`,
  ]);
  return `${[firstLine(subject), ...lines].join("\n")}\n`;
}
