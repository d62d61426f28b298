/** `probes run`: one probe, its whole report. */

import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { ProbeModule } from "../../../core/probe/contract.ts";
import { isConclusive, type Report } from "../../../core/probe/report.ts";
import { builtinSettings } from "../../../core/policy/probe_settings.ts";
import { readEngine } from "../../../host/sandbox_engine.ts";
import {
  listPlugins,
  type PluginFile,
} from "../../../host/files/find_plugins.ts";
import { writeStdout } from "../../../host/terminal/standard_streams.ts";
import { builtinProbes } from "../../../probes/_index.ts";
import { runInline } from "../../../runner/inline.ts";
import { loadPlugin } from "../../../runner/plugins/run_plugin.ts";
import { runPlugins } from "../../../runner/plugins/run_plugins.ts";
import { compileEngine } from "../../../runner/sandbox/sandbox.ts";
import {
  chooseClock,
  chooseEnd,
  chooseHost,
  pluginHost,
  policyOfProbes,
  totalLimits,
} from "../../../agent/choose_host.ts";
import type { RunOptions } from "../../../agent/run_options.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { EXIT } from "../../exit_codes.ts";
import { type CommonOptions, prepareRun } from "../../prepare_run.ts";
import { checkOutputs } from "../../output_conflicts.ts";
import {
  refusalDetails,
  RESERVED_IDS,
} from "../../../agent/run_plugin_directories.ts";
import { recordedHost } from "../../../agent/record_run.ts";

/** Runs one plugin's file as a whole run would; `record` names a file of it. */
export async function runPluginFile(
  plugin: PluginFile,
  collect: RunOptions,
  record?: string,
): Promise<Report> {
  const policy = collect.policy ?? DEFAULT_POLICY;
  await collect.onRefused?.(refusalDetails([plugin]));
  const { host, save } = recordedHost(
    pluginHost(await chooseHost(collect, policy), collect, policy),
    record,
  );
  const clock = chooseClock(collect);
  // Behind it come those that the policy names and that are not here.
  const [report] = await runPlugins([plugin], {
    host,
    policy,
    reserved: RESERVED_IDS,
    nowMs: clock.monotonicMs,
    end: chooseEnd(collect, policy),
    loadEngine: readEngine,
  });
  if (report === undefined) throw new TypeError("Cannot run it: no report");
  await save(clock.wallMs(), report, policy);
  return report;
}

async function findPlugin(
  id: string,
  collect: RunOptions,
  policy: Policy,
): Promise<PluginFile> {
  const { candidates } = await listPlugins(collect.plugins ?? []);
  const byName = candidates.find((one) => one.file === id);
  if (byName !== undefined) return byName;
  const known: string[] = [...RESERVED_IDS];
  const engine = candidates.length === 0
    ? null
    : await compileEngine(await readEngine());
  for (const one of candidates) {
    if (engine === null) break;
    const loaded = await loadPlugin(one, engine, policy, RESERVED_IDS);
    if (!("module" in loaded)) {
      known.push(one.file);
      continue;
    }
    loaded.module.dispose();
    if (loaded.manifest.id === id) return one;
    known.push(loaded.manifest.id);
  }
  throw new UsageError(
    `Cannot run probe "${id}": there are ${known.join(", ")}`,
  );
}

async function runBuiltin(
  probe: ProbeModule,
  collect: RunOptions,
  policy: Policy,
  record: string | undefined,
): Promise<Report> {
  const { host, save } = recordedHost(
    await chooseHost(collect, policy),
    record,
  );
  const clock = chooseClock(collect);
  const report = await runInline(probe, host, {
    settings: builtinSettings(
      probe.manifest.id,
      await policyOfProbes(policy, collect),
    ),
    total: totalLimits(collect, policy),
    nowMs: clock.monotonicMs,
  });
  await save(clock.wallMs(), report, policy);
  return report;
}

/** Prints the report of one probe; 0 where it speaks of the machine. */
export async function runProbe(
  id: string,
  options: CommonOptions,
): Promise<number> {
  checkOutputs({ "--record": options.record }, "the report");
  const { policy, collect } = await prepareRun(options);
  const builtin = builtinProbes.find((one) => one.manifest.id === id);
  const report = builtin === undefined
    ? await runPluginFile(
      await findPlugin(id, collect, policy),
      collect,
      options.record,
    )
    : await runBuiltin(builtin, collect, policy, options.record);
  await writeStdout(`${JSON.stringify(report, null, 2)}\n`);
  return isConclusive(report.outcome) ? EXIT.ok : EXIT.no;
}
