/** Whether an end of the program can be believed, whatever was done to it. */

import assert from "node:assert/strict";
import { answerOf } from "../../core/verdict/profile_answer.ts";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";
import type { Finished } from "./run.ts";

const ORDER: readonly Decision[] = ["deny", "constrain", "allow"];

/** How a run ended: with a document, with an error of its own, or not by itself. */
export type End = "document" | "error" | "broken";

function documentOf(text: string): LocalModelResourceSnapshot | null {
  try {
    const value: unknown = JSON.parse(text);
    return validate(value) && meaningFaults(value).length === 0 ? value : null;
  } catch {
    return null;
  }
}

const decisions = (snapshot: LocalModelResourceSnapshot) =>
  snapshot.profiles.map(({ profileRef }) =>
    ORDER.indexOf(answerOf(snapshot, profileRef).decision)
  );

/**
 * Asserts that a run of `--json` says nothing that is not so: a valid document
 * that is no laxer than the machine allows, or an error and no yes.
 */
export function assertHonest(
  { code, stdout, stderr }: Finished,
  laxest: LocalModelResourceSnapshot,
  what: string,
): End {
  const document = documentOf(stdout);
  if (code === 0) {
    assert.ok(document, `${what}: ${stdout.slice(0, 300)} ${stderr}`);
    const most = decisions(laxest);
    decisions(document).forEach((one, at) => {
      assert.ok(one <= (most[at] ?? 0), `${what}: laxer than the machine`);
    });
    return "document";
  }
  // What is printed beside a failure denies, or cannot be read at all.
  if (document !== null) {
    assert.equal(document.admission.decision, "deny", what);
  }
  if (code === 64 || code === 70) {
    assert.match(stderr, /^model-carry: Cannot /m, what);
    return "error";
  }
  assert.equal(document, null, `${what}: exit ${code} beside a document`);
  return "broken";
}
