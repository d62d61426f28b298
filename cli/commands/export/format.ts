/** What one format of `export` takes and gives. */

import type { Subject } from "../../../core/projections/projection_input.ts";
import type { FromOptions } from "./snapshot_source.ts";

/** Options of `export`, by their names in camelCase. */
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
  /** Whether a file of it may be kept: what it says ends by itself. */
  readonly isKept: boolean;
  /** Options that not every format takes, as they are typed. */
  readonly options: readonly string[];
  /** Checks those options; what it says goes to standard error. */
  readonly prepare: (
    options: ExportOptions,
    say: (line: string) => Promise<void>,
  ) => Promise<Render>;
}

/** JSON as it is printed: one document, a newline at the end. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
