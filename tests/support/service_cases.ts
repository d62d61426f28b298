/** What is said of models by machines whose service is otherwise. */

import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

/** Of a profile, by its tag: residency, decision, codes of what counts. */
export function admitted(
  { profiles }: LocalModelResourceSnapshot,
  tag: string,
): readonly [string, string, ...string[]] {
  const found = profiles.find((one) => one.modelTag === tag);
  if (found === undefined) throw new RangeError(`No profile of "${tag}"`);
  const { residency, admission: { decision, reasons } } = found;
  const codes = reasons.filter((one) => one.effect !== "note")
    .map((one) => one.code);
  return [residency, decision, ...codes];
}

/** An answer as a recording has it. */
export function answer(body: unknown, status = 200) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, body: text, elapsedMs: 4 };
}
