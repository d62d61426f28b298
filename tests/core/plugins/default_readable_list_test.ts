/** The default list against the names that Linux has. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { CEILING_ROWS } from "../../../core/plugins/default_readable_list.ts";
import { createPathRule } from "../../../core/plugins/path_rule.ts";
import { pathsGrantedTo } from "../../../core/plugins/plugin_grants.ts";
import {
  isIdentifyingFile,
  isRefusedPlace,
} from "../../../core/plugins/explicit_grant_files.ts";
import {
  ELSEWHERE,
  EVERY_NAME,
  isOpen,
  pathOf,
  SYSFS_NAMES,
} from "../../support/sysfs_names.ts";

/** Rule of a plugin that asks for all there is, without a policy. */
const everything = createPathRule(pathsGrantedTo({ read: ["/"] }, undefined));

const roots = Object.keys(SYSFS_NAMES);
const kinds = ["open", "identifying", "acting", "other"] as const;

test("the default list opens exactly its own files of each class", () => {
  const count = { open: 0, identifying: 0, acting: 0, other: 0 };
  for (const [root, one] of Object.entries(SYSFS_NAMES)) {
    const devices = one.devices.length === 0 ? [undefined] : one.devices;
    for (const kind of kinds) {
      for (const name of one[kind]) {
        count[kind] += 1;
        for (const device of devices) {
          const path = pathOf(root, device, name);
          assert.equal(isOpen(path), kind === "open", path);
        }
        for (const device of one.telling) {
          assert.equal(isOpen(pathOf(root, device, name)), false, device);
        }
      }
    }
  }
  for (const path of ELSEWHERE) assert.equal(isOpen(path), false, path);
  console.log(
    `count: ${EVERY_NAME.length} names, ${count.open} open, ` +
      `${count.identifying} identifying, ${count.acting} acting and ` +
      `${count.other} others kept, ${ELSEWHERE.length} paths elsewhere`,
  );
});

test("the default list has the roots that the names were written for", () => {
  assert.deepEqual(
    CEILING_ROWS.map((row) => row.root).filter((one) => one.startsWith("/sys")),
    roots,
  );
});

test("no directory of a policy opens what identifies or acts", () => {
  for (const [root, one] of Object.entries(SYSFS_NAMES)) {
    for (const kind of ["identifying", "acting"] as const) {
      for (const name of one[kind]) {
        const path = pathOf(root, one.devices[0], name);
        assert.ok(isRefusedPlace(path), path);
        assert.equal(
          isIdentifyingFile(path) || kind === "acting",
          true,
          path,
        );
        const rule = createPathRule(
          pathsGrantedTo({ read: ["/sys"] }, { grants: { read: ["/sys"] } }),
        );
        assert.throws(() => rule.ask("readText", path), path);
      }
    }
    // What is no reading is the policy's to give.
    for (const name of one.open) {
      assert.equal(isRefusedPlace(pathOf(root, "x", name)), false, name);
    }
  }
});

test("the default list shows in a directory what it opens there", () => {
  for (const [root, one] of Object.entries(SYSFS_NAMES)) {
    const device = one.devices[0];
    const at = device === undefined ? root : `${root}/${device}`;
    const asked = everything.ask("readDir", at);
    const all = [
      ...new Set(EVERY_NAME.map((name) => name.split("/")[0] ?? "")),
    ];
    const links = root.startsWith("/sys/class/") ? ["device"] : [];
    const wanted = new Set([
      ...one.open.map((name) => name.split("/")[0] ?? ""),
      ...CEILING_ROWS.find((row) => row.root === root)?.links.length
        ? links
        : [],
    ]);
    assert.deepEqual(
      [...everything.names(asked, all)].sort(),
      all.filter((name) => wanted.has(name)).sort(),
      root,
    );
  }
});
