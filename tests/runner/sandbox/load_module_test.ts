import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModule } from "../../../runner/sandbox/sandbox.ts";
import {
  engine,
  limits,
  probeOf,
  readDeed,
  runSource,
  witness,
} from "../../support/sandbox_runs.ts";

test("loadModule() starts a fresh instance for every plugin", async () => {
  await runSource(
    probeOf(`globalThis.left = Object.prototype.left = 1; return {};`),
  );
  const { output } = await runSource(
    probeOf(`return { extension: { left: typeof left } };`),
  );
  assert.deepEqual(output, { extension: { left: "undefined" } });
});

test("loadModule() copies and freezes the manifest before the probe", async () => {
  const source = readDeed("changes_manifest_later");
  const { module } = await loadModule(engine, source, limits);
  const manifest = module?.manifestJson;
  await module?.run(witness(), {});
  assert.deepEqual(manifest, {
    id: "hostile",
    version: "1.0.0",
    title: "Hostile",
    provides: [],
    permissions: {},
    timeoutMs: 500,
  });
  assert.throws(() => {
    (manifest as { permissions: { read?: string[] } }).permissions.read = ["/"];
  }, TypeError);
});
