/** Runs one program of the operator's choice, on a short leash. */

import { spawn } from "node:child_process";
import process from "node:process";
import { OUTPUT_CAP_BYTES } from "../core/host_calls/answer_bounds.ts";
import type { ExecReply } from "../core/probe/contract.ts";
import { failureCode, hostFailure } from "../core/host_calls/raw_host.ts";
import { toldOf } from "../core/host_calls/publishable_failures.ts";
import { TimeBudget } from "../core/time_budget.ts";
import { trustedPath } from "./files/file_trust.ts";

const TIMEOUT_MS = 1000;

/** What is above it, or where a link leads, is not for a plugin to know. */
function trustedProgram(program: string, what: string): string {
  try {
    return trustedPath(program);
  } catch (error) {
    const code = failureCode(error);
    if (code === null) throw error;
    throw hostFailure(code, `${what}: ${toldOf(error)}`, error);
  }
}

/** Kills the program and whatever it started in its group. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // None of it is left, or it took another user's rights.
    if (!["ESRCH", "EPERM"].includes(failureCode(error) ?? "")) throw error;
  }
}

/**
 * Runs an argument list without a shell, with an empty environment, in a
 * process group of its own that is killed at the deadline or when `end` is.
 *
 * @throws {Error} with code `untrusted`, `timeout`, `too-large`, `killed`,
 * `EINVAL` or the kernel's code
 */
export async function runProgram(
  argv: readonly string[],
  end?: AbortSignal,
  timeoutMs: number = TIMEOUT_MS,
): Promise<ExecReply> {
  const [program = "", ...args] = argv;
  if (!program.startsWith("/") || argv.some((one) => one.includes("\0"))) {
    throw hostFailure(
      "EINVAL",
      `Cannot run "${program}": it takes the absolute path of a program`,
    );
  }
  const what = `Cannot run "${program}"`;
  const real = trustedProgram(program, what);
  if (end?.aborted) throw hostFailure("timeout", `${what}: its probe ended`);
  return await new Promise<ExecReply>((resolve, reject) => {
    const child = spawn(real, args, {
      argv0: program,
      cwd: "/",
      detached: true,
      env: {},
      stdio: ["ignore", "pipe", "pipe"],
    });
    const parts: Record<"stdout" | "stderr", Uint8Array[]> = {
      stdout: [],
      stderr: [],
    };
    let lengthBytes = 0;
    let isOver = false;
    const stop = (code: string, why: string) => {
      if (isOver) return;
      isOver = true;
      leave();
      end?.removeEventListener("abort", onEnd);
      reject(hostFailure(code, `${what}: ${why}`));
      // Nothing was started.
      if (child.pid === undefined) return;
      killGroup(child.pid);
      // A process that left the group may hold the pipes for ever.
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
    };
    const onEnd = () => stop("timeout", "its probe ended");
    const leave = new TimeBudget({ limitMs: timeoutMs }).wait(
      () => stop("timeout", `it did not end in ${timeoutMs} ms`),
    );
    end?.addEventListener("abort", onEnd);
    for (const name of ["stdout", "stderr"] as const) {
      child[name].on("data", (part: Uint8Array) => {
        lengthBytes += part.length;
        if (lengthBytes > OUTPUT_CAP_BYTES) {
          stop("too-large", `its output is over ${OUTPUT_CAP_BYTES} bytes`);
        } else parts[name].push(part);
      });
    }
    child.on("error", (error) => stop(failureCode(error) ?? "failed", "error"));
    // What it left behind in its group must not outlive it.
    child.on("exit", () => {
      if (child.pid !== undefined) killGroup(child.pid);
    });
    child.on("close", (code, signal) => {
      if (code === null) return stop("killed", `ended by ${signal}`);
      isOver = true;
      leave();
      end?.removeEventListener("abort", onEnd);
      const text = (name: "stdout" | "stderr") =>
        new TextDecoder().decode(concat(parts[name]));
      resolve({
        exitCode: code,
        stdout: text("stdout"),
        stderr: text("stderr"),
      });
    });
  });
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
