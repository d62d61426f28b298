/** The machine and the runtime, by kind and never by name. */

import process from "node:process";
import type { SystemInfo } from "../core/probe/contract.ts";

const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: "x86_64",
  arm64: "aarch64",
};

/** Operating system and architecture. */
export function systemInfo(): SystemInfo {
  return {
    platform: process.platform,
    arch: ARCHITECTURES[process.arch] ?? process.arch,
  };
}

/** `deno 2.9.6` or `node 22.1.0`. */
export function runtimeName(): string {
  const { deno, node } = process.versions;
  return deno === undefined ? `node ${node}` : `deno ${deno}`;
}

/** Processor time of this process so far, in milliseconds. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Value of an environment variable; null where it is not set. */
export function readEnv(name: string): string | null {
  return process.env[name] ?? null;
}

/** Whether the locale says that text is UTF-8. */
export function isUnicodeLocale(): boolean {
  const locale = readEnv("LC_ALL") || readEnv("LC_CTYPE") || readEnv("LANG");
  return /utf-?8/i.test(locale ?? "");
}
