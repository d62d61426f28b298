/** Options that several commands share, checked before anything is done. */

import { recordingFaults } from "../core/host_calls/answer_bounds.ts";
import {
  canonicalBase,
  isLoopbackBase,
} from "../core/http/loopback_address.ts";
import { failureCode } from "../core/host_calls/raw_host.ts";
import { toldOf } from "../core/host_calls/publishable_failures.ts";
import type { ModelCarryRecording } from "../schema/types.ts";
import { defaultDirectories } from "../host/files/find_plugins.ts";
import { writeStderr } from "../host/terminal/standard_streams.ts";
import { directoryFault } from "../host/sysroot.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { RunOptions } from "../agent/run_options.ts";
import type { PreparedRun } from "../agent/snapshot_cycle.ts";
import { readChecked } from "../agent/read_documents.ts";
import { readInput } from "./read_input.ts";
import { parseDuration } from "./time_options.ts";
import { InputError, UsageError } from "../agent/usage_error.ts";
import { loadPolicy } from "../agent/policy_file.ts";

/** Options of every command that takes a snapshot. */
export interface CommonOptions {
  readonly policy?: string;
  readonly plugins?: readonly string[];
  readonly sandbox?: string;
  readonly sysroot?: string;
  readonly live?: boolean;
  readonly service?: string;
  readonly replay?: string;
  readonly record?: string;
  readonly timeout?: string;
  readonly quiet?: boolean;
  readonly model?: readonly string[];
  readonly installed?: boolean;
  readonly color?: string;
  readonly noColor?: boolean;
}

/** Those that say how a snapshot is taken, beside what it is judged by. */
export const TAKING = [
  "plugins",
  "sandbox",
  "sysroot",
  "live",
  "service",
  "replay",
  "record",
  "timeout",
  "model",
  "installed",
] as const;

const HOST_JSON = "host.json";

async function readRecording(
  path: string,
  role: string,
): Promise<ModelCarryRecording> {
  const { validate } = await import(
    "../schema/generated/recording_validator.js"
  );
  return await readChecked<ModelCarryRecording>(
    path,
    validate,
    recordingFaults,
    role,
    readInput,
  );
}

async function readAnswers(
  sysroot: string,
): Promise<ModelCarryRecording | undefined> {
  const fault = await directoryFault(sysroot);
  if (fault !== null) {
    throw new InputError(`Cannot use --sysroot "${sysroot}": ${fault}`, {
      told: `Cannot use the machine's folder: ${fault}`,
    });
  }
  const path = `${sysroot}/${HOST_JSON}`;
  try {
    return await readRecording(
      path,
      `the ${HOST_JSON} of the machine's folder`,
    );
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (failureCode(cause) === "ENOENT") return undefined;
    throw error;
  }
}

/** A folder of mounts is looked at before each snapshot. */
async function checkMounts(sysroot: string): Promise<void> {
  const { openMounts } = await import("../host/mounted/mounts_fault.ts");
  try {
    openMounts(sysroot);
  } catch (error) {
    if (failureCode(error) === null) throw error;
    throw new InputError(
      `${(error as Error).message}; mount /proc and /sys of the host there, ` +
        "read-only and with all that is below them (rbind)",
      { cause: error, told: toldOf(error) },
    );
  }
}

function parseTimeout(text: string): number {
  const ms = parseDuration("--timeout", text);
  if (ms < 100 || ms > 60_000) {
    throw new UsageError(
      `Cannot use --timeout "${text}": it takes 100ms to 60s`,
    );
  }
  return ms;
}

function parseService(text: string): string {
  if (!isLoopbackBase(text)) {
    throw new UsageError(
      `Cannot use --service "${text}": it takes an address on loopback, ` +
        "such as http://127.0.0.1:11434",
    );
  }
  return canonicalBase(text);
}

const COLOR_WHEN = ["auto", "always", "never"];

/** Checked also where nothing is colored. */
function checkColor(when: string | undefined): void {
  if (when === undefined || COLOR_WHEN.includes(when)) return;
  throw new UsageError(
    `Cannot use --color "${when}": it takes ${COLOR_WHEN.join(", ")}`,
  );
}

/** On standard error, where a path may stand. */
async function tellRefusals(details: readonly string[]): Promise<void> {
  await writeStderr(details.map((one) => `model-carry: ${one}\n`).join(""));
}

/** Directories of plugins; one that is named has to be there. */
export async function pluginDirectories(
  named: readonly string[] | undefined,
): Promise<readonly string[]> {
  if (named === undefined) return defaultDirectories();
  for (const one of named) {
    const fault = await directoryFault(one);
    if (fault !== null) {
      throw new InputError(`Cannot use --plugins "${one}": ${fault}`, {
        told: `Cannot use the plugin directory: ${fault}`,
      });
    }
  }
  return named;
}

/** The run with the models that options name beside the policy's own. */
async function withAskedModels(
  run: PreparedRun,
  { model = [], installed = false }: CommonOptions,
): Promise<PreparedRun> {
  if (!installed && model.length === 0) return run;
  const { isShownTag, withAsked } = await import(
    "../core/policy/asked_profiles.ts"
  );
  const strange = model.find((one) => !isShownTag(one));
  if (strange !== undefined) {
    throw new UsageError(
      `Cannot use --model "${strange}": it takes the name of a model, as ` +
        "ollama list shows it",
    );
  }
  // Of one service alone nothing need be known to name a model of it.
  const isListed = installed || (run.policy.endpoints?.length ?? 1) > 1;
  const { installedModels } = await import("../agent/installed_models.ts");
  const there = isListed
    ? await installedModels(run.collect, run.policy)
    : undefined;
  const named = model.map((modelTag) =>
    there?.find((one) => one.modelTag === modelTag) ??
      { modelTag, endpoint: null }
  );
  const policy = withAsked(run.policy, [
    ...named,
    ...(installed ? there ?? [] : []),
  ]);
  return {
    policy,
    collect: { ...run.collect, policy },
    ...(there === undefined ? {} : { installed: there }),
  };
}

/**
 * Everything that a run needs, read and checked.
 *
 * @param given the policy, where somebody has read it already
 */
export async function prepareRun(
  options: CommonOptions,
  given?: Policy,
): Promise<PreparedRun> {
  const { sysroot, live = false, replay, service, timeout } = options;
  checkColor(options.color);
  if (sysroot !== undefined && replay !== undefined) {
    throw new UsageError("Cannot use --sysroot beside --replay: choose one");
  }
  if (live && sysroot === undefined) {
    throw new UsageError(
      "Cannot use --live without --sysroot: it takes the folder below which " +
        "/proc and /sys of this machine are mounted",
    );
  }
  const { sandbox = "plugins" } = options;
  if (sandbox !== "plugins" && sandbox !== "all") {
    throw new UsageError(
      `Cannot use --sandbox "${sandbox}": it takes plugins or all`,
    );
  }
  const loaded = given ?? await loadPolicy(options.policy);
  const stated = timeout === undefined
    ? loaded
    : { ...loaded, totalDeadlineMs: parseTimeout(timeout) };
  const recording = replay === undefined
    ? undefined
    : await readRecording(replay, "the recording");
  if (sysroot !== undefined && live) await checkMounts(sysroot);
  const answers = sysroot === undefined || live
    ? undefined
    : await readAnswers(sysroot);
  const collect: RunOptions = {
    policy: stated,
    sandbox,
    plugins: await pluginDirectories(options.plugins),
    onRefused: tellRefusals,
    ...(sysroot === undefined ? {} : { sysroot }),
    ...(live ? { live } : {}),
    ...(answers === undefined ? {} : { answers }),
    ...(recording === undefined ? {} : { replay: recording }),
    ...(service === undefined ? {} : { service: parseService(service) }),
  };
  return await withAskedModels({ policy: stated, collect }, options);
}
