/** An HTTP server for this machine: GET only, deadlines, few connections. */

import { type AddressInfo, createServer, type Server } from "node:net";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { acceptPastResets } from "./accept_resets.ts";
import { BACKLOG } from "./listen_backlog.ts";
import { type ConnectionLimits, Connections } from "./server_connections.ts";
import { type Conversation, converse } from "./server_conversation.ts";
import { createTurns } from "./request_turns.ts";
import { listenOnSocket } from "./unix_socket.ts";

export type Place =
  | { readonly host: string; readonly port: number }
  | { readonly path: string };

export interface HttpServerOptions extends ConnectionLimits {
  readonly place: Place;
  readonly answer: Conversation["answer"];
  readonly onServed: Conversation["onServed"];
  readonly maxHeadBytes: number;
}

export interface HttpServer {
  /** Port that is listened on; 0 for a Unix socket. */
  readonly port: number;
  /** Lets what is being answered end, then ends all of it; at most 1 s. */
  close(): Promise<void>;
}

const CLOSE_MS = 1000;

function listenOnPort(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const code = failureCode(error) ?? "failed";
      const where = host.includes(":")
        ? `[${host}]:${port}`
        : `${host}:${port}`;
      reject(hostFailure(code, `Cannot listen on "${where}": ${code}`, error));
    });
    acceptPastResets(host);
    server.listen({ host, port, backlog: BACKLOG }, resolve);
  });
}

/** Listens; gives what ends the listening, at once. */
async function listen(server: Server, place: Place): Promise<() => void> {
  if ("path" in place) return await listenOnSocket(server, place.path);
  await listenOnPort(server, place);
  // Its callback is not waited for: where a connection may be half open, the
  // runtime of 2.6.10 never calls it.
  return () => void server.close();
}

/**
 * Listens, and answers until it is closed.
 *
 * @throws {Error} with the kernel's code, or `untrusted`
 */
export async function listenHttp(
  options: HttpServerOptions,
): Promise<HttpServer> {
  const connections = new Connections(options);
  const nextTurn = createTurns();
  // Who has sent all of a request may close that half and still be answered.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    // A reset is an end like any other; `close` follows.
    socket.on("error", () => {});
    if (connections.add(socket)) {
      converse(socket, {
        ...options,
        nextTurn,
        onStage: (stage) => connections.mark(socket, stage),
      });
    }
  });
  // What cannot be accepted now is tried again by its client.
  server.on("error", () => {});
  let unlisten: () => void;
  try {
    unlisten = await listen(server, options.place);
  } catch (error) {
    await connections.close(0);
    throw error;
  }
  const address = server.address() as AddressInfo | string | null;
  return {
    port: typeof address === "object" ? address?.port ?? 0 : 0,
    close: async () => {
      unlisten();
      await connections.close(CLOSE_MS);
    },
  };
}
