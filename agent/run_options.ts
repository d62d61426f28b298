/** Options of one run. */

import type { Clock } from "../core/clock.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { Stated } from "../core/recording/names_in_policy_and_manifests.ts";
import type { RecordedCall } from "../runner/record.ts";
import type { ModelCarryRecording } from "../schema/types.ts";
import type { Kept } from "./process_state.ts";

export interface RunOptions {
  /** @default {DEFAULT_POLICY} */
  readonly policy?: Policy;
  /** Folder that holds a whole machine. */
  readonly sysroot?: string;
  /**
   * `sysroot` holds file systems of this machine, mounted there: from within a
   * container the host is asked. @default {false}
   */
  readonly live?: boolean;
  /** Answers for `sysroot` beside its files (its host.json). */
  readonly answers?: ModelCarryRecording;
  /** Answers for every host call. */
  readonly replay?: ModelCarryRecording;
  /** Base address of a live Ollama on loopback, in place of the policy's. */
  readonly service?: string;
  /** What runs in the sandbox. @default {"plugins"} */
  readonly sandbox?: "plugins" | "all";
  /** Directories of plugins, beside the built-in probes. @default {[]} */
  readonly plugins?: readonly string[];
  /**
   * Told of every host call when the run has ended, of its time, and of what
   * the policy and the plugins state of their own.
   */
  readonly onRecorded?: (
    calls: readonly RecordedCall[],
    capturedAt: string,
    stated: Stated,
  ) => void;
  /** Told which plugins are refused, by the paths that no document names. */
  readonly onRefused?: (details: readonly string[]) => void | Promise<void>;
  /** What one process keeps between its runs. @default nothing yet */
  readonly kept?: Kept;
  /** @default {SYSTEM_CLOCK}, or the time of the recording */
  readonly clock?: Clock;
  /** Ends the run: its host calls fail, its plugins and programs end. */
  readonly signal?: AbortSignal;
}
