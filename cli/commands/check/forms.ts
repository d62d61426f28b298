/** How the outcome of `check` is told: text and exit code of each form. */

import type { Decision } from "../../../schema/types.ts";
import { EXIT } from "../../exit_codes.ts";
import { performanceData } from "./performance_data.ts";
import type { Outcome } from "./outcome.ts";

/** A way of telling; the text ends in a newline. */
export interface Form {
  text(outcome: Outcome, acceptsConstrain: boolean): string;
  code(outcome: Outcome, acceptsConstrain: boolean): number;
}

function plainCode(outcome: Outcome, acceptsConstrain: boolean): number {
  const { decision, isUnknown, isFailure } = outcome;
  if (isFailure) return EXIT.failure;
  if (decision === "allow") return EXIT.ok;
  if (decision === "constrain" && acceptsConstrain) return EXIT.ok;
  return decision === "deny" && isUnknown ? EXIT.unknown : EXIT.no;
}

/** One line for people. */
export const LINE: Form = {
  text: ({ line }) => `${line}\n`,
  code: plainCode,
};

/** One document for programs. */
export const JSON_DOCUMENT: Form = {
  text: ({ decision, isUnknown, line, snapshot, entry }) =>
    `${
      JSON.stringify(
        {
          decision,
          unknown: isUnknown,
          line,
          capturedAt: snapshot?.capturedAt ?? null,
          validUntil: snapshot?.validUntil ?? null,
          profile: entry,
        },
        null,
        2,
      )
    }\n`,
  code: plainCode,
};

const UNKNOWN = [3, "UNKNOWN"] as const;
const STATES: Readonly<Record<Decision, readonly [number, string]>> = {
  allow: [0, "OK"],
  constrain: [1, "WARNING"],
  deny: [2, "CRITICAL"],
};

function stateOf(
  { decision, isUnknown, isFailure }: Outcome,
  acceptsConstrain: boolean,
): readonly [number, string] {
  if (isUnknown || isFailure) return UNKNOWN;
  return decision === "constrain" && acceptsConstrain
    ? STATES.allow
    : STATES[decision];
}

/**
 * One line of a monitoring plugin: state, sentence, `|`, figures (Monitoring
 * Plugins Development Guidelines, "Plugin Output" and "Plugin Return Codes").
 */
export const NAGIOS: Form = {
  text: (outcome, acceptsConstrain) => {
    const [, word] = stateOf(outcome, acceptsConstrain);
    const figures = performanceData(outcome);
    // A bar of the sentence would begin the figures.
    const sentence = outcome.line.replaceAll("|", "/");
    return `${word} - ${sentence}${figures === "" ? "" : ` | ${figures}`}\n`;
  },
  code: (outcome, acceptsConstrain) => stateOf(outcome, acceptsConstrain)[0],
};
