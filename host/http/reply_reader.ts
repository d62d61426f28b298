/**
 * HTTP/1.1 replies from bytes. The platform's client costs more time to load
 * and warm up than a whole run may take (docs/decisions/http-client.md).
 */

import { hostFailure } from "../../core/host_calls/raw_host.ts";
import { badReply, type Head, parseHead } from "./reply_head.ts";

/** All heads of a reply together: interim ones are few and small. */
const HEAD_CAP_BYTES = 16 * 1024;
/** Room for heads and chunk sizes beside the body, in bytes. */
const WIRE_ROOM_BYTES = 1024 * 1024;
const CR = 13;
const LF = 10;

/** What a line is for: how long it may be, and what a longer one is. */
const LINES = {
  head: { capBytes: HEAD_CAP_BYTES, why: "endless headers" },
  size: { capBytes: 1024, why: "no chunk size" },
  gap: { capBytes: 2, why: "a chunk that does not end" },
} as const;

type Stage = keyof typeof LINES | "body" | "chunk" | "whole";

/** A whole reply. */
export interface WireReply {
  readonly status: number;
  readonly body: Uint8Array;
}

function withRoom(
  bytes: Uint8Array<ArrayBuffer>,
  length: number,
  capBytes: number,
): Uint8Array<ArrayBuffer> {
  if (length <= bytes.length) return bytes;
  const size = Math.max(length, Math.min(capBytes, bytes.length * 2));
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}

/** Reads one reply. Each byte is looked at once, however they arrive. */
export class ReplyReader {
  readonly #capBytes: number;
  #stage: Stage = "head";
  #wireBytes = 0;
  #line = new Uint8Array(512);
  #lineBytes = 0;
  #headBytes = 0;
  #headLines: string[] = [];
  #head: Head | null = null;
  #body = new Uint8Array(0);
  #bodyBytes = 0;
  /** Bytes that a body or a chunk still lacks; null: all until the end. */
  #left: number | null = null;

  constructor(capBytes: number) {
    this.#capBytes = capBytes;
  }

  /**
   * Takes what has arrived. True: the reply is whole, and what comes behind
   * it is nobody's business.
   *
   * @throws {Error} with code `bad-reply` or `too-large`
   */
  push(part: Uint8Array): boolean {
    for (let at = 0; at < part.length && this.#stage !== "whole";) {
      at = this.#stage === "body" || this.#stage === "chunk"
        ? this.#takeBody(part, at)
        : this.#takeLine(part, at, LINES[this.#stage]);
    }
    if (this.#stage === "whole") return true;
    this.#wireBytes += part.length;
    const mostBytes = this.#capBytes + WIRE_ROOM_BYTES;
    if (this.#wireBytes > mostBytes) {
      throw hostFailure("too-large", `the reply is over ${mostBytes} bytes`);
    }
    return false;
  }

  /**
   * The reply, when it is whole or its connection has ended.
   *
   * @throws {Error} with code `bad-reply`: some of it is missing
   */
  end(): WireReply {
    const isWhole = this.#stage === "whole" ||
      (this.#stage === "body" && this.#left === null);
    if (!isWhole || this.#head === null) {
      throw badReply("the reply ends early");
    }
    const body = this.#body.subarray(0, this.#bodyBytes);
    return { status: this.#head.status, body };
  }

  /** Takes a line or the beginning of one; where the rest begins. */
  #takeLine(
    part: Uint8Array,
    at: number,
    { capBytes, why }: typeof LINES[keyof typeof LINES],
  ): number {
    const feed = part.indexOf(LF, at);
    const end = feed === -1 ? part.length : feed + 1;
    const length = this.#lineBytes + end - at;
    if (length > capBytes) throw badReply(why);
    this.#line = withRoom(this.#line, length, capBytes);
    this.#line.set(part.subarray(at, end), this.#lineBytes);
    this.#lineBytes = length;
    if (feed !== -1) {
      if (this.#line[length - 2] !== CR) throw badReply("a line without CR");
      const text = String.fromCharCode(...this.#line.subarray(0, length - 2));
      this.#lineBytes = 0;
      this.#endLine(text, length);
    }
    return end;
  }

  #endLine(line: string, lengthBytes: number): void {
    if (this.#stage === "head") return this.#endHeadLine(line, lengthBytes);
    if (this.#stage === "size") return this.#startChunk(line);
    if (line !== "") throw badReply(LINES.gap.why);
    this.#stage = "size";
  }

  #endHeadLine(line: string, lengthBytes: number): void {
    this.#headBytes += lengthBytes;
    if (this.#headBytes > HEAD_CAP_BYTES) throw badReply(LINES.head.why);
    if (line !== "") return void this.#headLines.push(line);
    const head = parseHead(this.#headLines);
    this.#headLines = [];
    // 100 Continue and its like come before the reply.
    if (head.status < 200) return;
    this.#head = head;
    if (head.isChunked) this.#stage = "size";
    else this.#expect("body", head.length);
  }

  #startChunk(line: string): void {
    const digits = /^([0-9a-fA-F]{1,8})(?:;.*)?$/.exec(line)?.[1];
    if (digits === undefined) throw badReply(LINES.size.why);
    const length = parseInt(digits, 16);
    // Trailers say nothing that is needed.
    if (length === 0) this.#stage = "whole";
    else this.#expect("chunk", length);
  }

  #expect(stage: "body" | "chunk", lengthBytes: number | null): void {
    this.#left = lengthBytes;
    this.#stage = lengthBytes === 0 ? "whole" : stage;
    this.#makeRoom(lengthBytes ?? 0);
  }

  #makeRoom(lengthBytes: number): void {
    const length = this.#bodyBytes + lengthBytes;
    if (length > this.#capBytes) {
      const why = `the body is over ${this.#capBytes} bytes`;
      throw hostFailure("too-large", why);
    }
    this.#body = withRoom(this.#body, length, this.#capBytes);
  }

  #takeBody(part: Uint8Array, at: number): number {
    const end = Math.min(part.length, at + (this.#left ?? part.length));
    if (this.#left === null) this.#makeRoom(end - at);
    this.#body.set(part.subarray(at, end), this.#bodyBytes);
    this.#bodyBytes += end - at;
    if (this.#left !== null) {
      this.#left -= end - at;
      if (this.#left === 0) {
        this.#stage = this.#stage === "body" ? "whole" : "gap";
      }
    }
    return end;
  }
}
