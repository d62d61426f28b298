import assert from "node:assert/strict";
import { test } from "node:test";
import disk, { storePlaces } from "../../probes/disk.ts";
import {
  hostError,
  memoryHost,
  type MemoryMachine,
} from "../support/memory_host.ts";

const space = (availableBytes: number) => ({
  availableBytes,
  totalBytes: 1000,
  readOnly: false,
});
const USR_SHARE = "/usr/share/ollama/.ollama/models";
const VAR_LIB = "/var/lib/ollama/models";

type Stated = readonly [string | null, string | null, string | null];
const places: readonly (readonly [
  string,
  Stated,
  readonly string[],
])[] = [
  ["the policy first", ["/p", "/e", "/h"], [
    "policy /p",
    "home /h/.ollama/models",
    `usr-share ${USR_SHARE}`,
    `var-lib ${VAR_LIB}`,
  ]],
  ["the variable next", [null, "/e", null], [
    "environment /e",
    `usr-share ${USR_SHARE}`,
    `var-lib ${VAR_LIB}`,
  ]],
  ["the home without a second slash", [null, "", "/h/"], [
    "home /h/.ollama/models",
    `usr-share ${USR_SHARE}`,
    `var-lib ${VAR_LIB}`,
  ]],
  ["the system alone", [null, null, ""], [
    `usr-share ${USR_SHARE}`,
    `var-lib ${VAR_LIB}`,
  ]],
];
for (const [name, args, want] of places) {
  test(`storePlaces() gives ${name}`, () => {
    const found = storePlaces(...args).map((one) => `${one.store} ${one.path}`);
    assert.deepEqual(found, want);
  });
}

const relative: readonly Stated[] = [
  ["alice", null, null],
  ["", null, "/h"],
  [null, "alice", null],
  [null, null, "home/alice"],
];
for (const args of relative) {
  test(`storePlaces() refuses ${JSON.stringify(args)}, unnamed`, () => {
    assert.throws(() => storePlaces(...args), (error) => {
      assert.ok(error instanceof RangeError);
      assert.doesNotMatch(error.message, /alice/);
      return true;
    });
  });
}

const readings: readonly (readonly [
  string,
  MemoryMachine,
  Readonly<Record<string, string>>,
  readonly [string, boolean, number],
])[] = [
  [
    "the store of the policy, not the root",
    { spaces: { "/": space(1), "/mnt/m": space(2) } },
    { store: "/mnt/m" },
    ["policy", true, 2],
  ],
  [
    "the parent of a policy's store, not the home",
    {
      env: { HOME: "/h" },
      spaces: { "/mnt": space(1), "/h/.ollama/models": space(2) },
    },
    { store: "/mnt/a/b" },
    ["policy", false, 1],
  ],
  [
    "the store of the service, where the home has none",
    {
      env: { HOME: "/h" },
      spaces: { "/": space(1), "/h": space(1), [USR_SHARE]: space(2) },
    },
    {},
    ["usr-share", true, 2],
  ],
  [
    "the last place",
    { spaces: { "/": space(1), [VAR_LIB]: space(2) } },
    {},
    ["var-lib", true, 2],
  ],
  [
    "the home where there is no store at all",
    { env: { HOME: "/h" }, spaces: { "/": space(1), "/h": space(3) } },
    {},
    ["home", false, 3],
  ],
  [
    "past a file in the way",
    {
      env: { OLLAMA_MODELS: "/a/file/models" },
      spaces: { "/a/file/models": hostError("ENOTDIR"), "/a": space(4) },
    },
    {},
    ["environment", false, 4],
  ],
  [
    "the root itself",
    { spaces: { "/": space(5) } },
    { store: "/x/" },
    ["policy", false, 5],
  ],
];
for (const [name, machine, settings, want] of readings) {
  test(`disk() measures ${name}`, async () => {
    const { disk: seen } = await disk(memoryHost(machine), settings);
    assert.deepEqual([seen?.store, seen?.exists, seen?.availableBytes], want);
  });
}

test("disk() fails rather than look past a store, and names no path", async () => {
  const host = memoryHost({
    env: { HOME: "/home/alice" },
    spaces: {
      "/": space(1),
      "/home/alice/.ollama/models": hostError("EACCES", "/home/alice"),
      [VAR_LIB]: space(2),
    },
  });
  await assert.rejects(disk(host, {}), {
    code: "EACCES",
    message: 'Cannot measure the model store of "home": EACCES',
  });
});

test("disk() fails where nothing can be measured", async () => {
  await assert.rejects(disk(memoryHost({}), {}), /Cannot find the file system/);
});

const covered = (availableBytes: number) => ({
  ...space(availableBytes),
  covered: true,
});
for (const stated of ["policy", "environment"] as const) {
  test(`disk() does not know a store of the ${stated} below what hides it`, async () => {
    const [settings, env] = stated === "policy"
      ? [{ store: "/home/alice/models" }, {}]
      : [{}, { OLLAMA_MODELS: "/home/alice/models" }];
    const read = (spaces: MemoryMachine["spaces"] = {}) =>
      disk(memoryHost({ env, spaces }), settings);
    await assert.rejects(read({ "/": space(1), "/home": covered(2) }), {
      message: `Cannot see the model store of "${stated}": ` +
        "another file system lies over its place",
    });
    // What can be seen there is there.
    const seen = await read({ "/home/alice/models": covered(3) });
    assert.deepEqual(seen.disk, { ...space(3), store: stated, exists: true });
  });
}
