/** Routes of recorded machines give the readings that their projects state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import network from "../../../probes/network.ts";
import { parseRoutes } from "../../../probes/network/routes.ts";
import { noShared as skip, recordedMachine } from "../../support/shared.ts";

test("parseRoutes() finds the default route of jc-proc-memory-network", {
  skip,
}, async () => {
  const host = recordedMachine("jc-proc-memory-network");
  const text = await host.readText("/proc/net/route");
  assert.deepEqual(parseRoutes(text).map((one) => one.device), ["ens33"]);
});

for (const name of ["node-exporter-laptop", "sysstat-on-ac-two-batteries"]) {
  test(
    `network() does not guess without routes on ${name}`,
    { skip },
    async () => {
      await assert.rejects(
        network(recordedMachine(name)),
        /Cannot find "\/proc\/net\/route"/,
      );
    },
  );
}
