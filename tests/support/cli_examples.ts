/** Examples and folders for runs of the command line. */

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";

/** Folder of the examples. */
export const EXAMPLES = fileURLToPath(
  new URL("../../examples/", import.meta.url),
);

/** File of one example. */
export const example = (name: string) =>
  `${EXAMPLES}local-model-resource-snapshot.${name}.json`;

/** Runs with a folder that goes afterwards. */
export function inTemp<T>(run: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "program-"));
  return run(dir).finally(() => rmSync(dir, { recursive: true }));
}

/** A snapshot that is valid by schema and by meaning. */
export function parse(text: string): LocalModelResourceSnapshot {
  const document: unknown = JSON.parse(text);
  assert.ok(validate(document), JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(document), []);
  return document;
}

/** The profile that is asked for. */
export const PROFILE = "local-llama32-1b";

/** Where standard output takes nothing, and what the kernel calls that. */
export const noRoom: readonly (readonly [string, string])[] = [
  ['"$@" >/dev/full; echo "code $?" >&2', "ENOSPC"],
  ['{ "$@"; echo "code $?" >&2; } | true', "EPIPE"],
];
