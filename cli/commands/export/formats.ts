/** Every format of `export`: one row each. */

import type { Projection } from "./format.ts";

// Only the format that is asked for has to load.
export const PROJECTIONS: Readonly<Record<string, Projection>> = {
  router: {
    isKept: false,
    options: ["merge", "keep-local"],
    prepare: async (options, say) =>
      (await import("./router.ts")).prepareRouter(options, say),
  },
  guardrail: {
    isKept: false,
    options: [
      "evidence",
      "repo",
      "branch",
      "commit",
      "cwd",
      "session-id",
      "agent-id",
      "task-id",
    ],
    prepare: async (options) =>
      (await import("./guardrail.ts")).prepareGuardrail(options),
  },
  agentplane: {
    isKept: false,
    options: [
      "workspace",
      "wrap-decision",
      "bundle",
      "session-ref",
      "task-ref",
    ],
    prepare: async (options) =>
      (await import("./agentplane.ts")).prepareAgentplane(options),
  },
  prometheus: {
    isKept: true,
    options: [],
    prepare: async () => {
      const { prometheusText } = await import(
        "../../../core/projections/prometheus/metrics.ts"
      );
      return (subject) => ({ text: prometheusText(subject) });
    },
  },
  nfd: {
    isKept: true,
    options: [],
    prepare: async () => {
      const { nfdText } = await import(
        "../../../core/projections/nfd/feature_file.ts"
      );
      return async (subject) => ({ text: await nfdText(subject) });
    },
  },
};
