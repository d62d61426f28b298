/** Whether the groups below the folder are the machine's, told by their top. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  atRoot,
  ofService,
  rootOfGroups,
} from "../../../host/mounted/all_groups.ts";

const V1 = "9:name=systemd:/docker/ab\n4:memory,hugetlb:/docker/ab\n0::/ab\n";
const V2 = "0::/../kubepods.slice/pod:1\n";

test("atRoot() leaves every hierarchy and none of the places in it", () => {
  assert.equal(atRoot(V1), "9:name=systemd:/\n4:memory,hugetlb:/\n0::/\n");
  assert.equal(atRoot(V2), "0::/\n");
  // A name may hold what is a line's end elsewhere.
  assert.equal(atRoot("4:memory:/a\rb\u2028c\n0::/\n"), "4:memory:/\n0::/\n");
  // A text that is cut short stays one.
  assert.equal(atRoot("0::/ab"), "0::/");
});

const pod1 = "6:memory,hugetlb:/pods/b\n3:cpu:/else\n0::/unified\n";
const services: readonly (readonly [
  string,
  string,
  readonly string[],
  string | RegExp,
])[] = [
  ["no service", V1, [], atRoot(V1)],
  [
    "a service, by the hierarchy that counts memory",
    V1,
    [pod1],
    "9:name=systemd:/\n4:memory,hugetlb:/at/pods/b\n0::/\n",
  ],
  ["a service of version 2", V2, ["0::/../a$&b\n"], "0::/at/../a$&b\n"],
  [
    "a server and its runner in one group",
    V2,
    ["0::/pod\n", "0::/pod\n"],
    "0::/at/pod\n",
  ],
  [
    "a runner in a group of its own",
    V2,
    ["0::/pod/run\n", "0::/pod\n", "0::/pod/run/x\n"],
    "0::/at/pod/run/x\n",
  ],
  ["the unit, which counts anyway", V2, ["0::/../UNIT\n"], "0::/\n"],
  [
    "the unit beside another service",
    V2,
    ["0::/../UNIT/sub\n", "0::/x\n"],
    "0::/at/x\n",
  ],
  ["a service in the root group", V2, ["0::/../ROOT\n"], "0::/\n"],
  [
    "two services",
    V2,
    ["0::/pod\n", "0::/pods\n"],
    /in several of its control groups .* limits: state memory\.cgroup in the policy/,
  ],
  ["two that share a limit", V2, [
    "0::/pod/free1\n",
    "0::/pod/free2/x\n",
  ], "0::/at/pod\n"],
  ["two, one of which has a limit", V2, [
    "0::/free\n",
    "0::/pod\n",
  ], "0::/at/pod\n"],
  ["a kernel whose groups do not count memory", "3:cpu:/x\n", [
    "3:cpu:/y\n",
  ], "3:cpu:/\n"],
];
for (const [name, own, texts, want] of services) {
  test(`ofService() tells of ${name}`, () => {
    const ask = () =>
      ofService(own, texts, {
        place: (path) => {
          if (path.endsWith("ROOT")) return "";
          return path.includes("/UNIT")
            ? path.replace("/../UNIT", "/system.slice/ollama.service")
            : `/at${path}`;
        },
        limited: (path) => path.replace(/\/?free.*/, ""),
      });
    if (typeof want === "string") assert.equal(ask(), want);
    else assert.throws(ask, { code: "not-host", message: want });
  });
}

const ROOT_2 = ["cgroup.controllers", "cgroup.procs", "system.slice"];
const cases: readonly (readonly [
  string,
  string,
  Readonly<Record<string, readonly string[]>>,
  string | null,
])[] = [
  [
    "the root of version 1",
    V1,
    { "/sys/fs/cgroup/memory": ["release_agent", "tasks"] },
    "/sys/fs/cgroup/memory",
  ],
  ["the root of version 2", V2, { "/sys/fs/cgroup": ROOT_2 }, "/sys/fs/cgroup"],
  [
    "version 2 beside version 1",
    V2,
    { "/sys/fs/cgroup": ["unified"], "/sys/fs/cgroup/unified": ROOT_2 },
    "/sys/fs/cgroup/unified",
  ],
  ["a kernel without groups that count memory", "3:cpu:/x\n", {}, null],
];
for (const [name, text, lists, want] of cases) {
  test(`rootOfGroups() finds ${name}`, () => {
    assert.equal(rootOfGroups(text, (path) => lists[path] ?? []), want);
  });
}

const others: readonly (readonly [string, string, readonly string[]])[] = [
  ["a container's own of version 1", V1, ["tasks", "memory.stat"]],
  ["nothing, of version 1", V1, []],
  [
    "a container's own of version 2",
    V2,
    [...ROOT_2, "cgroup.type", "memory.max"],
  ],
  ["one of an older kernel", V2, [...ROOT_2, "cgroup.events"]],
  ["nothing, of version 2", V2, []],
];
for (const [name, text, listed] of others) {
  test(`rootOfGroups() refuses ${name}`, () => {
    assert.throws(() => rootOfGroups(text, () => listed), {
      code: "not-host",
      message: /: it is not the root of all control groups: mount/,
    });
  });
}

test("ofService() asks once for each group, however many run in it", () => {
  let asked = 0;
  const place = (path: string) => {
    asked += 1;
    return path;
  };
  const many = Array.from({ length: 900 }, () => "0::/pod\n");
  ofService("0::/\n", many, { place, limited: place });
  assert.equal(asked, 1);
});
