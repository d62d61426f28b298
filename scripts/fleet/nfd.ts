/** Node Feature Discovery's own code, and the scheduler's: tests/fleet/nfd. */

import { buildGo } from "./go_program.ts";

/** The folder that nfd-worker reads; in a test one below the working folder. */
const FOLDER =
  "sigs.k8s.io/node-feature-discovery/source/local.featureFilesDir=features.d/";

/** Builds the reader into `cache`: some minutes the first time, then seconds. */
export async function prepareNfd(
  cache: string,
): Promise<Readonly<Record<string, string>>> {
  return { MODEL_CARRY_NFD_READER: await buildGo("nfd", cache, [FOLDER]) };
}
