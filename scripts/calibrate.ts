/**
 * Holds verdicts against what happens: a real Ollama in control groups of
 * falling size, the verdict first, then a load. Prints tables for
 * docs/accuracy.md; ends with 1 where a verdict did not hold, and skips with a
 * reason where it cannot be tried.
 *
 * Usage: deno task calibrate [--ollama=PATH] [--models=TAG,TAG]
 *   [--contexts=4096,32768] [--kv=f16,q8_0] [--limits=MIB,MIB] [--prompts=40]
 *   [--first=TOKENS] [--group=PATH] [--binary=FILE] [--json]
 */

import { promptReserve } from "../core/need/prompt_reserve.ts";
import { VERSION } from "../schema/generated/version.ts";
import { type Arguments, parseArguments } from "./calibrate/arguments.ts";
import {
  cleanUp,
  cleanUpOnSignals,
  throwIfEnding,
  undoneBy,
} from "./calibrate/clean_up.ts";
import { findPlace } from "./calibrate/group.ts";
import { judge } from "./calibrate/judge.ts";
import { limitsAround, MIB } from "./calibrate/limits.ts";
import { parseCpu } from "./calibrate/machine.ts";
import {
  isUseful,
  type LimitRow,
  type Load,
  type Series,
  speedRatio,
} from "./calibrate/measured.ts";
import { limitRun, type Setup, useRun } from "./calibrate/runs.ts";
import { isProgram, skipReason, tryGroup } from "./calibrate/skip.ts";
import { ollamaVersion } from "./calibrate/server.ts";
import { report } from "./calibrate/table.ts";

async function calibrate(
  setup: Setup,
  load: Load,
  { limitsMiB }: Arguments,
  prompts: number,
): Promise<Series> {
  const tell = (what: string) =>
    console.error(`${load.model} ${load.context} ${load.kvType}: ${what}`);
  const free = await limitRun(setup, load, null);
  const { needBytes, bytesPerToken } = free.verdict;
  if (needBytes === null || free.failure !== null) {
    const why = free.failure ?? `need unknown: ${free.verdict.reasons}`;
    throw new Error(`Cannot calibrate "${load.model}": ${why}`);
  }
  const limits = limitsMiB?.map((one) => one * MIB) ??
    limitsAround(
      needBytes,
      free.idleBytes,
      promptReserve(bytesPerToken, load.context)?.bytes ?? 0,
    );
  const rows: LimitRow[] = [];
  for (const limit of limits) {
    const row = await limitRun(setup, load, limit);
    const ratio = speedRatio(row)?.toFixed(2) ?? row.failure;
    tell(`${limit / MIB} MiB, ${row.verdict.decision}: ${ratio}`);
    rows.push(row);
  }
  const useLimit = rows.findLast(isUseful)?.limitBytes ?? null;
  if (prompts === 0 || useLimit === null) {
    return { ...load, free, rows, use: null };
  }
  tell(`new prompts at ${useLimit / MIB} MiB`);
  const use = await useRun(setup, load, useLimit, prompts);
  return { ...load, free, rows, use };
}

async function main(): Promise<number> {
  let args: Arguments;
  try {
    args = parseArguments(Deno.args, Deno.env.get("MODEL_CARRY_OLLAMA"));
  } catch (error) {
    console.error((error as Error).message);
    return 64;
  }
  const { ollama, binary, models, contexts, kvTypes } = args;
  const isLinux = Deno.build.os === "linux";
  const place = findPlace(args.group);
  const tried = isLinux
    ? await tryGroup(place)
    : { countsSwap: false, fault: null };
  const why = skipReason({
    os: Deno.build.os,
    ollama,
    hasOllama: await isProgram(ollama),
    groupFault: tried.fault,
  });
  if (why !== null) {
    console.log(`skipped: ${why}`);
    return 0;
  }
  const folder = await Deno.makeTempDir({ prefix: "calibrate-" });
  undoneBy(() => Deno.remove(folder, { recursive: true }));
  const source = new URL("../main.ts", import.meta.url).pathname;
  const setup: Setup = {
    ...{ place, ollama, folder, first: args.first },
    program: binary === null
      ? [Deno.execPath(), "run", "-A", source]
      : [binary],
  };
  const loads = models.flatMap((model) =>
    contexts.flatMap((context) =>
      kvTypes.map((kvType) => ({ model, context, kvType }))
    )
  );
  const series: Series[] = [];
  const faults: string[] = [];
  for (const load of loads) {
    // The first of each model is used until it is killed.
    const isFirst = series.every((one) => one.model !== load.model);
    const prompts = isFirst ? args.prompts : 0;
    try {
      series.push(await calibrate(setup, load, args, prompts));
    } catch (error) {
      // What was measured before is told all the same.
      faults.push((error as Error).message);
    }
    throwIfEnding();
  }
  const machine = {
    cpu: parseCpu(await Deno.readTextFile("/proc/cpuinfo")),
    kernel: Deno.osRelease(),
    program: `model-carry ${VERSION} (${
      binary === null ? "source" : "binary"
    })`,
    ollama: await ollamaVersion(ollama),
    groups: place.version,
    countsSwap: tried.countsSwap,
  };
  faults.push(...judge(series));
  console.log(
    args.isJson
      ? JSON.stringify({ machine, series, faults }, null, 2)
      : report(machine, series),
  );
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

cleanUpOnSignals();
let code = 70;
try {
  code = await main();
} catch (error) {
  console.error((error as Error).message);
} finally {
  await cleanUp();
}
Deno.exit(code);
