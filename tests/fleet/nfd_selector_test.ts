/**
 * Where a pod is placed, by what is known of a node: the column "selector" of
 * what has to deny when the program is stopped, the snapshot is stale or a
 * signal is unknown. Asked of our own words for NFD and the scheduler, and of
 * their own code where it was built.
 */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { denyingSnapshot } from "../../agent/denying_snapshot.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { nfdText } from "../../core/projections/nfd/feature_file.ts";
import {
  type Denial,
  deniedSubject,
  type Question,
} from "../../core/projections/projection_input.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { nodeLabels } from "../support/feature_file.ts";
import { MACHINES, snapshotOfMachine } from "../support/machines.ts";
import {
  type Expression,
  expressionOf,
  meets,
  podAsking,
} from "../support/node_selector.ts";
import {
  askNfd,
  askScheduler,
  type Features,
  noReader,
} from "../support/nfd_reader.ts";
import { QUESTION, subjectFor } from "../support/projecting.ts";
import { projectPath, projectText } from "../support/project_files.ts";
import { builtinReports, failure, snapshotOf } from "../support/reports.ts";
import { createTemp } from "../support/temp.ts";

type Snapshot = LocalModelResourceSnapshot;
const EXAMPLE = "packaging/kubernetes/example-pod.yaml";
const NAME = "model-carry";
const dir = createTemp("selector");

/** A snapshot as if it was taken now, and good for as long. */
async function file(
  snapshot: Snapshot,
  change: Partial<Question> = {},
  lastsMs = 3_600_000,
): Promise<Features> {
  const nowMs = Date.now();
  const lasting = {
    ...snapshot,
    capturedAt: new Date(nowMs).toISOString(),
    validUntil: new Date(nowMs + lastsMs).toISOString(),
  };
  return { [NAME]: await nfdText(await subjectFor(lasting, change)) };
}

const machine = async (name: string, change: Partial<Question> = {}) =>
  file(await snapshotOfMachine(name), change);
const denial = async (cause: Denial["cause"]): Promise<Features> => ({
  [NAME]: await nfdText(
    deniedSubject({ cause, message: "Because of a test" }, QUESTION),
  ),
});
const unavailable = { projectConstrain: "unavailable" } as const;

/** What is known of the node × whether a pod is placed there. */
const TABLE: readonly (readonly [string, () => Promise<Features>, boolean])[] =
  [
    ["allow", () => machine("laptop_on_mains"), true],
    ["constrain, which the policy lets run", () => machine("laptop_hot"), true],
    [
      "constrain, which the policy does not let run",
      () => machine("laptop_hot", unavailable),
      false,
    ],
    ["deny", () => machine("laptop_memory_short"), false],
    ["nothing to read heat from", () => machine("vm_unstated"), false],
    ...DEFAULT_POLICY.requiredSignals.map((signal) =>
      [
        `${signal} is unknown`,
        async () => {
          const reports = builtinReports({ [signal]: failure("EIO") });
          return file(await snapshotOf(reports));
        },
        false,
      ] as const
    ),
    [
      "the run failed, or its policy cannot be used",
      async () => file(await denyingSnapshot(new Error("a test"))),
      false,
    ],
    [
      "stale: the file has ended",
      async () => file(await snapshotOfMachine("laptop_on_mains"), {}, -1000),
      false,
    ],
    ["stopped, and the file is gone", () => Promise.resolve({}), false],
    [
      "killed while it wrote its first file",
      async () => {
        const { [NAME]: text = "" } = await machine("laptop_on_mains");
        return { ".model-carry.0a1b2c3d.part": text };
      },
      false,
    ],
    ...(["missing", "invalid", "replay", "stale", "failed"] as const).map((
      cause,
    ) =>
      [
        `the snapshot that is exported: ${cause}`,
        () => denial(cause),
        false,
      ] as const
    ),
  ];

/** The labels of a node, in our own words for NFD. */
function labelsOf(features: Features) {
  const [name = ".", text = ""] = Object.entries(features)[0] ?? [];
  return name.startsWith(".") ? {} : nodeLabels(text, Date.now());
}

const asked = expressionOf(projectText(EXAMPLE));

for (const [known, make, isPlaced] of TABLE) {
  test(`the example pod is ${isPlaced ? "" : "not "}placed: ${known}`, async () => {
    assert.equal(meets(labelsOf(await make()), asked), isPlaced);
  });
}

test("the example pod is placed on every machine that may run it, and no other", async () => {
  const placed = { true: 0, false: 0 };
  for (const name of MACHINES) {
    const snapshot = await snapshotOfMachine(name);
    const decision = snapshot.profiles[0]?.admission.decision;
    for (const change of [{}, unavailable]) {
      const may = decision === "allow" ||
        (decision === "constrain" && change !== unavailable);
      const labels = labelsOf(await file(snapshot, change));
      assert.equal(meets(labels, asked), may, name);
      placed[`${may}`] += 1;
    }
  }
  assert.ok(placed.true > 10 && placed.false > 10, JSON.stringify(placed));
});

const VERDICT = "verdict.model-carry.srcos.ai/local-llama32-1b";
/** Why the page names `In` alone: what others say where nobody looked. */
const UNSAFE: readonly Expression[] = [
  { key: VERDICT, operator: "NotIn", values: ["deny"] },
  { key: VERDICT, operator: "DoesNotExist" },
];

test("NotIn and DoesNotExist match a node where nobody looked, Exists one that denies", async () => {
  for (const expression of UNSAFE) assert.ok(meets({}, expression));
  const denied = labelsOf(await machine("laptop_memory_short"));
  assert.ok(meets(denied, { key: VERDICT, operator: "Exists" }));
  // While somebody looks, the first says no.
  assert.ok(!meets(denied, UNSAFE[0] as Expression));
  const unknown = labelsOf(await machine("vm_unstated"));
  for (const one of UNSAFE) assert.ok(!meets(unknown, one), one.operator);
});

if (noReader) console.log(`skipped: ${noReader}`);
test("NFD's own code and the scheduler's place the pods as this table does", {
  skip: noReader,
}, async () => {
  const folders = await Promise.all(TABLE.map(([, make]) => make()));
  const { nodes } = askNfd(dir, folders);
  const pods: readonly Expression[] = [
    { key: VERDICT, operator: "In", values: ["allow"] },
    { key: VERDICT, operator: "Exists" },
    ...UNSAFE,
  ];
  const files = pods.map((one, index) => {
    const path = join(dir, `${index}.yaml`);
    writeFileSync(path, podAsking(one));
    return path;
  });
  const [example, ...others] = askScheduler(
    [projectPath(EXAMPLE), ...files],
    nodes,
  );
  assert.deepEqual(example, TABLE.map(([, , isPlaced]) => isPlaced));
  assert.deepEqual(
    others,
    pods.map((one) => nodes.map((labels) => meets(labels, one))),
  );
});
