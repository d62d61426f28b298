/** `doctor`: what an operator checks by hand on the first day. */

import { SYSTEM_CLOCK } from "../../core/clock.ts";
import { cleanText } from "../../core/text/display_text.ts";
import { isReplayed } from "../../agent/choose_host.ts";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { policyOf, readPolicy } from "../../agent/policy_file.ts";
import { InputError } from "../../agent/usage_error.ts";
import { ownUser } from "../../host/files/place_facts.ts";
import { readEnv } from "../../host/system_and_runtime.ts";
import {
  isTerminal,
  terminalColumns,
  writeStdout,
} from "../../host/terminal/standard_streams.ts";
import { EXIT } from "../exit_codes.ts";
import {
  type CommonOptions,
  pluginDirectories,
  prepareRun,
} from "../prepare_run.ts";
import { lookAtClock } from "./doctor/clock.ts";
import type { Finding, Look, State, Tick, Visit } from "./doctor/finding.ts";
import { findingLines } from "./doctor/listing.ts";
import { lookAtModels } from "./doctor/models.ts";
import { lookAtPluginDirectories } from "./doctor/plugin_directories.ts";
import { lookAtPlugins } from "./doctor/plugins.ts";
import { lookAtPolicy } from "./doctor/policy.ts";
import { lookAtReadings } from "./doctor/readings.ts";
import { lookAtService } from "./doctor/service.ts";
import { lookAtSnapshotFile } from "./doctor/snapshot_file.ts";
import { lookAtUnit } from "./doctor/unit.ts";

interface DoctorOptions extends CommonOptions {
  readonly json?: boolean;
}

/** In the order in which they are told. */
const CHECKS: readonly Look[] = [
  lookAtPolicy,
  lookAtPluginDirectories,
  lookAtPlugins,
  lookAtService,
  lookAtModels,
  lookAtReadings,
  (visit) => lookAtUnit(visit),
  lookAtClock,
  lookAtSnapshotFile,
];

const SNAPSHOT_FILE = "/run/model-carry/snapshot.json";
const UNIT_FILES = ["/etc", "/usr/local/lib", "/usr/lib", "/lib"]
  .map((one) => `${one}/systemd/system/model-carry.service`);

const FOUND_CAP = 600;

/** What a call gives, or why what it was given cannot be used. */
async function orFault<T>(
  call: Promise<T>,
): Promise<readonly [T, null] | readonly [null, string]> {
  try {
    return [await call, null];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [null, error.message];
  }
}

const tick = (): Tick => ({
  wallMs: SYSTEM_CLOCK.wallMs(),
  monotonicMs: SYSTEM_CLOCK.monotonicMs(),
});

/** One run, and what stands around it. */
async function visit(options: DoctorOptions): Promise<Visit> {
  const [file, policyFault] = await orFault(readPolicy(options.policy));
  const policy = policyOf(file?.document ?? null);
  const [directories, directoriesFault] = await orFault(
    pluginDirectories(options.plugins),
  );
  const run = await prepareRun(
    { ...options, plugins: directories ?? [] },
    policy,
  );
  const before = tick();
  // Refusals are told as findings.
  const snapshot = await takeSnapshot({ ...run.collect, onRefused: () => {} });
  return {
    isLive: !isReplayed(run.collect),
    isMounted: options.live === true,
    policyAsked: options.policy,
    policyPath: file?.path ?? null,
    policyFault,
    policy,
    directories: directories ?? [],
    directoriesFault,
    snapshot,
    ticks: [before, tick()],
    snapshotFile: SNAPSHOT_FILE,
    unitFiles: UNIT_FILES,
    env: readEnv,
  };
}

/** Every finding, each on one line. */
export async function findingsOf(seen: Visit): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of CHECKS) findings.push(...await check(seen));
  return findings.map((one) => ({
    ...one,
    found: cleanText(one.found, FOUND_CAP),
    next: one.next === null ? null : cleanText(one.next, FOUND_CAP),
  }));
}

const STATES: readonly State[] = ["fail", "look", "ok"];

function text(findings: readonly Finding[]): string {
  const columns = isTerminal() ? terminalColumns() : null;
  const counts = STATES.map((state) =>
    `${findings.filter((one) => one.state === state).length} ${state}`
  );
  const user = ownUser();
  const whom = user === null ? "" : `, as user ${user}`;
  const lines = [
    ...findingLines(findings, columns),
    "",
    `${counts.join(", ")}${whom}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Looks at everything; 1 where something fails. */
export async function runDoctor(options: DoctorOptions): Promise<number> {
  const checks = await findingsOf(await visit(options));
  const state = STATES.find((one) => checks.some((it) => it.state === one));
  await writeStdout(
    options.json
      ? `${JSON.stringify({ state, checks }, null, 2)}\n`
      : text(checks),
  );
  return state === "fail" ? EXIT.no : EXIT.ok;
}
