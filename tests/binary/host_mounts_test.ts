/** The host out of a container, by the compiled program and the image's user. */

import assert from "node:assert/strict";
import { chmodSync, copyFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { BINARY, noBinary } from "../support/binary.ts";
import {
  inContainer,
  inOpenDir,
  noGroups,
  snapshotOf,
  withServer,
} from "../support/host_mounts.ts";
import { hostMountsSuite } from "../support/host_mounts_suite.ts";
import { hostNetworkSuite } from "../support/host_network_suite.ts";
import { hostServiceSuite } from "../support/host_service_suite.ts";

hostMountsSuite("the binary", noBinary, () => [BINARY]);
hostNetworkSuite("the binary", noBinary, () => [BINARY]);
hostServiceSuite("the binary", noBinary, () => [BINARY]);

test(
  "the binary tells the host to a user without any rights",
  { skip: noBinary || noGroups },
  () =>
    inOpenDir(async (dir) => {
      // Where it was built others may not look.
      const program = `${dir}/model-carry`;
      copyFileSync(BINARY, program);
      chmodSync(program, 0o755);
      const ask = () =>
        snapshotOf(inContainer({
          dir,
          command: [program, "--json", "--sysroot", dir, "--live"],
          isNobody: true,
          limitBytes: 2 ** 30,
        }));
      const seen = ask();
      const { memory, network, battery, disk } = seen.signals;
      assert.equal(memory.status === "known" && memory.boundBy, "host");
      const isKnown = [memory, network, battery]
        .every(({ status }) => status === "known");
      assert.ok(isKnown, JSON.stringify(seen.signals));
      assert.equal(disk.status, "unknown");

      const name = `model-carry-seen-${process.pid}`;
      const server = { dir, name, limitBytes: 700 * 2 ** 20 };
      const bound = (await withServer(server, ask)).signals.memory;
      assert.equal(bound.status === "known" && bound.boundBy, "cgroup-max");
    }),
);
