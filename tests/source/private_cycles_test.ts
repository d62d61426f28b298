/** What goes wrong while it runs names nobody in the document either. */

import assert from "node:assert/strict";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createRunEnd } from "../../runner/run_end.ts";
import { prepareRun } from "../../cli/prepare_run.ts";
import { createCycle } from "../../agent/snapshot_cycle.ts";
import type { CommonOptions } from "../../cli/prepare_run.ts";
import { collect } from "../../mod.ts";
import { runPlugins } from "../../runner/plugins/run_plugins.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { machinePath } from "../support/machines.ts";
import { memoryHost } from "../support/memory_host.ts";
import { NAME } from "../support/private_paths.ts";
import { inTemp } from "../support/temp.ts";

const MACHINE = machinePath("laptop_on_mains");
const POLICY = JSON.stringify({
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
});

interface Mishap {
  readonly options: (home: string) => CommonOptions;
  readonly happen: (home: string) => void;
  /** What the document says of it. */
  readonly says: string;
}

const withPolicy = (home: string) => ({
  sysroot: MACHINE,
  policy: join(home, "policy.json"),
});
const change = (text: string) => (home: string) =>
  writeFileSync(join(home, "policy.json"), text);
const withMachine = (home: string) => ({ sysroot: join(home, "machine") });

const mishaps: Readonly<Record<string, Mishap>> = {
  "a policy that is gone": {
    options: withPolicy,
    happen: (home) => rmSync(join(home, "policy.json")),
    says: "Cannot use the policy: it cannot be read: ENOENT",
  },
  "a policy that others write": {
    options: withPolicy,
    happen: (home) => chmodSync(join(home, "policy.json"), 0o666),
    says: "Cannot use the policy: it is writable by others (mode 666; " +
      "chmod go-w mends it)",
  },
  "a policy in a folder that others write": {
    options: withPolicy,
    happen: (home) => chmodSync(home, 0o777),
    says: "Cannot use the policy: a folder above it is writable by others " +
      "(mode 777; chmod go-w mends it)",
  },
  "a policy that became a link to nowhere": {
    options: withPolicy,
    happen: (home) => {
      rmSync(join(home, "policy.json"));
      symlinkSync("gone.json", join(home, "policy.json"));
    },
    says: "Cannot use the policy: it is a link that leads nowhere",
  },
  "a policy that is no JSON": {
    options: withPolicy,
    happen: change(`{"${NAME}": /home/${NAME}}`),
    says: "Cannot use the policy: it is no JSON document",
  },
  "a policy with a path for a value": {
    options: withPolicy,
    happen: change(POLICY.replace("v0.1", `/home/${NAME}`)),
    says: "Cannot use the policy: not valid at /schemaVersion",
  },
  "a policy with a path for a key": {
    options: withPolicy,
    happen: change(POLICY.replace("}", `, "/home/${NAME}": 1}`)),
    says: "Cannot use the policy: not valid at /",
  },
  "a machine that is gone": {
    options: withMachine,
    happen: (home) => rmSync(join(home, "machine"), { recursive: true }),
    says: "Cannot use the machine's folder: ENOENT",
  },
  "answers of a machine that are none": {
    options: withMachine,
    happen: (home) => writeFileSync(join(home, "machine/host.json"), "{}"),
    says: "Cannot use the host.json of the machine's folder: not valid at " +
      "/kind, /schemaVersion, /calls",
  },
  "a recording that is a folder by now": {
    options: (home) => ({ replay: join(home, "recording.json") }),
    happen: (home) => {
      rmSync(join(home, "recording.json"));
      mkdirSync(join(home, "recording.json"));
    },
    says: "Cannot use the recording: it cannot be read: not a regular file",
  },
  "plugins that are gone": {
    options: (home) => ({ sysroot: MACHINE, plugins: [join(home, "plugins")] }),
    happen: (home) => rmSync(join(home, "plugins"), { recursive: true }),
    says: "Cannot use the plugin directory: ENOENT",
  },
};

/** A home in which everything is as it should be. */
function inHome(work: (home: string) => Promise<void>): Promise<void> {
  return inTemp(async (dir) => {
    const home = join(dir, NAME);
    mkdirSync(join(home, "plugins"), { recursive: true, mode: 0o755 });
    writeFileSync(join(home, "policy.json"), POLICY, { mode: 0o644 });
    cpSync(MACHINE, join(home, "machine"), { recursive: true });
    cpSync(join(MACHINE, "host.json"), join(home, "recording.json"));
    await work(home);
  });
}

for (const [name, { options, happen, says }] of Object.entries(mishaps)) {
  test(`createCycle() names nobody after ${name}`, () =>
    inHome(async (home) => {
      const cycle = await createCycle(() => prepareRun(options(home)));
      assert.equal((await cycle.take()).failure, null);
      happen(home);
      const { snapshot, failure } = await cycle.take();
      assert.equal(snapshot.admission.decision, "deny");
      assert.equal(snapshot.probes[0]?.error, `The program failed: ${says}`);
      assert.ok(!JSON.stringify(snapshot).includes(NAME));
      assert.ok(failure?.includes(NAME), String(failure));
    }));
}

test("createCycle() tells refusals in full, and not in the document", () =>
  inHome(async (home) => {
    const plugins = [join(home, "plugins")];
    const cycle = await createCycle(() =>
      prepareRun({ sysroot: MACHINE, plugins })
    );
    assert.equal((await cycle.take()).refusals, null);
    symlinkSync(home, join(home, "plugins/mine.js"));
    const { snapshot, refusals, failure } = await cycle.take();
    assert.equal(failure, null);
    assert.equal(snapshot.admission.decision, "deny");
    assert.ok(!JSON.stringify(snapshot).includes(NAME));
    // This one names no path, so that the document has all of it.
    assert.equal(refusals, null);
    chmodSync(join(home, "plugins"), 0o777);
    const again = await cycle.take();
    assert.ok(!JSON.stringify(again.snapshot).includes(NAME));
    assert.match(again.refusals ?? "", RegExp(`${NAME}/plugins.* is writable`));
  }));

test("collect() names nobody, and its library tells who cannot be read", () =>
  inHome(async (home) => {
    chmodSync(join(home, "plugins"), 0o777);
    const snapshot = await collect({
      sysroot: join(home, "machine"),
      plugins: [join(home, "plugins")],
    });
    assert.ok(!JSON.stringify(snapshot).includes(NAME));
    await assert.rejects(collect({ sysroot: join(home, "no") }), {
      code: "ENOENT",
      told: "Cannot use the machine's folder: ENOENT",
    });
  }));

test("runPlugins() names no place of the engine", async () => {
  const reports = await runPlugins(
    [{ file: "x.js", source: "", sha256: null, refusal: null }],
    {
      host: memoryHost({}),
      policy: DEFAULT_POLICY,
      reserved: [],
      nowMs: () => 0,
      end: createRunEnd({ wallMs: 1000 }),
      loadEngine: () =>
        Promise.reject(
          Object.assign(new Error(`EACCES: open '/home/${NAME}/x'`), {
            code: "EACCES",
          }),
        ),
    },
  );
  assert.deepEqual(reports.map((one) => one.error), [
    "Cannot start the sandbox: EACCES (not-run)",
  ]);
});
