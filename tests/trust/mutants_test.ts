import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { admit } from "../../agent/library.ts";
import { snapshotFaults } from "../../core/rebuild/snapshot_faults.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { DEPTH, random, SEED } from "../support/depth.ts";
import { MACHINES, snapshotOfMachine } from "../support/machines.ts";
import { mutants, wordsOf } from "../support/mutants.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../support/reports.ts";

type Snapshot = LocalModelResourceSnapshot;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const words = wordsOf(json(`${ROOT}schema/snapshot.schema.json`));

/** Places that may be written over: nothing is judged by them, and why. */
const FREE: Readonly<Record<string, string>> = {
  "/snapshotId": "one name is as good as another",
  "/producer/version": "another version whose rules give the same",
  "/producer/runtime": "it says on what the program ran",
  "/producer/platform": "it says on what the program ran",
  "/probes": "the order of plugins",
  "/probes/*/durationMs": "what a probe took",
  "/probes/*/hostCalls": "what a probe took",
  "/probes/*/fuelUsed": "what a probe took",
  "/probes/*/log": "what a probe told people",
  "/probes/*/log/*": "what a probe told people",

  "/probes/*/error": "shown by no signal: its probe fills none",
  "/probes/*/errorCode": "one failure is as bad as another",
  "/probes/*/outcome": "one failure is as bad as another",
  "/probes/*/version": "a plugin's own word",
  "/probes/*/sha256": "of a plugin that the policy does not pin",
  "/probes/*/provides": "of a plugin that states nothing of it",
};

/** Facts that decide nothing, or nothing of what is judged here. */
const FREE_FACTS: readonly RegExp[] = [
  // Levels that do not bind, sensors that are not the hottest.
  /^\/probes\/\*\/observation\/memory\/levels(\/\*\/\w+)?$/,
  /^\/probes\/\*\/observation\/thermal\/(failedS|s)ensors(\/[\w*]+)*$/,
  // Of a battery that fails only the failure counts.
  /^\/probes\/\*\/observation\/battery\/\w+$/,
  // The first of a list counts; of a shape what the estimate takes.
  /^\/probes\/\*\/observation\/modelService\/endpoints$/,
  /^\/probes\/\*\/observation\/residency\/endpoints(\/[\w*]+)*$/,
  // Where no model is estimated, or none that AMX makes larger.
  /^\/probes\/\*\/observation\/residency\/processor(\/amx)?$/,
  // What a plugin was refused is told by its outcome.
  /^\/probes\/\*\/denials(\/[\w*]+)*$/,
  // A reading beside a worse one, or beside a failure.
  /^\/probes\/\*\/observation(\/\w+)?$/,
  /^\/probes\/\*\/(requested|granted)(\/\w+)*$/,
  /^\/extensions(\/[\w*]+)*$/,
];

const isFree = (place: string) =>
  Object.hasOwn(FREE, place) || FREE_FACTS.some((one) => one.test(place));

/** All that somebody acts on, and what they do. */
function sayingOf(document: Snapshot): string {
  const { probes: _, snapshotId: __, extensions: ___, producer, ...rest } =
    document;
  const answers = document.profiles.map(({ profileRef: profile }) =>
    [false, true].map((acceptReplay) =>
      admit(document, { profile, atMs: CAPTURED_AT_MS, acceptReplay })
    )
  );
  return JSON.stringify([rest, producer.runtime === "replay", answers]);
}

/** A machine with plugins of every kind, and a policy that names them. */
async function withPlugins(): Promise<Snapshot> {
  const sha256 = "a".repeat(64);
  const policy = resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ttlSeconds: 45,
    assumptions: { battery: "normal" },
    limits: { battery: { lowPercent: 15 }, memory: { comfortFactor: 1.5 } },
    memory: { cgroup: "/system.slice/ollama.service" },
    memoryHint: "comfort",
    endpoints: [{ url: "http://127.0.0.1:11434", implementation: "ollama" }],
    service: { parallelSlots: 2 },
    profiles: [{
      profileRef: "urn:srcos:model-profile:own",
      modelTag: "own",
      memoryHintMiB: 100,
    }],
    plugins: {
      ec: { sha256, supplies: ["thermal"], grants: { read: ["/srv/ec"] } },
      room: { required: false },
      lost: { required: false },
    },
  });
  const [sensor] = HEALTHY.thermal.sensors;
  assert.ok(sensor);
  const heat = (celsius: number) => ({
    sensors: [{ ...sensor, celsius }, { ...sensor, name: "x", limits: [] }],
    failedSensors: [{ name: "y", rated: true, message: "EIO" }],
  });
  return await snapshotOf([
    ...builtinReports({ thermal: { absent: "no sensor" } }),
    pluginReport("ec", ["thermal"], {
      thermal: heat(60),
      concerns: [{ decision: "constrain", detail: "dust", message: "Dusty" }],
      extension: { rpm: [900, 910], name: "ec", more: { isOn: true } },
    }),
    pluginReport("fan", ["thermal"], { thermal: heat(50) }),
    pluginReport("room", [], {}, {
      outcome: "timed-out",
      error: "Cannot finish within 10 ms",
      errorCode: "timeout",
      observation: null,
      denials: [{ call: "readText", target: "/x", message: "not granted" }],
      log: ["hello"],
    }),
  ], policy);
}

interface Case {
  readonly name: string;
  readonly document: Snapshot;
  readonly share: number;
}

async function* cases(): AsyncGenerator<Case> {
  const few = DEPTH.isFull ? 1 : 0.03;
  const many = DEPTH.isFull ? 1 : 0.4;
  yield { name: "plugins", document: await withPlugins(), share: many };
  for (const file of readdirSync(`${ROOT}examples`)) {
    const [, name] = /^local-model-.*\.([a-z0-9-]+)\.json$/.exec(file) ?? [];
    if (name === undefined || file.endsWith(".invalid.json")) continue;
    const share = name === "healthy-1b-allowed" ? many : few;
    yield { name, document: json(`${ROOT}examples/${file}`), share };
  }
  for (const name of MACHINES) {
    const document = await snapshotOfMachine(name);
    yield { name, document, share: few };
  }
}

test("snapshotFaults() refuses each mutant, or it says the same", async () => {
  const counts = { mutants: 0, refused: 0, same: 0 };
  const used = new Map<string, number>();
  for await (const { name, document: whole, share } of cases()) {
    const document = JSON.parse(JSON.stringify(whole)) as Snapshot;
    const before = JSON.stringify(document);
    assert.deepEqual(snapshotFaults(document, validate), [], name);
    const saying = sayingOf(document);
    const dice = random(`${SEED} ${name}`);
    for (const { place, what } of mutants(document as never, words)) {
      if (dice() >= share) continue;
      counts.mutants += 1;
      if (snapshotFaults(document, validate).length > 0) {
        counts.refused += 1;
        continue;
      }
      counts.same += 1;
      used.set(place, (used.get(place) ?? 0) + 1);
      assert.ok(isFree(place), `${name}: ${place} ${what}`);
      assert.equal(sayingOf(document), saying, `${name}: ${place} ${what}`);
    }
    assert.deepEqual(document, JSON.parse(before), name);
  }
  const { mutants: all, refused, same } = counts;
  console.log(`count: mutants of snapshots: ${all}`);
  console.log(`count: mutants of snapshots refused: ${refused}`);
  console.log(`count: mutants of snapshots that say the same: ${same}`);
  console.log([...used].sort().map(([at, n]) => `  ${at} ${n}`).join("\n"));
  assert.ok(all > 12_000, `${all} mutants`);
  assert.ok(refused > 0.9 * all, `${refused} of ${all} refused`);
});
