/** What files of sensors come to: state and verdict, or why it is unknown. */

import assert from "node:assert/strict";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { thermal as row } from "../../core/signals/thermal.ts";
import { decide } from "../../core/verdict/reasons.ts";
import type { Files } from "./files_below.ts";
import { read } from "./sensor_files.ts";

export async function judgedHeat(
  files: Files,
  policy = DEFAULT_POLICY,
): Promise<string> {
  const { thermal: facts } = await read(files);
  assert.ok(facts);
  const found = row.judge(facts, policy);
  return found.known
    ? `${found.values.state}, ${decide(found.reasons)}`
    : found.unknown.code;
}
