import assert from "node:assert/strict";
import { test } from "node:test";
import { nfdText } from "../../../../core/projections/nfd/feature_file.ts";
import {
  deniedSubject,
  type Subject,
  subjectOf,
} from "../../../../core/projections/projection_input.ts";
import type { LocalModelResourceSnapshot } from "../../../../schema/types.ts";
import { nodeLabels } from "../../../support/feature_file.ts";
import { MACHINES, snapshotOfMachine } from "../../../support/machines.ts";
import { QUESTION, subjectFor } from "../../../support/projecting.ts";

type Snapshot = LocalModelResourceSnapshot;
const MAY_RUN = "may-run.model-carry.srcos.ai";
const VERDICT = "verdict.model-carry.srcos.ai";
const AT_MS = QUESTION.atMs;
const PREFIX = "urn:srcos:model-profile:";

const read = async (subject: Subject, atMs = AT_MS) =>
  nodeLabels(await nfdText(subject), atMs);

/** The labels that a snapshot's own words ask for. */
function expected({ profiles }: Snapshot, constrain: boolean) {
  return Object.fromEntries(profiles.flatMap(({ profileRef, admission }) => {
    const name = profileRef.slice(PREFIX.length);
    const { decision } = admission;
    const mayRun = decision === "allow" ||
      (constrain && decision === "constrain");
    return [
      [`${MAY_RUN}/${name}`, String(mayRun)],
      [`${VERDICT}/${name}`, decision],
    ];
  }));
}

test("every machine's labels are the verdicts of all its profiles", async () => {
  const seen = new Set<string>();
  for (const name of MACHINES) {
    const snapshot = await snapshotOfMachine(name);
    for (const projectConstrain of ["available", "unavailable"] as const) {
      const subject = await subjectFor(snapshot, { projectConstrain });
      const labels = await read(subject);
      const constrain = projectConstrain === "available";
      assert.deepEqual(labels, expected(snapshot, constrain), name);
      for (const one of Object.values(labels)) seen.add(one);
    }
  }
  assert.deepEqual(
    [...seen].sort(),
    ["allow", "constrain", "deny", "false", "true"],
  );
});

test("a file of labels ends by itself with its snapshot", async () => {
  const snapshot = await snapshotOfMachine("laptop_on_mains");
  const subject = await subjectFor(snapshot);
  const untilMs = Date.parse(snapshot.validUntil);
  const [first] = (await nfdText(subject)).split("\n");
  assert.equal(first, `# +expiry-time=${snapshot.validUntil}`);
  assert.equal(Object.keys(await read(subject, untilMs)).length, 4);
  assert.deepEqual(await read(subject, untilMs + 1), {});
});

test("a profile that is asked about and not judged is denied", async () => {
  const snapshot = await snapshotOfMachine("laptop_on_mains");
  const subject = await subjectFor(snapshot, {
    profileRef: `${PREFIX}asked`,
    profileRefs: [`${PREFIX}gone`, QUESTION.profileRef],
  });
  assert.deepEqual(await read(subject), {
    ...expected(snapshot, true),
    [`${MAY_RUN}/asked`]: "false",
    [`${VERDICT}/asked`]: "deny",
    [`${MAY_RUN}/gone`]: "false",
    [`${VERDICT}/gone`]: "deny",
  });
});

test("the labels of one verdict are the same at any time", async () => {
  const snapshot = await snapshotOfMachine("laptop_on_mains");
  const later = {
    ...snapshot,
    capturedAt: "2026-01-15T10:00:15.000Z",
    validUntil: "2026-01-15T10:00:45.000Z",
  };
  const [one, other] = [
    await nfdText(await subjectFor(snapshot)),
    await nfdText(await subjectFor(later)),
  ].map((text) => text.split("\n").slice(1));
  // Each other label would be an update of the node.
  assert.deepEqual(one, other);
});

for (const cause of ["stale", "replay"] as const) {
  test(`${cause}: what the snapshot names is denied, for as long as it lies there`, async () => {
    const snapshot = await snapshotOfMachine("laptop_on_mains");
    const denial = { cause, message: "Because of a test" };
    const question = {
      ...QUESTION,
      profileRef: `${PREFIX}asked`,
      profileRefs: [`${PREFIX}of-the-policy`],
    };
    const subject = await subjectOf(snapshot, question, denial);
    const names = [
      "asked",
      "of-the-policy",
      "local-llama32-1b",
      "local-llama32-3b",
    ];
    const denied = Object.fromEntries(names.flatMap((name) => [
      [`${MAY_RUN}/${name}`, "false"],
      [`${VERDICT}/${name}`, "deny"],
    ]));
    assert.deepEqual(await read(subject), denied);
    assert.deepEqual(await read(subject, Date.parse("2126-01-01")), denied);
    const [first] = (await nfdText(subject)).split("\n");
    assert.equal(first, `# denied: snapshot-${cause}`);
  });
}

for (const cause of ["missing", "invalid", "failed"] as const) {
  test(`${cause}: what the policy names is denied, and what was asked for`, async () => {
    const denial = { cause, message: "Because of a test" };
    const subject = deniedSubject(denial, {
      ...QUESTION,
      profileRefs: [QUESTION.profileRef, `${PREFIX}code-qwen25-7b`],
    });
    assert.deepEqual(await read(subject), {
      [`${MAY_RUN}/local-llama32-1b`]: "false",
      [`${VERDICT}/local-llama32-1b`]: "deny",
      [`${MAY_RUN}/code-qwen25-7b`]: "false",
      [`${VERDICT}/code-qwen25-7b`]: "deny",
    });
  });
}

test("two profiles of one label: the stricter verdict, in any order", async () => {
  const snapshot = await snapshotOfMachine("laptop_on_mains");
  const [profile] = snapshot.profiles;
  assert.ok(profile);
  const named = (decision: "allow" | "constrain" | "deny") => ({
    ...profile,
    admission: { ...profile.admission, decision, safe: decision === "allow" },
  });
  for (const projectConstrain of ["available", "unavailable"] as const) {
    for (
      const [one, other, verdict] of [
        ["allow", "constrain", "constrain"],
        ["constrain", "allow", "constrain"],
        ["allow", "deny", "deny"],
        ["deny", "constrain", "deny"],
      ] as const
    ) {
      const profiles = [named(one), named(other)] as unknown as [
        Snapshot["profiles"][number],
      ];
      const subject = await subjectFor({ ...snapshot, profiles }, {
        projectConstrain,
      });
      const labels = await read(subject);
      assert.equal(labels[`${VERDICT}/local-llama32-1b`], verdict);
    }
  }
});

test("the longest snapshot fits a file that NFD reads", async () => {
  const snapshot = await snapshotOfMachine("laptop_on_mains");
  const [profile] = snapshot.profiles;
  assert.ok(profile);
  const profiles = Array.from({ length: 64 }, (_, index) => ({
    ...profile,
    profileRef: `${PREFIX}${String(index).padEnd(176, "p")}`,
  })) as unknown as Snapshot["profiles"];
  // As many again that `watch` remembers.
  const profileRefs = Array.from(
    { length: 128 },
    (_, index) => `${PREFIX}gone-${String(index).padEnd(170, "p")}`,
  );
  const subject = await subjectFor({ ...snapshot, profiles }, {
    profileRef: `${PREFIX}gone-${"0".padEnd(170, "p")}`,
    profileRefs,
  });
  const text = await nfdText(subject);
  assert.ok(text.length < 65536, `${text.length} bytes`);
  assert.equal(Object.keys(nodeLabels(text, AT_MS)).length, 2 * (64 + 128));
});

test("a time that NFD would not read is no file that lasts for ever", async () => {
  const snapshot = await snapshotOfMachine("laptop_on_mains");
  const far = { ...snapshot, validUntil: "+010000-01-01T00:00:00.000Z" };
  await assert.rejects(
    async () => nfdText(await subjectFor(far)),
    /Cannot let labels expire at "\+010000/,
  );
});
