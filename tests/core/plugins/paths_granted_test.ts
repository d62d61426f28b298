/** By which path of the policy each path is granted. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  listedDirectories,
  pathsGrantedTo,
} from "../../../core/plugins/plugin_grants.ts";

test("pathsGrantedTo() tells by which path of the policy each is granted", () => {
  const read = ["/sys/class/net", "/srv/a/", "/srv/b/c", "/etc"];
  const grants = { read: ["/sys/class/net/eth0/address", "/srv/a", "/srv/b"] };
  assert.deepEqual(pathsGrantedTo({ read }, { grants }), {
    requested: read,
    listed: ["/sys/class/net"],
    granted: [
      {
        path: "/sys/class/net/eth0/address",
        by: "/sys/class/net/eth0/address",
      },
      { path: "/srv/a", by: "/srv/a" },
      { path: "/srv/b/c", by: "/srv/b" },
    ],
  });
});

test("pathsGrantedTo() gives nothing that a snapshot would not show", () => {
  const many = Array.from({ length: 70 }, (_, at) => `/srv/${at}`);
  const read = ["/sys/class/hwmon", ...many.slice(0, 63)];
  const { listed, granted } = pathsGrantedTo(
    { read: [...read, "/srv"] },
    { grants: { read: many } },
  );
  assert.deepEqual(listed, ["/sys/class/hwmon"]);
  assert.deepEqual(
    [...new Set(granted.map((one) => one.path))],
    many.slice(0, 63),
  );
  const files = Array.from(
    { length: 70 },
    (_, at) => `/sys/class/hwmon/hwmon${at}/name`,
  );
  assert.deepEqual(
    pathsGrantedTo({ read: files }, undefined).listed,
    files.slice(0, 64),
  );
});

test("pathsGrantedTo() needs no grants in an entry", () => {
  assert.deepEqual(pathsGrantedTo({ read: ["/srv"] }, { required: false }), {
    requested: ["/srv"],
    listed: [],
    granted: [],
  });
});

test("listedDirectories() finds what stands for its default list", () => {
  const read = [
    "/sys/class/net",
    "/sys/class/drm",
    "/sys/class/hwmon/hwmon0/device",
    "/sys/class/hwmon/hwmon0/temp1_input",
    "/proc/meminfo",
    "/proc/pressure",
    "/srv/a",
  ];
  const grants = { read: ["/sys/class/drm", "/srv"] };
  assert.deepEqual(listedDirectories(pathsGrantedTo({ read }, { grants })), [
    "/sys/class/net",
    "/sys/class/hwmon/hwmon0/device",
    "/proc/pressure",
  ]);
});
