/** `export --to guardrail`. */

import {
  type GuardrailCall,
  guardrailEvidence,
  guardrailInput,
} from "../../../core/projections/guardrail_input.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { type ExportOptions, jsonText, type Render } from "./format.ts";

/** Options that guardrail-fabric takes under the same names. */
const CALL = [
  ["repo", "--repo"],
  ["branch", "--branch"],
  ["commit", "--commit"],
  ["cwd", "--cwd"],
  ["sessionId", "--session-id"],
  ["agentId", "--agent-id"],
  ["taskId", "--task-id"],
] as const;

function callOf(options: ExportOptions): GuardrailCall {
  const given = CALL.filter(([name]) => options[name] !== undefined);
  const [first] = given;
  if (first !== undefined && options.evidence === undefined) {
    throw new UsageError(
      `Cannot use ${first[1]} without --evidence: it belongs there`,
    );
  }
  return Object.fromEntries(given.map(([name]) => [name, options[name]]));
}

/** The tool-input document, and the evidence that goes with it. */
export function prepareGuardrail(options: ExportOptions): Promise<Render> {
  const { evidence } = options;
  const call = callOf(options);
  return Promise.resolve(async (subject) => ({
    text: jsonText(guardrailInput(subject)),
    ...(evidence === undefined ? {} : {
      beside: {
        path: evidence,
        text: jsonText(await guardrailEvidence(subject, call)),
      },
    }),
  }));
}
