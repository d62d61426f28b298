/** Recordings of whole runs, made of machines and recorded servers. */

import { readdirSync } from "node:fs";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { machineAnswers, machinePath, machinePolicy } from "./machines.ts";
import { recorded } from "./replay_server.ts";
import { noShared, sharedPath } from "./shared.ts";

type Call = ModelCarryRecording["calls"][number];

/** When every recording says that it was made. */
export const RECORDED_AT = "2026-01-15T10:00:00.000Z";

/** A recording of some calls. */
export function recordingOf(calls: readonly Call[]): ModelCarryRecording {
  return {
    kind: "ModelCarryRecording",
    schemaVersion: "v0.1",
    capturedAt: RECORDED_AT,
    calls: [...calls],
  };
}

/** Every host call of a run on one of our machines. */
export async function recordMachine(
  name: string,
): Promise<ModelCarryRecording> {
  let calls: readonly Call[] = [];
  await takeSnapshot({
    sysroot: machinePath(name),
    answers: machineAnswers(name),
    policy: machinePolicy(name),
    onRecorded: (all) => (calls = all),
  });
  return recordingOf(calls);
}

const OLLAMA = "http://127.0.0.1:11434";
/** Where the policy of a test says that another server listens. */
export const OTHER = "http://127.0.0.1:8080";
const ASKED = [
  "GET /api/version",
  "GET /api/tags",
  "GET /api/ps",
  "POST /api/show",
  "GET /health",
  "GET /v1/models",
  "GET /props",
];

function callOf(file: string, base: string): Call | null {
  const { request, response } = recorded(file);
  if (!ASKED.includes(`${request.method} ${request.path}`)) return null;
  const result = {
    status: response.status,
    body: response.body,
    elapsedMs: 3,
  };
  if (request.method === "GET") {
    return { call: "httpGet", args: [`${base}${request.path}`], result };
  }
  // An odd question stands for the one about the small model.
  const model = request.body?.includes("3.2:3b")
    ? "llama3.2:3b"
    : "llama3.2:1b";
  return { call: "ollamaShow", args: [base, model], result };
}

interface Recorded {
  readonly name: string;
  readonly recording: ModelCarryRecording;
  /** Of the server at `OTHER`; null: an Ollama at its usual place. */
  readonly implementation: "llama.cpp" | "openai-compatible" | null;
}

interface Server {
  readonly folder: string;
  readonly prefix: string;
  readonly usual: readonly string[];
  readonly implementation: Recorded["implementation"];
}

const OLLAMA_USUAL = [
  "version",
  "tags",
  "ps-none-loaded",
  "show-1b",
  "show-3b",
];
const OTHER_USUAL = ["health", "v1-models"];
const SERVERS: readonly Server[] = [
  ...["ollama", "ollama-0.9.0"].map((folder) => ({
    folder,
    prefix: "",
    usual: OLLAMA_USUAL,
    implementation: null,
  })),
  {
    folder: "openai-compatible",
    prefix: "llamacpp-",
    usual: [...OTHER_USUAL, "props"],
    implementation: "llama.cpp",
  },
  {
    folder: "openai-compatible",
    prefix: "llama-cpp-python-",
    usual: OTHER_USUAL,
    implementation: "openai-compatible",
  },
];

function isSame(one: Call, other: Call): boolean {
  return one.call === other.call &&
    JSON.stringify(one.args) === JSON.stringify(other.args);
}

/** Each recorded answer of a server, among the server's usual ones. */
export async function recordedServers(): Promise<readonly Recorded[]> {
  if (noShared) return [];
  const machine = (await recordMachine("laptop_on_mains")).calls
    .filter((one) => one.call !== "httpGet" && one.call !== "ollamaShow");
  return SERVERS.flatMap(({ folder, prefix, usual, implementation }) => {
    const base = implementation === null ? OLLAMA : OTHER;
    const call = (name: string) => callOf(`${folder}/${name}`, base);
    const answers = usual.map((name) => call(`${prefix}${name}`))
      .filter((one) => one !== null);
    return readdirSync(sharedPath(`recordings/${folder}`)).sort()
      .filter((file) => file.startsWith(prefix) && file.endsWith(".json"))
      .flatMap((file) => {
        const name = file.replace(/\.json$/, "");
        const odd = call(name);
        if (odd === null) return [];
        const others = answers.filter((one) => !isSame(one, odd));
        return [{
          name: `${folder}/${name}`,
          recording: recordingOf([...machine, ...others, odd]),
          implementation,
        }];
      });
  });
}
