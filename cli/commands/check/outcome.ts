/** What `check` found, before it is told in one form or another. */

import {
  answerOf,
  profileOf,
  profileOfModel,
} from "../../../core/verdict/profile_answer.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import { inWords } from "../../../core/text/failure_words.ts";
import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;

/** What is asked about: a profile by any of its names, or a model by its tag. */
export interface Asked {
  readonly by: "profile" | "model";
  readonly name: string;
}

/** A verdict, or a no of the command itself. */
export interface Outcome {
  readonly decision: Decision;
  /** True: no, because something required is unknown. */
  readonly isUnknown: boolean;
  /** True: the program failed, which is a no as well. */
  readonly isFailure: boolean;
  /** One line for people. */
  readonly line: string;
  /** What was judged; null: nothing that could be. */
  readonly snapshot: Snapshot | null;
  readonly entry: Snapshot["profiles"][number] | null;
}

/** Longer than any list of reasons or of profiles. */
const LINE_CAP = 30_000;

/** Names in it may be whatever somebody typed, or wrote into a file. */
const oneLine = (text: string) => cleanText(text, LINE_CAP);

/** A no for want of a snapshot that may be used. */
export function refused(why: string): Outcome {
  // Of the faults of a document one is enough here; `validate` tells them all.
  const [first = "", ...more] = inWords(why).split("\n");
  const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
  return {
    decision: "deny",
    isUnknown: true,
    isFailure: false,
    line: oneLine(`deny: ${first}${rest}`),
    snapshot: null,
    entry: null,
  };
}

/** A no of a program that failed. */
export function failed(): Outcome {
  const why = "the program failed, standard error tells why";
  return { ...refused(why), isFailure: true };
}

/** What a snapshot says of the profile. */
export function outcomeOf(snapshot: Snapshot, { by, name }: Asked): Outcome {
  try {
    const find = by === "model" ? profileOfModel : profileOf;
    const entry = find(snapshot.profiles, name);
    const { decision, isUnknown, line } = answerOf(snapshot, entry.profileRef);
    return {
      decision,
      isUnknown,
      isFailure: false,
      line: oneLine(line),
      snapshot,
      entry,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused(`${error.message}; another model: --model TAG`);
  }
}
