/** A policy that would lift each reason that a policy can lift. */

import { isExcused } from "../plugins/plugin_identity.ts";
import type { Policy } from "../policy/policy.ts";
import { REASONS } from "../verdict/reasons.ts";
import { isConclusive, type Report } from "../probe/report.ts";
import { assumptionPolicy } from "../verdict/required_signals.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  Reason,
} from "../../schema/types.ts";

interface Explained {
  readonly policy: ModelCarryPolicy;
  /** For people: what each key states, and what no policy can lift. */
  readonly notes: readonly string[];
}

function allReasons(snapshot: LocalModelResourceSnapshot): Reason[] {
  const seen = new Map<string, Reason>();
  for (const { admission } of snapshot.profiles) {
    for (const one of admission.reasons) {
      if (one.effect !== "note") seen.set(JSON.stringify(one), one);
    }
  }
  return [...seen.values()];
}

/** Id of the failed plugin that `required: false` would excuse; null: none. */
function excusable(
  { message }: Reason,
  { probes }: LocalModelResourceSnapshot,
  inForce: Policy,
): string | null {
  const told = probes.filter((one) =>
    one.origin === "plugin" && !isConclusive(one.outcome) &&
    message.startsWith(`${one.id}: `)
  );
  const id = told[0]?.id;
  if (id === undefined) return null;
  const plugins = { [id]: { ...inForce.plugins[id], required: false } };
  return told.every((one) => isExcused(one as Report, { ...inForce, plugins }))
    ? id
    : null;
}

/** Adds what lifts one reason; false where no policy can. */
function lift(
  policy: ModelCarryPolicy,
  one: Reason,
  snapshot: LocalModelResourceSnapshot,
  inForce: Policy,
): boolean {
  switch (one.code) {
    case "signal-absent":
    case "signal-unrated":
      if (one.signal !== "thermal" && one.signal !== "battery") return false;
      policy.assumptions = { ...policy.assumptions, [one.signal]: "normal" };
      return true;
    case "thermal-sensor-failed":
      policy.thermal = { failedSensor: "ignore" };
      return true;
    case "plugin-failed": {
      const id = excusable(one, snapshot, inForce);
      if (id === null) return false;
      policy.plugins = {
        ...policy.plugins,
        [id]: { ...inForce.plugins[id], required: false },
      };
      return true;
    }
    default:
      return false;
  }
}

/** What `--explain-policy` prints. */
export function explainPolicy(
  snapshot: LocalModelResourceSnapshot,
  inForce: Policy,
): Explained {
  const policy = JSON.parse(assumptionPolicy([])) as ModelCarryPolicy;
  delete policy.assumptions;
  const notes: string[] = [];
  for (const one of allReasons(snapshot)) {
    notes.push(
      lift(policy, one, snapshot, inForce)
        ? `lifted: ${one.code}: state this only if it is true of this machine`
        : `not liftable: ${one.code}: ${one.message}; ` +
          `what to do: ${REASONS[one.code].remedy}`,
    );
  }
  return { policy, notes };
}
