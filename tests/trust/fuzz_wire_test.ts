/** The HTTP reader on spoiled replies, cut anywhere. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import type { WireReply } from "../../host/http/reply_reader.ts";
import { DEPTH } from "../support/depth.ts";
import { mutated, runs } from "../support/fuzz.ts";
import { readReply } from "../support/wire.ts";

const CASES = 4000 * DEPTH.factor;
const CAP_BYTES = 200;
const BODY = '{"version":"0.33.0"}';
const LONG = "x".repeat(CAP_BYTES);

const REPLIES = [
  `HTTP/1.1 200 OK\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
  `HTTP/1.0 200 OK\r\n\r\n${BODY}`,
  `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 Busy\r\nContent-Length: 2\r\n\r\n{}`,
  "HTTP/1.1 204 No Content\r\n\r\n",
  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
  '5\r\n{"a":\r\n2;x=y\r\n1}\r\n0\r\n\r\n',
  "HTTP/1.1 302 Found\r\nLocation: http://192.0.2.1/\r\nContent-Length: 0\r\n\r\n",
  `HTTP/1.1 200 OK\r\nContent-Length: ${CAP_BYTES}\r\n\r\n${LONG}`,
  `HTTP/1.1 200 OK\r\nContent-Length: ${CAP_BYTES + 1}\r\n\r\n${LONG}x`,
  `HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} `,
  `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n${LONG}`,
  `HTTP/1.1 200 OK\r\n${"a: b\r\n".repeat(40)}\r\n${BODY}`,
];

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (one) => one.charCodeAt(0) & 0xff);
}

/** What the reader makes of some bytes; a documented failure is its code. */
function read(
  bytes: Uint8Array,
  isEnded: boolean,
  partBytes?: number,
): WireReply | string | null {
  try {
    const seen = readReply(bytes, isEnded, CAP_BYTES, partBytes);
    if (seen !== null) {
      assert.ok(seen.body.length <= CAP_BYTES, "a body over the cap");
      assert.ok(seen.status >= 200 && seen.status <= 999, `${seen.status}`);
    }
    return seen;
  } catch (error) {
    const code = failureCode(error) ?? "";
    if (!["bad-reply", "too-large"].includes(code)) throw error;
    return code;
  }
}

const replies = fc.oneof(
  { arbitrary: mutated(fc.constantFrom(...REPLIES)), weight: 6 },
  { arbitrary: fc.constantFrom(...REPLIES), weight: 1 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 100 }), weight: 1 },
);

const share = fc.double({ min: 0, max: 1.5, noNaN: true });

test("ReplyReader fails as it says, and comes to one end wherever it is cut", () => {
  let whole = 0;
  fc.assert(
    fc.property(replies, share, fc.integer({ min: 1, max: 60 }), (
      text,
      cut,
      partBytes,
    ) => {
      // What comes behind a whole reply is nobody's business.
      const isWhole = cut > 1;
      const bytes = bytesOf(isWhole ? `${text}HTTP/1.1 200 OK\r\n` : text);
      const end = read(bytes, true);
      assert.ok(end !== null, "ended without an end");
      assert.deepEqual(read(bytes, true, partBytes), end, "another in parts");
      const cutAt = isWhole ? text.length : Math.floor(cut * bytes.length);
      const part = bytes.subarray(0, cutAt);
      const early = read(part, false);
      if (typeof early === "string") {
        // What is wrong in the first bytes stays wrong.
        assert.equal(typeof end, "string", `${early}, then a whole reply`);
      } else if (early !== null) {
        whole += 1;
        assert.deepEqual(read(bytes, false), early, "two replies from one");
      }
    }),
    runs(CASES),
  );
  assert.ok(whole > CASES / 400, `only ${whole} were whole before their end`);
  console.log(`count: parser HTTP replies: ${CASES}`);
});

for (const [length, isRead] of [[1022, true], [1030, false]] as const) {
  test(`ReplyReader takes a chunk line of 1024 bytes at most: ${length}`, () => {
    const line = `0;${"x".repeat(length - 2)}\r\n`;
    const text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const seen = read(bytesOf(`${text}${line}\r\n`), true);
    assert.equal(typeof seen !== "string", isRead);
  });
}

test("ReplyReader is not stopped by one endless chunk line", () => {
  const text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0;";
  const bytes = bytesOf(`${text}${"x".repeat(400_000)}\r\n\r\n`);
  assert.equal(read(bytes, true), "bad-reply");
});
