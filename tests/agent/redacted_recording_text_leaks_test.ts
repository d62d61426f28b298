/** Nothing that was planted comes out, and the replay says the same. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../core/recording/redact_recording.ts";
import type { RecordedCall } from "../../runner/record.ts";
import { CANARIES, isLikeWord, SOMEBODY } from "../support/canaries.ts";
import { DEPTH, random, SEED } from "../support/depth.ts";
import { machine, type Place, PLACES } from "../support/leaking_machine.ts";
import {
  asRecording,
  holding,
  readings,
  recordedOn,
} from "../support/leaks.ts";

const NOWHERE: Place = { name: "nowhere", plant: () => {} };

test("the machine of the leaks can be read in full", async () => {
  const { live, recording, replayed } = await recordedOn(NOWHERE, "");
  assert.deepEqual(
    live.probes.filter((one) => one.outcome !== "ok").map((one) => one.error),
    [],
  );
  assert.deepEqual(replayed, live);
  for (const canary of CANARIES) {
    assert.deepEqual(holding(recording, canary), [], canary);
    assert.deepEqual(holding(machine(), canary), [], canary);
  }
});

function canariesOf(place: Place): readonly string[] {
  return CANARIES.filter((one) =>
    !(place.isWord && isLikeWord(one)) &&
    !(place.isFigure && /^\d+$/.test(one))
  );
}

/** Every fourth of a list, beginning anywhere; all of it where that is asked. */
const chance = random(SEED);
function some<T>(list: readonly T[]): readonly T[] {
  const from = Math.floor(chance() * 4);
  return DEPTH.isFull ? list : list.filter((_, at) => at % 4 === from);
}

let planted = 0;
for (const place of PLACES) {
  test(`a recording keeps what stands in ${place.name} to itself`, async () => {
    for (const canary of some(canariesOf(place))) {
      const { live, recording, replayed } = await recordedOn(place, canary);
      assert.deepEqual(holding(recording, canary), [], canary);
      assert.deepEqual(readings(replayed), readings(live), canary);
      planted += 1;
    }
  });
}

/** Texts that a parser may take, or not, by a hair. */
const ODD = [
  ..."\n;0;-5\n;12abc;max\n;1 2;\0;5\0\0;  7  \n;5\r\n;5\u2028;Charging\0"
    .split(";"),
  ..."0x10;unknown\n;1e5;٣;1;99999;000000000000000000000012;-0;up;-1\n"
    .split(";"),
  "9".repeat(25),
  "18446744073709551615\n",
  "9007199254740993",
  "",
  "a: b\n",
  "passive",
  "0::/\n",
  "1:memory:/x\n",
  "http://127.0.0.1:1",
  "[::1]:1",
  "0.5.0",
  "v1.2.3-rc4",
  "1.2.3 x",
  "llama3.2:1b",
  "2026-01-15T10:00:00Z",
  '{"a":1}',
  "null",
  "[]",
  "loading model",
];

test("a replay reads odd texts as the machine's probes did", async () => {
  let read = 0;
  for (const place of PLACES) {
    for (const text of some(ODD)) {
      read += 1;
      const { live, replayed } = await recordedOn(place, text);
      const what = `${JSON.stringify(text)} in ${place.name}`;
      assert.deepEqual(readings(replayed), readings(live), what);
    }
  }
  console.log(
    `${planted} canaries in ${PLACES.length} places, ${read} odd texts`,
  );
});

/** What a plugin asks and is answered, with a text in every part of it. */
const ASKED: readonly ((text: string) => RecordedCall)[] = [
  (text) => ({ call: "readText", args: [`/opt/${text}/id`], result: "7\n" }),
  (text) => ({ call: "readText", args: ["/etc/machine"], result: text }),
  (text) => ({
    call: "readText",
    args: ["/sys/class/block/sda/device/vpd_pg80"],
    result: text,
  }),
  (text) => ({
    call: "readText",
    args: ["/sys/devices/pci0000:00/0000:00:1f.6/net/eth0/address"],
    result: `${text}\n`,
  }),
  (text) => ({
    call: "readText",
    args: ["/sys/class/power_supply/BAT0/serial_number"],
    result: `${text}\n`,
  }),
  (text) => ({
    call: "readText",
    args: ["/sys/class/power_supply/BAT0/uevent"],
    result: `POWER_SUPPLY_STATUS=Full\nPOWER_SUPPLY_SERIAL_NUMBER=${text}\n`,
  }),
  (text) => ({ call: "readText", args: ["/proc/net/arp"], result: text }),
  (text) => ({
    call: "readText",
    args: ["/proc/cpuinfo"],
    result: `processor: 0\nSerial : ${text}\n`,
  }),
  (text) => ({
    call: "readText",
    args: ["/proc/loadavg"],
    result: `0.00 0.01 0.05 1/2 ${text}\n`,
  }),
  (text) => ({
    call: "readDir",
    args: ["/dev/disk/by-id"],
    result: [`usb-${text}`, `dm-name-${text}`, text],
  }),
  (text) => ({ call: "readDir", args: [`/home/${text}`], result: [text] }),
  (text) => ({
    call: "readLinkName",
    args: ["/sys/class/block/dm-0/slave"],
    result: text,
  }),
  (text) => ({
    call: "statfs",
    args: [`/media/${text}/x`],
    result: {
      ...{ availableBytes: 1, totalBytes: 2, readOnly: false },
      covered: true,
      source: text,
    } as never,
  }),
  (text) => ({
    call: "httpGet",
    args: [`http://127.0.0.1:9000/state?token=${text}`],
    result: { status: 200, body: text, elapsedMs: 1, headers: text } as never,
  }),
  (text) => ({
    call: "httpGet",
    args: [`http://127.0.0.1:9000/${text}/state#${text}`],
    result: { status: 200, body: `{"${text}":1}`, elapsedMs: 1 },
  }),
  (text) => ({
    call: "httpGet",
    args: [`http://${text}@127.0.0.1:9000/`],
    error: { code: "not-loopback", message: `Cannot ask "http://${text}@"` },
  }),
  (text) => ({
    call: "httpGet",
    args: ["http://127.0.0.1:11434/api/tags?x"],
    result: { status: 200, body: `{"models":"${text}`, elapsedMs: 1 },
  }),
  (text) => ({
    call: "exec",
    args: [["/usr/bin/tool", "--key", text, `--key=${text}`]],
    result: { exitCode: 0, stdout: text, stderr: `warning: ${text}` },
  }),
  (text) => ({ call: "env", args: ["SITE_KEY"], result: text }),
  (text) => ({ call: "env", args: [text], result: null }),
  (text) => ({
    call: "system",
    args: [],
    result: { platform: text, arch: text, hostname: text } as never,
  }),
  (text) => ({
    call: "readText",
    args: ["/sys/class/x"],
    error: { code: text, message: `Cannot read "${text}": ${text}` },
  }),
  (text) => ({
    call: "exec",
    args: [["/usr/bin/tool"]],
    error: { code: "EACCES", message: `Cannot run "/usr/bin/tool" as ${text}` },
  }),
];

test("a recording keeps what plugins ask and are answered to itself", () => {
  for (const ask of ASKED) {
    for (const canary of CANARIES) {
      const call = ask(canary);
      const recording = asRecording(redactCalls([call], SOMEBODY));
      assert.deepEqual(holding(recording, canary), [], JSON.stringify(call));
    }
  }
});

test("redactCalls() finds nothing left to do in what it has made", async () => {
  for (const place of some(PLACES)) {
    for (const canary of some(canariesOf(place))) {
      const { recording } = await recordedOn(place, canary);
      const again = asRecording(redactCalls(recording.calls, SOMEBODY));
      assert.deepEqual(again.calls, recording.calls);
    }
  }
});
