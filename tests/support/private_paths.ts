/** Runs that fail, with somebody's name in every path that they are given. */

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { machinePath } from "./machines.ts";
import { runProgram } from "./run.ts";
import { createTemp } from "./temp.ts";

/** Nothing else on this machine is called so. */
export const NAME = "erika.mustermann";

const MACHINE = ["--sysroot", machinePath("laptop_on_mains")];
const CHECK = ["check", "--profile", "local-llama32-1b"];
const PLUGIN = `export const manifest = {
  id: "mine", version: "0.1.0", title: "Mine", provides: [],
  permissions: {}, timeoutMs: 500,
};
export default () => ({});
`;

function runs(tool: string): string {
  const permissions = `{ run: [["${tool}"]] }`;
  return PLUGIN.replace("permissions: {}", `permissions: ${permissions}`)
    .replace("() => ({})", `(host) => host.exec(["${tool}"])`);
}

interface Situation {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the operator is told the path. @default {true} */
  readonly isTold?: boolean;
  /** What the document says in its place. */
  readonly says: RegExp;
}

/** Makes the places below the home, and what fails there. */
function situations(
  root: string,
  home: string,
): Readonly<Record<string, Situation>> {
  const put = (path: string, text = PLUGIN, mode = 0o644) => {
    mkdirSync(join(home, path, ".."), { recursive: true });
    writeFileSync(join(home, path), text);
    chmodSync(join(home, path), mode);
    return join(home, path);
  };
  const folder = (path: string, mode = 0o755) => {
    mkdirSync(join(home, path), { recursive: true });
    chmodSync(join(home, path), mode);
    return join(home, path);
  };
  const plugins = (name: string) => ["--json", ...MACHINE, "--plugins", name];

  folder("open", 0o777);
  put("open/plugins/mine.js");
  folder("open/empty");
  folder("wide", 0o777);
  folder(NAME, 0o777);
  put("weak/mine.js", PLUGIN, 0o666);
  put("outside.js");
  folder("links");
  symlinkSync(join(home, "outside.js"), join(home, "links/out.js"));
  symlinkSync(join(home, "nowhere.js"), join(home, "links/dangling.js"));
  symlinkSync(join(home, "open/plugins/mine.js"), join(home, "links/open.js"));
  symlinkSync("loop", join(home, "loop"));
  const tool = join(root, "tool");
  symlinkSync(put("open/tool", "#!/bin/sh\n", 0o755), tool);
  mkdirSync(join(root, "plugins"), { mode: 0o755 });
  writeFileSync(join(root, "plugins/mine.js"), runs(tool), { mode: 0o644 });
  const grants = put(
    "grants.json",
    JSON.stringify({
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      plugins: { mine: { grants: { run: [[tool]] } } },
    }),
  );
  const kept = put("old.json", "{}");
  const untrusted = /a folder above it is writable by others/;

  return {
    "an output without a folder": {
      args: ["--json", ...MACHINE, "--output", join(home, "no/x")],
      says: /The program failed: Cannot write the output: ENOENT/,
    },
    "an output that is a folder": {
      args: ["--json", ...MACHINE, "--output", home],
      says: /Cannot write the output: it is a folder/,
    },
    "a recording without a folder": {
      args: ["--json", ...MACHINE, "--record", join(home, "no/x")],
      says: /Cannot write the recording: ENOENT/,
    },
    "a check that fails": {
      args: [...CHECK, ...MACHINE, "--record", join(home, "no/x")],
      says: /^deny: the program failed/,
    },
    "an export that fails": {
      args: ["export", "--to", "router", "--output", join(home, "no/x")],
      says: /snapshot-failed/,
    },
    "evidence that fails": {
      args: [
        ...["export", "--to", "guardrail"],
        ...["--evidence", join(home, "no/x")],
      ],
      says: /snapshot-failed/,
    },
    "an export of a snapshot that is not there": {
      args: ["export", "--to", "agentplane", "--workspace", "urn:x:1"].concat(
        ["--from", join(home, "no.json")],
      ),
      says: /The snapshot cannot be read: ENOENT/,
    },
    "an export of what is no snapshot": {
      args: ["export", "--to", "router", "--from", kept],
      says: /snapshot-invalid/,
    },
    "plugins below a folder that others write": {
      args: plugins(join(home, "open/plugins")),
      says: untrusted,
    },
    "no plugins below such a folder": {
      args: plugins(join(home, "open/empty")),
      says: untrusted,
    },
    "a plugin directory that others write": {
      args: plugins(join(home, "wide")),
      says: /the plugin directory: it is writable by others/,
    },
    "a plugin directory named after somebody": {
      args: plugins(join(home, NAME)),
      says: /the plugin directory: it is writable by others/,
    },
    "a plugin that others write": {
      args: plugins(join(home, "weak")),
      says: /Cannot load \\"mine.js\\": it is writable by others/,
    },
    "plugins that are links": {
      args: plugins(join(home, "links")),
      says: /Cannot load \\"dangling.js\\": it is a link that leads nowhere/,
    },
    "a refused plugin that is checked": {
      args: [...CHECK, ...plugins(join(home, "weak")).slice(1)],
      says: /plugin-failed/,
    },
    "a refused plugin and what a policy could lift": {
      args: ["--explain-policy", ...plugins(join(home, "weak")).slice(1)],
      // A file that others can write is excused by no policy.
      says: /"kind": "ModelCarryPolicy",\s+"schemaVersion": "v0.1"\s+\}/,
    },
    "a refused plugin that is run": {
      args: ["probes", "run", "mine.js", "--plugins", join(home, "weak")],
      says: /"outcome": "refused"/,
    },
    "refused plugins in a list": {
      args: ["probes", "list", "--plugins", join(home, "open/plugins")],
      says: untrusted,
    },
    "a refused plugin that is exported": {
      args: [
        ...["export", "--to", "agentplane", "--workspace", "urn:x:1"],
        ...plugins(join(home, "weak")).slice(1),
      ],
      says: /plugin-failed/,
    },
    "a program behind a folder that others write": {
      args: [
        ...["--json", "--plugins", join(root, "plugins")],
        ...["--policy", grants],
      ],
      isTold: false,
      says: /through is writable by others/,
    },
    "a model store in a loop": {
      args: ["--json"],
      env: { OLLAMA_MODELS: join(home, "loop/models") },
      isTold: false,
      says: /Cannot measure the model store of \\"environment\\": ELOOP/,
    },
    "a model store in a loop, in the sandbox": {
      args: ["--json", "--sandbox", "all"],
      env: { OLLAMA_MODELS: join(home, "loop/models") },
      isTold: false,
      // Where the machine is busy its time may be over first.
      says: /model store of \\"environment\\": ELOOP|timed-out/,
    },
    "a model store without a root": {
      args: ["--json"],
      env: { OLLAMA_MODELS: `${NAME}/models` },
      isTold: false,
      says: /Cannot use the model store of \\"environment\\": relative/,
    },
  };
}

/** Tests of the program that is started now. */
export function testPrivatePaths(who: string, skip: string | false): void {
  if (skip) return;
  const root = createTemp("private");
  chmodSync(root, 0o755);
  const home = join(root, NAME);
  mkdirSync(home, { mode: 0o755 });
  const all = situations(root, home);
  for (
    const [name, { args, env, isTold = true, says }] of Object.entries(all)
  ) {
    test(`${who} names nobody after ${name}`, async () => {
      const { stdout, stderr } = await runProgram(args, {
        // The runtime from source wants a place of its own.
        env: { HOME: home, DENO_DIR: join(root, "deno"), ...env },
      });
      assert.match(stdout, says);
      assert.ok(!stdout.includes(NAME), stdout);
      assert.equal(stderr.includes(NAME), isTold, stderr);
    });
  }
}
