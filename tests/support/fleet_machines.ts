/** Machines of a fleet as they answer a scrape, and what is true of each. */

import { prometheusText } from "../../core/projections/prometheus/metrics.ts";
import { deniedSubject } from "../../core/projections/projection_input.ts";
import { BUILT_IN_PROFILES } from "../../core/policy/model_profiles.ts";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
} from "./machines.ts";
import { QUESTION, subjectFor } from "./projecting.ts";

/** How a machine is found. */
export type State = "fresh" | "stale" | "ahead" | "denied" | "silent";

export interface FleetMachine {
  readonly name: string;
  readonly state: State;
  /** Each profile that it tells of: may it run? */
  readonly mayRun: ReadonlyMap<string, boolean>;
  /** Codes under which it counts as denied. */
  readonly codes: readonly string[];
  /** Its exposition; null: it does not answer. */
  text(nowMs: number): string | null;
}

/** One snapshot in the program's words, its figures to be moved a little. */
interface Kind {
  readonly parts: readonly (string | number)[];
  readonly mayRun: ReadonlyMap<string, boolean>;
  readonly codes: readonly string[];
}

const FLUCTUATES =
  /^(model_carry_(?:memory_available_bytes|headroom_bytes(?=\{)|thermal_hottest_celsius|probe_duration_seconds(?=\{)|service_latency_seconds|battery_power_watts|disk_available_bytes)\S*) (\S+)$/;
const CAPTURED = "model_carry_captured_at_seconds ";
const VALID = "model_carry_valid_until_seconds ";

/** Text between figures, and the figures that are another each time. */
function partsOf(text: string): (string | number)[] {
  const parts: (string | number)[] = [""];
  const add = (more: string) => {
    parts[parts.length - 1] += more;
  };
  for (const line of text.split("\n").slice(0, -1)) {
    const [, series, value] = FLUCTUATES.exec(line) ?? [];
    if (series !== undefined) {
      add(`${series} `);
      parts.push(Number(value) || 0.001, "\n");
    } else if (line.startsWith(CAPTURED)) {
      add(CAPTURED);
      parts.push("captured", "\n");
    } else if (line.startsWith(VALID)) {
      add(VALID);
      parts.push("valid", "\n");
    } else add(`${line}\n`);
  }
  return parts;
}

const labelOf = (ref: string) => ref.slice(ref.lastIndexOf(":") + 1);

async function kindOf(snapshot: LocalModelResourceSnapshot): Promise<Kind> {
  const { profiles } = snapshot;
  const reasons = profiles.flatMap(({ admission }) => admission.reasons);
  const denying = reasons.filter(({ effect }) => effect === "deny");
  return {
    parts: partsOf(prometheusText(await subjectFor(snapshot))),
    mayRun: new Map(
      profiles.map(({ profileRef, admission }) =>
        [labelOf(profileRef), admission.decision === "allow"] as const
      ),
    ),
    codes: [...new Set(denying.map(({ code }) => code))],
  };
}

/** Every machine of the fixtures with two to five profiles. */
async function kinds(): Promise<Kind[]> {
  const [small] = BUILT_IN_PROFILES;
  if (small === undefined) throw new RangeError("Cannot find a profile");
  const made: Kind[] = [];
  for (const name of MACHINES) {
    const policy = machinePolicy(name);
    for (let more = 0; more <= 3; more++) {
      const others = Array.from({ length: more }, (_, at) => ({
        ...small,
        profileRef: `urn:srcos:model-profile:fleet-${at}`,
        // One that is installed everywhere, and some that nobody has.
        modelTag: at === 0 ? small.modelTag : `fleet:${at}`,
      }));
      made.push(
        await kindOf(
          await takeSnapshot({
            sysroot: machinePath(name),
            answers: machineAnswers(name),
            policy: { ...policy, profiles: [...policy.profiles, ...others] },
          }),
        ),
      );
    }
  }
  return made;
}

function rendered(
  { parts }: Kind,
  capturedMs: number,
  ttlSeconds: number,
): string {
  return parts.map((part) => {
    if (typeof part === "number") return part * (0.98 + Math.random() * 0.04);
    if (part === "captured") return capturedMs / 1000;
    return part === "valid" ? capturedMs / 1000 + ttlSeconds : part;
  }).join("");
}

/** Of a hundred machines so many are not fresh. */
const SHARES: readonly (readonly [State, number])[] = [
  ["stale", 0.04],
  ["ahead", 0.01],
  ["denied", 0.02],
  ["silent", 0.02],
];

function stateOf(chance: number): State {
  let sum = 0;
  for (const [state, share] of SHARES) {
    sum += share;
    if (chance < sum) return state;
  }
  return "fresh";
}

/** So many machines, the same ones for the same chance. */
export async function fleetMachines(
  count: number,
  chance: () => number,
  ttlSeconds: number,
): Promise<FleetMachine[]> {
  const all = await kinds();
  const profile = labelOf(QUESTION.profileRef);
  const missing = prometheusText(
    deniedSubject({ cause: "missing", message: "" }, QUESTION),
  );
  const startedMs = Date.now();
  return Array.from({ length: count }, (_, at): FleetMachine => {
    const name = `m${at}`;
    const kind = all[Math.floor(chance() * all.length)];
    const state = stateOf(chance());
    if (kind === undefined) throw new RangeError("Cannot find a kind");
    const none = new Map([...kind.mayRun.keys()].map((one) => [one, false]));
    const given = (atMs: number) => rendered(kind, atMs, ttlSeconds);
    const kept = { name, state, mayRun: none, codes: ["snapshot-stale"] };
    switch (state) {
      case "fresh":
        return { ...kept, mayRun: kind.mayRun, codes: kind.codes, text: given };
      case "stale": {
        const endedMs = startedMs - (ttlSeconds + 60 + chance() * 3600) * 1000;
        return { ...kept, text: () => given(endedMs) };
      }
      case "ahead":
        return { ...kept, text: (nowMs) => given(nowMs + 600_000) };
      case "denied": {
        const mayRun = new Map([[profile, false]]);
        return {
          ...kept,
          mayRun,
          codes: ["snapshot-missing"],
          text: () => missing,
        };
      }
      case "silent":
        return { ...kept, mayRun: new Map(), codes: [], text: () => null };
    }
  });
}
