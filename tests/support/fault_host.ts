/** A host whose calls go wrong, one kind of fault for one call. */

import type { Host, HttpReply } from "../../core/probe/contract.ts";
import { hostFailure, type RawHost } from "../../core/host_calls/raw_host.ts";

export type FaultyCall = Exclude<keyof Host, "log" | "exec">;

/** One call of a run: its name and its arguments. */
export interface Call {
  readonly call: FaultyCall;
  readonly args: readonly string[];
}

/** What goes wrong with every call of that name and these arguments. */
export interface Fault extends Call {
  readonly kind: string;
}

/** Answers the n-th call (from 0) in place of the host. */
type Spoil = (answer: () => Promise<unknown>, nth: number) => Promise<unknown>;

const GARBAGE = "\u0000\u00ff}{ garbage -1e999 NaN max\n";
const HUGE_TEXT = `${"9".repeat(70_000)}\n`;
const SLOW_MS = 3;

const fails = (code: string): Spoil => () =>
  Promise.reject(hostFailure(code, `Cannot do it: ${code}`));
const gives = (value: unknown): Spoil => () =>
  Promise.resolve(structuredClone(value));
const changes = (change: (value: never) => unknown): Spoil => async (answer) =>
  change(await answer() as never);
/** The first call sees the truth, every later one the other value. */
const turns = (change: (value: never) => unknown): Spoil =>
async (
  answer,
  nth,
) => {
  const value = await answer();
  return nth === 0 ? value : change(value as never);
};
/** The first call sees the truth, every later one fails. */
const vanishes = (code: string): Spoil => async (answer, nth) =>
  nth === 0 ? await answer() : await fails(code)(answer, nth);

const ANY: Readonly<Record<string, Spoil>> = {
  "missing": fails("ENOENT"),
  "permission denied": fails("EACCES"),
  "I/O error": fails("EIO"),
  "no such device": fails("ENODEV"),
  "hangs": () => new Promise(() => {}),
  "slow": async (answer) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    return await answer();
  },
  "gone at the second read": vanishes("ENOENT"),
};

const half = (text: string) => text.slice(0, text.length >> 1);
const body = (change: (text: string) => string) => (reply: HttpReply) => ({
  ...reply,
  body: change(reply.body),
});
const HTTP: Readonly<Record<string, Spoil>> = {
  ...ANY,
  "refused": fails("refused"),
  "times out": fails("timeout"),
  "too large": fails("too-large"),
  "bad reply": fails("bad-reply"),
  "truncated": changes(body(half)),
  "truncated at its end": changes(body((text) => text.slice(0, -1))),
  "empty": changes(body(() => "")),
  "garbage": changes(body(() => GARBAGE)),
  "huge": changes(body(() => `[${"9".repeat(300_000)}]`)),
  "null": changes(body(() => "null")),
  "another shape": changes(body(() => "[]")),
  "status 500": changes((reply: HttpReply) => ({ ...reply, status: 500 })),
  "garbage at the second read": turns(body(() => GARBAGE)),
};

/** Kinds of faults for each call. */
export const FAULTS: Readonly<
  Record<FaultyCall, Readonly<Record<string, Spoil>>>
> = {
  readText: {
    ...ANY,
    "truncated": changes(half),
    "truncated at its end": changes((text: string) =>
      text.trimEnd().slice(0, -1)
    ),
    "empty": gives(""),
    "garbage": gives(GARBAGE),
    "huge": gives(HUGE_TEXT),
    "too large": fails("too-large"),
    "a directory": fails("EISDIR"),
    "a FIFO": fails("not-regular"),
    "garbage at the second read": turns(() => GARBAGE),
    "empty at the second read": turns(() => ""),
  },
  readDir: {
    ...ANY,
    "truncated": changes((names: string[]) =>
      names.slice(0, names.length >> 1)
    ),
    "empty": gives([]),
    "garbage": gives(["\u0000\u00ff", "..", "a/../..", GARBAGE]),
    "huge": gives(Array.from({ length: 4096 }, (_, at) => `name${at}`)),
    "too large": fails("too-large"),
    "a file": fails("ENOTDIR"),
    "empty at the second read": turns(() => []),
  },
  readLinkName: {
    ...ANY,
    "empty": gives(""),
    "garbage": gives(GARBAGE),
    "huge": gives("x".repeat(4096)),
    "a file": fails("EINVAL"),
  },
  statfs: {
    ...ANY,
    "empty": gives({ availableBytes: 0, totalBytes: 0, readOnly: false }),
    "a file": fails("ENOTDIR"),
  },
  httpGet: HTTP,
  ollamaShow: HTTP,
  env: {
    ...ANY,
    "empty": gives(""),
    "garbage": gives(GARBAGE),
    "huge": gives("x".repeat(100_000)),
  },
  system: ANY,
};

const CALLS = Object.keys(FAULTS) as FaultyCall[];

/** One name for one call. */
export function callKey({ call, args }: Call): string {
  return `${call} ${args.join(" ")}`;
}

type Method = (...args: unknown[]) => Promise<unknown>;

/** The same calls, each passed through `around` with its arguments. */
export function wrapCalls(
  raw: RawHost,
  around: (made: Call, answer: () => Promise<unknown>) => Promise<unknown>,
): RawHost {
  const wrapped = CALLS.map((call) => {
    const method = raw[call] as unknown as Method;
    return [call, (...all: unknown[]) => {
      // A check of the real path is no argument of the call.
      const args = all.filter((one) => typeof one === "string");
      return around({ call, args }, () => method.apply(raw, all));
    }];
  });
  return { ...raw, ...Object.fromEntries(wrapped) };
}

/** Asks a host once for each call and remembers the answer. */
export function memoHost(raw: RawHost): RawHost {
  const answers = new Map<string, Promise<unknown>>();
  return wrapCalls(raw, async (made, answer) => {
    const key = callKey(made);
    const known = answers.get(key) ?? answer();
    answers.set(key, known);
    return structuredClone(await known);
  });
}

/** A host with these faults; `seen` is told of each call, once. */
export function faultHost(
  raw: RawHost,
  faults: readonly Fault[],
  seen: (made: Call) => void = () => {},
): RawHost {
  const spoils = new Map(
    faults.map((one) => [callKey(one), FAULTS[one.call][one.kind]]),
  );
  const counts = new Map<string, number>();
  return wrapCalls(raw, (made, answer) => {
    const key = callKey(made);
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    if (nth === 0) seen(made);
    const spoil = spoils.get(key);
    return spoil === undefined ? answer() : spoil(answer, nth);
  });
}
