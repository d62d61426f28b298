/** A service that answers too late, recorded and replayed. */

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";
import { inTemp } from "../support/temp.ts";

/** Each path answers after so many milliseconds. */
async function whileAnswering(work: (port: number) => Promise<void>) {
  const server = createServer((request, response) => {
    const ms = Number(/^\/after\/(\d+)$/.exec(request.url ?? "")?.[1] ?? 0);
    setTimeout(() => response.end("{}"), ms);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const source = (id: string, port: number, answerMs: number, ownMs: number) =>
  `export const manifest = { id: "${id}", version: "1.0.0", title: "x",
  provides: [], permissions: { net: ["127.0.0.1:${port}/after"] },
  timeoutMs: ${ownMs} };
export default async function probe(host) {
  await host.httpGet("http://127.0.0.1:${port}/after/${answerMs}");
  return { absent: "nothing" };
}`;

test("a service that answers after a plugin's end replays as it was", () =>
  inTemp((dir) =>
    whileAnswering(async (port) => {
      mkdirSync(`${dir}/plugins`, { mode: 0o755 });
      // The second one keeps the run until the first one's answer is there.
      const plugins = { hasty: [500, 150], patient: [900, 10_000] } as const;
      for (const [id, [answerMs, ownMs]] of Object.entries(plugins)) {
        const file = `${dir}/plugins/${id}.js`;
        writeFileSync(file, source(id, port, answerMs, ownMs));
        chmodSync(file, 0o644);
      }
      const grants = { net: [`127.0.0.1:${port}/after`] };
      const policy = {
        ...DEFAULT_POLICY,
        totalDeadlineMs: 15_000,
        plugins: { hasty: { grants }, patient: { grants } },
      };
      let replay: ModelCarryRecording | undefined;
      const machine = "laptop_on_mains";
      const options = { policy, plugins: [`${dir}/plugins`] };
      const live = await takeSnapshot({
        ...options,
        sysroot: machinePath(machine),
        answers: machineAnswers(machine),
        service: `http://127.0.0.1:${port}`,
        onRecorded: (calls, capturedAt) => {
          const kind = "ModelCarryRecording" as const;
          replay = {
            kind,
            schemaVersion: "v0.1",
            capturedAt,
            calls: [...calls],
          };
        },
      });
      assert.ok(replay);
      const replayed = await takeSnapshot({ ...options, replay });
      const told = ({ probes, admission }: typeof live) => [
        probes.slice(-2).map(({ id, outcome }) => [id, outcome]),
        admission.decision,
      ];
      const want = [[["hasty", "timed-out"], ["patient", "absent"]], "deny"];
      assert.deepEqual(told(live), want);
      assert.deepEqual(told(replayed), want);
    })
  ));
