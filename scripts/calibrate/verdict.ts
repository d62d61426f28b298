/** What the program says of a model, before anything is asked of the service. */

import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { BUILT_IN_PROFILES } from "../../core/policy/model_profiles.ts";
import type { KvType } from "./arguments.ts";

export interface Verdict {
  readonly decision: "allow" | "constrain" | "deny";
  readonly residency: string;
  readonly needBytes: number | null;
  /** What is available above the reserve. */
  readonly usableBytes: number | null;
  readonly reserveBytes: number | null;
  /** What each token of a new prompt stays with. */
  readonly bytesPerToken: number | null;
  /** Codes of its reasons, but for those that tell and change nothing. */
  readonly reasons: readonly string[];
}

/** Policy of one run: the server, its group, and what is set in it. */
export function policyFor(
  model: string,
  run: {
    readonly url: string;
    readonly group: string;
    readonly context: number;
    readonly kvType: KvType;
  },
): object {
  const isBuiltIn = BUILT_IN_PROFILES.some((one) => one.modelTag === model);
  return {
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    // A virtual machine has no sensors, and heat is not what is measured.
    assumptions: { thermal: "normal", battery: "normal" },
    // A machine under load answers late.
    serviceDeadlineMs: 4000,
    totalDeadlineMs: 8000,
    memory: { cgroup: run.group },
    endpoints: [{ url: run.url, implementation: "ollama" }],
    service: {
      contextTokens: run.context,
      kvCacheType: run.kvType,
      parallelSlots: 1,
    },
    profiles: isBuiltIn ? [] : [{
      profileRef: "urn:srcos:model-profile:calibrated",
      modelTag: model,
    }],
  };
}

/** The part of a snapshot that judges the model. */
export function verdictOf(
  { profiles }: LocalModelResourceSnapshot,
  model: string,
): Verdict {
  const profile = profiles.find((one) => one.modelTag === model);
  if (profile === undefined) {
    throw new Error(`Cannot find "${model}" in the snapshot's profiles`);
  }
  const { admission, residency } = profile;
  const { availableBytes, reserveBytes } = admission;
  return {
    decision: admission.decision,
    residency,
    needBytes: admission.requiredBytes,
    usableBytes: availableBytes === null || reserveBytes === null
      ? null
      : availableBytes - reserveBytes,
    reserveBytes,
    bytesPerToken: admission.sustain.bytesPerToken,
    reasons: admission.reasons.map((one) => one.code),
  };
}

/** Asks the program; it runs outside of the group, whose limits it reads. */
export async function takeVerdict(
  program: readonly string[],
  policyFile: string,
  model: string,
): Promise<Verdict> {
  const [command = "", ...first] = program;
  const { stdout, stderr, code } = await new Deno.Command(command, {
    args: [...first, "--json", "--policy", policyFile],
    stdin: "null",
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  }).output();
  if (code !== 0) {
    const said = new TextDecoder().decode(stderr).trim();
    throw new Error(
      `Cannot take a verdict: "${command}" ended ${code}: ${said}`,
    );
  }
  return verdictOf(JSON.parse(new TextDecoder().decode(stdout)), model);
}
