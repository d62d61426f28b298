/** A service anywhere on loopback is asked, through guard and socket. */

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../support/reported_machines.ts";
import { admitted } from "../support/service_cases.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";
import { noShared as skip } from "../support/shared.ts";

test("a service at 127.0.0.9 is asked, where a policy says so", async () => {
  const server = createServer((_, response) =>
    response.end('{"version":"0.33.0","models":[]}')
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.9", resolve));
  try {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const url = `http://127.0.0.9:${port}`;
    const { signals } = await takeSnapshot({
      sysroot: machinePath("laptop_on_mains"),
      answers: machineAnswers("laptop_on_mains"),
      service: url,
      policy: resolvePolicy({
        ...{ kind: "ModelCarryPolicy", schemaVersion: "v0.1" },
        totalDeadlineMs: 10_000,
        serviceDeadlineMs: 8000,
      }),
    });
    const { modelService } = signals;
    assert.ok(modelService.status === "known", JSON.stringify(modelService));
    assert.equal(modelService.endpoints[0]?.url, url);
    assert.equal(
      modelService.state,
      "ready",
      modelService.endpoints[0]?.message ?? "",
    );
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

for (const number of ["04a", "05a"]) {
  test(`the service of case ${number} is on loopback`, { skip }, async () => {
    const snapshot = await snapshotOfChanged(reportedMachine(number));
    assert.deepEqual(admitted(snapshot, "llama3.2:1b"), ["installed", "allow"]);
  });
}
