/** What every shape of the program has to say alike, byte by byte. */

import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import type { RunOptions } from "../../agent/run_options.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../core/policy/policy.ts";
import type {
  ModelCarryPolicy,
  ModelCarryRecording,
} from "../../schema/types.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
} from "./machines.ts";
import {
  OTHER,
  RECORDED_AT,
  recordedServers,
  recordingOf,
  recordMachine,
} from "./recordings.ts";
import { noShared, sharedPath } from "./shared.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));

/** One run: as arguments, and as the library is called from source. */
export interface ParityCase {
  readonly name: string;
  readonly args: readonly string[];
  readonly options: RunOptions;
}

/** What the source prints in a case. */
export async function sourceText(one: ParityCase): Promise<string> {
  return `${JSON.stringify(await takeSnapshot(one.options), null, 2)}\n`;
}

function machineCase(name: string): ParityCase {
  const at = machinePath(name);
  const policy = `${at}/policy.json`;
  return {
    name,
    args: [
      ...["--sysroot", at],
      ...(existsSync(policy) ? ["--policy", policy] : []),
    ],
    options: {
      sysroot: at,
      answers: machineAnswers(name),
      policy: machinePolicy(name),
    },
  };
}

/** Answers of a recording come in one order: fuel is the same every time. */
async function sandboxCase(name: string, dir: string): Promise<ParityCase> {
  const { args, options } = replayCase({
    name: `${name} all in the sandbox`,
    recording: await recordMachine(name),
  }, dir);
  return {
    name: `${name}, all in the sandbox`,
    args: [...args, "--sandbox", "all"],
    options: { ...options, sandbox: "all" },
  };
}

function writeJson(path: string, value: unknown): string {
  writeFileSync(path, JSON.stringify(value));
  // Policy and plugins that others could write are refused.
  chmodSync(path, 0o644);
  return path;
}

/** A recorded machine, with a time to run at. */
function fixtureCase(name: string, dir: string): ParityCase {
  const sysroot = join(dir, name);
  cpSync(sharedPath(`fixtures/${name}`), sysroot, {
    recursive: true,
    verbatimSymlinks: true,
  });
  const file = join(sysroot, "host.json");
  const known = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8")) as ModelCarryRecording
    : recordingOf([]);
  const answers = { ...known, capturedAt: RECORDED_AT };
  writeJson(file, answers);
  return {
    name: `the fixture ${name}`,
    args: ["--sysroot", sysroot],
    options: { sysroot, answers },
  };
}

function fixtureCases(dir: string): ParityCase[] {
  if (noShared) return [];
  return readdirSync(sharedPath("fixtures"), { withFileTypes: true })
    .filter((one) => one.isDirectory()).map((one) => one.name).sort()
    .map((name) => fixtureCase(name, dir));
}

interface Replayed {
  readonly name: string;
  readonly recording: ModelCarryRecording;
  readonly document?: ModelCarryPolicy;
  readonly plugins?: string;
}

function replayCase(
  { name, recording, document, plugins }: Replayed,
  dir: string,
): ParityCase {
  const base = join(dir, name.replaceAll(/[/ ]/g, "-"));
  return {
    name,
    args: [
      ...["--replay", writeJson(`${base}.json`, recording)],
      ...(document === undefined
        ? []
        : ["--policy", writeJson(`${base}.policy.json`, document)]),
      ...(plugins === undefined ? [] : ["--plugins", plugins]),
    ],
    options: {
      replay: recording,
      policy: document === undefined ? DEFAULT_POLICY : resolvePolicy(document),
      ...(plugins === undefined ? {} : { plugins: [plugins] }),
    },
  };
}

async function serverCases(dir: string): Promise<ParityCase[]> {
  return (await recordedServers()).map(({ name, recording, implementation }) =>
    replayCase({
      name: `the recording ${name}`,
      recording,
      ...(implementation === null ? {} : {
        document: {
          kind: "ModelCarryPolicy",
          schemaVersion: "v0.1",
          endpoints: [{ url: OTHER, implementation }],
        },
      }),
    }, dir)
  );
}

/** The plugins of examples/, each with the answers of its test. */
async function pluginCase(dir: string): Promise<ParityCase> {
  const plugins = join(dir, "plugins");
  mkdirSync(plugins, { mode: 0o755 });
  const names = readdirSync(`${EXAMPLES}plugins`);
  for (const name of names) {
    cpSync(`${EXAMPLES}plugins/${name}`, join(plugins, name));
    chmodSync(join(plugins, name), 0o644);
  }
  const machine = await recordMachine("laptop_on_mains");
  const answers = names.flatMap((name) => {
    const path = `${EXAMPLES}tests/${name.replace(/\.js$/, ".json")}`;
    return (JSON.parse(readFileSync(path, "utf8")) as ModelCarryRecording)
      .calls;
  });
  const [smi] = answers.filter((one) => one.call === "exec")
    .map((one) => one.args[0] as string[]);
  return replayCase({
    name: "the plugins of examples",
    // The plugins' own answers first: a machine's stand for every other call.
    recording: recordingOf([...answers, ...machine.calls]),
    plugins,
    document: {
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      plugins: {
        "backup-running": { grants: { read: ["/run/backup.pid"] } },
        "gpu-memory": { grants: { run: [smi ?? []] } },
        "ec-thermal": { grants: { read: ["/sys/devices/platform/vendor_ec"] } },
        "vendor-temperature": {
          grants: { read: ["/sys/devices/platform/vendor_ec"] },
        },
      },
    } as ModelCarryPolicy,
  }, dir);
}

/** Every machine, fixture and recording; files that they take lie in `dir`. */
export async function parityCases(dir: string): Promise<ParityCase[]> {
  return [
    ...MACHINES.map(machineCase),
    ...await Promise.all(MACHINES.map((name) => sandboxCase(name, dir))),
    ...fixtureCases(dir),
    ...await serverCases(dir),
    await pluginCase(dir),
  ];
}
