/**
 * What each host call can answer, and how much of it: one rule for the live
 * machine, for what a recording holds, and for what a document can say.
 */

import { replyBoundsFault } from "../text/json_bounds.ts";
import type { Fault } from "../../schema/fault_sentences.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";

type Call = ModelCarryRecording["calls"][number];

type Fields = Readonly<Record<string, unknown>>;

/** Bytes of a file's text, and so the most characters of it. */
export const TEXT_CAP_BYTES = 1024 * 1024;
/**
 * Bytes of lists that grow with the machine: mounts of a server of containers,
 * processors of a large one (2 KiB each). No plugin is given them.
 */
export const LONG_CAP_BYTES = 8 * TEXT_CAP_BYTES;
const LONG: readonly unknown[] = ["/proc/self/mountinfo", "/proc/cpuinfo"];

/** Bytes that the text of a file may have. */
export function textCapOf(path: unknown): number {
  return LONG.includes(path) ? LONG_CAP_BYTES : TEXT_CAP_BYTES;
}

/** Names in one directory. */
export const NAMES_CAP = 4096;
/** Bytes of the body of a reply. */
export const BODY_CAP_BYTES = 4 * 1024 * 1024;
/** Bytes of what a program writes. */
export const OUTPUT_CAP_BYTES = 64 * 1024;
/** Longest name that Linux knows, and longest path. */
const NAME_CAP = 255;
const PATH_CAP = 4096;
/** A day: no call takes that long. */
const ELAPSED_CAP_MS = 24 * 60 * 60 * 1000;
/** Far beyond any address or path that a variable holds. */
const VARIABLE_CAP = 32 * 1024;

const isText = (value: unknown, cap: number): value is string =>
  typeof value === "string" && value.length <= cap;
const isBytes = (value: unknown) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 &&
  !Object.is(value, -0);
const isName = (value: unknown) =>
  isText(value, NAME_CAP) && !["", ".", ".."].includes(value) &&
  !value.includes("/") && !value.includes("\0");

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function spaceFault(value: unknown): string | null {
  if (!isRecord(value)) return "no object";
  const { availableBytes, totalBytes, readOnly, covered } = value;
  const isWhole = isBytes(availableBytes) && isBytes(totalBytes) &&
    typeof readOnly === "boolean" &&
    ["undefined", "boolean"].includes(typeof covered);
  return isWhole ? null : "no space in bytes";
}

function replyFault(value: unknown): string | null {
  if (!isRecord(value)) return "no object";
  const { status, body, elapsedMs } = value;
  const isWhole = isBytes(status) && isText(body, BODY_CAP_BYTES) &&
    typeof elapsedMs === "number" && !(Object.is(elapsedMs, -0)) &&
    elapsedMs >= 0 &&
    elapsedMs <= ELAPSED_CAP_MS;
  if (!isWhole) return "no reply of a server";
  const fault = replyBoundsFault(body);
  return fault === null ? null : `the body ${fault}`;
}

/** A check by its answer, and what a wrong one is. */
function is(
  fits: (value: unknown, asked: unknown) => boolean,
  wrong: string,
): (value: unknown, asked: unknown) => string | null {
  return (value, asked) => fits(value, asked) ? null : wrong;
}

const ANSWERS: Readonly<
  Record<Call["call"], (value: unknown, asked: unknown) => string | null>
> = {
  readText: is((value, path) => isText(value, textCapOf(path)), "no text"),
  readDir: is(
    (value) =>
      Array.isArray(value) && value.length <= NAMES_CAP && value.every(isName),
    "no list of names",
  ),
  readLinkName: is((value) => isText(value, PATH_CAP), "no path"),
  statfs: spaceFault,
  httpGet: replyFault,
  ollamaShow: replyFault,
  exec: is(
    (value) =>
      isRecord(value) && Number.isSafeInteger(value["exitCode"]) &&
      isText(value["stdout"], OUTPUT_CAP_BYTES) &&
      isText(value["stderr"], OUTPUT_CAP_BYTES),
    "no end of a program",
  ),
  env: is(
    (value) => value === null || isText(value, VARIABLE_CAP),
    `no text of at most ${VARIABLE_CAP} characters`,
  ),
  system: is(
    (value) =>
      isRecord(value) && isText(value["platform"], NAME_CAP) &&
      isText(value["arch"], NAME_CAP),
    "no system",
  ),
};

/** Why a call cannot have answered this; null: it can. */
export function answerFault(
  call: Call["call"],
  result: unknown,
  asked: unknown = "",
): string | null {
  return ANSWERS[call](result, asked);
}

/** True for what the call could have answered. */
export function isAnswer(
  call: Call["call"],
  result: unknown,
  asked: unknown = "",
): boolean {
  return answerFault(call, result, asked) === null;
}

/** Every answer of a recording that its call could not have given. */
export function recordingFaults({ calls }: ModelCarryRecording): Fault[] {
  return calls.flatMap(({ call, args, error, result }, index) =>
    error !== undefined || isAnswer(call, result, args[0]) ? [] : [{
      pointer: `/calls/${index}/result`,
      message: `is no answer of ${call}`,
    }]
  );
}
