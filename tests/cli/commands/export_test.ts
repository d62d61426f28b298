import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { machinePath } from "../../support/machines.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";

const EXAMPLES = fileURLToPath(new URL("../../../examples/", import.meta.url));
const example = (name: string) =>
  `${EXAMPLES}local-model-resource-snapshot.${name}.json`;
const HEALTHY = example("healthy-1b-allowed");
// The examples are replays.
const REPLAY = "--accept-replay";
const FRESH = ["--at", "2026-01-15T10:00:10.000Z", REPLAY];

/** Keys of the router while nothing is known. */
const DENIED = {
  localModelProfileAvailable: false,
  localServiceHealthy: false,
  batteryState: "critical",
  thermalState: "critical",
  memoryAvailableBytes: 0,
  networkAvailable: false,
  localProfileRef: "urn:srcos:model-profile:local-llama32-1b",
};

test(
  "model-carry export --to router tells a new snapshot",
  { skip },
  async () => {
    const sysroot = machinePath("laptop_on_mains");
    const run = await runProgram([
      "export",
      "--to",
      "router",
      "--sysroot",
      sysroot,
    ]);
    assert.deepEqual([run.code, run.stderr], [0, ""]);
    const { localSnapshotDigest, ...keys } = JSON.parse(run.stdout);
    assert.match(localSnapshotDigest, /^sha256:[0-9a-f]{64}$/);
    assert.deepEqual(keys, {
      localModelProfileAvailable: true,
      localServiceHealthy: true,
      batteryState: "normal",
      thermalState: "normal",
      memoryAvailableBytes: 10 * 1024 ** 3,
      networkAvailable: true,
      localProfileRef: "urn:srcos:model-profile:local-llama32-1b",
      localConstraints: [],
      localSnapshotValidUntil: "2026-01-15T10:00:30.000Z",
    });
  },
);

const denials:
  readonly (readonly [string, readonly string[], string, RegExp])[] = [
    ["no file", ["/nope"], "missing", /Cannot read "\/nope": .*\(ENOENT\)/],
    ["a folder", [EXAMPLES], "missing", /not a regular file/],
    ["a stale one", [HEALTHY, REPLAY], "stale", /\/validUntil: .* is past at/],
    [
      "one that is too old",
      [HEALTHY, ...FRESH, "--max-age", "9s"],
      "stale",
      /10000 ms old, allowed are 9000/,
    ],
    [
      "one of the future",
      [HEALTHY, REPLAY, "--at", "2026-01-15T09:59:54.999Z"],
      "stale",
      /\/capturedAt: .* is ahead of/,
    ],
    [
      "a replay that nobody asked for",
      [HEALTHY, "--at", "2026-01-15T10:00:10.000Z"],
      "replay",
      /\/producer\/runtime: "replay" is a recording or a folder/,
    ],
    [
      "one that is not valid",
      [example("string-boolean.invalid"), ...FRESH],
      "invalid",
      /\/admission\/safe: "true" has to be/,
    ],
    [
      "one that lies",
      [example("safe-beside-unknown.invalid"), ...FRESH],
      "invalid",
      /\/signals\/thermal\/status: "unknown" where the rest/,
    ],
  ];
for (const [name, from, cause, message] of denials) {
  test(
    `model-carry export --from ${name} denies and says so`,
    { skip },
    async () => {
      const run = await runProgram([
        "export",
        "--to",
        "router",
        "--from",
        ...from,
      ]);
      assert.equal(run.code, 0);
      assert.match(run.stderr, message);
      assert.match(run.stderr, /This projection denies/);
      const {
        localConstraints,
        localSnapshotDigest,
        localSnapshotValidUntil,
        ...keys
      } = JSON.parse(run.stdout);
      assert.deepEqual(localConstraints, [`snapshot-${cause}`]);
      assert.deepEqual(keys, DENIED);
      const isThere = cause === "stale" || cause === "replay";
      assert.equal(localSnapshotDigest !== undefined, isThere);
      assert.equal(localSnapshotValidUntil !== undefined, isThere);
    },
  );
}

test("model-carry export --from takes a fresh one, also from its input", {
  skip,
}, async () => {
  const args = [
    "export",
    "--to",
    "router",
    ...FRESH,
    "--max-age",
    "10s",
    "--from",
  ];
  const file = await runProgram([...args, HEALTHY]);
  assert.deepEqual([file.code, file.stderr], [0, ""]);
  assert.equal(JSON.parse(file.stdout).localModelProfileAvailable, true);
  const shell = `cat "${HEALTHY}" | "$@"`;
  const piped = await runProgram([...args, "-"], { shell });
  assert.equal(piped.stdout, file.stdout);
});

test(
  "model-carry export denies beside 70 when it cannot write",
  { skip },
  async () => {
    const run = await runProgram([
      "export",
      "--to",
      "router",
      "--output",
      "/nowhere/at/all.json",
    ]);
    assert.equal(run.code, 70);
    assert.match(
      run.stderr,
      /Cannot write "\/nowhere\/at\/all.json": .*\(ENOENT\)/,
    );
    assert.deepEqual(JSON.parse(run.stdout), {
      ...DENIED,
      localConstraints: ["snapshot-failed"],
    });
  },
);

const usages: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["no format", [], /without --to: there are router/],
  ["an unknown format", ["--to", "toString"], /to "toString": there are/],
  [
    "an unknown profile",
    ["--to", "router", "--from", HEALTHY, ...FRESH, "--profile", "x"],
    /profile "urn:srcos:model-profile:x": there are local-llama32-1b/,
  ],
  [
    "a profile of another form",
    ["--to", "router", "--from", HEALTHY, "--profile", "x y"],
    /profile "x y": it takes a reference/,
  ],
  ["--at without --from", ["--to", "router", ...FRESH], /--at without --from/],
  [
    "--accept-replay without --from",
    ["--to", "router", REPLAY],
    /--accept-replay without --from/,
  ],
  [
    "two machines",
    ["--to", "router", "--from", HEALTHY, "--sysroot", "/"],
    /--sysroot beside --from/,
  ],
];
for (const [name, args, message] of usages) {
  test(`model-carry export refuses ${name} with 64`, { skip }, async () => {
    const run = await runProgram(["export", ...args]);
    assert.deepEqual([run.code, run.stdout], [64, ""]);
    assert.match(run.stderr, message);
  });
}

test(
  "model-carry export --to prometheus denies where nothing can be believed",
  { skip },
  async () => {
    const asked = ["export", "--to", "prometheus", "--from"];
    const fresh = await runProgram([...asked, HEALTHY, ...FRESH]);
    assert.deepEqual([fresh.code, fresh.stderr], [0, ""]);
    assert.match(
      fresh.stdout,
      /^model_carry_admission\{profile="local-llama32-1b",decision="allow"\} 1$/m,
    );
    for (
      const [cause = "", ...from] of [
        ["stale", HEALTHY, REPLAY],
        ["replay", HEALTHY],
        ["missing", "/no/such/file"],
      ]
    ) {
      const run = await runProgram([...asked, ...from]);
      assert.equal(run.code, 0);
      assert.match(run.stderr, /This projection denies/);
      assert.match(
        run.stdout,
        new RegExp(`^model_carry_denied\\{cause="${cause}"\\} 1$`, "m"),
      );
      assert.match(
        run.stdout,
        /^model_carry_admission\{profile="local-llama32-1b",decision="deny"\} 1$/m,
      );
      assert.doesNotMatch(run.stdout, /decision="(allow|constrain)"\} 1/);
      // Nothing of a snapshot that is not believed is told.
      assert.doesNotMatch(run.stdout, /model_carry_memory/);
    }
  },
);
