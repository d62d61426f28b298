/** A policy in force, key by key. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { loosened } from "../../../core/policy/loosened_limits.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../../core/policy/policy.ts";
import { policyKeys, type Schema } from "../../../core/policy/policy_keys.ts";
import { shownPolicy } from "../../../core/policy/shown_policy.ts";
import type { ModelCarryPolicy } from "../../../schema/types.ts";
import { projectText } from "../../support/project_files.ts";

const SCHEMA = JSON.parse(projectText("schema/policy.schema.json")) as Schema;
const HEAD = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" } as const;

function shown(file: Omit<ModelCarryPolicy, "kind" | "schemaVersion">) {
  const document = { ...HEAD, ...file };
  return shownPolicy(SCHEMA, resolvePolicy(document), document);
}

const row = (keys: ReturnType<typeof shown>, key: string) =>
  keys.find((one) => one.key === key);

test("shownPolicy() has every key that holds one value, and its default", () => {
  const keys = shownPolicy(SCHEMA, DEFAULT_POLICY, null);
  const want = policyKeys(SCHEMA).filter(({ path, schema, isRequired }) =>
    !/\[\]|\.ID/.test(path) && schema.properties === undefined && !isRequired
  );
  assert.deepEqual(keys.map(({ path }) => path), want.map(({ path }) => path));
  assert.ok(keys.every((one) => !one.isStated && one.loosens === null));
  assert.deepEqual(row(keys, "/limits/battery/lowPercent"), {
    path: "limits.battery.lowPercent",
    key: "/limits/battery/lowPercent",
    value: 20,
    isStated: false,
    loosens: null,
  });
  assert.equal(row(keys, "/assumptions/thermal")?.value, null);
});

test("shownPolicy() tells what the file states, also where it says no more", () => {
  const keys = shown({ ttlSeconds: 30, limits: { disk: { lowShare: 0.2 } } });
  assert.equal(row(keys, "/ttlSeconds")?.isStated, true);
  assert.equal(row(keys, "/limits/disk/lowShare")?.isStated, true);
  assert.equal(row(keys, "/limits/disk/lowBytes")?.isStated, false);
});

test("shownPolicy() counts profiles as the file does, behind those built in", () => {
  const profileRef = "urn:srcos:model-profile:gauge";
  const keys = shown({ profiles: [{ profileRef, modelTag: "phi4:14b" }] });
  const { value, path, isStated } = row(keys, "/profiles/0") ?? {};
  assert.deepEqual([path, isStated], ["profiles[0]", true]);
  assert.equal((value as { modelTag: string }).modelTag, "phi4:14b");
  assert.equal(row(keys, "/profiles")?.isStated, false);
});

test("shownPolicy() marks everything that is loosened, under its key", () => {
  const file = {
    ttlSeconds: 90,
    assumptions: { battery: "normal" },
    requiredSignals: ["memory", "modelService", "battery"],
    thermal: {
      failedSensor: "ignore",
      sensors: [
        { sensor: "nvme Composite", ignore: true },
        { sensor: "acpitz", stopsCelsius: 99 },
      ],
    },
    memory: { cgroup: "host" },
    service: { parallelSlots: 2, kvCacheType: "q8_0" },
    limits: { memory: { reserveBytes: 1 }, battery: { lowPercent: 12 } },
    plugins: {
      "dust.filter": { required: false, grants: { read: ["/proc/uptime"] } },
      fan: { sha256: "a".repeat(64), supplies: ["thermal"] },
      bare: {},
    },
  } as const;
  const document = { ...HEAD, ...file } as unknown as ModelCarryPolicy;
  const policy = resolvePolicy(document);
  const keys = shownPolicy(SCHEMA, policy, document);
  const marked = keys.filter((one) => one.loosens !== null);
  assert.deepEqual(
    marked.map(({ key, loosens }) => [key, loosens]).toSorted(),
    loosened(policy).map(({ key, message }) => [key, message]).toSorted(),
  );
  assert.ok(marked.every((one) => one.isStated));
  assert.deepEqual(row(keys, "/plugins/bare")?.value, {});
});
