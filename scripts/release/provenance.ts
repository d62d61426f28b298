/**
 * What a release says it was made of: an in-toto Statement v1 with a SLSA
 * Provenance v1 predicate (https://in-toto.io/Statement/v1,
 * https://slsa.dev/spec/v1.0/provenance). No time: the same input gives the
 * same bytes. Pure.
 */

import { REPOSITORY } from "../repository.ts";
import type { Digests } from "./sums.ts";

/** An input of the build, with a digest by which it is known again. */
export interface Material {
  readonly name: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** The commit that a checkout is of. */
export interface Commit {
  readonly id: string;
  /** Whether files differ from it. */
  readonly isModified: boolean;
}

export interface Build {
  readonly version: string;
  readonly targets: readonly string[];
  /** Null: the sources are in no checkout. */
  readonly commit: Commit | null;
  readonly materials: readonly Material[];
  /** Versions of the tools. */
  readonly tools: Readonly<Record<string, string>>;
}

/** The sources as an input; a checkout that differs from its commit says so. */
function sourceMaterials(commit: Commit | null): object[] {
  if (commit === null) return [];
  const { id, isModified } = commit;
  return [{
    name: "sources",
    uri: `git+${REPOSITORY}@${id}`,
    digest: { gitCommit: id },
    ...isModified ? { annotations: { modified: true } } : {},
  }];
}

/** Text of the statement. */
export function createProvenance(subjects: Digests, build: Build): string {
  const { version, targets, commit, materials, tools } = build;
  const statement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [...subjects].map(([name, sha256]) => ({
      name,
      digest: { sha256 },
    })),
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: {
      buildDefinition: {
        buildType: `${REPOSITORY}/blob/main/docs/release.md`,
        externalParameters: { version, targets },
        resolvedDependencies: [...sourceMaterials(commit), ...materials],
      },
      runDetails: {
        // Whoever ran the task: nobody vouches for it but who signs.
        builder: {
          id: `${REPOSITORY}/blob/main/scripts/release.ts`,
          version: tools,
        },
      },
    },
  };
  return `${JSON.stringify(statement, null, 2)}\n`;
}
