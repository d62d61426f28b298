/** A plugin that tells all it is told, and a service that says too much. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, test } from "node:test";
import process from "node:process";
import { validate as isRecording } from "../../schema/generated/recording_validator.js";
import { validate as isSnapshot } from "../../schema/generated/snapshot_validator.js";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { pluginRoot } from "./hostile_runs.ts";
import { holding, readings } from "./leaks.ts";

const MAC = "52:54:7f:1d:e9:a4";
const SERIAL = "S4EWNX0R731956";
const KEY = "tok-qwertyuiop";
const PROMPT = "Dear doctor, my knee hurts";
const PRIVATE = "registry.corp.example:5000/team/secret-llama:7b";
const HOME = "/home/quentin berger";
/** None of these may be in the document that the plugin writes to. */
const TOLD = [MAC, SERIAL, "quentin", "qz", HOME, "198.51.100.77"];
/** None of these may be in the recording. */
const ANSWERED = [...TOLD, KEY, PROMPT, PRIVATE, "hunter2"];

const TELLS = (file: string, port: number) => `
const FILE = ${JSON.stringify(file)};
const TOOL = ["/bin/cat", FILE];
const AT = "127.0.0.1:${port}/unit";
export const manifest = {
  id: "teller", version: "1.0.0", title: "Tells all", provides: [],
  permissions: { read: [FILE], net: [AT], run: [TOOL], env: ["SITE"] },
  timeoutMs: 900,
};
export default async function probe(host) {
  const text = await host.readText(FILE);
  const site = await host.env("SITE");
  const reply = await host.httpGet("http://" + AT + "?token=${KEY}");
  const { stdout } = await host.exec(TOOL);
  host.log("unit " + text);
  await host.readText("/sys/class/net/qz " + text).catch(() => {});
  const isAsked = reply.status === 200 && reply.body !== "";
  return {
    concerns: [{
      decision: isAsked ? "constrain" : "deny",
      detail: "qz-asks",
      message: "of " + text + " in " + site,
    }],
    extension: { [text]: stdout, site, list: [{ serial: 4711, at: text }] },
  };
}
`;

/** Words that start the program; asked for when the tests run. */
type Program = () => readonly string[];

function run(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<LocalModelResourceSnapshot> {
  const [program = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env } });
    let text = "";
    let errors = "";
    child.stdout.on("data", (part) => text += part);
    child.stderr.on("data", (part) => errors += part);
    child.on("close", (code) => {
      const document: unknown = code === 0 ? JSON.parse(text) : null;
      if (isSnapshot(document)) resolve(document);
      else reject(new Error(`exit ${code}: ${errors}`));
    });
  });
}

/** What decides, and the figures that it decides by. */
function verdict({ signals, profiles, probes }: LocalModelResourceSnapshot) {
  const outcomes = probes.map(({ id, outcome }) => [id, outcome]);
  return readings({ signals, profiles, outcomes });
}

/** Neither the document nor the recording holds what was told. */
export function tellingSuite(
  what: string,
  skip: string | false,
  program: Program,
): void {
  const root = pluginRoot();
  after(root.remove);
  test(`${what} keeps to itself what plugins and services tell`, {
    skip,
  }, async () => {
    const bodies: Readonly<Record<string, unknown>> = {
      "/api/version": { version: "0.33.0", user: "quentin" },
      "/api/tags": { models: [{ name: PRIVATE, model: PRIVATE, size: 5 }] },
      "/api/ps": { models: [], prompt: PROMPT },
      "/api/show": [PROMPT],
      "/unit": PROMPT,
    };
    const server = createServer(({ url = "" }, reply) => {
      const [path = ""] = url.split("?");
      reply.end(JSON.stringify(bodies[path]));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      const { port } = server.address() as AddressInfo;
      const plugins = root.add("plugins", {});
      const file = join(root.add("place", {}), "unit");
      const told = `${MAC} ${SERIAL} 198.51.100.77 ${HOME} of qz`;
      const write = (path: string, text: string) => {
        writeFileSync(path, text);
        chmodSync(path, 0o644);
      };
      write(file, told);
      write(join(plugins, "teller.js"), TELLS(file, port));
      const policy = join(root.add("policy", {}), "policy.json");
      write(
        policy,
        JSON.stringify({
          kind: "ModelCarryPolicy",
          schemaVersion: "v0.1",
          plugins: {
            teller: {
              grants: {
                read: [file],
                net: [`127.0.0.1:${port}/unit`],
                run: [["/bin/cat", file]],
                env: ["SITE"],
              },
            },
          },
        }),
      );
      const recording = join(root.add("recordings", {}), "bug.json");
      const words = ["--json", "--plugins", plugins, "--policy", policy];
      const env = {
        USER: "quentin",
        LOGNAME: "qz",
        HOME,
        SITE: `key ${KEY} at ${HOME}`,
        OLLAMA_HOST: `127.0.0.1:${port}`,
        OLLAMA_MODELS: `${HOME}/hunter2/models`,
        DENO_NO_UPDATE_CHECK: "1",
      };
      const live = await run(
        [...program(), ...words, "--record", recording],
        env,
      );
      const teller = live.probes.find((one) => one.id === "teller");
      assert.deepEqual([teller?.outcome, teller?.error], ["ok", null]);
      for (const one of TOLD) assert.deepEqual(holding(live, one), [], one);
      const recorded: unknown = JSON.parse(readFileSync(recording, "utf8"));
      assert.ok(isRecording(recorded));
      for (const one of ANSWERED) {
        assert.deepEqual(holding(recorded, one), [], one);
      }
      const again = await run(
        [...program(), ...words, "--replay", recording],
        { USER: "quentin", LOGNAME: "qz", DENO_NO_UPDATE_CHECK: "1" },
      );
      const replayed = again.probes.find((one) => one.id === "teller");
      assert.deepEqual([replayed?.outcome, replayed?.error], ["ok", null]);
      assert.deepEqual(verdict(again), verdict(live));
    } finally {
      server.close();
    }
  });
}
