/** What `doctor` looks at, of our machines. */

import type {
  Finding,
  State,
  Visit,
} from "../../cli/commands/doctor/finding.ts";
import { machinePolicy, snapshotOfMachine } from "./machines.ts";

const WALL_MS = Date.parse("2027-05-04T03:02:01Z");

/** A visit in which all is well, but for what is put in its place. */
export async function visitOf(
  machine: string,
  changed: Partial<Visit> = {},
): Promise<Visit> {
  return {
    isLive: true,
    policyAsked: undefined,
    policyPath: null,
    policyFault: null,
    policy: machinePolicy(machine),
    directories: [],
    directoriesFault: null,
    snapshot: await snapshotOfMachine(machine),
    ticks: [
      { wallMs: WALL_MS, monotonicMs: 500 },
      { wallMs: WALL_MS + 120, monotonicMs: 620 },
    ],
    snapshotFile: "/no/such/snapshot.json",
    unitFiles: [],
    env: () => null,
    ...changed,
  };
}

/** States by the findings' names. */
export function statesOf(
  findings: readonly Finding[],
): Readonly<Record<string, State>> {
  return Object.fromEntries(findings.map(({ id, state }) => [id, state]));
}
