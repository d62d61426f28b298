/** A model service in a process of its own, that stops or dies as it is told. */

import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";

/** What becomes of it: before, after or in the middle of an answer. */
export const MISHAPS = [
  "stopped",
  "stopped when asked",
  "stopped halfway",
  "killed when asked",
  "killed halfway",
] as const;
export type Mishap = typeof MISHAPS[number];

const SERVER = `
import { createServer } from "node:http";
import process from "node:process";
const [, mishap] = process.argv;
const server = createServer((request, response) => {
  const signal = mishap.startsWith("killed") ? "SIGKILL" : "SIGSTOP";
  if (mishap.endsWith("when asked")) return process.kill(process.pid, signal);
  response.writeHead(200, { "content-length": "100" });
  response.write('{"version":', () => process.kill(process.pid, signal));
});
server.listen(0, "127.0.0.1", () => {
  console.log("http://127.0.0.1:" + server.address().port);
});
`;

export interface FaultService {
  readonly url: string;
  end(): void;
}

/** Starts it; with "stopped" it is stopped before anybody asks. */
export async function startFaultService(
  mishap: Mishap,
): Promise<FaultService> {
  const child: ChildProcess = spawn("node", [
    ...["--input-type=module", "--eval", SERVER, mishap],
  ], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding("utf8").once(
      "data",
      (text: string) => resolve(text.trim()),
    );
    child.once("error", reject);
  });
  const kill = (signal: NodeJS.Signals) => process.kill(child.pid ?? 0, signal);
  if (mishap === "stopped") kill("SIGSTOP");
  return {
    url,
    end: () => {
      // It may be gone already; a stopped one dies of SIGKILL too.
      try {
        kill("SIGKILL");
      } catch { /* gone */ }
    },
  };
}
