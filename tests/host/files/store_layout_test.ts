/** Policy and plugins where NixOS and Guix put them: links into a store. */

import assert from "node:assert/strict";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadPolicy } from "../../../agent/policy_file.ts";
import { listPlugins } from "../../../host/files/find_plugins.ts";
import { inTemp } from "../../support/temp.ts";

const PLUGIN = fileURLToPath(
  new URL("../../../examples/plugins/backup-running.js", import.meta.url),
);
const POLICY =
  '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1","ttlSeconds":41}';

interface Machine {
  readonly store: string;
  /** What stands for /etc. */
  readonly etc: string;
}

/** A store as builders leave it: sticky, open to their group, all read-only. */
function withStore(work: (machine: Machine) => Promise<void>): Promise<void> {
  return inTemp(async (dir) => {
    const [store, etc] = [join(dir, "store"), join(dir, "etc")];
    for (const one of [store, etc, join(store, "g-plugins")]) mkdirSync(one);
    writeFileSync(join(store, "p-policy.json"), POLICY, { mode: 0o444 });
    const plugin = join(store, "g-plugins/backup-running.js");
    copyFileSync(PLUGIN, plugin);
    chmodSync(plugin, 0o444);
    chmodSync(join(store, "g-plugins"), 0o555);
    chmodSync(store, 0o1775);
    try {
      await work({ store, etc });
    } finally {
      chmodSync(join(store, "g-plugins"), 0o755);
    }
  });
}

/** Links by way of /etc/static, into a folder that is all of /etc. */
function linkAsNixos({ store, etc }: Machine): void {
  const inside = join(store, "e-etc/etc/model-carry");
  mkdirSync(inside, { recursive: true });
  symlinkSync(join(store, "p-policy.json"), join(inside, "policy.json"));
  symlinkSync(join(store, "g-plugins"), join(inside, "plugins"));
  symlinkSync(join(store, "e-etc/etc"), join(etc, "static"));
  mkdirSync(join(etc, "model-carry"));
  for (const name of ["policy.json", "plugins"]) {
    symlinkSync(
      join(etc, "static/model-carry", name),
      join(etc, "model-carry", name),
    );
  }
}

/** One link to a folder of links. */
function linkAsGuix({ store, etc }: Machine): void {
  const union = join(store, "u-model-carry");
  mkdirSync(union);
  symlinkSync(join(store, "p-policy.json"), join(union, "policy.json"));
  symlinkSync(join(store, "g-plugins"), join(union, "plugins"));
  symlinkSync(union, join(etc, "model-carry"));
}

const systems = [["NixOS", linkAsNixos], ["Guix", linkAsGuix]] as const;
for (const [system, link] of systems) {
  test(`loadPolicy() and listPlugins() trust what ${system} links`, () =>
    withStore(async (machine) => {
      link(machine);
      const at = (name: string) => join(machine.etc, "model-carry", name);
      const policy = await loadPolicy(undefined, at("policy.json"));
      assert.equal(policy.ttlSeconds, 41);
      const { candidates } = await listPlugins([at("plugins")]);
      assert.deepEqual(
        candidates.map(({ file, refusal }) => [file, refusal]),
        [["backup-running.js", null]],
      );
    }));

  test(`loadPolicy() refuses what is gone from the store of ${system}`, () =>
    withStore(async (machine) => {
      link(machine);
      rmSync(join(machine.store, "p-policy.json"));
      await assert.rejects(
        loadPolicy(undefined, join(machine.etc, "model-carry/policy.json")),
        /leads nowhere/,
      );
    }));

  test(`loadPolicy() refuses an open store of ${system} that is not sticky`, () =>
    withStore(async (machine) => {
      link(machine);
      chmodSync(machine.store, 0o775);
      await assert.rejects(
        loadPolicy(undefined, join(machine.etc, "model-carry/policy.json")),
        /writable by others/,
      );
    }));
}

test("listPlugins() refuses a plugin that is itself a link into the store", () =>
  withStore(async ({ store, etc }) => {
    const name = "backup-running.js";
    symlinkSync(join(store, "g-plugins", name), join(etc, name));
    const { candidates } = await listPlugins([etc]);
    assert.match(candidates[0]?.refusal ?? "", /link out of the directory/);
  }));
