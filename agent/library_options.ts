/** Options of `collect()`, checked before anything is done. */

import { isLoopbackBase } from "../core/http/loopback_address.ts";
import type { RunOptions } from "./run_options.ts";

/** Options of `collect()`; one that is undefined is not given. */
export type CollectOptions = {
  readonly [Name in Exclude<keyof RunOptions, "kept" | "onRefused">]?:
    | RunOptions[Name]
    | undefined;
};

type Check = (value: unknown) => string | null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function hasMethods(...names: readonly string[]): Check {
  return (value) => {
    const isWhole = isObject(value) &&
      names.every((name) => typeof value[name] === "function");
    return isWhole ? null : `it takes an object with ${names.join(", ")}`;
  };
}

const recording: Check = (value) =>
  isObject(value) && value["kind"] === "ModelCarryRecording" &&
    Array.isArray(value["calls"])
    ? null
    : 'it takes a document of kind "ModelCarryRecording"';

const folder: Check = (value) =>
  typeof value === "string" && value !== "" ? null : "it takes a folder";

const CHECKS: Readonly<Record<keyof CollectOptions, Check>> = {
  // A policy file as it is would leave most limits out.
  policy: (value) =>
    isObject(value) && isObject(value["limits"]) &&
      typeof value["totalDeadlineMs"] === "number" &&
      Array.isArray(value["profiles"])
      ? null
      : "it takes what resolvePolicy() gives",
  sysroot: folder,
  live: (value) => typeof value === "boolean" ? null : "it takes true or false",
  answers: recording,
  replay: recording,
  service: (value) =>
    typeof value === "string"
      ? null
      : "it takes an address such as http://127.0.0.1:11434",
  sandbox: (value) => typeof value === "string" ? null : "it takes a word",
  plugins: (value) =>
    Array.isArray(value) && value.every((one) => folder(one) === null)
      ? null
      : "it takes a list of folders",
  onRecorded: (value) =>
    typeof value === "function" ? null : "it takes a function",
  clock: hasMethods("wallMs", "monotonicMs", "uuid"),
  signal: (value) =>
    isObject(value) && typeof value["aborted"] === "boolean" &&
      typeof value["addEventListener"] === "function"
      ? null
      : "it takes an AbortSignal",
};

/**
 * Refuses options that would be ignored or misread.
 *
 * @throws {TypeError} for an option of a wrong kind, or an unknown one
 * @throws {RangeError} for a value that cannot be used
 */
export function checkCollectOptions(options: CollectOptions): void {
  if (!isObject(options)) {
    throw new TypeError(`Cannot collect with "${options}": not an object`);
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(CHECKS, name)) {
      // A policy that is misspelt would be no policy.
      throw new TypeError(`Cannot collect with "${name}": no such option`);
    }
    if (value === undefined) continue;
    const fault = CHECKS[name as keyof CollectOptions](value);
    if (fault !== null) throw new TypeError(`Cannot use ${name}: ${fault}`);
  }
  const { sysroot, live = false, answers, replay, service } = options;
  const { sandbox = "plugins" } = options;
  if (sandbox !== "plugins" && sandbox !== "all") {
    throw new RangeError(
      `Cannot use sandbox "${sandbox}": it takes plugins or all`,
    );
  }
  if (service !== undefined && !isLoopbackBase(service)) {
    throw new RangeError(
      `Cannot use service "${service}": it takes an address on loopback, ` +
        "such as http://127.0.0.1:11434",
    );
  }
  if (sysroot !== undefined && replay !== undefined) {
    throw new RangeError("Cannot use sysroot beside replay: choose one");
  }
  if (answers !== undefined && sysroot === undefined) {
    throw new RangeError("Cannot use answers without sysroot");
  }
  if (live && sysroot === undefined) {
    throw new RangeError("Cannot use live without sysroot");
  }
  if (live && answers !== undefined) {
    throw new RangeError("Cannot use answers beside live: choose one");
  }
}
