/** Kubernetes' own judgement of manifests: tests/fleet/kubernetes/main.go. */

import { execFileSync } from "node:child_process";
import process from "node:process";

const PROGRAM = process.env["MODEL_CARRY_KUBERNETES"] ?? "";

/** Why nothing can be judged; false: it can. */
export const noKubernetes: string | false = PROGRAM === ""
  ? "MODEL_CARRY_KUBERNETES names no program: deno task fleet builds it"
  : false;

/** What is said of an object. */
export interface Verdict {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly errors: readonly string[];
  /** Reasons of the Pod Security Standards, by level; null: it is no pod. */
  readonly baseline: Readonly<Record<string, string>> | null;
  readonly restricted: Readonly<Record<string, string>> | null;
  /** As the server keeps it, with its defaults; null: it cannot be read. */
  readonly object: unknown;
}

/** Judges a file, or a folder with a kustomization. */
export function judgeManifests(path: string): Verdict[] {
  return execFileSync(PROGRAM, [path], { encoding: "utf8" }).trim().split("\n")
    .map((line) => JSON.parse(line) as Verdict);
}
