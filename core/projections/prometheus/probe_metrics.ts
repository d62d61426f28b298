/** Reports of probes as metrics. */

import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { cleanName } from "../../text/display_text.ts";
import type { Family } from "./exposition_format.ts";

type Probe = LocalModelResourceSnapshot["probes"][number];

interface Summary {
  readonly labels: { readonly probe: string; readonly origin: string };
  isOk: boolean;
  seconds: number;
}

/** Several candidates may claim one id: the worst of them counts. */
function summarise(probes: readonly Probe[]): readonly Summary[] {
  const byName = new Map<string, Summary>();
  for (const { id, origin, outcome, durationMs } of probes) {
    // As it will be written: two ids may look the same there.
    const probe = cleanName(id);
    const key = `${origin} ${probe}`;
    const summary = byName.get(key) ??
      { labels: { probe, origin }, isOk: true, seconds: 0 };
    summary.isOk &&= outcome === "ok" || outcome === "absent";
    summary.seconds = Math.max(summary.seconds, durationMs / 1000);
    byName.set(key, summary);
  }
  return [...byName.values()];
}

/** Families of the probes, at most 80 series each. */
export function probeFamilies(probes: readonly Probe[]): Family[] {
  const summaries = summarise(probes);
  return [
    {
      name: "model_carry_probe_success",
      help: "Whether a probe ended well: it read something, or found that " +
        "there is nothing to read.",
      samples: summaries.map(({ labels, isOk }) => ({
        labels,
        value: Number(isOk),
      })),
    },
    {
      name: "model_carry_probe_duration_seconds",
      help: "Wall clock that a probe took.",
      samples: summaries.map(({ labels, seconds }) => ({
        labels,
        value: seconds,
      })),
    },
  ];
}
