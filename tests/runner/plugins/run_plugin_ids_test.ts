/** Which plugin an id stands for, by its pin. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createRunEnd } from "../../../runner/run_end.ts";
import {
  DEFAULT_POLICY,
  type PluginPolicy,
} from "../../../core/policy/policy.ts";
import type { RawHost } from "../../../core/host_calls/raw_host.ts";
import type { PluginSource } from "../../../runner/plugins/run_plugin.ts";
import type { PluginsOptions } from "../../../runner/plugins/run_plugins.ts";
import { builtinReports, snapshotOf } from "../../support/reports.ts";
import {
  outcomes,
  plugin,
  run,
  source,
  witness,
} from "../../support/plugin_runs.ts";

test("runPlugins() refuses a plugin with another digest than its pin", async () => {
  const one = await source("pinned", "return {};");
  const right = await run([one], { pinned: { sha256: one.sha256 ?? "" } });
  assert.deepEqual(outcomes(right), [["pinned", "ok"]]);
  const { host, seen } = witness();
  const wrong = await run(
    [await source("pinned", "await host.system(); return {};")],
    { pinned: { sha256: one.sha256 ?? "" } },
    { host },
  );
  assert.deepEqual(outcomes(wrong), [["pinned", "refused"]]);
  assert.match(wrong[0]?.error ?? "", /^Cannot run it: the policy pins sha256/);
  assert.deepEqual(seen, []);
});

test("runPlugins() refuses supplies without a digest", async () => {
  const one = await source("fan", "return {};");
  const reports = await run([one], { fan: { supplies: ["thermal"] } });
  assert.deepEqual(outcomes(reports), [["fan", "refused"]]);
});

test("runPlugins() refuses all plugins of one id", async () => {
  const reports = await run([
    await source("twin", "return {};"),
    await source("single", "return {};"),
    await source("twin", "return { extension: {} };"),
  ]);
  assert.deepEqual(outcomes(reports), [
    ["twin", "refused"],
    ["single", "ok"],
    ["twin", "refused"],
  ]);
  assert.deepEqual(reports[2]?.observation, {});
});

const DENIES = "return { concerns: [" +
  '{ decision: "deny", detail: "asleep", message: "not now" }] };';

/** What a healthy machine's verdict is beside these plugins. */
async function verdict(
  sources: readonly PluginSource[],
  entries: Readonly<Record<string, PluginPolicy>>,
  more: Partial<PluginsOptions> = {},
): Promise<string> {
  const reports = [...builtinReports(), ...await run(sources, entries, more)];
  const policy = { ...DEFAULT_POLICY, plugins: entries };
  return (await snapshotOf(reports, policy)).admission.decision;
}

test("runPlugins() lets bytes that are pinned keep their id and their say", async () => {
  const room = await source("room", DENIES);
  const other = { ...await source("room", "return {};"), file: "a.js" };
  const entries = { room: { sha256: room.sha256 ?? "", required: false } };
  assert.equal(await verdict([], entries), "allow");
  assert.equal(await verdict([room], entries), "deny");
  for (const sources of [[room, other], [other, room], [room, room]]) {
    const reports = await run(sources, entries);
    assert.deepEqual(outcomes(reports).map(([, end]) => end).sort(), [
      "ok",
      "refused",
    ]);
    assert.equal(
      reports.find((one) => one.outcome === "ok")?.sha256,
      room.sha256,
    );
    assert.equal(await verdict(sources, entries), "deny");
  }
});

test("runPlugins() excuses nobody who claims the id of an optional plugin", async () => {
  const quiet = await source("room", "return {};");
  const double = { ...await source("room", " return {};"), file: "a.js" };
  const pinned = { room: { sha256: quiet.sha256 ?? "", required: false } };
  const named = { room: { required: false } };
  for (const entries of [pinned, named]) {
    assert.equal(await verdict([quiet], entries), "allow");
    assert.equal(await verdict([quiet, double], entries), "deny");
    assert.equal(await verdict([double, quiet], entries), "deny");
  }
  assert.equal(await verdict([double], pinned), "deny");
});

test("runPlugins() takes the name of a file for no id", async () => {
  const broken = await plugin("room.js", "export const manifest = ;");
  const entries = { "room.js": { required: false } };
  const reports = await run([broken], entries);
  assert.deepEqual(outcomes(reports), [
    ["room.js", "failed"],
    ["room.js", "refused"],
  ]);
  assert.equal(await verdict([broken], entries), "deny");
});

test("runPlugins() runs what is pinned first and alone", async () => {
  const { host, seen } = witness();
  const others = await Promise.all(
    Array.from(
      { length: 6 },
      (_, at) =>
        source(`a${at}`, "await host.system(); for (;;);", {
          permissions: { sys: ["system"] },
        }),
    ),
  );
  const read = 'await host.readText("/proc/loadavg");';
  const room = await source("room", `${read} ${read} ${DENIES}`, {
    permissions: { read: ["/proc/loadavg"] },
  });
  const entries = { room: { sha256: room.sha256 ?? "", required: false } };
  const reports = await run([...others, room], entries, { host });
  // In the order of their files, whoever went first.
  assert.deepEqual(outcomes(reports).at(-1), ["room", "ok"]);
  const firsts = seen.slice(0, 3).map((one) => one.split(" ")[0]);
  assert.deepEqual(firsts, ["readText", "readText", "system"]);
});

test("runPlugins() excuses no plugin that others kept from speaking", async () => {
  const silent: RawHost = {
    ...witness().host,
    system: () => new Promise(() => {}),
  };
  const room = await source("room", "await host.system(); return {};", {
    permissions: { sys: ["system"] },
    timeoutMs: 60,
  });
  const pinned = { room: { sha256: room.sha256 ?? "", required: false } };
  const named = { room: { required: false } };
  for (const entries of [pinned, named]) {
    // Its own time was up.
    assert.equal(await verdict([room], entries, { host: silent }), "allow");
    // The run was over, before it began and while it waited.
    for (const leftMs of [-1, 30]) {
      const end = createRunEnd({ wallMs: leftMs });
      const more = { host: silent, end };
      assert.equal(await verdict([room], entries, more), "deny", `${leftMs}`);
    }
  }
  const loadEngine = () => Promise.reject(new Error("gone"));
  assert.equal(await verdict([room], pinned, { loadEngine }), "deny");
});

test("runPlugins() refuses a plugin that the policy names and that is not there", async () => {
  const reports = await run([], { gone: {}, lost: { required: false } });
  assert.deepEqual(outcomes(reports), [["gone", "refused"], [
    "lost",
    "refused",
  ]]);
  assert.equal(
    reports[0]?.error,
    'Cannot run "gone": the policy names it, and it was not found; ' +
      "no plugin is there: install it or correct the policy",
  );
});

test("runPlugins() tells which plugins are there in place of a missing one", async () => {
  const fan = await source("fan", "return {};");
  const lamp = await source("lamp", "return {};");
  const long = await source("x".repeat(63), "return {};");
  const last = async (plugins: readonly PluginSource[]) =>
    (await run([...plugins], { fans: {} })).at(-1)?.error ?? "";
  assert.match(await last([fan]), /"fans".*; there is "fan": install it/);
  const many = await last([long, lamp, fan]);
  assert.match(many, /there is "fan", "lamp" and 1 more: install it or corr/);
  assert.ok(many.length < 200, String(many.length));
});

test("runPlugins() knows a plugin by its digest before it tells its id", async () => {
  const one = await plugin("broken.js", "export const manifest = ;");
  const reports = await run([one], { fan: { sha256: one.sha256 ?? "" } });
  assert.deepEqual(outcomes(reports), [["fan", "failed"]]);
});
