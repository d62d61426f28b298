import assert from "node:assert/strict";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { machinePath } from "../support/machines.ts";
import { noSource as skip, runProgram } from "../support/run.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const example = (name: string) =>
  `${EXAMPLES}local-model-resource-snapshot.${name}.json`;

function inTemp<T>(run: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "program-"));
  return run(dir).finally(() => rmSync(dir, { recursive: true }));
}

function parse(text: string): LocalModelResourceSnapshot {
  const document: unknown = JSON.parse(text);
  assert.ok(validate(document), JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(document), []);
  return document;
}

test(
  "model-carry prints a valid document of this machine",
  { skip },
  async () => {
    const { code, stdout, stderr } = await runProgram(["--json"]);
    assert.equal(code, 0);
    assert.equal(stderr, "");
    assert.ok(stdout.endsWith("}\n"));
    const snapshot = parse(stdout);
    assert.equal(snapshot.probes.length, BUILTINS.length);
  },
);

test(
  "model-carry without --json prints JSON into a pipe",
  { skip },
  async () => {
    const sysroot = machinePath("laptop_on_mains");
    const { stdout } = await runProgram(["--sysroot", sysroot]);
    assert.equal(parse(stdout).admission.decision, "allow");
  },
);

test(
  "model-carry --output writes atomically, mode 0644",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "snapshot.json");
      const { code, stdout } = await runProgram(["--output", file]);
      assert.deepEqual([code, stdout], [0, ""]);
      parse(readFileSync(file, "utf8"));
      assert.equal(statSync(file).mode & 0o777, 0o644);
      assert.deepEqual(readdirSync(dir), ["snapshot.json"]);
    }),
);

test("model-carry --output fails into no directory", { skip }, async () => {
  const run = await runProgram(["--output", "/nowhere/at/all.json"]);
  assert.equal(run.code, 70);
  assert.match(run.stderr, /Cannot write "\/nowhere\/at\/all.json": ENOENT/);
  assert.equal(parse(run.stdout).admission.decision, "deny");
});

test("model-carry ends with 70 when its output is full", { skip }, async () => {
  const run = await runProgram(["--json"], { shell: '"$@" > /dev/full' });
  assert.equal(run.code, 70);
  assert.match(run.stderr, /Cannot write to standard output: ENOSPC/);
});

test(
  "model-carry ends with 70 when nobody reads its output",
  { skip },
  async () => {
    const shell = '{ "$@"; echo "code $?" >&2; } | true';
    const { stderr } = await runProgram(["--json"], { shell });
    assert.match(stderr, /Cannot write to standard output: EPIPE/);
    assert.match(stderr, /code 70/);
  },
);

const usages: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["an unknown option", ["--frobnicate"], /--frobnicate/],
  ["an unknown command", ["chek"], /"chek" is no command/],
  ["an option without its value", ["--output"], /--output/],
  ["a switch with a value", ["--json=yes"], /--json/],
  ["a timeout out of bounds", ["--timeout", "99"], /--timeout "99"/],
  ["a timeout that is no number", ["--timeout", "1e3"], /--timeout "1e3"/],
  [
    "a service elsewhere",
    ["--service", "http://192.0.2.1:11434"],
    /--service "http:\/\/192.0.2.1:11434"/,
  ],
  ["two machines", ["--sysroot", "/", "--replay", "x"], /--sysroot beside/],
  ["a machine that is not there", ["--sysroot", "/no/dir"], /"\/no\/dir"/],
  [
    "a file for a machine",
    ["--sysroot", "/dev/null"],
    /"\/dev\/null": ENOTDIR/,
  ],
  ["a policy that is not there", ["--policy", "/no/policy"], /"\/no\/policy"/],
  ["a recording that is not there", ["--replay", "/no/rec"], /"\/no\/rec"/],
  ["check without a profile", ["check"], /--profile/],
  ["an unknown profile", ["check", "--profile", "x"], /profile "x"/],
  [
    "an unknown verdict",
    ["check", "--profile", "x", "--accept", "deny"],
    /--accept "deny"/,
  ],
  ["--policy beside --from", [
    "check",
    "--profile",
    "x",
    "--from",
    "-",
    "--policy",
    "/nope",
  ], /--policy/],
  ["--record beside --from", [
    "check",
    "--profile",
    "x",
    "--from",
    "-",
    "--record",
    "a",
  ], /--record/],
  ["--at without --from", ["check", "--profile", "x", "--at", "1"], /--at/],
  ["an unknown schema", ["schema", "toString"], /schema "toString"/],
  ["an age without a unit", ["validate", "--max-age", "30"], /"30"/],
  ["a time that is none", ["validate", "--at", "noon"], /"noon"/],
];
for (const [name, args, message] of usages) {
  test(`model-carry refuses ${name} with 64`, { skip }, async () => {
    const { code, stdout, stderr } = await runProgram(args);
    assert.deepEqual([code, stdout], [64, ""]);
    assert.match(stderr, message);
  });
}

for (const command of [[], ["check"], ["validate"], ["schema"]]) {
  test(
    `model-carry ${command} --help teaches by example`,
    { skip },
    async () => {
      const { code, stdout } = await runProgram([...command, "--help"]);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: model-carry/);
      assert.match(stdout, /Examples:\n {2}\$ model-carry/);
    },
  );
}

test("model-carry --version prints the version", { skip }, async () => {
  const { stdout } = await runProgram(["--version"]);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});

test("model-carry schema prints each schema", { skip }, async () => {
  for (const name of ["snapshot", "policy", "manifest", "observation"]) {
    const { stdout } = await runProgram(["schema", name]);
    const { $id } = JSON.parse(stdout) as { $id: string };
    assert.match($id, /^https:\/\/schemas\.srcos\.ai\/model-carry\//);
  }
});

test(
  "model-carry validate takes several files and says which",
  { skip },
  async () => {
    const good = example("healthy-1b-allowed");
    const bad = example("authorizes-true.invalid");
    const run = await runProgram(["validate", good, bad]);
    assert.equal(run.code, 1);
    assert.equal(
      run.stdout,
      `${good}: valid (a replay: readers refuse it unless asked)\n`,
    );
    assert.equal(
      run.stderr,
      `${bad}: /authorizationBoundary/authorizesModelDownload: ` +
        "true has to be false\n",
    );
  },
);

const inputs: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ["nothing", "", /not JSON/],
  ["no JSON", "{ \u001b[31m", /not JSON/],
  ["no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), /not UTF-8/],
  ["deep nesting", "[".repeat(100_000), /nested deeper than 64/],
  ["a number", "1", /has to be of type object/],
  ["50 MB", new Uint8Array(50_000_000).fill(32), /over 16777216 bytes/],
];
for (const [name, input, message] of inputs) {
  test(
    `model-carry validate refuses ${name} on its input`,
    { skip },
    async () => {
      const run = await runProgram(["validate"], { input });
      assert.deepEqual([run.code, run.stdout], [1, ""]);
      assert.match(run.stderr, /standard input/);
      assert.match(run.stderr, message);
    },
  );
}

test(
  "model-carry validate refuses a file of 50 MB by its size",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "large.json");
      writeFileSync(file, new Uint8Array(50_000_000).fill(32));
      const run = await runProgram(["validate", file]);
      assert.equal(run.code, 1);
      assert.match(run.stderr, /over 16777216 bytes/);
    }),
);

test("model-carry validate accepts its own output", { skip }, async () => {
  const { stdout: input } = await runProgram(["--json"]);
  const run = await runProgram(["validate", "-", "--max-age", "1m"], { input });
  assert.deepEqual([run.code, run.stdout], [0, "standard input: valid\n"]);
});

const ages = [
  ["2026-01-15T10:00:30.000Z", 0],
  ["2026-01-15T10:00:30.001Z", 1],
  ["2026-01-15T09:59:55.000Z", 0],
  ["2026-01-15T09:59:54.999Z", 1],
] as const;
for (const [at, want] of ages) {
  test(
    `model-carry validate --max-age ends ${want} at ${at}`,
    { skip },
    async () => {
      const file = example("healthy-1b-allowed");
      const args = ["validate", "--max-age", "1h", "--at", at, file];
      assert.equal((await runProgram(args)).code, want);
    },
  );
}

const B = "local-llama32-1b";
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
    const args = ["check", "--profile", B, "--sysroot", sysroot, ...more];
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
      B,
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

/** Where standard output takes nothing, and what the kernel calls that. */
const noRoom: readonly (readonly [string, string])[] = [
  ['"$@" >/dev/full; echo "code $?" >&2', "ENOSPC"],
  ['{ "$@"; echo "code $?" >&2; } | true', "EPIPE"],
];
const printing: readonly (readonly string[])[] = [
  ["--json"],
  ["--explain-policy"],
  ["--help"],
  ["--version"],
  ["check", "--profile", B],
  ["validate", example("healthy-1b-allowed")],
  ["export", "--to", "router"],
  ["probes", "list"],
  ["probes", "run", "memory"],
  ["schema"],
  ["serve", "--listen", "127.0.0.1:0"],
];
test("model-carry ends with 70 where its answer has no room", {
  skip,
}, async () => {
  for (const args of printing) {
    for (const [shell, why] of noRoom) {
      const { stderr } = await runProgram(args, { shell });
      const what = args.join(" ");
      assert.match(stderr, /code 70\n$/, what);
      assert.match(stderr, RegExp(`Cannot write to standard output: ${why}`));
    }
  }
});

test("model-carry check --nagios is UNKNOWN where it fails", {
  skip,
}, async () => {
  const args = ["check", "--profile", B, "--nagios"];
  const [shell] = noRoom[0] ?? [""];
  assert.match((await runProgram(args, { shell })).stderr, /code 3\n$/);
  const failed = await runProgram([...args, "--record", "/no/file"]);
  assert.deepEqual([failed.code, failed.stdout], [
    3,
    "UNKNOWN - deny: the program failed, standard error tells why\n",
  ]);
});

test("model-carry check tells a failure from a no", { skip }, async () => {
  const args = ["check", "--profile", B, "--record", "/no/file"];
  const { code, stdout, stderr } = await runProgram(args);
  assert.deepEqual([code, stdout], [
    70,
    "deny: the program failed, standard error tells why\n",
  ]);
  assert.match(stderr, /Cannot write "\/no\/file": ENOENT/);
});

test(
  "model-carry check refuses a file that is no snapshot",
  { skip },
  async () => {
    const from = example("authorizes-true.invalid");
    const run = await runProgram(["check", "--profile", B, "--from", from]);
    assert.equal(run.code, 64);
    assert.match(run.stderr, /authorizesModelDownload: true has to be false/);
  },
);
