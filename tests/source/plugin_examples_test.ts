/** The plugins of examples/, each against its recording and for its purpose. */

import assert from "node:assert/strict";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createRunEnd } from "../../runner/run_end.ts";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { sha256Hex } from "../../core/text/canonical_json.ts";
import {
  DEFAULT_POLICY,
  type PluginPolicy,
  type Policy,
} from "../../core/policy/policy.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { readEngine } from "../../host/sandbox_engine.ts";
import { runProgram } from "../../host/exec.ts";
import { replayHost } from "../../runner/replay.ts";
import { runPlugins } from "../../runner/plugins/run_plugins.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "examples-"));
after(() => rmSync(root, { recursive: true, force: true }));

const SMI = [
  "/usr/bin/nvidia-smi",
  "--query-gpu=memory.total,memory.used",
  "--format=csv,noheader,nounits",
];
const EC = { grants: { read: ["/sys/devices/platform/vendor_ec"] } };
const GRANTS: Readonly<Record<string, PluginPolicy>> = {
  "backup-running": { grants: { read: ["/run/backup.pid"] } },
  "gpu-memory": { grants: { run: [SMI] } },
  "ec-thermal": EC,
  "vendor-temperature": EC,
};

const text = (path: string) => readFileSync(`${EXAMPLES}${path}`, "utf8");

async function run(name: string, host: RawHost) {
  const source = text(`plugins/${name}.js`);
  const sha256 = await sha256Hex(source);
  const entry = GRANTS[name];
  const [report] = await runPlugins(
    [{ file: `${name}.js`, source, sha256, refusal: null }],
    {
      host,
      policy: {
        ...DEFAULT_POLICY,
        plugins: entry === undefined ? {} : { [name]: entry },
      },
      reserved: [],
      nowMs: () => 0,
      end: createRunEnd({ wallMs: 2000 }),
      loadEngine: readEngine,
    },
  );
  assert.ok(report);
  return report;
}

const names = readdirSync(`${EXAMPLES}plugins`).map((one) =>
  one.replace(/\.js$/, "")
);

for (const name of names) {
  test(`example ${name} gives what its test expects`, async () => {
    const recording = JSON.parse(text(`tests/${name}.json`));
    const report = await run(name, replayHost(recording));
    assert.equal(report.outcome, "ok", report.error ?? "");
    assert.deepEqual(
      report.observation,
      JSON.parse(text(`tests/${name}.expected.json`)),
    );
  });

  test(`example ${name} never takes a fault for health`, async () => {
    const recording = JSON.parse(text(`tests/${name}.json`));
    for (const result of ["", "garbage\n", "nan\n"]) {
      const calls = recording.calls.map((one: { call: string }) =>
        one.call === "readDir" ? one : one.call === "exec"
          ? {
            ...one,
            result: { exitCode: 0, stdout: result, stderr: "" },
            error: undefined,
          }
          : { call: one.call, args: [...(one as never)["args"]], result }
      );
      const report = await run(name, replayHost({ ...recording, calls }));
      const isHealthy = report.outcome === "ok" &&
        (report.observation?.concerns ?? []).length === 0;
      assert.equal(isHealthy, false, `${result}: ${report.outcome}`);
    }
  });
}

test("example gpu-memory asks a stand-in for nvidia-smi", async () => {
  const program = join(root, "nvidia-smi");
  writeFileSync(
    program,
    '#!/bin/sh\n[ "$#" = 2 ] || exit 9\necho "8192, 100"\n',
  );
  chmodSync(program, 0o755);
  const seen: (readonly string[])[] = [];
  const host: RawHost = {
    ...replayHost({
      kind: "ModelCarryRecording",
      schemaVersion: "v0.1",
      calls: [],
    }),
    exec: (argv, end) => {
      seen.push(argv);
      return runProgram([program, ...argv.slice(1)], end);
    },
  };
  const report = await run("gpu-memory", host);
  assert.deepEqual(report.observation, {
    concerns: [],
    extension: { gpus: [{ totalMiB: 8192, usedMiB: 100 }] },
  });
  assert.deepEqual(seen, [SMI]);
});

/** A machine of our own with more files, and one example as its plugin. */
function machineWith(
  machine: string,
  example: string,
  files: Readonly<Record<string, string>>,
  without: readonly string[] = [],
) {
  const sysroot = mkdtempSync(join(root, "machine-"));
  cpSync(machinePath(machine), sysroot, { recursive: true });
  for (const path of without) rmSync(join(sysroot, path), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(sysroot, path, ".."), { recursive: true });
    writeFileSync(join(sysroot, path), content);
  }
  const directory = join(sysroot, "plugins");
  mkdirSync(directory, { mode: 0o755 });
  copyFileSync(
    `${EXAMPLES}plugins/${example}.js`,
    join(directory, `${example}.js`),
  );
  chmodSync(join(directory, `${example}.js`), 0o644);
  return (policy: Policy) =>
    takeSnapshot({
      sysroot,
      answers: machineAnswers(machine),
      policy,
      plugins: [directory],
    });
}

test("example backup-running constrains while a backup runs", async () => {
  const policy = {
    ...DEFAULT_POLICY,
    plugins: { "backup-running": GRANTS["backup-running"] ?? {} },
  };
  const idle = machineWith("laptop_on_mains", "backup-running", {});
  assert.equal((await idle(policy)).admission.decision, "allow");
  const busy = machineWith("laptop_on_mains", "backup-running", {
    "run/backup.pid": "71\n",
  });
  const { admission } = await busy(policy);
  assert.equal(admission.decision, "constrain");
  assert.deepEqual(
    admission.reasons.filter((one) => one.code === "plugin-concern")
      .map((one) => [one.effect, one.observed, one.message]),
    [[
      "constrain",
      "backup-running/backup-running",
      "backup-running: a backup is running",
    ]],
  );
});

test("example ec-thermal supplies heat only where the policy says so", async () => {
  const at = "sys/devices/platform/vendor_ec";
  const files = (celsius: number) => ({
    [`${at}/temp1_input`]: `${celsius * 1000}\n`,
    [`${at}/temp1_max`]: "95000\n",
    [`${at}/temp1_crit`]: "105000\n",
  });
  const cool = machineWith("vm_unstated", "ec-thermal", files(50));
  const unstated = await cool(DEFAULT_POLICY);
  assert.equal(unstated.signals.thermal.status, "unknown");
  assert.equal(unstated.admission.decision, "deny");
  assert.equal(unstated.probes.at(-1)?.outcome, "denied");
  const granted = await cool({
    ...DEFAULT_POLICY,
    plugins: { "ec-thermal": EC },
  });
  assert.equal(granted.probes.at(-1)?.outcome, "ok");
  assert.equal(granted.signals.thermal.status, "unknown");
  assert.equal(granted.admission.decision, "deny");
  const sha256 = await sha256Hex(text("plugins/ec-thermal.js"));
  const policy: Policy = {
    ...DEFAULT_POLICY,
    plugins: { "ec-thermal": { ...EC, sha256, supplies: ["thermal"] } },
  };
  const stated = await cool(policy);
  const { thermal } = stated.signals;
  assert.equal(thermal.status === "known" && thermal.state, "normal");
  assert.deepEqual(thermal.from, ["ec-thermal"]);
  assert.equal(stated.admission.decision, "allow");
  assert.deepEqual(stated.policy.assumptions.map((one) => one.key), [
    "/plugins/ec-thermal/supplies",
    "/plugins/ec-thermal/grants",
  ]);
  const hot = machineWith("vm_unstated", "ec-thermal", files(104));
  assert.equal((await hot(policy)).admission.decision, "deny");
  // Another file under the same name is another plugin.
  const other = {
    "ec-thermal": {
      ...EC,
      sha256: "0".repeat(64),
      supplies: ["thermal" as const],
    },
  };
  const pinned = await cool({ ...DEFAULT_POLICY, plugins: other });
  assert.equal(pinned.admission.decision, "deny");
  assert.equal(pinned.probes.at(-1)?.outcome, "refused");
});

test("example nvme-temperature finds none where there is no hwmon", async () => {
  const ends = async (without: readonly string[]) => {
    const one = machineWith("laptop_on_mains", "nvme-temperature", {}, without);
    const { admission, probes } = await one(DEFAULT_POLICY);
    return [probes.at(-1)?.outcome, admission.decision];
  };
  const hwmon = "sys/class/hwmon";
  assert.deepEqual(await ends([hwmon]), ["absent", "allow"]);
  // All of it hidden is no machine without sensors.
  assert.deepEqual(await ends(["sys"]), ["absent", "deny"]);
  const broken = machineWith("laptop_on_mains", "nvme-temperature", {
    [hwmon]: "",
  }, [hwmon]);
  const { admission, probes } = await broken(DEFAULT_POLICY);
  assert.equal(probes.at(-1)?.outcome, "failed");
  assert.equal(admission.decision, "deny");
});
