/** Node Feature Discovery's own code, where it was built: tests/fleet/nfd. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { NodeLabels } from "./feature_file.ts";

const reader = process.env["MODEL_CARRY_NFD_READER"];

/** Why NFD's own code cannot be asked; false: it can. */
export const noReader: string | false = reader === undefined
  ? "MODEL_CARRY_NFD_READER names no nfd-reader (deno task fleet --only=nfd)"
  : false;

interface Said {
  readonly answer: unknown;
  /** Lines of the log that tell of a fault. */
  readonly faults: readonly string[];
}

function ask(args: readonly string[], input = ""): Said {
  const { status, stdout, stderr } = spawnSync(reader ?? "", args, {
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(status, 0, stderr);
  const faults = stderr.split("\n").filter((one) =>
    /^E\d|nfd-master refuses|ignoring label|overriding/.test(one)
  );
  return { answer: JSON.parse(stdout), faults };
}

/** Files of a features.d by their names. */
export type Features = Readonly<Record<string, string>>;

interface Read {
  readonly nodes: readonly NodeLabels[];
  readonly faults: Said["faults"];
}

/** The labels that NFD makes of each PLACE/features.d, and its complaints. */
export function askNfdAt(places: readonly string[]): Read {
  const { answer, faults } = ask(["labels", ...places]);
  return { nodes: answer as readonly NodeLabels[], faults };
}

/** The same of files that are written for it. */
export function askNfd(dir: string, folders: readonly Features[]): Read {
  return askNfdAt(folders.map((files, index) => {
    const place = join(dir, String(index));
    mkdirSync(join(place, "features.d"), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(place, "features.d", name), text);
    }
    return place;
  }));
}

/** Which nodes the scheduler may place each pod on, by the pods' files. */
export function askScheduler(
  pods: readonly string[],
  nodes: readonly NodeLabels[],
): readonly (readonly boolean[])[] {
  const { answer } = ask(["fits", ...pods], JSON.stringify(nodes));
  return answer as readonly (readonly boolean[])[];
}
