/** Model services among the host's processes, by what everybody may read. */

import { readdirSync, readFileSync, statSync } from "node:fs";
import { checkKind, type KindOf } from "./kernel_kinds.ts";
import { unlessGone, withFolder } from "./opened_place.ts";

/**
 * What runs a model, by the name of its program (proc_pid_comm(5)): of Ollama
 * the server, which nixpkgs wraps where it has CUDA or ROCm
 * (pkgs/by-name/ol/ollama/package.nix), and llama.cpp's, of its own or started
 * by Ollama from 0.30 on.
 */
const PROGRAMS = ["ollama", ".ollama-wrapped", "llama-server"];
/** Ollama's client has its name; the commands that load (cmd/cmd.go). */
const LOADING = ["serve", "start", "runner"];

const nameOf = (process: string) =>
  readFileSync(`${process}/comm`, "utf8").trimEnd();

/** Whether a process with one of the names runs a model. */
function isService(process: string, name: string): boolean {
  if (name === "llama-server") return true;
  const [, ...args] = readFileSync(`${process}/cmdline`, "utf8").split("\0");
  // What follows the command may be a prompt; a script's path comes before it.
  const command = args.find((one) => /^\w+$/.test(one));
  return command !== undefined && LOADING.includes(command);
}

/** A number for each network namespace; nobody needs a right to see it. */
const networkOf = (process: string) => statSync(`${process}/net/dev`).ino;

/** Codes of a process that has ended since, or that is somebody's who hides it. */
const HIDDEN = ["ENOENT", "ESRCH", "EACCES", "EPERM"];

/**
 * /proc/PID/cgroup of each process that runs a model in the network of the
 * host's first one, where alone this program asks. Those that are hidden
 * (hidepid) are not seen.
 */
export function readServiceGroups(dir: string, kindOf: KindOf): string[] {
  const proc = `${dir}/proc`;
  const inProcess = <T>(pid: string, run: (process: string) => T) =>
    unlessGone(() =>
      withFolder(`${proc}/${pid}`, (link) => {
        checkKind(link, `/proc/${pid}`, kindOf);
        return run(link);
      }), HIDDEN);
  const network = inProcess("1", networkOf);
  return readdirSync(proc).flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    // There may be thousands, and most have another name.
    const name = unlessGone(() => nameOf(`${proc}/${pid}`), HIDDEN);
    if (name === null || !PROGRAMS.includes(name)) return [];
    return inProcess(
      pid,
      (process) =>
        isService(process, name) && networkOf(process) === network
          ? [readFileSync(`${process}/cgroup`, "utf8")]
          : [],
    ) ?? [];
  });
}
