/** Generated from the files of this folder: deno task gen. */
import type { ProbeModule } from "../core/probe/contract.ts";
import * as accelerators from "./accelerators.ts";
import * as battery from "./battery.ts";
import * as disk from "./disk.ts";
import * as memory from "./memory.ts";
import * as model_residency from "./model_residency.ts";
import * as model_service from "./model_service.ts";
import * as network from "./network.ts";
import * as thermal from "./thermal.ts";

export const builtinProbes: readonly ProbeModule[] = [
  accelerators,
  battery,
  disk,
  memory,
  model_residency,
  model_service,
  network,
  thermal,
];
