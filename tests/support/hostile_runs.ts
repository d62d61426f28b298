/** The hostile plugins as files, and a started program beside them. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { HOSTILE_DEEDS } from "./hostile.ts";
import { createTemp } from "./temp.ts";
import "./quiet.ts";

const DEEDS = new URL("../fixtures/hostile/", import.meta.url);
const GREEDY = new URL("../fixtures/greedy/", import.meta.url);

/** Most plugins that one run takes. */
export const PLUGINS_CAP = 64;

/** Text of a hostile plugin, under an id of its own. */
export function readDeed(deed: string, id = "hostile"): string {
  return readFileSync(new URL(`${deed}.js`, DEEDS), "utf8")
    .replace('id: "hostile"', `id: "${id}"`);
}

/** Texts of the plugins that reach for what they were not granted. */
export function greedyFiles(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(GREEDY).map((file, at) => [
      file,
      readFileSync(new URL(file, GREEDY), "utf8")
        .replace('id: "greedy"', `id: "greedy${at}"`),
    ]),
  );
}

/** Texts of some hostile plugins, by the name of their files. */
export function deedFiles(
  deeds: readonly string[] = HOSTILE_DEEDS.map(([deed]) => deed),
): Record<string, string> {
  return Object.fromEntries(
    deeds.map((deed, at) => [`${deed}.js`, readDeed(deed, `p${at}`)]),
  );
}

/** A temporary folder of plugin directories, and its end. */
export function pluginRoot(): {
  readonly add: (
    name: string,
    files: Readonly<Record<string, string>>,
  ) => string;
  readonly remove: () => void;
} {
  const root = createTemp("hostile");
  chmodSync(root, 0o755);
  return {
    add: (name, files) => {
      const directory = join(root, name);
      mkdirSync(directory, { mode: 0o755 });
      for (const [file, text] of Object.entries(files)) {
        writeFileSync(join(directory, file), text);
        chmodSync(join(directory, file), 0o644);
      }
      return directory;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/**
 * What a run may take beyond its deadline: the last piece of work, which takes
 * longer where others have the processors.
 */
export function slackMs(idleMs = 150): number {
  return idleMs * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
}

/**
 * Processor time that a run may take: its deadline, the burst of fuel that is
 * under way then, and what V8 does on other threads (garbage, code).
 */
export function workMostMs(totalMs: number): number {
  return 1.5 * totalMs + slackMs();
}

export interface Taken {
  readonly snapshot: LocalModelResourceSnapshot;
  /** From start to end of the process. */
  readonly wallMs: number;
  /** Processor time of it, as far as looks 10 ms apart can tell. */
  readonly cpuMs: number;
  /** Most memory that it held, as far as looks 10 ms apart can tell. */
  readonly peakMiB: number;
}

function peakMiB(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // It has ended.
    return 0;
  }
}

/** What the kernel counts in, since Linux 2.6 (proc(5), utime and stime). */
const TICK_MS = 10;

function cpuMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Its name may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    // It has ended.
    return 0;
  }
}

/** Runs a program that prints one document. */
export function take(argv: readonly string[]): Promise<Taken> {
  const [command = "", ...args] = argv;
  const fromMs = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    let peak = 0;
    let cpu = 0;
    const look = setInterval(() => {
      if (!child.pid) return;
      peak = Math.max(peak, peakMiB(child.pid));
      cpu = Math.max(cpu, cpuMs(child.pid));
    }, 10);
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      const wallMs = performance.now() - fromMs;
      try {
        assert.deepEqual([code, stderr], [0, ""]);
        const snapshot = JSON.parse(stdout);
        resolve({ snapshot, wallMs, cpuMs: cpu, peakMiB: peak });
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** A document that holds by its own rules and denies every profile. */
export function assertDenies(snapshot: LocalModelResourceSnapshot): void {
  assert.equal(validate(snapshot), true, JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(snapshot), []);
  for (const { admission } of snapshot.profiles) {
    assert.equal(admission.decision, "deny");
  }
}

/** How each plugin of a snapshot ended, and on how much fuel. */
export function ends(snapshot: LocalModelResourceSnapshot) {
  return snapshot.probes.filter((one) => one.origin === "plugin")
    .map(({ id, outcome, fuelUsed }) => [id, outcome, fuelUsed]);
}

/** What the built-in probes said; the plugins may not change a word of it. */
export function builtinParts(snapshot: LocalModelResourceSnapshot) {
  return {
    signals: snapshot.signals,
    probes: snapshot.probes.filter((one) => one.origin === "builtin"),
  };
}
