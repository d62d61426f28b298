/** `policy`: show, check, explain, as a hand and a script call them. */

import assert from "node:assert/strict";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { validate } from "../../../schema/generated/snapshot_validator.js";
import { policyKeys, type Schema } from "../../../core/policy/policy_keys.ts";
import { machinePath } from "../../support/machines.ts";
import { projectText } from "../../support/project_files.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";
import { createTemp } from "../../support/temp.ts";

const dir = createTemp("policy");
const KEYS = policyKeys(
  JSON.parse(projectText("schema/policy.schema.json")) as Schema,
);

function file(name: string, policy: unknown): string {
  const path = join(dir, name);
  const text = typeof policy === "string" ? policy : JSON.stringify({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ...(policy as object),
  });
  writeFileSync(path, text, { mode: 0o644 });
  return path;
}

test("policy show tells each key, its value and who stated it", {
  skip,
}, async () => {
  const path = file("shown.json", {
    limits: { battery: { lowPercent: 35, criticalPercent: 7 } },
  });
  const run = await runProgram(["policy", "show", "--policy", path]);
  assert.equal(run.code, 0, run.stderr);
  const [first = "", second = "", , ...lines] = run.stdout.split("\n");
  assert.equal(first, `Policy in force: ${path}`);
  const found = (key: string) =>
    lines.find((line) => line.includes(` ${key} `))?.trim().split(/  +/);
  assert.deepEqual(found("limits.battery.lowPercent"), [
    "limits.battery.lowPercent",
    "35",
    path,
  ]);
  assert.deepEqual(found("limits.battery.criticalPercent"), [
    "! limits.battery.criticalPercent",
    "7",
    path,
  ]);
  assert.deepEqual(found("limits.memory.reserveBytes"), [
    "limits.memory.reserveBytes",
    "536870912 (512 MiB)",
    "default",
  ]);
  assert.match(run.stdout, /\n {5}Looser than the default of 10\n/);
  assert.match(run.stdout, /\n! loosens \(1\); every snapshot says so\./);
  const taken = await runProgram([
    ...["--json", "--policy", path],
    ...["--sysroot", machinePath("laptop_on_mains")],
  ]);
  const snapshot: unknown = JSON.parse(taken.stdout);
  assert.ok(validate(snapshot));
  assert.equal(
    second,
    `sha256 ${snapshot.policy.sha256}, as snapshots name it`,
  );
});

test("policy show --json says the same as a document", { skip }, async () => {
  const input = JSON.stringify({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    assumptions: { thermal: "normal" },
  });
  const args = ["policy", "show", "--json", "--policy", "-"];
  const { stdout } = await runProgram(args, { input });
  const shown = JSON.parse(stdout) as {
    file: string;
    keys: readonly { key: string }[];
  };
  assert.equal(shown.file, "standard input");
  assert.deepEqual(
    shown.keys.find((one) => one.key === "/assumptions/thermal"),
    {
      key: "/assumptions/thermal",
      value: "normal",
      from: "standard input",
      loosens: "Where thermal is absent it is taken for normal",
    },
  );
});

test("policy without a word shows the defaults where there is no file", {
  skip,
}, async () => {
  const { stdout } = await runProgram(["policy"]);
  assert.match(
    stdout,
    /^Policy in force: the defaults, for nothing lies at \/etc/,
  );
  assert.match(stdout, /\nIt loosens nothing\.\n$/);
});

test("policy show refuses what a run would refuse", { skip }, async () => {
  const path = file("open.json", {});
  chmodSync(path, 0o666);
  const run = await runProgram(["policy", "show", "--policy", path]);
  assert.equal(run.code, 64);
  assert.match(
    run.stderr,
    /is writable by others \(mode 666; chmod go-w mends it\)/,
  );
  assert.equal(run.stdout, "");
});

/** What stands in a file, and what is said of it behind its name. */
const faulty: Readonly<Record<string, readonly [unknown, readonly string[]]>> =
  {
    "every fault of the shape": [
      { ttlSeconds: "9", memory: { cgrup: "host" }, memoryHint: "cosy" },
      [
        '/ttlSeconds: "9" has to be of type number ' +
        "(it takes: number in seconds; 1 to 3600; default 30)",
        '/memory/cgrup: is not a key of this document; did you mean "cgroup"?',
        '/memoryHint: "cosy" has to be one of "fallback", "comfort", "requirement"',
      ],
    ],
    "a key that is near none, with those there are": [
      { limits: { disk: { half: 1 } } },
      [
        "/limits/disk/half: is not a key of this document; " +
        "there are lowBytes, lowShare",
      ],
    ],
    "a key within a list": [
      { thermal: { sensors: [{ sensr: "x" }] } },
      [
        "/thermal/sensors/0/sensor: is missing and has to be there " +
        "(it takes: string; up to 200 characters)",
        "/thermal/sensors/0/sensr: is not a key of this document; " +
        'did you mean "sensor"?',
      ],
    ],
    "a key of a plugin": [
      { plugins: { fan: { sha265: "" } } },
      [
        "/plugins/fan/sha265: is not a key of this document; " +
        'did you mean "sha256"?',
      ],
    ],
    "what is wrong in its meaning": [
      { service: { kvCacheType: "q4_0", flashAttention: "off" } },
      [
        '/service/kvCacheType: "q4_0" needs flash attention, ' +
        "which is stated as off (it takes: one of f16, q8_0, q4_0; default f16)",
      ],
    ],
  };
for (const [name, [policy, want]] of Object.entries(faulty)) {
  test(`policy check tells ${name}`, { skip }, async () => {
    const path = file("faulty.json", policy);
    const run = await runProgram(["policy", "check", path]);
    const lines = run.stderr.trimEnd().split("\n");
    assert.deepEqual(
      lines.toSorted(),
      want.map((line) => `${path}: ${line}`).toSorted(),
    );
    assert.deepEqual([run.code, run.stdout], [1, ""]);
  });
}

test("policy check keeps to strict JSON: no comment, no key twice", {
  skip,
}, async () => {
  const head = '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"';
  for (
    const [text, want] of [
      [`${head} /* why */}`, /not JSON: .*line 1 column \d+/],
      [
        `${head},"ttlSeconds":9,"ttlSeconds":8}`,
        /key "ttlSeconds" stands twice/,
      ],
      ["[".repeat(80), /nested deeper than 64 levels/],
    ] as const
  ) {
    const run = await runProgram(["policy", "check", file("x.json", text)]);
    assert.match(run.stderr, want);
    assert.equal(run.code, 1);
  }
});

test("policy check takes several files, and tells what each loosens", {
  skip,
}, async () => {
  const strict = file("strict.json", { ttlSeconds: 20 });
  const loose = file("loose.json", { ttlSeconds: 40 });
  const run = await runProgram(["policy", "check", strict, "-", loose], {
    input: "[]",
  });
  assert.equal(
    run.stdout,
    `${strict}: valid\n${loose}: valid (loosens /ttlSeconds)\n`,
  );
  assert.match(run.stderr, /^standard input: \/: /);
  assert.equal(run.code, 1);
});

test("policy check says that a run would not take it from there", {
  skip,
}, async () => {
  const path = file("there.json", {});
  chmodSync(path, 0o664);
  const run = await runProgram(["policy", "check", path]);
  assert.deepEqual([run.code, run.stdout], [0, `${path}: valid\n`]);
  assert.match(
    run.stderr,
    /^model-carry: A run would not take it from there: .*\(mode 664; chmod/,
  );
});

test("policy explain has a line for every key of the schema", {
  skip,
}, async () => {
  const { stdout } = await runProgram(["policy", "explain"]);
  const lines = stdout.trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => line.split(" ")[0]),
    KEYS.map(({ path }) => path),
  );
  assert.ok(lines.every((line) => /^\S+ +\S.*\S$/.test(line)));
});

const named: Readonly<Record<string, RegExp>> = {
  "limits.disk.lowShare":
    /^limits\.disk\.lowShare\n.*0 to 1.*default 0\.05\n$/s,
  "/limits/disk/lowShare": /^limits\.disk\.lowShare\n/,
  lowShare: /^limits\.disk\.lowShare\n/,
  "profiles[3].endpoint": /^profiles\[\]\.endpoint\n/,
  "thermal": /\n {2}thermal\.failedSensor +What a sensor/,
};
for (const [typed, want] of Object.entries(named)) {
  test(`policy explain ${typed} tells one key`, { skip }, async () => {
    const { stdout } = await runProgram(["policy", "explain", typed]);
    assert.match(stdout, want);
  });
}

const wrong: readonly (readonly [readonly string[], string])[] = [
  [["explain", "memoryhnt"], 'no such key; did you mean "memoryHint"?'],
  [["explain", "lowPercnt"], 'no such key; did you mean "lowPercent"?'],
  [["explain", "zzz"], "no such key; all of them: model-carry policy explain"],
  [["sho"], 'there are show, check, explain; did you mean "show"?'],
  [["check"], "Cannot run policy check: it takes a FILE, or several"],
  [
    ["show", "x"],
    'Cannot run policy show "x": it takes no word; a file is shown with ' +
    "--policy FILE",
  ],
  [
    ["explain", "--json"],
    "Cannot use --json with policy explain: it goes with",
  ],
  [["check", "--policy", "x", "y"], "Cannot use --policy with policy check"],
];
for (const [words, want] of wrong) {
  test(`policy ${words.join(" ")} is wrong usage`, { skip }, async () => {
    const run = await runProgram(["policy", ...words]);
    assert.deepEqual([run.code, run.stdout], [64, ""]);
    assert.ok(run.stderr.includes(want), run.stderr);
  });
}
