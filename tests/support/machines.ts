import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import {
  DEFAULT_POLICY,
  type Policy,
  resolvePolicy,
} from "../../core/policy/policy.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  ModelCarryRecording,
} from "../../schema/types.ts";

const ROOT = fileURLToPath(new URL("../fixtures/machines/", import.meta.url));

/** Names of our machines. */
export const MACHINES: readonly string[] = readdirSync(ROOT).sort();

/** Folder of one of our machines. */
export function machinePath(name: string): string {
  return `${ROOT}${name}`;
}

/** Policy that lies beside a machine, else the default. */
export function machinePolicy(name: string): Policy {
  const text = readOptional(`${ROOT}${name}/policy.json`);
  return text === null
    ? DEFAULT_POLICY
    : resolvePolicy(JSON.parse(text) as ModelCarryPolicy);
}

function readOptional(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return null;
    throw error;
  }
}

/** Answers beside the files of a machine. */
export function machineAnswers(name: string): ModelCarryRecording {
  const text = readFileSync(`${ROOT}${name}/host.json`, "utf8");
  return JSON.parse(text) as ModelCarryRecording;
}

/** Takes the snapshot of one of our machines. */
export function snapshotOfMachine(
  name: string,
): Promise<LocalModelResourceSnapshot> {
  return takeSnapshot({
    sysroot: machinePath(name),
    answers: machineAnswers(name),
    policy: machinePolicy(name),
  });
}

const ORDER = ["allow", "constrain", "deny"];

/** Verdict of each profile: 0 allow, 1 constrain, 2 deny. */
export function ranks(snapshot: LocalModelResourceSnapshot): number[] {
  return snapshot.profiles.map((one) => ORDER.indexOf(one.admission.decision));
}
