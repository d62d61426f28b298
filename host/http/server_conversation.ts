/** One connection of the server: head, answer, head, answer. */

import type { Socket } from "node:net";
import {
  parseRequestHead,
  type RequestHead,
} from "../../core/http/request_head.ts";
import type { Stage } from "./server_connections.ts";
import { writeWhole } from "./write_answer.ts";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Ends the connection afterwards. */
  readonly isLast?: boolean;
}

/** One request that is over; status 0: its client did not take the answer. */
export interface Served {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly bytes: number;
  readonly ms: number;
}

export interface Conversation {
  answer(head: RequestHead): Promise<HttpAnswer>;
  onServed(served: Served): void;
  /** Told what the connection waits for from now on. */
  onStage(stage: Stage): void;
  /** A turn for a request that came together with the one before. */
  nextTurn(): Promise<void>;
  readonly maxHeadBytes: number;
}

const WORDS: Readonly<Record<number, string>> = {
  200: "OK",
  304: "Not Modified",
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Content Too Large",
  421: "Misdirected Request",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
};
const NOTHING = new Uint8Array();
/** What is read and thrown away behind a last answer, so that it arrives. */
const DISCARD_CAP_BYTES = 1024 * 1024;

function refusal(status: number): HttpAnswer {
  return { status, headers: {}, body: NOTHING, isLast: true };
}

/** Head of an answer; without a head of a request it is the last one. */
function answerText(
  { status, headers, body, isLast = false }: HttpAnswer,
): string {
  const lines = Object.entries({
    ...headers,
    Date: new Date().toUTCString(),
    // A 304 has no body, and tells no length.
    ...(status === 304 ? {} : { "Content-Length": String(body.length) }),
    Connection: isLast ? "close" : "keep-alive",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${WORDS[status] ?? "Other"}\r\n` +
    `${lines.join("")}\r\n`;
}

/** Answers the requests of one connection, one after the other. */
export function converse(socket: Socket, options: Conversation): void {
  const { answer, onServed, onStage, nextTurn, maxHeadBytes } = options;
  let pending = "";
  let isBusy = false;
  let isEnded = false;
  let isOver = false;
  let discarded = 0;

  async function respond(head: RequestHead | null, status: number) {
    const startedMs = performance.now();
    onStage("answer");
    const reply = head === null
      ? refusal(status)
      : await answer(head).catch(() => refusal(500));
    const { method, target } = head ?? { method: "-", target: "-" };
    const isLast = reply.isLast === true || head?.isKept !== true ||
      (isEnded && !pending.includes("\r\n\r\n"));
    const isEmpty = method === "HEAD" || reply.status === 304;
    const body = isEmpty ? NOTHING : reply.body;
    onStage("write");
    const isTaken = !socket.destroyed &&
      await writeWhole(socket, answerText({ ...reply, isLast }), body);
    onServed({
      method,
      target,
      status: isTaken ? reply.status : 0,
      bytes: isTaken ? body.length : 0,
      ms: performance.now() - startedMs,
    });
    if (isLast) {
      isOver = true;
      pending = "";
      socket.end();
    }
    onStage("head");
  }

  /** The next whole head; a status where there can be none; null: wait. */
  function nextHead(): RequestHead | number | null {
    // A line too many between two requests is an old habit of clients.
    if (pending.startsWith("\r\n")) pending = pending.slice(2);
    const end = pending.indexOf("\r\n\r\n");
    if (end > maxHeadBytes || (end === -1 && pending.length > maxHeadBytes)) {
      return 431;
    }
    if (end === -1) return null;
    const text = pending.slice(0, end);
    pending = pending.slice(end + 4);
    try {
      return parseRequestHead(text);
    } catch (error) {
      if (error instanceof SyntaxError) return 400;
      throw error;
    }
  }

  async function proceed(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    // What comes meanwhile waits in the kernel.
    socket.pause();
    while (!isOver && !socket.destroyed) {
      const next = nextHead();
      if (next === null) break;
      if (typeof next === "number") await respond(null, next);
      else await respond(next, 0);
      // Hundreds of requests at once: new clients are not kept waiting for it.
      if (pending !== "") await nextTurn();
    }
    isBusy = false;
    if (isEnded && !isOver) socket.end();
    socket.resume();
  }

  // Heads are no UTF-8: one character a byte.
  socket.setEncoding("latin1");
  socket.on("data", (part: string) => {
    if (isOver) {
      discarded += part.length;
      if (discarded > DISCARD_CAP_BYTES) socket.destroy();
      return;
    }
    pending += part;
    void proceed();
  });
  socket.on("end", () => {
    isEnded = true;
    if (!isBusy) socket.end();
  });
}
