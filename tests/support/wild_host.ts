/** A machine whose answers are of the right type, and else anything. */

import type { HttpReply } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { random } from "./depth.ts";
import {
  type Call,
  callKey,
  type FaultyCall,
  wrapCalls,
} from "./fault_host.ts";

type Choose = <T>(...values: readonly T[]) => T;
type Change = (value: never, choose: Choose) => unknown;

const NUMBERS = (
  "0 -0 1 -1 0.5 100 101 255 65261850 2147483647 4294967295 99999999999999 " +
  "999999999999999 9007199254740991 9007199254740993 18446744073709551615 " +
  "-9223372036854775808 1e20 1e309 -1e309 1e-400 NaN Infinity 00012 0x10"
).split(" ");
const BYTES = [
  0,
  -0,
  -1,
  1,
  0.5,
  4096,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 62,
  1e20,
  1e308,
  NaN,
  Infinity,
  -Infinity,
];
const WORDS = [
  "",
  "\n",
  "\0\0",
  "a\u202eb\u0007",
  "\ud800",
  "\udc00 x",
  "\u{1f600}",
  "\ufffd\ufffd",
  "__proto__",
  "x".repeat(300),
  "x".repeat(70_000),
  "../../etc",
  "max",
  "Battery",
  "Discharging",
  "active",
];
const NAMES = [
  "",
  ".",
  "..",
  "a/b",
  "a\nb",
  "a\0b",
  "\ufffd\ufffd",
  "\u202ename",
  `thermal_zone${"9".repeat(200)}`,
  "thermal_zone007",
  `hwmon${"1".repeat(10)}`,
  `temp${"3".repeat(200)}_input`,
  "trip_point_99_temp",
  `card${"4".repeat(250)}`,
  "BAT0",
  "capacity",
  "x".repeat(256),
];
const BODIES = [
  "",
  "null",
  "[]",
  "{}",
  '{"models":[{"name":1e400,"size":-1}]}',
  '{"models":{"__proto__":1}}',
  '"\\ud800"',
  "[".repeat(5000),
  `[${"{},".repeat(200_000)}1]`,
  `{"models":[],"version":"${"v".repeat(500_000)}"}`,
  '{"version":"1\\u0000\\u202e2","models":[]}',
];

/** The text with some of its numbers or all of it replaced. */
function wildText(text: string, choose: Choose): string {
  return choose(
    () => choose(...WORDS),
    () => `${choose(...NUMBERS)}\n`,
    () => text.replace(/\d+/g, (digits) => choose(digits, ...NUMBERS)),
    () => text.replace(/\d+/, () => choose(...NUMBERS)),
    () => text + choose(...WORDS),
    () => choose(...WORDS) + text,
    () => "9".repeat(1024 * 1024 + choose(0, 1)),
  )();
}

const CHANGES: Readonly<Record<FaultyCall, Change>> = {
  readText: wildText,
  readDir: (names: readonly string[], choose) =>
    choose(
      () => [...names, choose(...NAMES), choose(...NAMES)].sort(),
      () =>
        Array.from({ length: choose(5, 40, 100_000) }, (_, at) =>
          `${names[0] ?? "eth"}${at}`),
      () =>
        names.filter(() => choose(true, false)),
      () => [...names, ...names],
    )(),
  readLinkName: (name: string, choose) => choose(name, ...WORDS, ...NAMES),
  statfs: (_, choose) => ({
    availableBytes: choose(...BYTES),
    totalBytes: choose(...BYTES),
    readOnly: choose(true, false),
    ...choose({}, { covered: true }),
  }),
  httpGet: wildReply,
  ollamaShow: wildReply,
  env: (value: string | null, choose) =>
    choose(
      null,
      value,
      ...WORDS,
      "/".repeat(5000),
      `/${"a/".repeat(2000)}`,
      "x".repeat(1_000_000),
      "http://127.0.0.1:99999",
      "127.0.0.1:1",
    ),
  system: (_, choose) => ({
    platform: choose("linux", ...WORDS),
    arch: choose("x86_64", ...WORDS),
  }),
};

function wildReply(reply: HttpReply, choose: Choose): HttpReply {
  return {
    status: choose(200, 200, 200, 404, 503, 0, -1, 1e20, NaN),
    elapsedMs: choose(reply.elapsedMs, ...BYTES),
    body: choose(
      () => reply.body,
      () => wildText(reply.body, choose),
      () => choose(...BODIES),
    )(),
  };
}

/**
 * The host with `share` of its answers, and of its failures, replaced by wild
 * ones; the same for the same seed.
 */
export function wildHost(raw: RawHost, seed: string, share: number): RawHost {
  return wrapCalls(raw, async (made: Call, answer) => {
    const next = random(`${seed} ${callKey(made)}`);
    const choose: Choose = (...values) => {
      const chosen = values[Math.floor(next() * values.length)];
      return chosen as typeof values[number];
    };
    const value = await answer();
    if (next() >= share) return value;
    return CHANGES[made.call](value as never, choose);
  });
}
