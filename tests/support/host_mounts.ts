/** A container as far as one can be made here: the host is mounted in a folder. */

import { spawn, spawnSync, type SpawnSyncReturns } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import process from "node:process";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { works } from "./binary.ts";
import { inTemp } from "./temp.ts";

/** Control groups of version 1: a test can make one without any ado. */
export const GROUPS = "/sys/fs/cgroup/memory";

/** Why there can be none here; false: there can. */
export const noContainer: string | false =
  process.getuid?.() === 0 && works("unshare", "-m", "-p", "-f", "-C", "true")
    ? false
    : "a namespace of its own takes root";

/** Why none of its groups can be limited here; false: they can. */
export const noGroups: string | false = noContainer ||
  (existsSync(`${GROUPS}/release_agent`)
    ? false
    : "no control groups of version 1 are here");

/** The user of the image, and nothing that it could do beside. */
const AS_NOBODY = "setpriv --reuid=65534 --regid=65534 --clear-groups " +
  "--bounding-set=-all --inh-caps=-all --no-new-privs ";

export interface Container {
  readonly dir: string;
  readonly command: readonly string[];
  /** Lines of shell once the host is mounted; "$1" is the folder. */
  readonly after?: string;
  /** In place of the usual mounts. */
  readonly mounts?: string;
  readonly isNobody?: boolean;
  /** Has a network of its own, without anything. */
  readonly isOffline?: boolean;
  /** Limit of its control group. */
  readonly limitBytes?: number;
}

const MOUNTS = 'mount --rbind -o ro /proc "$1/proc"\n' +
  'mount --rbind -o ro /sys "$1/sys"\n';

/** A folder that others may look into, as a container's root is. */
export function inOpenDir<T>(work: (dir: string) => Promise<T> | T) {
  return inTemp((dir) => {
    chmodSync(dir, 0o755);
    return work(dir);
  });
}

function makeGroup(name: string, limitBytes: number): string {
  const path = `${GROUPS}/${name}`;
  mkdirSync(path, { recursive: true });
  writeFileSync(`${path}/memory.limit_in_bytes`, String(limitBytes));
  return path;
}

/** A group with a limit, for as long as something runs. */
export function withGroup<T>(
  name: string,
  limitBytes: number,
  run: (path: string) => T,
): T {
  const path = makeGroup(name, limitBytes);
  try {
    return run(path);
  } finally {
    rmdirSync(path);
  }
}

/** What a server of Ollama is to everybody who looks at processes. */
const SERVER = ["ollama", "serve"] as const;

/** The same while a server runs in it, in a network of its own or the host's. */
export async function withServer<T>(
  { dir, name, limitBytes, isElsewhere }: {
    readonly dir: string;
    readonly name: string;
    readonly limitBytes: number;
    readonly isElsewhere?: boolean;
  },
  run: () => Promise<T> | T,
): Promise<T> {
  const path = makeGroup(name, limitBytes);
  const at = `${dir}/${name}`;
  mkdirSync(at);
  symlinkSync("/bin/sh", `${at}/${SERVER[0]}`);
  writeFileSync(`${at}/${SERVER[1]}`, "echo ready\nread -r end\n");
  const [command = "", ...args] = [
    ...isElsewhere ? ["unshare", "-n", "--"] : [],
    `./${SERVER[0]}`,
    SERVER[1],
  ];
  const server = spawn(command, args, { cwd: at });
  const end = once(server, "exit");
  try {
    await once(server.stdout, "data");
    writeFileSync(`${path}/tasks`, String(server.pid));
    return await run();
  } finally {
    server.stdin.end();
    await end;
    rmdirSync(path);
  }
}

/** Runs a command with namespaces and a control group of its own. */
export function inContainer(given: Container): SpawnSyncReturns<string> {
  const { dir, command, after = "", mounts = MOUNTS, limitBytes } = given;
  mkdirSync(`${dir}/proc`, { recursive: true });
  mkdirSync(`${dir}/sys`, { recursive: true });
  const who = given.isNobody ? AS_NOBODY : "";
  const own = given.isOffline ? "-p -f -C -n" : "-p -f -C";
  const run = (group: string) =>
    spawnSync("unshare", [
      "-m",
      "sh",
      "-euc",
      `${group}${mounts}${after}\nfolder="$1"; shift\n` +
      `exec unshare ${own} --mount-proc -- ${who}"$@"`,
      "sh",
      dir,
      ...command,
    ], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: "1" },
    });
  return limitBytes === undefined
    ? run("")
    : withGroup(`model-carry-${process.pid}`, limitBytes, (path) =>
      run(`echo $$ > ${path}/tasks\n`));
}

/** The document on standard output. */
export function snapshotOf(
  { status, stdout, stderr }: SpawnSyncReturns<string>,
): LocalModelResourceSnapshot {
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return JSON.parse(stdout) as LocalModelResourceSnapshot;
}
