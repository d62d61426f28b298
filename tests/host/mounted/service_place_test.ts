/** A group that the kernel spells by the way from our own namespace. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { placeOnHost } from "../../../host/mounted/service_place.ts";
import { inTemp } from "../../support/temp.ts";

const GROUPS = [
  "init.scope",
  "kube.slice/burst.slice/pod7/ctr",
  "kube.slice/best.slice/pod1/own",
  "kube.slice/best.slice/pod2/llm",
  "kube.slice/best.slice/pod2/..odd",
  "system.slice/a.service/twin",
  "system.slice/b.service/twin",
];
const CANNOT = /which control group .* cannot be told: state memory\.cgroup/;

/** Root field of the mount, the group as it is spelt, and where it is. */
const cases: readonly (readonly [string, string, string, string | RegExp])[] = [
  ["no namespace", "/", "/system.slice/a.service", "/system.slice/a.service"],
  ["no namespace, the root", "/", "/", ""],
  ["the whole way up", "/../..", "/../../init.scope", "/init.scope"],
  ["the root by the way up", "/../..", "/../..", ""],
  [
    "one part in common",
    "/../../../..",
    "/../../../burst.slice/pod7/ctr",
    "/kube.slice/burst.slice/pod7/ctr",
  ],
  [
    "two parts in common",
    "/../../../..",
    "/../../pod2/llm",
    "/kube.slice/best.slice/pod2/llm",
  ],
  [
    "three, and a name that begins with dots",
    "/../../../..",
    "/../..odd",
    "/kube.slice/best.slice/pod2/..odd",
  ],
  ["a group of which there are two", "/../../..", "/../twin", CANNOT],
  ["one that has gone", "/../../../..", "/../../pod9/llm", CANNOT],
  ["a group that ours is in", "/../../../..", "/..", CANNOT],
  ["a way that leads out of the root", "/..", "/../../init.scope", CANNOT],
];
for (const [name, root, path, want] of cases) {
  test(`placeOnHost() of ${name}`, () =>
    inTemp((dir) => {
      for (const one of GROUPS) mkdirSync(`${dir}/${one}`, { recursive: true });
      // What is no folder holds no group.
      writeFileSync(`${dir}/cgroup.procs`, "");
      const ask = () => placeOnHost(dir, root, path);
      if (typeof want === "string") assert.equal(ask(), want);
      else assert.throws(ask, { code: "not-host", message: want });
    }));
}
