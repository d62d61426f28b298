/** Whose loopback the program asks, out of a container. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import {
  inContainer,
  inOpenDir,
  noContainer,
  snapshotOf,
} from "./host_mounts.ts";

/** Where nothing listens. */
const SERVICE = "http://127.0.0.1:9";

/** A plugin that fails as its question does. */
const PLUGIN = `export const manifest = {
  id: "asks", version: "1.0.0", title: "Asks", provides: [],
  permissions: { net: ["127.0.0.1:9/"] }, timeoutMs: 1000,
};
export default async function probe(host) {
  await host.httpGet("${SERVICE}/");
}`;

const POLICY = {
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  plugins: { asks: { grants: { net: ["127.0.0.1:9/"] } } },
};

/** Tests of the program that is started now. */
export function hostNetworkSuite(
  who: string,
  noProgram: string | false,
  program: () => readonly string[],
): void {
  const skip = noProgram || noContainer;
  for (const isOffline of [false, true]) {
    const where = isOffline
      ? "no network but the host's"
      : "the host's network";
    test(
      `${who} asks for models in ${where}`,
      { skip },
      () =>
        inOpenDir((dir) => {
          mkdirSync(`${dir}/plugins`);
          writeFileSync(`${dir}/plugins/asks.js`, PLUGIN);
          writeFileSync(`${dir}/policy.json`, JSON.stringify(POLICY));
          const { signals, probes, admission } = snapshotOf(inContainer({
            dir,
            command: [
              ...[...program(), "--json", "--sysroot", dir, "--live"],
              ...["--service", SERVICE, "--plugins", `${dir}/plugins`],
              ...["--policy", `${dir}/policy.json`],
            ],
            isOffline,
          }));
          const wanted = isOffline
            ? /Cannot ask the host's loopback.*--network=host/
            : /refused/;
          const plugin = probes.find(({ id }) => id === "asks");
          assert.match(JSON.stringify(plugin?.error), wanted);
          assert.match(JSON.stringify(signals.modelService), wanted);
          const { status } = signals.modelService;
          assert.equal(status, isOffline ? "unknown" : "known");
          assert.equal(admission.decision, "deny");
          return Promise.resolve();
        }),
    );
  }
}
