import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { connect } from "node:net";
import process from "node:process";
import { fileURLToPath } from "node:url";
import "./quiet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The program from source. */
export const FROM_SOURCE = [process.execPath, "run", "-A", `${ROOT}main.ts`];

/** A running `model-carry serve`. */
export interface Serving {
  readonly port: number;
  /** What it says on standard output once it listens. */
  readonly place: string;
  stderr(): string;
  rssBytes(): number;
  /** Stops the process while the work lasts. */
  whileStopped<T>(work: () => Promise<T>): Promise<T>;
  end(signal?: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
}

/** Starts it and waits until it listens, or ends. */
export function startServe(
  args: readonly string[],
  program: readonly string[] = FROM_SOURCE,
  isLogRead = true,
): Promise<Serving> {
  const [command = "", ...first] = program;
  const child = spawn(command, [...first, "serve", ...args], {
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  if (isLogRead) {
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  } else child.stderr.pause();
  let isRunning = true;
  const ended = new Promise<number | null>((resolve) =>
    child.once(isLogRead ? "close" : "exit", (code) => {
      isRunning = false;
      resolve(code);
    })
  );
  return new Promise((resolve, reject) => {
    let stdout = "";
    child.on("error", reject);
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      const place = /^serving at (\S+)\n/.exec(stdout)?.[1];
      if (place === undefined) return;
      resolve({
        place,
        port: Number(/:(\d+)$/.exec(place)?.[1] ?? 0),
        stderr: () => stderr,
        rssBytes: () => {
          const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
          return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
        },
        whileStopped: async (work) => {
          process.kill(child.pid ?? 0, "SIGSTOP");
          try {
            return await work();
          } finally {
            process.kill(child.pid ?? 0, "SIGCONT");
          }
        },
        end: (signal = "SIGTERM") => {
          // Deno tells the signal of child.kill() for the end, whatever it was.
          if (isRunning) process.kill(child.pid ?? 0, signal);
          return ended;
        },
      });
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${stderr}`)));
  });
}

/** Serves while the test does its work. */
export async function whileServing<T>(
  args: readonly string[],
  work: (serving: Serving) => Promise<T>,
  program: readonly string[] = FROM_SOURCE,
): Promise<T> {
  const serving = await startServe(args, program);
  try {
    return await work(serving);
  } finally {
    await serving.end("SIGKILL");
  }
}

export interface RawOptions {
  /** Port, or path of a Unix socket. */
  readonly at: number | string;
  /** Ends our side after the text. */
  readonly isHalfClosed?: boolean;
  readonly waitMs?: number;
}

/** Sends text as it is; gives all that comes until the other side ends. */
export function sendRaw(
  text: string | Uint8Array,
  { at, isHalfClosed = false, waitMs = 20_000 }: RawOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      typeof at === "string" ? { path: at } : { host: "127.0.0.1", port: at },
    );
    let reply = "";
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no end in ${waitMs} ms after ${reply.slice(0, 200)}`));
    }, waitMs);
    const end = () => {
      clearTimeout(timer);
      resolve(reply);
    };
    socket.on("connect", () => {
      if (isHalfClosed) socket.end(text);
      else socket.write(text);
    });
    socket.on("data", (part) => (reply += part.toString("latin1")));
    socket.on("end", () => socket.destroy());
    socket.on("error", end);
    socket.on("close", end);
  });
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One GET, over an agent that may keep its connections. */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  agent: Agent | false = false,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, headers, agent };
    get(options, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text) => (body += text));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body,
        }));
    }).on("error", reject);
  });
}

/** Many GETs, so many at a time; counts the replies by status. */
export async function askMany(
  port: number,
  count: number,
  width: number,
  onReply: (reply: Reply) => void = () => {},
): Promise<Readonly<Record<number, number>>> {
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  const statuses: Record<number, number> = {};
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const reply = await ask(port, "/v1/snapshot", {}, agent);
      statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
      onReply(reply);
    }
  };
  try {
    await Promise.all(Array.from({ length: width }, worker));
  } finally {
    agent.destroy();
  }
  return statuses;
}
