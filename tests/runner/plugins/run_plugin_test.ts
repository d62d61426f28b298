import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { sha256Hex } from "../../../core/text/canonical_json.ts";
import {
  DEFAULT_POLICY,
  type PluginPolicy,
} from "../../../core/policy/policy.ts";
import type { RawHost } from "../../../core/host_calls/raw_host.ts";
import type { Outcome, Report } from "../../../core/probe/report.ts";
import { readEngine } from "../../../host/sandbox_engine.ts";
import { createSysrootHost } from "../../../host/sysroot.ts";
import type { PluginSource } from "../../../runner/plugins/run_plugin.ts";
import {
  type PluginsOptions,
  runPlugins,
} from "../../../runner/plugins/run_plugins.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { builtinReports, snapshotOf } from "../../support/reports.ts";

const GREEDY = new URL("../../fixtures/greedy/", import.meta.url);

/** A host that answers everything and writes down what it was asked. */
function witness(): { readonly host: RawHost; readonly seen: string[] } {
  const seen: string[] = [];
  const note = (name: string, value: unknown) => (...args: unknown[]) => {
    seen.push(`${name} ${JSON.stringify(args[0] ?? null)}`);
    return Promise.resolve(value) as Promise<never>;
  };
  const reply = { status: 200, body: "{}", elapsedMs: 1 };
  return {
    seen,
    host: {
      readText: note("readText", "text"),
      readDir: note("readDir", ["a"]),
      readLinkName: note("readLinkName", "a"),
      statfs: note("statfs", {}),
      httpGet: note("httpGet", reply),
      ollamaShow: note("ollamaShow", reply),
      exec: note("exec", { exitCode: 0, stdout: "out", stderr: "" }),
      env: note("env", "value"),
      system: note("system", { platform: "linux", arch: "x86_64" }),
      log: () => {},
    },
  };
}

async function plugin(file: string, source: string): Promise<PluginSource> {
  return { file, source, sha256: await sha256Hex(source), refusal: null };
}

function greedy(deed: string): Promise<PluginSource> {
  const path = new URL(`${deed}.js`, GREEDY);
  return plugin(`${deed}.js`, readFileSync(path, "utf8"));
}

function source(
  id: string,
  body: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<PluginSource> {
  const manifest = {
    id,
    version: "1.0.0",
    title: id,
    provides: [],
    permissions: {},
    timeoutMs: 1000,
    ...more,
  };
  return plugin(
    `${id}.js`,
    `export const manifest = ${JSON.stringify(manifest)};
export default async function probe(host, settings) { ${body} }`,
  );
}

function run(
  sources: readonly PluginSource[],
  entries: Readonly<Record<string, PluginPolicy>> = {},
  more: Partial<PluginsOptions> = {},
): Promise<Report[]> {
  return runPlugins(sources, {
    host: witness().host,
    policy: { ...DEFAULT_POLICY, plugins: entries },
    reserved: ["memory"],
    nowMs: () => 0,
    // What is not about the run's end has no part in it.
    endMs: performance.now() + 600_000,
    loadEngine: readEngine,
    ...more,
  });
}

const outcomes = (reports: readonly Report[]) =>
  reports.map((one) => [one.id, one.outcome]);

const ASKED =
  /not granted to "greedy"; not in the default list: grant it in the policy$/;
const deeds: Readonly<Record<string, readonly [Outcome, RegExp]>> = {
  asks_for_long_path: ["denied", /not granted to "greedy"; not in the def/],
  climbs_with_dots: ["denied", /not granted to "greedy"$/],
  concern_to_allow: ["invalid-output", /"\/concerns\/0\/decision"/],
  crosses_by_subsystem: ["denied", /not in the default list of "net": /],
  cuts_with_nul: ["denied", /not granted to "greedy"$/],
  exec_other_argv: ["denied", /not granted to "greedy"$/],
  follows_link_out: ["ok", /^$/],
  gets_elsewhere: ["denied", /not granted to "greedy"$/],
  gives_unasked_facts: ["invalid-output", /"\/thermal" is not in "provides"/],
  gives_wrong_shape: ["invalid-output", /"\/thermal/],
  guesses_interface: ["denied", /has this device by a number: list it$/],
  is_absent_and_present: ["invalid-output", /"\/absent" stands beside/],
  lists_elsewhere: ["denied", ASKED],
  manifest_of_wrong_shape: ["invalid-output", /Cannot use the manifest/],
  measures_disk: ["denied", /not granted to "greedy"$/],
  names_refused_file: ["denied", ASKED],
  posts_pull: ["denied", /not granted to "greedy"$/],
  provides_residency: ["refused", /do not provide residency$/],
  reads_address: ["denied", /"net": grant this file in the policy$/],
  reads_bridge_id: ["denied", /"net": grant this file in the policy$/],
  reads_cpuinfo: ["denied", ASKED],
  reads_directory: ["denied", /"net": grant this file in the policy$/],
  reads_elsewhere: ["denied", ASKED],
  reads_env: ["denied", /not granted to "greedy"$/],
  reads_phys_port_id: ["denied", /"net": grant this file in the policy$/],
  reads_proc_self_environ: ["denied", ASKED],
  spells_in_capitals: ["denied", /not granted to "greedy"$/],
  takes_builtin_id: ["refused", /the id is a built-in probe's$/],
};

test("greedy table holds every greedy fixture", () => {
  assert.deepEqual(
    Object.keys(deeds).map((one) => `${one}.js`).sort(),
    readdirSync(GREEDY).sort(),
  );
});

for (const [deed, [outcome, message]] of Object.entries(deeds)) {
  test(`runPlugins() ends ${deed} as ${outcome}`, async () => {
    const { host, seen } = witness();
    const [report, ...others] = await run([await greedy(deed)], {}, { host });
    assert.deepEqual(others, []);
    assert.equal(report?.outcome, outcome, report?.error ?? "no error");
    assert.match(report?.error ?? "", message);
    const isOk = outcome === "ok";
    assert.equal(report?.observation === null, !isOk);
    // Nothing but what was granted reached the host.
    if (!isOk) assert.deepEqual(seen, []);
    if (outcome === "denied") assert.equal(report?.denials.length, 1);
  });
}

test("runPlugins() never lets a policy grant ollama-show", async () => {
  const { host, seen } = witness();
  const entries = {
    greedy: {
      grants: { net: ["127.0.0.1:11434"], sys: ["ollama-show"] },
    },
  };
  const [report] = await run([await greedy("posts_pull")], entries, { host });
  assert.equal(report?.outcome, "denied");
  assert.deepEqual(report?.granted.sys, []);
  assert.deepEqual(seen, []);
});

test("runPlugins() lets a policy grant net, env, exec and statfs", async () => {
  const { host, seen } = witness();
  const body = `
    await host.httpGet("http://127.0.0.1:9090/api/v1");
    await host.exec(["/bin/true"]);
    await host.env("LANG");
    await host.statfs("/");
    return {};`;
  const asked = {
    net: ["127.0.0.1:9090/api/"],
    run: [["/bin/true"], ["/bin/false"]],
    env: ["LANG", "HOME"],
    sys: ["statfs", "system"],
  };
  const grants = {
    net: ["127.0.0.1:9090"],
    run: [["/bin/true"]],
    env: ["LANG"],
    sys: ["statfs"],
  };
  const one = await source("wide", body, { permissions: asked });
  const [report] = await run([one], { wide: { grants } }, { host });
  assert.equal(report?.outcome, "ok", report?.error ?? "");
  assert.deepEqual(report?.granted, {
    read: [],
    net: ["127.0.0.1:9090/api/"],
    run: [["/bin/true"]],
    env: ["LANG"],
    sys: ["statfs", "system"],
  });
  assert.equal(seen.length, 4);
});

test("runPlugins() checks where links lead, on real files", async () => {
  const root = mkdtempSync(join(tmpdir(), "machine-"));
  try {
    const device = join(root, "sys/devices/platform/fan.0/hwmon/hwmon0");
    mkdirSync(device, { recursive: true });
    mkdirSync(join(root, "sys/class/hwmon"), { recursive: true });
    mkdirSync(join(root, "etc"));
    writeFileSync(join(device, "temp1_input"), "41000\n");
    writeFileSync(join(device, "serial_number"), "X1\n");
    writeFileSync(join(root, "etc/passwd"), "root\n");
    symlinkSync(
      "../../devices/platform/fan.0/hwmon/hwmon0",
      join(root, "sys/class/hwmon/hwmon0"),
    );
    symlinkSync("/etc/passwd", join(root, "sys/class/hwmon/out"));
    symlinkSync("hwmon0/serial_number", join(root, "sys/class/hwmon/number"));
    const host = createSysrootHost(root);
    const read = (id: string, path: string) =>
      source(
        id,
        `return { extension: { text: await host.readText(${
          JSON.stringify(path)
        }) } };`,
        { permissions: { read: ["/sys/class/hwmon"] } },
      );
    const reports = await run(
      [
        await read("device", "/sys/class/hwmon/hwmon0/temp1_input"),
        await read("out", "/sys/class/hwmon/out"),
        await read("number", "/sys/class/hwmon/number"),
        await read("direct", "/sys/devices/platform/fan.0/hwmon/hwmon0/name"),
        await read("directory", "/sys/class/hwmon/hwmon0"),
        await read("long", `/sys/class/hwmon/${"a/".repeat(4000)}`),
      ],
      {},
      { host },
    );
    assert.deepEqual(outcomes(reports), [
      ["device", "ok"],
      ["out", "denied"],
      ["number", "denied"],
      ["direct", "denied"],
      ["directory", "denied"],
      ["long", "denied"],
    ]);
    assert.deepEqual(reports[0]?.observation, {
      extension: { text: "41000" },
    });
  } finally {
    rmSync(root, { recursive: true });
  }
});

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
      const endMs = performance.now() + leftMs;
      const more = { host: silent, endMs };
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

test("runPlugins() ends a plugin one unit over its limit of fuel", async () => {
  const one = await source("busy", "for (let i = 0; i < 1e5; i++); return {};");
  const [free] = await run([one]);
  const fuel = free?.fuelUsed ?? 0;
  assert.ok(fuel > 100_000);
  const at = await run([one], { busy: { limits: { fuel } } });
  const over = await run([one], { busy: { limits: { fuel: fuel - 1 } } });
  assert.deepEqual(outcomes(at), [["busy", "ok"]]);
  assert.deepEqual(outcomes(over), [["busy", "out-of-fuel"]]);
  assert.equal(at[0]?.fuelUsed, fuel);
});

test("runPlugins() holds the limits of the policy", async () => {
  const calls = await source(
    "calls",
    "await host.system(); await host.system(); return {};",
    { permissions: { sys: ["system"] } },
  );
  const [report] = await run([calls], { calls: { limits: { hostCalls: 1 } } });
  assert.equal(report?.outcome, "failed");
  assert.equal(report?.errorCode, "too-many-calls");
  const silent: RawHost = {
    ...witness().host,
    system: () => new Promise(() => {}),
  };
  const [late] = await run([calls], { calls: { limits: { wallMs: 20 } } }, {
    host: silent,
  });
  assert.equal(late?.outcome, "timed-out");
  const [own] = await run(
    [
      await source("calls", "await host.system(); return {};", {
        permissions: { sys: ["system"] },
        timeoutMs: 20,
      }),
    ],
    {},
    { host: silent },
  );
  assert.equal(own?.error, "Cannot finish within 20 ms");
});

test("runPlugins() hands over the settings of the policy", async () => {
  const one = await source("fan", "return { extension: settings };");
  const [report] = await run([one], { fan: { settings: { limit: 80 } } });
  assert.deepEqual(report?.observation, { extension: { limit: 80 } });
});

test("runPlugins() keeps what was known beside an incomplete reading", async () => {
  const one = await source(
    "fan",
    'return { incomplete: "one fan is silent", concerns: [' +
      '{ decision: "deny", detail: "hot", message: "hot" }] };',
  );
  const [report] = await run([one]);
  assert.equal(report?.outcome, "failed");
  assert.equal(report?.errorCode, "incomplete");
  assert.equal(report?.observation?.concerns?.length, 1);
});

test("runPlugins() starts nothing after the whole run's deadline", async () => {
  const { host, seen } = witness();
  const one = await source("late", "await host.system(); return {};");
  const reports = await run([one], {}, { host, endMs: performance.now() - 1 });
  assert.deepEqual(outcomes(reports), [["late.js", "timed-out"]]);
  assert.match(reports[0]?.error ?? "", /not started \(run-ended\)$/);
  assert.deepEqual(seen, []);
});

test("runPlugins() ends what runs at the whole run's deadline", async () => {
  const host: RawHost = {
    ...witness().host,
    system: () => new Promise(() => {}),
  };
  const sources = await Promise.all(
    Array.from(
      { length: 6 },
      (_, at) =>
        source(`wait${at}`, "await host.system(); return {};", {
          permissions: { sys: ["system"] },
          timeoutMs: 30_000,
        }),
    ),
  );
  const entries = Object.fromEntries(
    sources.map((_, at) => [`wait${at}`, {
      grants: { sys: ["system"] },
      limits: { wallMs: 30_000 },
    }]),
  );
  const fromMs = performance.now();
  const reports = await run(sources, entries, { host, endMs: fromMs + 200 });
  // Far below what each of them has.
  const tookMs = performance.now() - fromMs;
  assert.ok(tookMs < 15_000, `took ${tookMs} ms`);
  const files = reports.slice(0, sources.length);
  assert.deepEqual(
    new Set(files.map((one) => one.outcome)),
    new Set(["timed-out"]),
  );
});

// Half a second and more.
const LONG = { limits: { fuel: 200_000_000 } };

/** Half of what such a burst takes here and now. */
async function halfBurstMs(): Promise<number> {
  const fromMs = performance.now();
  await run([await source("a", "for (;;);")], { a: LONG });
  return (performance.now() - fromMs) / 2;
}

test("runPlugins() lets one burst of fuel outlast the whole run, not four", async () => {
  const names = ["a", "b", "c", "d"];
  const sources = await Promise.all(
    names.map((id) => source(id, "for (;;);")),
  );
  const leftMs = await halfBurstMs();
  const reports = await run(
    sources,
    Object.fromEntries(names.map((id) => [id, LONG])),
    { endMs: performance.now() + leftMs },
  );
  assert.deepEqual(outcomes(reports), [
    ["a", "out-of-fuel"],
    ["b", "timed-out"],
    ["c", "timed-out"],
    ["d", "timed-out"],
  ]);
});

test("runPlugins() ends a plugin that waits beside one that burns", async () => {
  const host: RawHost = {
    ...witness().host,
    system: () => new Promise(() => {}),
  };
  const asked = { permissions: { sys: ["system"] } };
  const sources = [
    await source("wait", "await host.system(); return {};", asked),
    await source("burn", "for (;;);"),
  ];
  const leftMs = await halfBurstMs();
  const [wait, burn] = await run(sources, { burn: LONG }, {
    host,
    nowMs: () => performance.now(),
    endMs: performance.now() + leftMs,
  });
  assert.deepEqual([wait?.outcome, burn?.outcome], [
    "timed-out",
    "out-of-fuel",
  ]);
  // Not as long again after the other has let go of the thread.
  const behindMs = (wait?.durationMs ?? 0) - (burn?.durationMs ?? 0);
  assert.ok(behindMs < 0.6 * leftMs, `${behindMs} ms behind, ${leftMs} left`);
});

test("runPlugins() keeps at most four plugins alive", async () => {
  let alive = 0;
  let most = 0;
  const host: RawHost = {
    ...witness().host,
    system: async () => {
      most = Math.max(most, ++alive);
      await new Promise((resolve) => setTimeout(resolve, 5));
      alive -= 1;
      return { platform: "linux", arch: "x86_64" };
    },
  };
  const sources = await Promise.all(
    Array.from(
      { length: 12 },
      (_, at) =>
        source(`p${at}`, "await host.system(); return {};", {
          permissions: { sys: ["system"] },
        }),
    ),
  );
  const reports = await run(sources, {}, { host });
  assert.deepEqual(new Set(reports.map((one) => one.outcome)), new Set(["ok"]));
  assert.equal(most, 4);
});

test("runPlugins() lets honest plugins wait beside five that burn", async () => {
  const slow: RawHost = {
    ...memoryHost({}),
    readText: () =>
      new Promise((resolve) => setTimeout(() => resolve("1"), 250)),
  };
  const sources = await Promise.all(
    Array.from(
      { length: 10 },
      (_, at) =>
        at % 2 === 0 ? source(`burn${at}`, "for (;;);") : source(
          `wait${at}`,
          'await host.readText("/proc/stat"); return {};',
          {
            permissions: { read: ["/proc/stat"] },
            timeoutMs: 1000,
          },
        ),
    ),
  );
  const endMs = performance.now() + 20_000;
  const reports = await run(sources, {}, { host: slow, endMs });
  for (const { id, outcome, error } of reports) {
    const want = id.startsWith("burn") ? "out-of-fuel" : "ok";
    assert.equal(outcome, want, `${id}: ${error}`);
  }
});

test("runPlugins() fails every plugin when there is no engine", async () => {
  const reports = await run([await source("fan", "return {};")], {}, {
    loadEngine: () => Promise.reject(new Error("gone")),
  });
  assert.deepEqual(outcomes(reports), [["fan.js", "failed"]]);
  assert.equal(reports[0]?.error, "Cannot start the sandbox: gone (not-run)");
});

test("runPlugins() uses the same fuel run after run", async () => {
  const one = await source(
    "fan",
    'const text = await host.readText("/proc/stat"); return { extension: ' +
      "{ text } };",
    { permissions: { read: ["/proc/stat"] } },
  );
  const runs = [await run([one]), await run([one]), await run([one, one])];
  assert.equal(
    new Set(runs.flatMap((all) => all.map((x) => x.fuelUsed))).size,
    1,
  );
});
