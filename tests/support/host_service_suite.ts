/** Whose limits count where the model service runs beside a container. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import {
  inContainer,
  inOpenDir,
  noGroups,
  snapshotOf,
  withServer,
} from "./host_mounts.ts";

const MIB = 2 ** 20;

/** Tests of the program that is started now. */
export function hostServiceSuite(
  who: string,
  noProgram: string | false,
  program: () => readonly string[],
): void {
  const skip = noProgram || noGroups;
  if (skip) console.log(`skipped: ${skip}`);
  const group = (name: string) => `model-carry-${name}-${process.pid}`;
  const memoryOf = (dir: string) =>
    snapshotOf(inContainer({
      dir,
      command: [...program(), "--json", "--sysroot", dir, "--live"],
      limitBytes: 900 * MIB,
    })).signals.memory;

  test(
    `${who} is bound by the group of a server on the host`,
    { skip },
    () =>
      inOpenDir(async (dir) => {
        const server = { dir, name: group("llm"), limitBytes: 640 * MIB };
        const seen = await withServer(server, () => memoryOf(dir));
        assert.ok(seen.status === "known", JSON.stringify(seen));
        const { boundBy, totalBytes, availableBytes } = seen;
        assert.deepEqual([boundBy, totalBytes], ["cgroup-max", 640 * MIB]);
        assert.ok(availableBytes <= 640 * MIB);
      }),
  );

  test(
    `${who} asks no server in a network of its own`,
    { skip },
    () =>
      inOpenDir(async (dir) => {
        const seen = await withServer({
          dir,
          name: group("far"),
          limitBytes: 640 * MIB,
          isElsewhere: true,
        }, () => memoryOf(dir));
        assert.ok(seen.status === "known", JSON.stringify(seen));
        assert.equal(seen.boundBy, "host");
      }),
  );

  test(
    `${who} takes none of two servers for the one it asks`,
    { skip },
    () =>
      inOpenDir(async (dir) => {
        const server = { dir, name: group("one"), limitBytes: 640 * MIB };
        const seen = await withServer(
          server,
          () =>
            withServer({ ...server, name: group("two") }, () => memoryOf(dir)),
        );
        assert.equal(seen.status, "unknown");
        assert.match(
          JSON.stringify(seen),
          /state memory\.cgroup in the policy/,
        );
      }),
  );

  test(
    `${who} is bound by the one of two servers that has a limit`,
    { skip },
    () =>
      inOpenDir(async (dir) => {
        const server = { dir, name: group("one"), limitBytes: 640 * MIB };
        // Version 1 takes it for none.
        const free = { dir, name: group("free"), limitBytes: -1 };
        const seen = await withServer(
          server,
          () => withServer(free, () => memoryOf(dir)),
        );
        assert.ok(seen.status === "known", JSON.stringify(seen));
        assert.equal(seen.totalBytes, 640 * MIB);
      }),
  );
}
