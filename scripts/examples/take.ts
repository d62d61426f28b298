import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { loadPolicy } from "../../agent/policy_file.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryRecording,
} from "../../schema/types.ts";

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

/** The snapshot of one of our machines, the same every time. */
export async function takeExample(
  machine: string,
): Promise<LocalModelResourceSnapshot> {
  const answers = JSON.parse(
    await Deno.readTextFile(`${machine}/host.json`),
  ) as ModelCarryRecording;
  const policyPath = `${machine}/policy.json`;
  const policy = await exists(policyPath)
    ? await loadPolicy(policyPath)
    : DEFAULT_POLICY;
  return await takeSnapshot({ sysroot: machine, answers, policy });
}
