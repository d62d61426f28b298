/** A guard over a host that tells what it was asked. */

import type { PathRule } from "../../core/plugins/path_rule.ts";
import type { Permissions } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { createGuard, type GuardOptions } from "../../runner/guard.ts";

/** A host that answers everything and writes down that it was asked. */
export function listening(): RawHost & { readonly asked: string[] } {
  const asked: string[] = [];
  const note = <T>(call: string, answer: T) => {
    asked.push(call);
    return Promise.resolve(answer);
  };
  return {
    asked,
    readText: (path) => note(`readText ${path}`, "text"),
    readDir: (path) => note(`readDir ${path}`, ["a"]),
    readLinkName: (path) => note(`readLinkName ${path}`, "xe"),
    statfs: (path) =>
      note(`statfs ${path}`, {
        availableBytes: 1,
        totalBytes: 2,
        readOnly: false,
      }),
    httpGet: (url) =>
      note(`httpGet ${url}`, { status: 200, body: "", elapsedMs: 1 }),
    ollamaShow: (url, model) =>
      note(`ollamaShow ${url} ${model}`, {
        status: 200,
        body: "",
        elapsedMs: 1,
      }),
    exec: (argv) =>
      note(`exec ${argv.join(" ")}`, { exitCode: 0, stdout: "", stderr: "" }),
    env: (name) => note(`env ${name}`, null),
    system: () => note("system", { platform: "linux", arch: "x86_64" }),
    log: (message) => void asked.push(`log ${message}`),
  };
}

/** A guard with some permissions. */
export const guardOf = (
  raw: RawHost,
  granted: Permissions,
  options: Partial<GuardOptions> = {},
) => createGuard(raw, { id: "p", granted, ...options });

/** Every permission, for what the calls of a test ask. */
export const ALL: Permissions = {
  read: ["/sys"],
  net: ["127.0.0.1:1/"],
  run: [["/bin/true", "x"]],
  env: ["A"],
  sys: ["statfs", "system", "ollama-show"],
};

/** A rule that lets everything through but what is told. */
export const ruleOf = (rule: Partial<PathRule>): PathRule => ({
  ask: (call, path) => ({
    call,
    path,
    anchor: null,
    rest: "",
    place: null,
    limits: null,
  }),
  opened: () => {},
  names: (_, names) => names,
  text: (_, text) => text,
  hint: () => "",
  ...rule,
});
