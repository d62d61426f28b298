/** /props of a llama.cpp server of one model. */

import type { Host } from "../../core/probe/contract.ts";
import { type Fields, isRecord } from "../shared/json_object.ts";
import { count, getJson } from "./reply.ts";

/** Whether it says what only this server says (tools/server/README.md). */
function isItsOwn(props: Fields): boolean {
  return isRecord(props["default_generation_settings"]) ||
    count(props["total_slots"]) !== null ||
    (typeof props["model_path"] === "string" && props["model_path"] !== "");
}

/** Whether its model is in memory; null: that is not told. */
export type Wakefulness = "awake" | "asleep" | null;

/** A router has no model of its own, and tells its `role`. */
function wakefulness(props: Fields): Wakefulness {
  const { error, role, is_sleeping } = props;
  if (![undefined, false].includes(is_sleeping as false)) return "asleep";
  const isTold = isItsOwn(props) && role === undefined &&
    [undefined, null].includes(error as null);
  return isTold ? "awake" : null;
}

/** What /props says of the model; an answer of another form says nothing. */
export async function wakefulnessAt(
  host: Host,
  base: string,
): Promise<Wakefulness> {
  try {
    const value = await getJson(host, `${base}/props`);
    return isRecord(value) ? wakefulness(value) : null;
  } catch (error) {
    host.log(error instanceof Error ? error.message : String(error));
    return null;
  }
}
