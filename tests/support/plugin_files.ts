/** Plugin directories on a disk: what may lie in them, and what comes of it. */

import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRunEnd } from "../../runner/run_end.ts";
import { loadPolicy } from "../../agent/policy_file.ts";
import { RESERVED_IDS } from "../../agent/run_plugin_directories.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Report } from "../../core/probe/report.ts";
import { readEngine } from "../../host/sandbox_engine.ts";
import { listPlugins } from "../../host/files/find_plugins.ts";
import { runPlugins } from "../../runner/plugins/run_plugins.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
} from "../../schema/types.ts";
import { memoryHost } from "./memory_host.ts";
import { builtinReports, HEALTHY, snapshotOf } from "./reports.ts";

/** Ids that files tell: one may be a file's name, one a built-in's. */
export const IDS = ["room", "fan", "door.js", "constructor", "memory"] as const;
export const NAMES = ["a.js", "door.js", "fan.mjs", "room.js", "z.js"] as const;
export const PLACES = ["first", "second"] as const;

const concern = (decision: string) =>
  `return { concerns: [{ decision: "${decision}", detail: "said", ` +
  `message: "by " + manifest.id }] };`;
const reading = (celsius: number) => {
  const [sensor] = HEALTHY.thermal.sensors;
  const sensors = [{ ...sensor, celsius }];
  return `return { thermal: ${
    JSON.stringify({ sensors, failedSensors: [] })
  } };`;
};

let engine: Promise<Uint8Array> | undefined;
/** Read and compiled once, as for all runs of one process. */
const loadEngine = () => engine ??= readEngine();

interface Deed {
  readonly body: string;
  readonly provides?: readonly string[];
  readonly env?: readonly string[];
  /** How often it is drawn; default 4. */
  readonly weight?: number;
}

/** What a module does when it is asked. */
const DEEDS: Readonly<Record<string, Deed>> = {
  quiet: { body: "return {};", weight: 8 },
  shows: { body: "return { extension: { id: manifest.id } };", weight: 8 },
  denies: { body: concern("deny") },
  constrains: { body: concern("constrain"), weight: 8 },
  "is cool": { body: reading(40), provides: ["thermal"], weight: 8 },
  "is warm": { body: reading(96), provides: ["thermal"] },
  "is hot": { body: reading(104), provides: ["thermal"] },
  "finds nothing": { body: 'return { absent: "none" };', weight: 8 },
  "finds no heat": {
    body: 'return { absent: "none" };',
    provides: ["thermal"],
  },
  throws: { body: 'throw new Error("broken");' },
  "is incomplete": {
    body: `return { incomplete: "half", ${concern("constrain").slice(9)}`,
  },
  "waits for nothing": { body: "await new Promise(() => {});", weight: 2 },
  "gives a wrong shape": { body: "return { heat: 1 };", weight: 2 },
  "provides nothing it says": {
    body: "return {};",
    provides: ["thermal"],
    weight: 2,
  },
  "reads a variable": {
    body: 'await host.env("ROOM"); return {};',
    env: ["ROOM"],
    weight: 6,
  },
  "burns its fuel": { body: "for (;;);", weight: 1 / 8 },
};

export const DEED_NAMES: readonly string[] = Object.keys(DEEDS);
export const weightOf = (deed: string): number => DEEDS[deed]?.weight ?? 4;

/** Text of the module that tells an id and does a deed. */
export function moduleText(id: string, deed: string): string {
  const { body, provides = [], env = [] } = DEEDS[deed] ?? { body: "" };
  const manifest = {
    id,
    version: "1.0.0",
    title: deed,
    provides,
    permissions: { env },
    timeoutMs: 1000,
  };
  return `export const manifest = ${JSON.stringify(manifest)};
export default async (host) => { ${body} };
`;
}

/** Texts that tell no id. */
export const GARBAGE = {
  empty: "",
  "no module": "export const manifest = ;",
  "no manifest": "export default () => ({});",
  "a manifest of a wrong shape": "export const manifest = { id: 'room' };\n" +
    "export default () => ({});",
  huge: "/".repeat(256 * 1024 + 1),
} as const;

/** What is put at a place: text, or something that only looks like a file. */
export type Content =
  | { readonly kind: "text"; readonly text: string; readonly what: string }
  | { readonly kind: "open"; readonly text: string; readonly what: string }
  | { readonly kind: "link" | "hard link"; readonly to: string }
  | { readonly kind: "nowhere" | "folder" };

export interface Outcome {
  readonly snapshot: LocalModelResourceSnapshot;
  readonly reports: readonly Report[];
}

/** Whether the built-in probe of heat finds a sensor. */
export type Machine = "sensors" | "no sensors";

/** Two directories and a policy, on the disk. */
export class PluginFiles {
  readonly #root = mkdtempSync(join(tmpdir(), "monotone-"));
  readonly #host = { ...memoryHost({ env: { ROOM: "1" } }) };

  constructor() {
    chmodSync(this.#root, 0o755);
    this.clear();
  }

  remove(): void {
    rmSync(this.#root, { recursive: true });
  }

  clear(): void {
    for (const place of PLACES) {
      rmSync(join(this.#root, place), { recursive: true, force: true });
      mkdirSync(join(this.#root, place), { mode: 0o755 });
    }
    // A second name of the first directory.
    rmSync(join(this.#root, "again"), { force: true });
    symlinkSync("first", join(this.#root, "again"));
  }

  /** Writes the policy and reads it as the program does. */
  policy(file: ModelCarryPolicy): Promise<Policy> {
    const path = join(this.#root, "policy.json");
    writeFileSync(path, JSON.stringify(file));
    chmodSync(path, 0o644);
    return loadPolicy(path);
  }

  put(at: string, content: Content): void {
    const path = join(this.#root, at);
    this.take(at);
    const { kind } = content;
    if (kind === "text" || kind === "open") {
      writeFileSync(path, content.text);
      chmodSync(path, kind === "open" ? 0o666 : 0o644);
    } else if (kind === "link") symlinkSync(join(this.#root, content.to), path);
    else if (kind === "hard link") linkSync(join(this.#root, content.to), path);
    else if (kind === "nowhere") symlinkSync("nowhere", path);
    else mkdirSync(path, { mode: 0o755 });
  }

  take(at: string): void {
    rmSync(join(this.#root, at), { recursive: true, force: true });
  }

  move(from: string, to: string): void {
    renameSync(join(this.#root, from), join(this.#root, to));
  }

  /** What a run over these directories comes to. */
  async run(
    policy: Policy,
    machine: Machine,
    leftMs = 60_000,
    places: readonly string[] = PLACES,
  ): Promise<Outcome> {
    const { candidates } = await listPlugins(
      places.map((one) => join(this.#root, one)),
    );
    const plugins = await runPlugins(candidates, {
      host: this.#host,
      policy,
      reserved: RESERVED_IDS,
      nowMs: () => performance.now(),
      end: createRunEnd({ wallMs: leftMs }),
      loadEngine,
    });
    const reports = [
      ...builtinReports(
        machine === "sensors" ? {} : { thermal: { absent: "No sensor" } },
      ),
      ...plugins,
    ];
    return { reports, snapshot: await snapshotOf(reports, policy) };
  }
}
