/** Signals as metrics: a figure only where the signal is known. */

import type { Values } from "../../signals/row.ts";
import { SIGNAL_NAMES } from "../../signals/table.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { type Family, type Sample, stateSet } from "./exposition_format.ts";
import { FIGURES } from "./signal_figures.ts";

type Signals = LocalModelResourceSnapshot["signals"];
type Name = keyof Signals;

/** States of each signal, the best first; `unknown` is one more of each. */
export const SIGNAL_STATES: { readonly [N in Name]: readonly string[] } = {
  battery: ["normal", "low", "critical"],
  thermal: ["normal", "warm", "hot", "critical"],
  memory: ["normal", "pressured", "critical"],
  disk: ["normal", "low"],
  accelerators: ["present", "none"],
  network: ["available", "unavailable"],
  modelService: [
    "ready",
    "loading",
    "refused",
    "timeout",
    "bad-reply",
    "not-loopback",
  ],
};
const UNKNOWN_REASONS = [
  "absent",
  "unrated",
  "provider-failed",
  "unsupported-platform",
  "not-collected",
] as const;

function stateOf(values: Values[Name]): string {
  if ("state" in values) return values.state;
  if ("available" in values) {
    return values.available ? "available" : "unavailable";
  }
  return values.devices.length > 0 ? "present" : "none";
}

function signalStates(signals: Signals): Sample[] {
  return SIGNAL_NAMES.flatMap((signal) => {
    const entry = signals[signal];
    const state = entry.status === "known" ? stateOf(entry) : "unknown";
    return stateSet(
      [...SIGNAL_STATES[signal], "unknown"],
      state,
      { signal },
      "state",
    );
  });
}

function unknownReasons(signals: Signals): Sample[] {
  return SIGNAL_NAMES.flatMap((signal) => {
    const entry = signals[signal];
    return entry.status === "known"
      ? []
      : stateSet(UNKNOWN_REASONS, entry.reason.code, { signal }, "reason");
  });
}

function worstKnown(signals: Signals): Sample[] {
  return SIGNAL_NAMES.flatMap((signal) => {
    const entry = signals[signal];
    return entry.status === "known" || entry.worstKnown === undefined
      ? []
      : stateSet(
        SIGNAL_STATES[signal],
        stateOf(entry.worstKnown),
        { signal },
        "state",
      );
  });
}

/** Families of the signals; one that is unknown has no figures. */
export function signalFamilies(signals: Signals): Family[] {
  return [
    {
      name: "model_carry_signal",
      help: "State of each signal: 1 for the one in force, which may be " +
        "unknown.",
      samples: signalStates(signals),
    },
    {
      name: "model_carry_signal_unknown_reason",
      help: "Why a signal is unknown: 1 for the reason; absent while it is " +
        "known.",
      samples: unknownReasons(signals),
    },
    {
      name: "model_carry_signal_worst_known",
      help: "Worst state known of a signal that is unknown; it still counts " +
        "against a model.",
      samples: worstKnown(signals),
    },
    ...FIGURES.map((family) => family(signals)),
  ];
}
