/** Whether the reports of a document are such as a run leaves. */

import { cleanPermissions } from "../text/clean_values.ts";
import { differences } from "./document_differences.ts";
import { isMarked } from "../plugins/plugin_identity.ts";
import type { Manifest } from "../probe/contract.ts";
import { isConclusive } from "../probe/report.ts";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import type { Fault } from "../../schema/fault_sentences.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;
type ProbeEntry = Snapshot["probes"][number];

/** What a report repeats of its probe. */
function* manifestFaults(
  entry: ProbeEntry,
  manifest: Manifest,
  pointer: string,
): Generator<Fault> {
  const { id, version, origin, provides, sha256, requested, granted } = entry;
  const isIdle = !isConclusive(entry.outcome) &&
    Object.values(granted).every((list) => list.length === 0);
  const want = {
    id: manifest.id,
    version: manifest.version,
    origin: "builtin",
    provides: manifest.provides,
    sha256: null,
    requested: cleanPermissions(manifest.permissions),
    // Where the program itself failed nothing was granted.
    granted: cleanPermissions(isIdle ? {} : manifest.permissions),
  };
  const have = { id, version, origin, provides, sha256, requested, granted };
  yield* differences(have, want, pointer, `"${manifest.id}"`);
}

/** Keys of a statement that are no facts. */
const NO_FACTS = ["absent", "concerns"];

/** How a probe ended, and what it stated. */
function* statementFaults(
  entry: ProbeEntry,
  pointer: string,
): Generator<Fault> {
  const { outcome, error, errorCode, observation, provides, origin } = entry;
  const beside = `beside outcome "${outcome}"`;
  if (isConclusive(outcome) !== (error === null)) {
    yield { pointer: `${pointer}/error`, message: `${error} ${beside}` };
  }
  if (isConclusive(outcome) && errorCode !== null) {
    yield {
      pointer: `${pointer}/errorCode`,
      message: `${errorCode} ${beside}`,
    };
  }
  // Whose fault an end was decides whether a policy can excuse it.
  if (origin === "plugin" && !isMarked(entry)) {
    const message = `${errorCode} beside the error "${error}"`;
    yield { pointer: `${pointer}/errorCode`, message };
  }
  const at = `${pointer}/observation`;
  const isAbsent = observation?.absent !== undefined;
  if (isConclusive(outcome) && isAbsent !== (outcome === "absent")) {
    const what = isAbsent ? "absent is stated" : "absent is not stated";
    yield { pointer: at, message: `${what} ${beside}` };
  }
  for (const key of Object.keys(observation ?? {})) {
    const isOwn = NO_FACTS.includes(key)
      ? key === "absent" || origin === "plugin"
      : provides.some((name) => name === key);
    if (isOwn) continue;
    yield { pointer: `${at}/${key}`, message: "is not for it to state" };
  }
}

/** Every fault of the reports: the built-in probes come first, each once. */
export function* reportFaults({ probes }: Snapshot): Generator<Fault> {
  for (const [index, manifest] of BUILTINS.entries()) {
    const entry = probes[index];
    const pointer = `/probes/${index}`;
    if (entry === undefined) {
      const message = `is missing: the report of "${manifest.id}"`;
      yield { pointer, message };
    } else yield* manifestFaults(entry, manifest, pointer);
  }
  for (const [index, entry] of probes.entries()) {
    const pointer = `/probes/${index}`;
    yield* statementFaults(entry, pointer);
    if (index < BUILTINS.length || entry.origin !== "builtin") continue;
    const message = `"${entry.id}" is no built-in probe, or has two reports`;
    yield { pointer, message };
  }
}
