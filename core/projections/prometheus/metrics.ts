/** The snapshot as Prometheus metrics: one row each. */

import type {
  LocalModelResourceSnapshot,
  Reason,
} from "../../../schema/types.ts";
import {
  expositionText,
  type Family,
  type Sample,
  stateSet,
} from "./exposition_format.ts";
import { openMetricsText } from "./open_metrics.ts";
import { probeFamilies } from "./probe_metrics.ts";
import { signalFamilies } from "./signal_metrics.ts";
import type { Denial, Subject } from "../projection_input.ts";

type Snapshot = LocalModelResourceSnapshot;
type Profile = Snapshot["profiles"][number];

const PREFIX = "urn:srcos:model-profile:";
const DECISIONS = ["allow", "constrain", "deny"] as const;
const HEALTH = ["healthy", "degraded", "failed"] as const;
const RESIDENCY = [
  "missing",
  "installed",
  "loaded",
  "remote",
  "unknown",
] as const;

/** Last part of a reference, as `check --profile` takes it. */
function profileLabel(profileRef: string): string {
  return profileRef.startsWith(PREFIX)
    ? profileRef.slice(PREFIX.length)
    : profileRef;
}

const seconds = (time: string) => Date.parse(time) / 1000;
const one = (value: number): Sample[] => [{ labels: {}, value }];

function perProfile(
  { profiles }: Snapshot,
  value: (admission: Profile["admission"]) => number | null,
): Sample[] {
  return profiles.map(({ profileRef, admission }) => ({
    labels: { profile: profileLabel(profileRef) },
    value: value(admission),
  }));
}

function countReasons(profileRef: string, reasons: readonly Reason[]) {
  const counts = new Map<string, { labels: Sample["labels"]; value: number }>();
  for (const { code, effect } of reasons) {
    const key = `${code} ${effect}`;
    const labels = { profile: profileLabel(profileRef), code, effect };
    const entry = counts.get(key) ?? { labels, value: 0 };
    entry.value += 1;
    counts.set(key, entry);
  }
  return [...counts.values()];
}

interface Row {
  readonly name: string;
  readonly help: string;
  readonly samples: (snapshot: Snapshot) => readonly Sample[];
}

const ROWS: readonly Row[] = [
  {
    name: "model_carry_info",
    help: "What made the snapshot; always 1.",
    samples: ({ producer: { version, runtime, platform }, policy }) => [{
      labels: { version, runtime, platform, policy_source: policy.source },
      value: 1,
    }],
  },
  {
    name: "model_carry_captured_at_seconds",
    help: "When the snapshot was taken, Unix time.",
    samples: (snapshot) => one(seconds(snapshot.capturedAt)),
  },
  {
    name: "model_carry_valid_until_seconds",
    help: "Until when the snapshot may be used, Unix time; afterwards it is " +
      "a denial.",
    samples: (snapshot) => one(seconds(snapshot.validUntil)),
  },
  {
    name: "model_carry_health",
    help: "Whether the snapshot itself can be trusted: 1 for the status in " +
      "force.",
    samples: ({ health }) => stateSet(HEALTH, health.status, {}, "status"),
  },
  {
    name: "model_carry_admission",
    help: "May this model run here now? 1 for the decision in force.",
    samples: ({ profiles }) =>
      profiles.flatMap(({ profileRef, admission }) =>
        stateSet(
          DECISIONS,
          admission.decision,
          { profile: profileLabel(profileRef) },
          "decision",
        )
      ),
  },
  {
    name: "model_carry_profiles",
    help: "How many models are judged; whoever tells of more has a second " +
      "file beside this one.",
    samples: ({ profiles }) => one(profiles.length),
  },
  {
    name: "model_carry_machine_admission",
    help: "Best verdict over all profiles: 1 for the decision in force.",
    samples: ({ admission }) =>
      stateSet(DECISIONS, admission.decision, {}, "decision"),
  },
  {
    name: "model_carry_reasons",
    help: "Reasons of a profile's verdict, counted by code; a note changes " +
      "nothing.",
    samples: ({ profiles }) =>
      profiles.flatMap(({ profileRef, admission }) =>
        countReasons(profileRef, admission.reasons)
      ),
  },
  {
    name: "model_carry_residency",
    help: "Where the model is: 1 for the state in force.",
    samples: ({ profiles }) =>
      profiles.flatMap(({ profileRef, residency }) =>
        stateSet(
          RESIDENCY,
          residency,
          { profile: profileLabel(profileRef) },
          "state",
        )
      ),
  },
  {
    name: "model_carry_required_bytes",
    help: "Memory that running the model takes from now; absent where the " +
      "need is unknown.",
    samples: (snapshot) => perProfile(snapshot, (a) => a.requiredBytes),
  },
  {
    name: "model_carry_reserve_bytes",
    help: "Memory kept free, for the rest of the machine or for new prompts; " +
      "absent where it is unknown.",
    samples: (snapshot) => perProfile(snapshot, (a) => a.reserveBytes),
  },
  {
    name: "model_carry_headroom_bytes",
    help: "Memory available less reserve less need, may be negative; absent " +
      "where one of them is unknown.",
    samples: (snapshot) => perProfile(snapshot, (a) => a.headroomBytes),
  },
  {
    name: "model_carry_policy_assumptions",
    help: "How many things the operator's policy loosens.",
    samples: ({ policy }) => one(policy.assumptions.length),
  },
];

/** Every family of a snapshot. */
export function prometheusFamilies(snapshot: Snapshot): Family[] {
  return [
    ...ROWS.map(({ name, help, samples }) => ({
      name,
      help,
      samples: samples(snapshot),
    })),
    ...signalFamilies(snapshot.signals),
    ...probeFamilies(snapshot.probes),
  ];
}

/** No snapshot that can be believed: every decision is a denial. */
function denialFamilies({ cause }: Denial, profileRef: string): Family[] {
  const profile = profileLabel(profileRef);
  return [
    {
      name: "model_carry_denied",
      help: "The snapshot cannot be used and everything is denied; always 1.",
      samples: [{ labels: { cause }, value: 1 }],
    },
    {
      name: "model_carry_admission",
      help: "May this model run here now? 1 for the decision in force.",
      samples: stateSet(DECISIONS, "deny", { profile }, "decision"),
    },
    {
      name: "model_carry_machine_admission",
      help: "Best verdict over all profiles: 1 for the decision in force.",
      samples: stateSet(DECISIONS, "deny", {}, "decision"),
    },
  ];
}

/** A subject as text exposition: a snapshot that is not believed denies. */
export function prometheusText(subject: Subject): string {
  const { snapshot, denial, profileRef } = subject;
  if (denial === null && snapshot !== null) return projectPrometheus(snapshot);
  const why = denial ?? { cause: "missing", message: "" };
  return expositionText(denialFamilies(why, profileRef));
}

/** The snapshot as text exposition; what is unknown has no figure. */
export function projectPrometheus(snapshot: Snapshot): string {
  return expositionText(prometheusFamilies(snapshot));
}

/** The same series as OpenMetrics. */
export function projectOpenMetrics(snapshot: Snapshot): string {
  return openMetricsText(prometheusFamilies(snapshot));
}
