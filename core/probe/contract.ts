/**
 * The contract between a probe and the program.
 *
 * A probe is one ES module: `export const manifest` and
 * `export default async function probe(host, settings)`. Built-in probes and
 * plugins have the same shape. A probe states facts; it never judges them:
 * limits are the policy's, and the judgement is in `core/verdict/admission.ts`.
 *
 * @module
 */

import type { Observation } from "./facts.ts";
import type { Json } from "./json_value.ts";

export type { Json } from "./json_value.ts";

/** Signals of the snapshot, in the order in which they are printed. */
export type SignalName =
  | "battery"
  | "thermal"
  | "memory"
  | "disk"
  | "accelerators"
  | "network"
  | "modelService";

/** What a report can provide: a signal, or (built-in only) model residency. */
export type Provided = SignalName | "residency";

/** What a probe asks for, spelled like Deno's permissions. */
export interface Permissions {
  /** Absolute paths; a directory grants what is below it. */
  readonly read?: readonly string[];
  /**
   * Loopback `host:port/path-prefix`, such as `127.0.0.1:11434/api/`; the port
   * may be `*`, and `127.*` is all of 127.0.0.0/8.
   */
  readonly net?: readonly string[];
  /** Whole argument lists, compared element by element. */
  readonly run?: readonly (readonly string[])[];
  /** Names of environment variables. */
  readonly env?: readonly string[];
  /** Kinds of other host calls: `system`, `statfs`; `ollama-show` is built-in only. */
  readonly sys?: readonly string[];
}

/** What a probe says of itself before it runs. */
export interface Manifest {
  /** Dns-like and unique; ids of built-in probes are reserved. */
  readonly id: string;
  /** Version of the probe, `1.2.3`. */
  readonly version: string;
  /** One line for people. */
  readonly title: string;
  /** Signals that a report of this probe fills; may be empty. */
  readonly provides: readonly Provided[];
  readonly permissions: Permissions;
  /** Wall clock of its own, in milliseconds. */
  readonly timeoutMs: number;
  /** Heap of its sandbox, in MiB. @default {16} */
  readonly memoryMiB?: number;
}

/** Space of a file system, from statfs(2) and the mount table. */
export interface FsSpace {
  /** Bytes that an unprivileged user may still take. */
  readonly availableBytes: number;
  readonly totalBytes: number;
  readonly readOnly: boolean;
  /** A temporary file system lies over the place. @default {false} */
  readonly covered?: boolean;
}

/** A whole HTTP reply; a redirect is a reply like any other. */
export interface HttpReply {
  readonly status: number;
  readonly body: string;
  /** From the request to the last byte, in milliseconds. */
  readonly elapsedMs: number;
}

/** What a finished child process left. */
export interface ExecReply {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The machine, without a name or a number that tells it from another. */
export interface SystemInfo {
  /** `linux`, `darwin`, … */
  readonly platform: string;
  /** `x86_64`, `aarch64`, … */
  readonly arch: string;
}

/** Codes a host call can fail with, beside the kernel's own (`ENOENT`, `ENODATA`, …). */
export type HostErrorCode =
  | "denied"
  | "not-host"
  | "not-mounted"
  | "not-recorded"
  | "not-regular"
  | "refused"
  | "timeout"
  | "too-large"
  | "too-many-calls"
  | "bad-reply"
  | "not-loopback"
  | "unsupported-platform";

/** Every failed host call throws an Error with a `code`: a kernel name or a HostErrorCode. */
export interface HostFailure extends Error {
  readonly code: string;
}

/** All a probe can do. Everything is JSON in and out, with a size and a time cap. */
export interface Host {
  /** Text of a regular file, at most 1 MiB. */
  readText(path: string): Promise<string>;
  /** Names in a directory, sorted. */
  readDir(path: string): Promise<readonly string[]>;
  /** Last part of what a symbolic link points to (`amdgpu` for a driver link). */
  readLinkName(path: string): Promise<string>;
  statfs(path: string): Promise<FsSpace>;
  /** GET on loopback; no redirect is followed, no proxy is used. */
  httpGet(url: string): Promise<HttpReply>;
  /** POST /api/show of the Ollama at this base URL; built-in probes only. */
  ollamaShow(baseUrl: string, model: string): Promise<HttpReply>;
  /** A granted argument list, without a shell. */
  exec(argv: readonly string[]): Promise<ExecReply>;
  env(name: string): Promise<string | null>;
  system(): Promise<SystemInfo>;
  /** One line for the report. */
  log(message: string): void;
}

export type { Concern, Facts, Observation } from "./facts.ts";

/** The default export of a probe module. */
export type Probe = (
  host: Host,
  settings: { readonly [key: string]: Json },
) => Promise<Observation>;

/** A probe module, as imported. */
export interface ProbeModule {
  readonly manifest: Manifest;
  readonly default: Probe;
  /** Built-in only: a read that has not ended by then fails, by itself. */
  readonly readsMs?: number;
}
