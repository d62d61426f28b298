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

test("the pod runs as a user of no other image, and the image as the same", () => {
  const users = [...text.matchAll(/runAs(?:User|Group): (\d+)/g)]
    .map(([, one]) => Number(one)).filter((one) => one !== 0);
  assert.equal(users.length, 2);
  const image = /USER = "(\d+):(\d+)"/.exec(
    projectText("scripts/packages/oci.ts"),
  )?.slice(1).map(Number);
  assert.deepEqual(users, image);
  for (const one of users) {
    // What systemd's UIDS-GIDS.md leaves unused.
    assert.ok(one >= 65520 && one <= 65533, String(one));
    // Distroless' nonroot and its neighbour, nobody, and what is no user.
    assert.ok(![65532, 65533, 65534, 65535].includes(one), String(one));
  }
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
