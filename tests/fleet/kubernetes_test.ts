/** What an API server says of packaging/kubernetes. */

import assert from "node:assert/strict";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { judgeManifests, noKubernetes } from "../support/kubernetes.ts";
import { projectPath } from "../support/project_files.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const skip = noKubernetes;
if (skip) console.log(`skipped: ${skip}`);
const dir = createTemp("kubernetes");
const FOLDER = projectPath("packaging/kubernetes");
const files = readdirSync(FOLDER).filter((one) => one.endsWith(".yaml"))
  .sort();
const objects = files.filter((one) => one !== "kustomization.yaml");

for (const name of objects) {
  test(`an API server takes ${name} as it is`, { skip }, () => {
    const verdicts = judgeManifests(join(FOLDER, name));
    assert.ok(verdicts.length > 0);
    for (const { kind, errors } of verdicts) assert.deepEqual(errors, [], kind);
  });
}

test("kubectl apply -k sets up the namespace and what runs in it", {
  skip,
}, () => {
  const verdicts = judgeManifests(FOLDER);
  assert.deepEqual(verdicts.map(({ kind }) => kind), [
    "Namespace",
    "ServiceAccount",
    "DaemonSet",
  ]);
  for (const { errors } of verdicts) assert.deepEqual(errors, []);
  const [namespace, ...rest] = verdicts;
  for (const one of rest) assert.equal(one.namespace, namespace?.name);
});

test("the kustomization of the page builds, with the policy as a file", {
  skip,
}, () => {
  const page = readFileSync(projectPath("docs/kubernetes.md"), "utf8");
  const text = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)]
    .map(([, block = ""]) => block)
    .find((block) => block.includes("kind: Kustomization"));
  assert.ok(text);
  cpSync(FOLDER, join(dir, "model-carry/packaging/kubernetes"), {
    recursive: true,
  });
  const deploy = join(dir, "deploy");
  mkdirSync(deploy);
  writeFileSync(join(deploy, "kustomization.yaml"), text);
  const policy = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" };
  writeFileSync(join(deploy, "policy.json"), JSON.stringify(policy));
  const verdicts = judgeManifests(deploy);
  for (const { kind, errors } of verdicts) assert.deepEqual(errors, [], kind);
  const objectOf = (kind: string) =>
    JSON.stringify(verdicts.find((one) => one.kind === kind)?.object);
  const name = /"name":"(policy-\w+)"/.exec(objectOf("ConfigMap"))?.[1];
  const pod = objectOf("DaemonSet");
  assert.ok(pod.includes(`"configMap":{"name":"${name}"`));
  assert.ok(pod.includes('"image":"registry.example/model-carry:'));
  assert.ok(pod.includes('"subPath":"policy.json"'));
});

test("the pod is more than the Pod Security Standards take for this alone", {
  skip,
}, () => {
  const verdict = judgeManifests(join(FOLDER, "daemonset.yaml"))
    .find(({ kind }) => kind === "DaemonSet");
  // docs/kubernetes.md says why, one by one.
  assert.deepEqual(Object.keys(verdict?.baseline ?? {}).sort(), [
    "host namespaces",
    "hostPath volumes",
  ]);
  const restricted = verdict?.restricted ?? {};
  assert.deepEqual(Object.keys(restricted).sort(), [
    "host namespaces",
    "restricted volume types",
    "runAsNonRoot != true",
    "runAsUser=0",
    "unrestricted capabilities",
  ]);
  for (const [reason, detail] of Object.entries(restricted)) {
    if (reason.startsWith("host") || reason.endsWith("types")) continue;
    // The one that takes the folder over, before the program starts.
    assert.match(detail, /"own-the-folder"/);
    assert.doesNotMatch(detail, /"model-carry"/);
  }
});

const faults: readonly (readonly [string, string, RegExp])[] = [
  ["readOnlyRootFilesystem", "readOnlyRootFileSystem", /unknown field/],
  ["drop: [ALL]", "drop: ALL", /cannot unmarshal/],
  ["/host/sys", "/host/proc", /must be unique/],
  ["name: models\n", "name: model\n", /not found/i],
  ["runAsUser: 65522", "runAsUser: -1", /must be between 0/],
  ["limits: { memory: 256Mi }", "limits: { memory: 64Mi }", /memory/],
  [
    "      app.kubernetes.io/name: model-carry\n  #",
    "      a: b\n  #",
    /labels/,
  ],
];
for (const [from, to, why] of faults) {
  test(`an API server refuses "${to.trim()}" there`, { skip }, () => {
    const text = readFileSync(join(FOLDER, "daemonset.yaml"), "utf8");
    assert.ok(text.includes(from), from);
    const path = join(dir, "daemonset.yaml");
    writeFileSync(path, text.replace(from, to));
    const errors = judgeManifests(path).flatMap((one) => one.errors);
    assert.match(errors.join("\n"), why);
  });
}
