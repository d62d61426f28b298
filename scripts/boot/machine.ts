/** The machines that are booted: what their tables say, and what has to come. */

import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type Signals = LocalModelResourceSnapshot["signals"];
type Known<T> = Extract<T, { readonly status: "known" }>;

/** What an ACPI table gives a machine. */
export interface Supplies {
  readonly percent: number;
  readonly isOnMains: boolean;
  readonly celsius: number;
  readonly criticalCelsius: number;
}

export interface Machine {
  readonly name: string;
  readonly supplies: Supplies;
  /** States that a snapshot has to tell. */
  readonly states: {
    readonly battery: Known<Signals["battery"]>["state"];
    readonly thermal: Known<Signals["thermal"]>["state"];
    readonly modelService: Known<Signals["modelService"]>["state"];
  };
  /** What is tried on it, beside what is on all. */
  readonly tries: readonly ("inert" | "pod" | "watchdog" | "sysext")[];
}

export const MACHINES: readonly Machine[] = [
  {
    name: "mains",
    supplies: {
      percent: 90,
      isOnMains: true,
      celsius: 45,
      criticalCelsius: 100,
    },
    states: { battery: "normal", thermal: "normal", modelService: "ready" },
    tries: ["inert", "pod"],
  },
  {
    name: "low",
    supplies: {
      percent: 15,
      isOnMains: false,
      celsius: 72,
      criticalCelsius: 100,
    },
    states: { battery: "low", thermal: "normal", modelService: "ready" },
    tries: ["watchdog"],
  },
  {
    name: "hot",
    supplies: {
      percent: 60,
      isOnMains: true,
      celsius: 98,
      criticalCelsius: 100,
    },
    // Its model service is not started: the port is closed.
    states: {
      battery: "normal",
      thermal: "critical",
      modelService: "refused",
    },
    tries: ["sysext"],
  },
];
