/** What the bench measures, built into one folder. */

import { LAPTOP } from "../machines/laptop.ts";
import { writeTree } from "../machines/tree.ts";
import { largeMachine } from "./large_machine.ts";
import { compile as compileProgram } from "../build/compile.ts";
import { HOST_TARGET } from "../build/target.ts";
import { packageOf } from "../tools.ts";
import { run } from "./process.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

// Yardstick: what a Node program of today would do for the same answer, with one
// call for each of our seven signals.
const SEVEN_CALLS = `
import si from "systeminformation";
const all = await Promise.all([
  si.battery(), si.cpuTemperature(), si.mem(), si.fsSize(), si.graphics(),
  si.networkInterfaces(), si.services("ollama"),
]);
console.log(JSON.stringify(all));
`;

/** A plugin that does what most would: list, read, parse, tell. */
function pluginText(id: string): string {
  return `export const manifest = {
  id: ${JSON.stringify(id)},
  version: "1.0.0",
  title: "Reads the load",
  provides: [],
  permissions: { read: ["/proc/loadavg", "/sys/class/hwmon"] },
  timeoutMs: 1000,
};
export default async function probe(host) {
  const sensors = await host.readDir("/sys/class").then((names) => names, () => []);
  const text = await host.readText("/proc/loadavg");
  const load = Number(/^([0-9.]+) /.exec(text)?.[1]);
  if (!Number.isFinite(load)) throw new SyntaxError("no load");
  return {
    concerns: load > 1000
      ? [{ decision: "constrain", detail: "busy", message: "load " + load }]
      : [],
    extension: { load, sensors: sensors.length },
  };
}
`;
}

export interface Built {
  /** Compiled hello world; null where nothing can be compiled. */
  readonly hello: string | null;
  readonly binary: string | null;
  readonly helloSource: string;
  readonly main: string;
  /** The program of the npm package. */
  readonly packaged: string;
  readonly sevenCalls: string;
  /** Number of plugins → directory. */
  readonly plugins: Readonly<Record<number, string>>;
  /** Name of a machine → its folder. */
  readonly machines: Readonly<Record<string, string>>;
}

const MACHINES = {
  "machine of a laptop": LAPTOP,
  "machine of 4,000 attributes": largeMachine(4000),
  "machine of 8,000 attributes": largeMachine(8000),
};

async function writeMachines(dir: string): Promise<Record<string, string>> {
  await writeTree(`${dir}/machines/`, MACHINES);
  return Object.fromEntries(
    Object.keys(MACHINES).map((name) => [name, `${dir}/machines/${name}`]),
  );
}

async function compile(dir: string): Promise<[string, string] | null> {
  const hello = `${dir}/hello`;
  const binary = `${dir}/model-carry`;
  try {
    await compileProgram({
      target: HOST_TARGET,
      out: hello,
      main: `${dir}/hello.ts`,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
  await run(Deno.execPath(), [
    "run",
    "-A",
    `${ROOT}scripts/build.ts`,
    `--out=${binary}`,
  ]);
  return [hello, binary];
}

async function writePlugins(dir: string, count: number): Promise<string> {
  const at = `${dir}/plugins-${count}`;
  await Deno.mkdir(at, { mode: 0o755 });
  for (let one = 0; one < count; one++) {
    await Deno.writeTextFile(`${at}/load-${one}.js`, pluginText(`load-${one}`));
  }
  return at;
}

/** Builds everything below a folder. */
export async function buildAll(dir: string): Promise<Built> {
  await Deno.writeTextFile(`${dir}/hello.ts`, 'console.log("hello");\n');
  const compiled = await compile(dir);
  const node = `${dir}/node`;
  await Deno.mkdir(node);
  await Deno.writeTextFile(`${node}/package.json`, '{"private":true}\n');
  await Deno.writeTextFile(`${node}/seven.mjs`, SEVEN_CALLS);
  const packed = await run(Deno.execPath(), [
    "run",
    "-A",
    `${ROOT}scripts/npm.ts`,
    `--out=${dir}`,
  ]);
  const add = ["install", "--silent", "--no-audit", "--no-fund"];
  await run(
    "npm",
    [...add, packed.trim(), packageOf("systeminformation")],
    node,
  );
  return {
    hello: compiled?.[0] ?? null,
    binary: compiled?.[1] ?? null,
    helloSource: `${dir}/hello.ts`,
    main: `${ROOT}main.ts`,
    packaged: `${node}/node_modules/@sourceos/model-carry/bin.js`,
    sevenCalls: `${node}/seven.mjs`,
    plugins: {
      8: await writePlugins(dir, 8),
      16: await writePlugins(dir, 16),
    },
    machines: await writeMachines(dir),
  };
}
