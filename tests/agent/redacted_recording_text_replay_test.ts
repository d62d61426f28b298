/** What is recorded of many kinds of machines replays to the same document. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import type { RunOptions } from "../../agent/run_options.ts";
import { fixedClock } from "../../core/clock.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import type { Stated } from "../../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../../core/recording/redact_recording.ts";
import type { RecordedCall } from "../../runner/record.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
} from "../../schema/types.ts";
import { asRecording, readings } from "../support/leaks.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
} from "../support/machines.ts";
import { OTHER, RECORDED_AT, recordedServers } from "../support/recordings.ts";
import { noShared, sharedPath } from "../support/shared.ts";

const WHO = { home: "/home/quentin", names: ["quentin", "qz"] };

interface Replayed {
  readonly live: LocalModelResourceSnapshot;
  readonly replayed: LocalModelResourceSnapshot;
  readonly text: string;
}

/** A run, and the replay of what was recorded of it. */
async function replay(options: RunOptions): Promise<Replayed> {
  const runs: [readonly RecordedCall[], Stated][] = [];
  const clock = fixedClock(Date.parse(RECORDED_AT));
  const live = await takeSnapshot({
    ...options,
    clock,
    onRecorded: (calls, _, stated) => void runs.push([calls, stated]),
  });
  const [run] = runs;
  assert.ok(run);
  const recording = asRecording(redactCalls(run[0], WHO, run[1]));
  const { policy } = options;
  const replayed = await takeSnapshot({
    replay: recording,
    clock,
    ...(policy ? { policy } : {}),
  });
  return { live, replayed, text: JSON.stringify(recording) };
}

/** Documents alike but for the program's own figures. */
function same({ live, replayed }: Replayed): void {
  const bare = (one: LocalModelResourceSnapshot) => ({
    ...readings(one) as object,
    snapshotId: "",
    producer: "",
  });
  assert.deepEqual(bare(replayed), bare(live));
}

const FIXTURES = noShared ? [] : readdirSync(sharedPath("fixtures"), {
  withFileTypes: true,
}).filter((one) => one.isDirectory()).map((one) => one.name).sort();
for (const name of FIXTURES) {
  test(`a recording of the fixture ${name} replays`, async () => {
    same(await replay({ sysroot: sharedPath(`fixtures/${name}`) }));
  });
}

test(
  "a recording of recorded servers replays",
  { skip: noShared },
  async () => {
    for (const { recording, implementation } of await recordedServers()) {
      const policy = resolvePolicy({
        kind: "ModelCarryPolicy",
        schemaVersion: "v0.1",
        ...(implementation === null
          ? {}
          : { endpoints: [{ url: OTHER, implementation }] }),
      });
      same(await replay({ replay: recording, policy }));
    }
  },
);

interface Case {
  readonly base: string;
  readonly host?: { readonly set?: readonly RecordedCall[] };
  readonly policy?: ModelCarryPolicy;
}

const CASES = noShared ? [] : readdirSync(sharedPath("cases"))
  .filter((one) => one.endsWith(".json")).sort();
test("a recording of services from users' reports replays", {
  skip: noShared,
}, async () => {
  for (const name of CASES) {
    const { base, host, policy } = JSON.parse(
      readFileSync(sharedPath(`cases/${name}`), "utf8"),
    ) as Case;
    const known = machineAnswers(base);
    const calls = [...host?.set ?? [], ...known.calls];
    same(
      await replay({
        sysroot: machinePath(base),
        // The first answer of several: a replay gives them in their order.
        answers: {
          ...known,
          calls: calls.filter((one, at) =>
            calls.findIndex((other) =>
              JSON.stringify([one.call, one.args]) ===
                JSON.stringify([other.call, other.args])
            ) === at
          ),
        },
        policy: policy ? resolvePolicy(policy) : machinePolicy(base),
      }),
    );
  }
  console.log(
    `${FIXTURES.length} fixtures and ${CASES.length} cases replayed`,
  );
});

test("a policy's own paths are found in a recording that lacks them", async () => {
  const known = machineAnswers("laptop_on_mains");
  const space = { availableBytes: 7e9, totalBytes: 9e9, readOnly: false };
  const policy = resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    modelStore: "/srv/acme//qz/models",
    memory: { cgroup: "/user.slice/../user.slice/session.scope" },
  });
  const run = await replay({
    sysroot: machinePath("laptop_on_mains"),
    answers: {
      ...known,
      calls: [
        ...known.calls,
        { call: "statfs", args: ["/srv/acme//qz"], result: space },
        ...["/srv/acme//qz/models", "/usr/share/ollama/.ollama/models"].map(
          (path): RecordedCall => ({
            call: "statfs",
            args: [path],
            error: { code: "ENOENT", message: "x" },
          }),
        ),
      ],
    },
    policy,
  });
  same(run);
  const { disk, memory } = run.replayed.signals;
  assert.ok(disk.status === "known" && memory.status === "known");
  assert.equal(disk.availableBytes, 7e9);
  for (const word of ["acme", "qz", "session"]) {
    assert.ok(!run.text.includes(word), word);
  }
});
