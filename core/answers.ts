/** Which recorded answers a host call can give. */

import type { Fault } from "../schema/meaning.ts";
import type { ModelCarryRecording } from "../schema/types.ts";

type Call = ModelCarryRecording["calls"][number];

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown) => typeof value === "string";
const isBytes = (value: unknown) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReply(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { status, body, elapsedMs } = value;
  return isBytes(status) && isText(body) && typeof elapsedMs === "number" &&
    elapsedMs >= 0;
}

const ANSWERS: Readonly<Record<Call["call"], (value: unknown) => boolean>> = {
  readText: isText,
  readDir: (value) => Array.isArray(value) && value.every(isText),
  readLinkName: isText,
  statfs: (value) =>
    isRecord(value) && isBytes(value["availableBytes"]) &&
    isBytes(value["totalBytes"]) && typeof value["readOnly"] === "boolean" &&
    ["undefined", "boolean"].includes(typeof value["covered"]),
  httpGet: isReply,
  ollamaShow: isReply,
  exec: (value) =>
    isRecord(value) && Number.isInteger(value["exitCode"]) &&
    isText(value["stdout"]) && isText(value["stderr"]),
  env: (value) => value === null || isText(value),
  system: (value) =>
    isRecord(value) && isText(value["platform"]) && isText(value["arch"]),
};

/** True for what the call could have answered. */
export function isAnswer(call: Call["call"], result: unknown): boolean {
  return ANSWERS[call](result);
}

/** Every answer of a recording that its call could not have given. */
export function recordingFaults({ calls }: ModelCarryRecording): Fault[] {
  return calls.flatMap(({ call, error, result }, index) =>
    error !== undefined || isAnswer(call, result) ? [] : [{
      pointer: `/calls/${index}/result`,
      message: `is no answer of ${call}`,
    }]
  );
}
