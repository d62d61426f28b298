import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { machinePath } from "../../support/machines.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";
import {
  example,
  inTemp,
  noRoom,
  parse,
  PROFILE,
} from "../../support/cli_examples.ts";

const checks:
  readonly (readonly [string, readonly string[], number, RegExp])[] = [
    ["laptop_on_mains", [], 0, /^llama3.2:1b allow: /],
    ["laptop_hot", [], 1, /^llama3.2:1b constrain: thermal-hot/],
    ["laptop_hot", ["--accept", "constrain"], 0, /constrain/],
    ["laptop_memory_short", [], 1, /deny: memory-insufficient/],
    ["laptop_memory_short", ["--accept", "constrain"], 1, /deny/],
    ["laptop_health_unknown", [], 2, /deny: provider-failed/],
    ["vm_unstated", [], 2, /deny: signal-absent/],
    ["laptop_on_mains", ["--nagios"], 0, /^OK - /],
    ["laptop_hot", ["--nagios"], 1, /^WARNING - /],
    ["laptop_memory_short", ["--nagios"], 2, /^CRITICAL - /],
    ["vm_unstated", ["--nagios"], 3, /^UNKNOWN - /],
  ];
for (const [machine, more, want, line] of checks) {
  test(`model-carry check ${more.join(" ")} ends ${want} on ${machine}`, {
    skip,
  }, async () => {
    const sysroot = machinePath(machine);
    const args = ["check", "--profile", PROFILE, "--sysroot", sysroot, ...more];
    const { code, stdout } = await runProgram(args);
    assert.equal(code, want);
    assert.match(stdout, line);
    assert.equal(stdout.split("\n").length, 2);
  });
}

test(
  "model-carry check --from judges a file and its age",
  { skip },
  async () => {
    const from = [
      "check",
      "--profile",
      PROFILE,
      "--from",
      example("healthy-1b-allowed"),
    ];
    const at = (time: string, ...more: string[]) =>
      runProgram([...from, "--at", time, ...more]);
    const fresh = await at("2026-01-15T10:00:10Z", "--accept-replay");
    assert.equal(fresh.code, 0);
    const stale = await at("2026-01-15T10:01:00Z", "--accept-replay");
    assert.equal(stale.code, 2);
    assert.match(stale.stdout, /deny: the snapshot is stale/);
    const replay = await at("2026-01-15T10:00:10Z");
    assert.equal(replay.code, 2);
    assert.match(
      replay.stdout,
      /deny: the snapshot is a replay: .*--accept-re/,
    );
    const nagios = await at("2026-01-15T10:00:10Z", "--nagios");
    assert.equal(nagios.code, 3);
    assert.match(nagios.stdout, /^UNKNOWN - deny: the snapshot is a replay/);
  },
);

test(
  "model-carry --record is replayed to the same document",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "recording.json");
      const live = parse(
        (await runProgram(["--json", "--record", file])).stdout,
      );
      const [first, second] = await Promise.all([
        runProgram(["--json", "--replay", file]),
        runProgram(["--json", "--replay", file]),
      ]);
      assert.equal(first.stdout, second.stdout);
      const replayed = parse(first.stdout);
      for (const name of ["battery", "thermal", "memory", "network"] as const) {
        assert.deepEqual(replayed.signals[name], live.signals[name]);
      }
      assert.equal(replayed.admission.decision, live.admission.decision);
    }),
);

test(
  "model-carry lifts what its own message says",
  { skip },
  () =>
    inTemp(async (dir) => {
      const sysroot = machinePath("vm_unstated");
      const run = await runProgram(["--json", "--sysroot", sysroot]);
      const denied = parse(run.stdout);
      const message = denied.admission.reasons[0]?.message ?? "";
      const line = /\{.*\}/.exec(message)?.[0] ?? "";
      const policy = join(dir, "policy.json");
      writeFileSync(policy, line);
      const args = ["--json", "--sysroot", sysroot, "--policy", policy];
      const allowed = parse((await runProgram(args)).stdout);
      assert.equal(allowed.admission.decision, "allow");
      assert.deepEqual(allowed.policy.assumptions.map((one) => one.key), [
        "/assumptions/thermal",
      ]);
      const explained = await runProgram([
        "--explain-policy",
        "--sysroot",
        sysroot,
      ]);
      assert.deepEqual(JSON.parse(explained.stdout), JSON.parse(line));
    }),
);

test("model-carry check --nagios is UNKNOWN where it fails", {
  skip,
}, async () => {
  const args = ["check", "--profile", PROFILE, "--nagios"];
  const [shell] = noRoom[0] ?? [""];
  assert.match((await runProgram(args, { shell })).stderr, /code 3\n$/);
  const failed = await runProgram([...args, "--record", "/no/file"]);
  assert.deepEqual([failed.code, failed.stdout], [
    3,
    "UNKNOWN - deny: the program failed, standard error tells why\n",
  ]);
});

test("model-carry check tells a failure from a no", { skip }, async () => {
  const args = ["check", "--profile", PROFILE, "--record", "/no/file"];
  const { code, stdout, stderr } = await runProgram(args);
  assert.deepEqual([code, stdout], [
    70,
    "deny: the program failed, standard error tells why\n",
  ]);
  assert.match(stderr, /Cannot write "\/no\/file": .*\(ENOENT\)/);
});
