/** A document that somebody kept: believed only when it is valid and fresh. */

import { ageFaults } from "../age.ts";
import { cleanText } from "../text.ts";
import { schemaFaults } from "../../schema/faults.ts";
import { type Fault, meaningFaults } from "../../schema/meaning.ts";
import {
  type Denial,
  deniedSubject,
  type Question,
  type Subject,
  subjectOf,
} from "./subject.ts";

/** A subject, and the faults that it is denied for. */
export interface Judged {
  readonly subject: Subject;
  readonly faults: readonly Fault[];
}

// Values of a document that is not valid are nobody's to pass on.
const INVALID: Denial = {
  cause: "invalid",
  message: "The snapshot is not valid",
};

function staleDenial([first]: readonly Fault[]): Denial | null {
  if (first === undefined) return null;
  const message = `The snapshot is stale: ${first.pointer}: ${first.message}`;
  return { cause: "stale", message: cleanText(message, 400) };
}

/** Judges a parsed document; `maxAgeMs` null: only its own validUntil counts. */
export async function judgeDocument(
  document: unknown,
  question: Question,
  maxAgeMs: number | null = null,
): Promise<Judged> {
  // Who projects a snapshot that was just taken need not load it.
  const { validate } = await import("../../schema/_snapshot_validator.js");
  const invalid = validate(document)
    ? meaningFaults(document)
    : schemaFaults(validate.errors ?? [], document);
  if (invalid.length > 0 || !validate(document)) {
    return { subject: deniedSubject(INVALID, question), faults: invalid };
  }
  const stale = ageFaults(document, question.atMs, maxAgeMs);
  const subject = await subjectOf(document, question, staleDenial(stale));
  return { subject, faults: stale };
}
