/** Why nothing can be measured here. */

import { createGroup, type Place } from "./group.ts";

export interface Means {
  readonly os: string;
  readonly ollama: string;
  readonly hasOllama: boolean;
  /** Why no control group could be made; null: one was. */
  readonly groupFault: string | null;
}

/** One line; null: all is there. */
export function skipReason(means: Means): string | null {
  if (means.os !== "linux") {
    return `control groups are of Linux, not ${means.os}`;
  }
  if (!means.hasOllama) {
    return `there is no "${means.ollama}" here (--ollama PATH, or ` +
      `$MODEL_CARRY_OLLAMA)`;
  }
  return means.groupFault === null
    ? null
    : `no control group can be made: ${means.groupFault}`;
}

/** Makes a group with a limit and removes it; tells whether swap counts too. */
export async function tryGroup(
  place: Place,
): Promise<{ readonly countsSwap: boolean; readonly fault: string | null }> {
  try {
    const group = createGroup(place);
    try {
      group.limit(1024 ** 3);
      group.counters();
    } finally {
      await group.end();
    }
    return { countsSwap: group.countsSwap, fault: null };
  } catch (error) {
    return { countsSwap: false, fault: (error as Error).message };
  }
}

/** Whether a program can be started. */
export async function isProgram(name: string): Promise<boolean> {
  try {
    await new Deno.Command(name, { args: ["--version"] }).output();
    return true;
  } catch {
    return false;
  }
}
