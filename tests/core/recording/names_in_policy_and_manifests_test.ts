import assert from "node:assert/strict";
import { test } from "node:test";
import { resolvePolicy } from "../../../core/policy/policy.ts";
import {
  asRecorded,
  statedBy,
} from "../../../core/recording/names_in_policy_and_manifests.ts";
import type {
  ModelCarryPolicy,
  ModelCarryRecording,
} from "../../../schema/types.ts";
import { okReport, pluginReport } from "../../support/reports.ts";

type Calls = ModelCarryRecording["calls"];

function policy(more: Partial<ModelCarryPolicy> = {}) {
  return resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ...more,
  });
}

const recording = (calls: Calls): ModelCarryRecording => ({
  kind: "ModelCarryRecording",
  schemaVersion: "v0.1",
  calls,
});
const granted = {
  read: ["/opt/x"],
  net: ["127.0.0.1:1/x"],
  env: ["X"],
  run: [["/bin/x", "-a"]],
};

test("statedBy() takes tags and paths of the policy, grants of plugins", () => {
  const stated = statedBy(
    policy({ modelStore: "/srv/m", memory: { cgroup: "/a.slice" } }),
    [
      okReport("thermal", [], {}, { granted: { read: ["/sys/class"] } }),
      pluginReport("fan", [], {}, { granted }),
      pluginReport("bare", [], {}, { granted: {} }),
    ],
  );
  assert.deepEqual(stated, {
    tags: ["llama3.2:1b", "llama3.2:3b"],
    store: "/srv/m",
    group: "/a.slice",
    ...granted,
  });
});

test("statedBy() takes no word for a group", () => {
  for (const cgroup of ["self", "host"] as const) {
    const { store, group } = statedBy(policy({ memory: { cgroup } }), []);
    assert.deepEqual([store, group], [null, null]);
  }
});

const STATED = {
  modelStore: "/acme/store/m",
  memory: { cgroup: "/acme.slice" },
};
const asked = (calls: Calls, more: Partial<ModelCarryPolicy> = STATED) => {
  const spelt = asRecorded(policy(more), recording(calls));
  return [spelt.modelStore, spelt.memory.cgroup];
};
const statfs = (path: string): Calls[number] => ({
  call: "statfs",
  args: [path],
  result: { availableBytes: 1, totalBytes: 1, readOnly: false },
});
const readDir = (path: string): Calls[number] => ({
  call: "readDir",
  args: [path],
  result: [],
});

test("asRecorded() spells the policy's paths as a recording does", () => {
  assert.deepEqual(asked([]), ["/path-1/path-2/path-3", "/group-1.slice"]);
  assert.deepEqual(
    asked([statfs("/srv/other"), readDir("/sys/fs/cgroup/other.slice")]),
    ["/path-1/path-2/path-3", "/group-1.slice"],
  );
});

test("asRecorded() keeps what a recording by hand has as it is", () => {
  assert.deepEqual(
    asked([statfs("/"), statfs("/acme/store/m")]),
    ["/acme/store/m", "/group-1.slice"],
  );
  assert.deepEqual(
    asked([readDir("/sys"), readDir("/sys/fs/cgroup/memory/acme.slice")]),
    ["/path-1/path-2/path-3", "/acme.slice"],
  );
  // Another call of the same path says nothing.
  assert.deepEqual(
    asked([readDir("/acme/store/m"), statfs("/acme.slice")]),
    ["/path-1/path-2/path-3", "/group-1.slice"],
  );
});

test("asRecorded() changes nothing else of a policy", () => {
  const one = policy({ modelStore: "/acme/m", ttlSeconds: 7 });
  const spelt = asRecorded(one, recording([]));
  assert.deepEqual(spelt, { ...one, modelStore: "/path-1/path-2" });
  const none = policy();
  assert.deepEqual(asRecorded(none, recording([])), none);
  const group = policy({ memory: { cgroup: "/x.slice" } });
  assert.deepEqual(asRecorded(group, recording([])), {
    ...group,
    memory: { ...group.memory, cgroup: "/group-1.slice" },
  });
});
