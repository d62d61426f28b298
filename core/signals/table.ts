/** The table of signals: one row each, in the order of printing. */

import type { SignalName } from "../probe/contract.ts";
import { battery } from "./battery.ts";
import { accelerators, disk, network } from "./informative.ts";
import { memory } from "./memory.ts";
import { modelService } from "./model_service.ts";
import type { SignalTable } from "./row.ts";
import { thermal } from "./thermal.ts";

export const SIGNALS: SignalTable = {
  battery,
  thermal,
  memory,
  disk,
  accelerators,
  network,
  modelService,
};

export const SIGNAL_NAMES = Object.keys(SIGNALS) as readonly SignalName[];
