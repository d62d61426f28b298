import type {
  HttpAnswer,
  Served,
} from "../../host/http/server_conversation.ts";
import {
  type HttpServer,
  type HttpServerOptions,
  listenHttp,
} from "../../host/http/server.ts";

/** The one header that a request needs. */
export const HOST = "Host: x\r\n";
const body = new TextEncoder().encode("hello");
/** A short answer. */
export const hello: HttpAnswer = {
  status: 200,
  headers: { "X-A": "b" },
  body,
};

export interface Listening {
  readonly server: HttpServer;
  readonly served: Served[];
}

/** Listens while the test does its work. */
export async function whileListening(
  change: Partial<HttpServerOptions>,
  work: (listening: Listening) => Promise<void>,
): Promise<void> {
  const served: Served[] = [];
  const server = await listenHttp({
    place: { host: "127.0.0.1", port: 0 },
    answer: () => Promise.resolve(hello),
    onServed: (one) => served.push(one),
    clientMs: 20_000,
    answerMs: 20_000,
    maxConnections: 64,
    maxHeadBytes: 1024,
    ...change,
  });
  try {
    await work({ server, served });
  } finally {
    await server.close();
  }
}
