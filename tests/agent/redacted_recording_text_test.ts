/** A recording replays to the same document, and names nobody. */

import assert from "node:assert/strict";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import type { RunOptions } from "../../agent/run_options.ts";
import { recordingFaults } from "../../core/host_calls/answer_bounds.ts";
import { fixedClock } from "../../core/clock.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import type { Stated } from "../../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../../core/recording/redact_recording.ts";
import { isConclusive, type Outcome } from "../../core/probe/report.ts";
import { builtinProbes } from "../../probes/_index.ts";
import type { RecordedCall } from "../../runner/record.ts";
import { recordHost } from "../../runner/record.ts";
import { runInline } from "../../runner/inline.ts";
import { replayHost } from "../../runner/replay.ts";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import { validate } from "../../schema/generated/recording_validator.js";
import type {
  LocalModelResourceSnapshot,
  ModelCarryRecording,
} from "../../schema/types.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
  ranks,
} from "../support/machines.ts";
import { memoryHost } from "../support/memory_host.ts";
import { noSource, runProgram } from "../support/run.ts";

const NOBODY = { home: null, names: [] };

function asRecording(
  calls: readonly RecordedCall[],
  capturedAt: string,
): ModelCarryRecording {
  const recording = JSON.parse(JSON.stringify({
    kind: "ModelCarryRecording",
    schemaVersion: "v0.1",
    capturedAt,
    calls,
  }));
  assert.ok(validate(recording), JSON.stringify(validate.errors));
  assert.deepEqual(recordingFaults(recording), []);
  return recording;
}

interface Recorded {
  readonly snapshot: LocalModelResourceSnapshot;
  readonly calls: readonly RecordedCall[];
  readonly stated: Stated;
}

async function record(options: RunOptions): Promise<Recorded> {
  const found: Omit<Recorded, "snapshot">[] = [];
  const snapshot = await takeSnapshot({
    ...options,
    onRecorded: (calls, _, stated) => void found.push({ calls, stated }),
  });
  const [run] = found;
  assert.ok(run);
  return { snapshot, ...run };
}

/** The document without what no two runs share. */
function comparable(snapshot: LocalModelResourceSnapshot): unknown {
  return {
    ...snapshot,
    snapshotId: "",
    producer: { ...snapshot.producer, runtime: "" },
    probes: snapshot.probes.map((one) => ({
      ...one,
      durationMs: 0,
      fuelUsed: null,
    })),
  };
}

const optionsOf = (name: string): RunOptions => ({
  sysroot: machinePath(name),
  answers: machineAnswers(name),
  policy: machinePolicy(name),
});

for (const name of MACHINES) {
  test(`--replay gives the same document as ${name}`, async () => {
    const { snapshot, calls, stated } = await record(optionsOf(name));
    const replay = asRecording(
      redactCalls(calls, { home: "/home/user", names: ["alicia"] }, stated),
      snapshot.capturedAt,
    );
    const again = await takeSnapshot({ replay, policy: machinePolicy(name) });
    assert.deepEqual(comparable(again), comparable(snapshot));
  });
}

/** Every word that our machines' paths are made of. */
function wordsOf(calls: readonly RecordedCall[]): string[] {
  const paths = calls.flatMap(({ args, result }) => [
    ...args,
    ...(Array.isArray(result) ? result : []),
  ]);
  return [
    ...new Set(JSON.stringify(paths).match(/[a-z]{3,}/gi) ?? []),
    ..."max full Charging Discharging Battery Mains System MemAvailable kB"
      .split(" "),
  ];
}

test("redactCalls() leaves a machine whole whose user is called like a file", async () => {
  let count = 0;
  for (const name of ["laptop_battery_low", "laptop_cgroup1_tight"]) {
    const { snapshot, calls } = await record(optionsOf(name));
    for (const word of wordsOf(calls)) {
      if (["http", "user"].includes(word)) continue;
      const replay = asRecording(
        redactCalls(calls, { home: null, names: [word] }),
        snapshot.capturedAt,
      );
      const again = await takeSnapshot({ replay, policy: machinePolicy(name) });
      assert.deepEqual(ranks(again), ranks(snapshot), word);
      assert.deepEqual(
        again.profiles.map((one) => one.admission.reasons.map((r) => r.code)),
        snapshot.profiles.map((one) =>
          one.admission.reasons.map((r) => r.code)
        ),
        word,
      );
      count += 1;
    }
  }
  console.log(`${count} recordings of users who are called like a file`);
  assert.ok(count > 60, `only ${count}`);
});

test("a call that hung hangs again in the replay", async () => {
  const [probe] = builtinProbes.filter((one) => one.manifest.id === "battery");
  assert.ok(probe);
  const hurried = { ...probe, manifest: { ...probe.manifest, timeoutMs: 30 } };
  const options = { settings: {}, total: { wallMs: 1000 }, nowMs: () => 0 };
  const { host, calls } = recordHost({
    ...memoryHost({}),
    readDir: () => new Promise(() => {}),
  });
  const live = await runInline(hurried, host, options);
  assert.equal(live.outcome, "timed-out");
  assert.deepEqual(calls.map((one) => one.error?.code), ["unanswered"]);
  const recording = asRecording(calls, "2026-01-15T10:00:00.000Z");
  const again = await runInline(hurried, replayHost(recording), options);
  assert.deepEqual(again, live);
});

test("recordHost() keeps the order of the calls, not of the answers", async () => {
  const { host, calls } = recordHost({
    ...memoryHost({}),
    env: async (name) => {
      await new Promise((resolve) =>
        setTimeout(resolve, name === "slow" ? 5 : 0)
      );
      return name;
    },
  });
  await Promise.all([host.env("slow"), host.env("fast")]);
  assert.deepEqual(calls.map((one) => one.result), ["slow", "fast"]);
});

for (const [length, kept] of [[4000, 4000], [4001, 4000]] as const) {
  test(`recordHost() keeps 4000 characters of a message: ${length}`, async () => {
    const { host, calls } = recordHost({
      ...memoryHost({}),
      system: () => Promise.reject(new Error("x".repeat(length))),
    });
    await assert.rejects(host.system());
    assert.equal(calls[0]?.error?.message.length, kept);
    asRecording(calls, "2026-01-15T10:00:00.000Z");
  });
}

const wrong: readonly (readonly [RecordedCall["call"], unknown])[] = [
  ["readText", 5],
  ["readDir", ["a", 5]],
  ["readLinkName", null],
  ["statfs", { availableBytes: -1, totalBytes: 1, readOnly: false }],
  ["statfs", { availableBytes: 1, totalBytes: 2 ** 53, readOnly: false }],
  ["statfs", {
    availableBytes: 1,
    totalBytes: 2,
    readOnly: false,
    covered: "no",
  }],
  ["httpGet", { status: 200, body: "", elapsedMs: -1 }],
  ["ollamaShow", { status: "200", body: "", elapsedMs: 1 }],
  ["exec", { exitCode: 0.5, stdout: "", stderr: "" }],
  ["env", 1],
  ["system", {}],
];
for (const [call, result] of wrong) {
  test(`replayHost() refuses ${JSON.stringify(result)} of ${call}`, async () => {
    const calls = [{ call, args: [], result }] as unknown as RecordedCall[];
    const recording = { ...asRecording([], "2026-01-15T10:00:00.000Z"), calls };
    assert.deepEqual(recordingFaults(recording), [{
      pointer: "/calls/0/result",
      message: `is no answer of ${call}`,
    }]);
    const host = replayHost(recording) as unknown as Record<
      string,
      () => Promise<unknown>
    >;
    await assert.rejects(async () => await host[call]?.(), {
      code: "not-recorded",
    });
  });
}

async function inTemp(run: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "recording-"));
  try {
    await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const EXAMPLES = fileURLToPath(
  new URL("../../examples/plugins/", import.meta.url),
);
const READS_A_LINK = `export const manifest = {
  id: "link-reader", version: "1.0.0", title: "Reads a link",
  provides: [],
  permissions: { read: ["/sys/class/leads_out"] }, timeoutMs: 500,
};
export default async function probe(host) {
  await host.readText("/sys/class/leads_out");
  return {};
}
`;

test("--replay gives the same document with plugins, also refused ones", () =>
  inTemp(async (dir) => {
    const sysroot = join(dir, "machine");
    cpSync(machinePath("laptop_on_mains"), sysroot, {
      recursive: true,
      verbatimSymlinks: true,
    });
    symlinkSync("/proc/meminfo", join(sysroot, "sys/class/leads_out"));
    renameSync(join(sysroot, "proc/meminfo"), join(sysroot, "proc/m"));
    mkdirSync(join(sysroot, "etc"));
    renameSync(join(sysroot, "proc/m"), join(sysroot, "etc/m"));
    symlinkSync("/etc/m", join(sysroot, "proc/meminfo"));
    const plugins = join(dir, "plugins");
    cpSync(EXAMPLES, plugins, { recursive: true });
    writeFileSync(join(plugins, "link-reader.js"), READS_A_LINK);
    const options = {
      ...optionsOf("laptop_on_mains"),
      sysroot,
      plugins: [plugins],
    };
    const { snapshot, calls, stated } = await record(options);
    const outcomes = Object.fromEntries(
      snapshot.probes.map((one) => [one.id, one.outcome]),
    ) as Record<string, Outcome>;
    assert.equal(outcomes["link-reader"], "denied");
    assert.ok(Object.values(outcomes).some((one) => !isConclusive(one)));
    const replay = asRecording(
      redactCalls(calls, NOBODY, stated),
      snapshot.capturedAt,
    );
    const again = await takeSnapshot({
      replay,
      plugins: [plugins],
      policy: machinePolicy("laptop_on_mains"),
    });
    assert.deepEqual(comparable(again), comparable(snapshot));
  }));

test(
  "model-carry --record of this machine replays, and does not name it",
  { skip: noSource },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "bug.json");
      const live = await runProgram(["--json", "--record", file], {
        env: { USER: "quentin", HOME: "/home/quentin" },
      });
      assert.equal(live.code, 0, live.stderr);
      const text = readFileSync(file, "utf8");
      for (const name of ["quentin", hostname()]) {
        if (name.length >= 3 && name !== "localhost") {
          assert.ok(!text.includes(name), name);
        }
      }
      const again = await runProgram(["--json", "--replay", file]);
      const [first, second] = [live, again].map(({ stdout }) =>
        comparable(JSON.parse(stdout))
      );
      assert.deepEqual(second, first);
    }),
);

/** An identity, and everything that it is planted in. */
const hex = (length: number) =>
  fc.tuple(
    fc.constantFrom(..."abcdef"),
    fc.string({
      unit: fc.constantFrom(..."0123456789abcdef"),
      minLength: length - 1,
      maxLength: length - 1,
    }),
  ).map((parts) => parts.join(""));
const letters = (least: number) =>
  fc.string({
    unit: fc.constantFrom(..."bcdfghjkqvwxz"),
    minLength: least,
    maxLength: 9,
  });
const identities = fc.record({
  user: letters(4),
  host: letters(4),
  mac: hex(12).map((one) => (one.match(/../g) ?? []).join(":")),
  serial: letters(6).map((one) => `SN${one.toUpperCase()}42`),
  ipv4: fc.tuple(fc.integer({ min: 11, max: 99 }), fc.nat(255)).map(
    ([a, b]) => `${a}.${b}.77.201`,
  ),
  ipv6: hex(4).map((one) => `fd00:${one}::77ab`),
  uuid: hex(12).map((one) => `0a1b2c3d-1111-4222-8333-${one}`),
  id: hex(64),
  bridge: hex(12),
  isMemoryLost: fc.boolean(),
  isBatteryLost: fc.boolean(),
  isGroupLost: fc.boolean(),
});

test("neither a recording nor a snapshot holds an identity", async () => {
  const RUNS = 150;
  await fc.assert(
    fc.asyncProperty(identities, async (who) => {
      const { user, host: name, mac, serial, ipv4, ipv6, uuid, id } = who;
      const home = `/home/${user}`;
      const flat = mac.replaceAll(":", "");
      const route = ipv4.split(".").reverse().map((one) =>
        Number(one).toString(16).toUpperCase().padStart(2, "0")
      ).join("");
      const group = `/user.slice/${name}-${user}.scope/${id}/${uuid}`;
      const psy = `/sys/class/power_supply/hid-${mac}-battery`;
      const sensor = "/sys/class/hwmon/hwmon0";
      const body = JSON.stringify({
        models: [{
          name: "llama3.2:1b",
          size: 1321098329,
          digest: id,
          remote_host: ipv4,
        }],
        path: `${home}/models`,
        serial_number: serial,
      });
      const show = JSON.stringify({
        model_info: {
          "general.architecture": "llama",
          "general.author": user,
        },
        system: `You are the assistant of ${user}, serial ${serial}`,
        parameters: `stop "${serial}"\nnum_ctx 4096`,
      });
      const url = "http://127.0.0.1:11434";
      const fail = (text: string) =>
        Object.assign(new Error(`Cannot: ${text}`), { code: "EIO" });
      const machine = memoryHost({
        files: {
          "/proc/meminfo": who.isMemoryLost
            ? fail('"/proc/meminfo"')
            : "MemTotal: 9000 kB\nMemAvailable: 5000 kB\n",
          "/etc/anything": fail(
            `${home} ${mac} ${ipv4} ${ipv6} ${uuid}; Serial Number: ${serial}`,
          ),
          "/proc/self/cgroup": `0::${group}\n`,
          "/proc/net/route": "Iface\tDestination\tGateway\tFlags\tRefCnt\t" +
            `Use\tMetric\tMask\nenx${flat}\t00000000\t${route}\t0003\t0\t0\t` +
            `0\t00000000\nenx${flat}\t${route}\t00000000\t0001\t0\t0\t0\t` +
            "00FFFFFF\n",
          "/proc/net/ipv6_route": `${flat}${flat}${flat.slice(0, 8)} 40 ` +
            `${"0".repeat(32)} 00 ${"0".repeat(32)} 00000000 00000001 ` +
            `00000000 00000001 br-${who.bridge}\n`,
          [`/sys/class/net/enx${flat}/operstate`]: "up\n",
          [`/sys/class/net/br-${who.bridge}/operstate`]: fail("operstate"),
          [`/sys/class/net/${user}-vpn/operstate`]: "down\n",
          [`${psy}/type`]: "Battery\n",
          [`${psy}/capacity`]: fail(`"${psy}/capacity"`),
          [`${psy}/status`]: "Discharging\n",
          [`${psy}/serial_number`]: `${serial}\n`,
          [`${sensor}/name`]: `hid_${mac}_battery\n`,
          [`${sensor}/temp1_input`]: "40000\n",
          [`${sensor}/temp1_crit`]: "90000\n",
        },
        dirs: {
          "/sys/fs/cgroup": ["user.slice"],
          ...(who.isBatteryLost ? { [psy]: fail(`"${psy}"`) } : {}),
          ...(who.isGroupLost
            ? { [`/sys/fs/cgroup${group}`]: fail(`"/sys/fs/cgroup${group}"`) }
            : { [`/sys/fs/cgroup${group}`]: ["memory.max"] }),
        },
        spaces: { [`${home}/.ollama/models`]: fail(home) },
        http: {
          [`GET ${url}/api/version`]: { body: `{"version":"0.33.0"}` },
          [`GET ${url}/api/tags`]: { body },
          [`GET ${url}/api/ps`]: { body: `{"models":[]}` },
          [`SHOW ${url} llama3.2:1b`]: { body: show },
        },
        env: { HOME: home, OLLAMA_MODELS: `${home}/.ollama/models` },
        system: { platform: "linux", arch: "x86_64" },
      });
      const { host, calls } = recordHost(machine);
      const policy = resolvePolicy({
        kind: "ModelCarryPolicy",
        schemaVersion: "v0.1",
      });
      const { runBuiltins } = await import("../../runner/run_builtins.ts");
      const { buildSnapshot } = await import(
        "../../core/document/build_snapshot.ts"
      );
      const clock = fixedClock(0);
      const reports = await runBuiltins(builtinProbes, host, policy, clock);
      // What a plugin may read, where a policy lets it.
      await host.readText(`${psy}/serial_number`);
      await host.httpGet(`${url}/api/tags`);
      await host.readText("/etc/anything").catch(() => null);
      await host.env(name).catch(() => null);
      const snapshot = await buildSnapshot(reports, policy, {
        capturedAtMs: 0,
        uuid: clock.uuid(),
        version: "0.0.0",
        runtime: "test",
        platform: "test",
      });
      const redacted = redactCalls(calls, { home, names: [user, name] });
      asRecording(redacted, "2026-01-15T10:00:00.000Z");
      const texts = {
        recording: JSON.stringify(redacted),
        snapshot: JSON.stringify(snapshot),
      };
      const secrets = [
        ...[user, name, mac, flat, serial, ipv4, ipv6, route, uuid, id],
        who.bridge,
      ];
      for (const [what, text] of Object.entries(texts)) {
        for (const secret of secrets) {
          assert.ok(
            !text.toLowerCase().includes(secret.toLowerCase()),
            `the ${what} holds ${secret}: ${
              text.slice(Math.max(0, text.indexOf(secret) - 120)).slice(0, 240)
            }`,
          );
        }
      }
      assert.equal(snapshot.probes.length, BUILTINS.length);
    }),
    { numRuns: RUNS },
  );
  console.log(`count: identities planted: ${RUNS}`);
});
