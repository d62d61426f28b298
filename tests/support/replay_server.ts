import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { sharedPath } from "./shared.ts";

interface Recorded {
  readonly request: { method: string; path: string; body: string | null };
  readonly response: {
    status: number;
    headers: Readonly<Record<string, string>>;
    body: string;
  };
}

/** A server that a test talks to. */
export interface TestServer {
  readonly url: string;
  /** Request lines that arrived. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

type Answer = (socket: Socket, requestLine: string, body: string) => void;

/** Listens on a free port of loopback and answers each request once. */
export function serve(answer: Answer): Promise<TestServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let text = "";
    let isAnswered = false;
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.on("data", (part) => {
      text += part.toString("utf8");
      const head = text.indexOf("\r\n\r\n");
      if (head === -1 || isAnswered) return;
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
      if (text.length < head + 4 + length) return;
      isAnswered = true;
      const line = text.slice(0, text.indexOf("\r\n"));
      requests.push(line);
      answer(socket, line, text.slice(head + 4));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? address?.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}`,
        requests,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
}

/** A whole reply with a length. */
export function reply(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): (socket: Socket) => void {
  const bytes = typeof body === "string"
    ? new TextEncoder().encode(body)
    : body;
  const lines = Object.entries(headers).map(([name, value]) =>
    `${name}: ${value}\r\n`
  );
  return (socket) => {
    socket.write(
      `HTTP/1.1 ${status} Whatever\r\nContent-Length: ${bytes.length}\r\n` +
        `${lines.join("")}\r\n`,
    );
    socket.end(bytes);
  };
}

/** One recorded answer by its file name. */
export function recorded(file: string): Recorded {
  const text = readFileSync(sharedPath(`recordings/${file}.json`), "utf8");
  return JSON.parse(text) as Recorded;
}

function readFolder(folder: string, prefix: string): Recorded[] {
  return readdirSync(sharedPath(`recordings/${folder}`))
    .filter((name) => name.startsWith(prefix) && name.endsWith(".json"))
    .map((name) => recorded(`${folder}/${name.replace(/\.json$/, "")}`));
}

/** Where several recordings hold a path, the one of a plain question. */
const USUAL: Readonly<Record<string, string>> = {
  "/api/version": "version",
  "/api/tags": "tags",
};

/**
 * A server that gives the recorded answers of a folder; `choose` names the
 * file that answers a path where several do.
 */
export function serveRecorded(
  folder: string,
  choose: Readonly<Record<string, string>>,
  prefix = "",
): Promise<TestServer> {
  const all = readFolder(folder, prefix);
  return serve((socket, line, body) => {
    const [method = "", path = ""] = line.split(" ");
    const model = method === "POST" ? `${path} ${JSON.parse(body).model}` : "";
    const named = choose[model] ?? choose[path] ??
      (folder.startsWith("ollama") ? USUAL[path] : undefined);
    const found = named === undefined
      ? all.find(({ request }) =>
        request.method === method && request.path === path &&
        (request.body ?? "") === body
      )
      : recorded(`${folder}/${named}`);
    if (found === undefined) return reply(404, "404 page not found")(socket);
    const { status, body: text } = found.response;
    // Recorded lengths and encodings are of another connection.
    reply(status, text, { "content-type": "application/json" })(socket);
  });
}

/** Ways of a server to misbehave. */
export const MISDEEDS: Readonly<Record<string, Answer>> = {
  hung: () => {},
  "status 500": (socket) => reply(500, "{}")(socket),
  "status 401": (socket) => reply(401, '{"error":"key"}')(socket),
  "no JSON": (socket) => reply(200, "<html>hello</html>")(socket),
  "another product": (socket) => reply(200, '{"hello":"world"}')(socket),
  "no UTF-8": (socket) =>
    reply(200, new Uint8Array([0x7b, 0xff, 0x7d]))(socket),
  "10 MB": (socket) => reply(200, new Uint8Array(10_000_000).fill(32))(socket),
  "10 MB without a length": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    socket.end(new Uint8Array(10_000_000).fill(32));
  },
  redirect: (socket) =>
    reply(302, "", { location: "http://192.0.2.1/api/version" })(socket),
  "slow drip": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    const timer = setInterval(() => socket.write("{"), 20);
    socket.on("close", () => clearInterval(timer));
  },
  "endless headers": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    const line = `x: ${"y".repeat(1000)}\r\n`.repeat(10);
    const timer = setInterval(() => socket.write(line), 5);
    socket.on("close", () => clearInterval(timer));
  },
  "a cut body": (socket) => {
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}");
  },
  "a closed connection": (socket) => socket.destroy(),
  "two lengths": (socket) =>
    socket.end(
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
    ),
  "no HTTP": (socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n\r\n"),
  "deep nesting": (socket) => reply(200, "[".repeat(1_000_000))(socket),
  "a wrong chunk": (socket) =>
    socket.end(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
    ),
};
