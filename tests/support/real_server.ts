/** Real model services, started for a test, alone and on loopback. */

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import process from "node:process";
import { until } from "./until.ts";

/** A program that is tested against. */
export interface Program {
  /** Variable that names it; without one it is looked for as installed. */
  readonly variable: string;
  readonly names: readonly string[];
}

/** Path or name of a program; null where it is not here. */
export function findProgram({ variable, names }: Program): string | null {
  const stated = process.env[variable];
  if (stated !== undefined) return existsSync(stated) ? stated : null;
  return names.find((name) =>
    spawnSync(name, ["--version"]).error === undefined
  ) ?? null;
}

/** Why tests against a program are skipped; false: they run. */
export function lacks(program: Program): string | false {
  if (findProgram(program) !== null) return false;
  const [name = ""] = program.names;
  const why = `there is no ${name} here (installed, or $${program.variable})`;
  console.log(`skipped: ${why}`);
  return why;
}

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? address?.port ?? 0 : 0;
}

/** What an address answers; null: nobody answers there. */
export async function statusAt(url: string): Promise<number | null> {
  try {
    const reply = await fetch(url);
    await reply.body?.cancel();
    return reply.status;
  } catch {
    return null;
  }
}

/** Waits until an address gives a status. */
export async function answers(url: string, status = 200): Promise<void> {
  let seen: number | null = null;
  const look = async () => seen = await statusAt(url);
  await look();
  await until(() => {
    if (seen !== status) void look();
    return seen === status;
  });
}

export interface Start {
  readonly program: string;
  readonly args: (port: string) => readonly string[];
  readonly env?: (port: string) => Readonly<Record<string, string>>;
  /** Path that answers as soon as the server can be asked. */
  readonly ready: string;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(timer);
}

/** Runs a server for the time of the work; gives its address. */
export async function withServer<T>(
  { program, args, env, ready }: Start,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, args(port), {
    stdio: "ignore",
    env: { PATH: process.env["PATH"], ...env?.(port) },
  });
  try {
    await answers(`${url}${ready}`);
    return await work(url);
  } finally {
    await stop(child);
  }
}
