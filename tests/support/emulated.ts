import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { arch } from "node:os";
import process from "node:process";
import { noBinary, works } from "./binary.ts";

/** The compiled program for aarch64 that the tests are about. */
export const AARCH64 = process.env["MODEL_CARRY_BINARY_AARCH64"] ?? "";

// Debian: qemu-user-static, and libc6-arm64-cross with libgcc-s1-arm64-cross.
const EMULATOR = ["qemu-aarch64-static", "-L", "/usr/aarch64-linux-gnu"];
const isNative = arch() === "arm64";

/** Words that start it: under emulation but on a processor of its own. */
export const AARCH64_COMMAND: readonly string[] = isNative
  ? [AARCH64]
  : [...EMULATOR, AARCH64];

function whyNot(): string | false {
  if (!existsSync(AARCH64)) {
    return "MODEL_CARRY_BINARY_AARCH64 names no binary: deno task build " +
      "--target=aarch64-unknown-linux-gnu makes one";
  }
  if (noBinary) return noBinary;
  if (!isNative && !works("qemu-aarch64-static", "--version")) {
    return "there is no qemu-aarch64-static here (Debian package qemu-user-static)";
  }
  if (!isNative && !existsSync("/usr/aarch64-linux-gnu/lib/libgcc_s.so.1")) {
    return "there is no libgcc for aarch64 here (Debian package " +
      "libgcc-s1-arm64-cross)";
  }
  return false;
}

/** Why it cannot be run here; false: it can. */
export const noAarch64: string | false = whyNot();

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** Runs a command to its end, beside others. */
export function runBeside(command: readonly string[]): Promise<Ran> {
  const [program = "", ...args] = command;
  const startedMs = performance.now();
  return new Promise((resolve) =>
    execFile(
      program,
      args,
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === "number" ? error.code : error ? -1 : 0,
          stdout,
          stderr,
          seconds: (performance.now() - startedMs) / 1000,
        }),
    )
  );
}
