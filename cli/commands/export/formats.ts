/** Every format of `export`: one row each. */

import type { Subject } from "../../../core/projections/projection_input.ts";
import type { FromOptions } from "./snapshot_source.ts";

export interface ExportOptions extends FromOptions {
  readonly to?: string;
  readonly output?: string;
  readonly merge?: string;
  readonly keepLocal?: boolean;
  readonly evidence?: string;
  readonly repo?: string;
  readonly branch?: string;
  readonly commit?: string;
  readonly cwd?: string;
  readonly sessionId?: string;
  readonly agentId?: string;
  readonly taskId?: string;
  readonly workspace?: string;
  readonly wrapDecision?: string;
  readonly bundle?: string;
  readonly sessionRef?: string;
  readonly taskRef?: string;
}

/** What a reader takes, and a second document where one was asked for. */
export interface Rendered {
  readonly text: string;
  readonly beside?: { readonly path: string; readonly text: string };
}

/** Turns a subject into text; it never fails for the options' sake. */
export type Render = (subject: Subject) => Rendered | Promise<Rendered>;

export interface Projection {
  /** Options that not every format takes, as they are typed. */
  readonly options: readonly string[];
  /** Checks those options; what it says goes to standard error. */
  readonly prepare: (
    options: ExportOptions,
    say: (line: string) => Promise<void>,
  ) => Promise<Render>;
}

// Only the format that is asked for has to load.
export const PROJECTIONS: Readonly<Record<string, Projection>> = {
  router: {
    options: ["merge", "keep-local"],
    prepare: async (options, say) =>
      (await import("./router.ts")).prepareRouter(options, say),
  },
  guardrail: {
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
    options: [],
    prepare: async () => {
      const { prometheusText } = await import(
        "../../../core/projections/prometheus/metrics.ts"
      );
      return (subject) => ({ text: prometheusText(subject) });
    },
  },
};

/** JSON as it is printed: one document, a newline at the end. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
