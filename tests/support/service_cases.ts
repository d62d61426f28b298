/** Machines with a service that users reported: overlays over our machines. */

import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
  ModelCarryRecording,
} from "../../schema/types.ts";
import { machineAnswers, machinePath, machinePolicy } from "./machines.ts";
import { sharedPath } from "./shared.ts";
import { inTemp } from "./temp.ts";

type Call = ModelCarryRecording["calls"][number];

interface Overlay {
  readonly base: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly host?: { readonly set?: readonly Call[] };
  readonly policy?: ModelCarryPolicy;
}

/** One of our machines with some answers and files of another. */
export function snapshotOfOverlay(
  { base, files = {}, host, policy }: Overlay,
): Promise<LocalModelResourceSnapshot> {
  return inTemp(async (dir) => {
    const sysroot = join(dir, "machine");
    cpSync(machinePath(base), sysroot, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      const at = join(sysroot, path);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
    const known = machineAnswers(base);
    const set = host?.set ?? [];
    const name = ({ call, args }: Call) => JSON.stringify([call, args]);
    const replaced = new Set(set.map(name));
    const kept = known.calls.filter((one) => !replaced.has(name(one)));
    return await takeSnapshot({
      sysroot,
      answers: { ...known, calls: [...kept, ...set] },
      policy: policy ? resolvePolicy(policy) : machinePolicy(base),
    });
  });
}

/** A reported machine, by the number that its file begins with. */
export function snapshotOfCase(
  number: string,
): Promise<LocalModelResourceSnapshot> {
  const dir = sharedPath("cases");
  const file = readdirSync(dir).find((one) => one.startsWith(`${number}-`));
  if (file === undefined) throw new RangeError(`No case "${number}"`);
  const text = readFileSync(join(dir, file), "utf8");
  return snapshotOfOverlay(JSON.parse(text) as Overlay);
}

/** Of a profile, by its tag: residency, decision, codes of what counts. */
export function admitted(
  { profiles }: LocalModelResourceSnapshot,
  tag: string,
): readonly [string, string, ...string[]] {
  const found = profiles.find((one) => one.modelTag === tag);
  if (found === undefined) throw new RangeError(`No profile of "${tag}"`);
  const { residency, admission: { decision, reasons } } = found;
  const codes = reasons.filter((one) => one.effect !== "note")
    .map((one) => one.code);
  return [residency, decision, ...codes];
}

/** An answer as a recording has it. */
export function answer(body: unknown, status = 200) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, body: text, elapsedMs: 4 };
}
