/** packaging/kubernetes: what needs nothing of Kubernetes to be told. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { COMMANDS } from "../../cli/command_table.ts";
import { projectText } from "../support/project_files.ts";

const text = projectText("packaging/kubernetes/daemonset.yaml");

test("the pod's image is of this version", () => {
  const { version } = JSON.parse(projectText("deno.json"));
  const images = [...text.matchAll(/ image: (\S+)$/gm)].map(([, one]) => one);
  assert.deepEqual(images.slice(1), [`model-carry:${version}`]);
});

test("the pod's command has the options that it is given", () => {
  const [, list = ""] = /^ +args:\n((?: +- \S+\n)+)/m.exec(text) ?? [];
  const args = [...list.matchAll(/- (\S+)/g)].map(([, one = ""]) => one);
  const [command = "", ...options] = args;
  const known = COMMANDS[command]?.help.options ?? {};
  assert.equal(command, "watch");
  assert.ok(options.length > 3);
  for (const one of options) {
    const [, name = "", value] = /^--([a-z-]+)(?:=(.+))?$/.exec(one) ?? [];
    assert.ok(Object.hasOwn(known, name), one);
    assert.equal(value !== undefined, known[name]?.value !== undefined, one);
  }
});

test("what the pod writes is where Node Feature Discovery looks", () => {
  const folder = "/etc/kubernetes/node-feature-discovery/features.d";
  assert.ok(text.includes(`--output=${folder}/model-carry\n`));
  assert.ok(text.includes(`mountPath: ${folder}\n`));
  assert.ok(text.includes(`path: ${folder}\n`));
  assert.ok(projectText("docs/kubernetes.md").includes(folder));
});
