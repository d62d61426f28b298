import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { sha256Hex } from "../../../core/text/canonical_json.ts";
import { ENGINE_SHA256, readEngine } from "../../../host/sandbox_engine.ts";
import {
  defaultDirectories,
  listPlugins,
} from "../../../host/files/find_plugins.ts";

const root = mkdtempSync(join(tmpdir(), "plugins-"));
after(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

function directory(mode = 0o755): string {
  const path = join(root, `d${count++}`);
  mkdirSync(path);
  chmodSync(path, mode);
  return path;
}

function put(path: string, text: string | Uint8Array = "x", mode = 0o644) {
  writeFileSync(path, text);
  chmodSync(path, mode);
}

const noRoot = process.getuid?.() === 0 ? false : "changing owners takes root";

test("listPlugins() gives the bytes, their digest, and what it ignored", async () => {
  const dir = directory();
  put(join(dir, "b.mjs"), "second");
  put(join(dir, "a.js"), "first");
  for (const name of [".x.js", "_x.js", "x_test.js", "x.ts", "README"]) {
    put(join(dir, name));
  }
  const { candidates, ignored } = await listPlugins([dir, dir]);
  assert.deepEqual(candidates, [
    {
      file: "a.js",
      directory: dir,
      source: "first",
      sha256: await sha256Hex("first"),
      refusal: null,
    },
    {
      file: "b.mjs",
      directory: dir,
      source: "second",
      sha256: await sha256Hex("second"),
      refusal: null,
    },
  ]);
  assert.deepEqual(ignored.map(({ file, why }) => [file, why]), [
    [".x.js", 'starts with "."'],
    ["README", "does not end in .js or .mjs"],
    ["_x.js", 'starts with "_"'],
    ["x.ts", "does not end in .js or .mjs"],
    ["x_test.js", "is a test"],
  ]);
});

const refusals: readonly {
  readonly name: string;
  readonly make: (path: string) => void;
  readonly why: RegExp;
  readonly skip?: string | false;
}[] = [
  {
    name: "writable by others",
    make: (path) => put(path, "x", 0o666),
    why: /writable by others/,
  },
  {
    name: "writable by its group",
    make: (path) => put(path, "x", 0o664),
    why: /writable by others/,
  },
  {
    name: "owned by somebody else",
    make: (path) => {
      put(path);
      chownSync(path, 12345, 12345);
    },
    why: /owned by user 12345/,
    skip: noRoot,
  },
  {
    name: "a link out of the directory",
    make: (path) => {
      put(`${root}/outside.js`);
      symlinkSync(`${root}/outside.js`, path);
    },
    why: /link out of the directory/,
  },
  {
    name: "a link to nothing",
    make: (path) => symlinkSync("nowhere", path),
    why: /\/x\.js" is a link that leads nowhere$/,
  },
  {
    name: "a directory",
    make: (path) => mkdirSync(path),
    why: /not a regular/,
  },
  {
    name: "a FIFO",
    make: (path) => {
      execFileSync("mkfifo", ["-m", "644", path]);
    },
    why: /not a regular/,
  },
  {
    name: "larger than 256 KiB",
    make: (path) => put(path, "x".repeat(256 * 1024 + 1)),
    why: /over 262144 bytes/,
  },
  {
    name: "not UTF-8",
    make: (path) => put(path, new Uint8Array([0xff, 0xfe])),
    why: /^Cannot load "x.js": it is not UTF-8$/,
  },
];
for (const { name, make, why, skip = false } of refusals) {
  test(`listPlugins() refuses a file that is ${name}`, { skip }, async () => {
    const dir = directory();
    make(join(dir, "x.js"));
    const { candidates: [one, ...others] } = await listPlugins([dir]);
    assert.deepEqual(others, []);
    assert.equal(one?.file, "x.js");
    assert.ok(one?.source === null);
    assert.match(one.detail, why);
    assert.match(one.refusal, /^Cannot load "x.js": it is /);
    assert.doesNotMatch(one.refusal, /\/|\d{5}$/);
  });
}

test("listPlugins() takes a link inside the directory", async () => {
  const dir = directory();
  put(join(dir, "_real.js"));
  symlinkSync("_real.js", join(dir, "x.js"));
  const { candidates } = await listPlugins([dir]);
  assert.deepEqual(candidates.map((one) => one.refusal), [null]);
});

test("listPlugins() refuses every file of a directory that others can write", async () => {
  for (const mode of [0o777, 0o1777, 0o775]) {
    const dir = directory(mode);
    put(join(dir, "x.js"));
    const { candidates } = await listPlugins([dir]);
    assert.deepEqual(candidates.map((one) => one.source), [null]);
    assert.match(candidates[0]?.refusal ?? "", /writable by others/);
  }
});

test("listPlugins() refuses a directory whose parent others can write", async () => {
  const parent = directory(0o777);
  mkdirSync(join(parent, "plugins"), { mode: 0o755 });
  put(join(parent, "plugins", "x.js"));
  const { candidates } = await listPlugins([join(parent, "plugins")]);
  assert.match(candidates[0]?.refusal ?? "", /writable by others/);
});

test("listPlugins() tells of a directory that it cannot list or trust", async () => {
  const file = join(root, "file");
  put(file);
  for (const path of [file, join(root, "nowhere"), directory(0o777)]) {
    const { candidates } = await listPlugins([path]);
    assert.equal(candidates.length, 1);
    assert.match(candidates[0]?.file ?? "", /\/$/);
    assert.notEqual(candidates[0]?.refusal, null);
  }
});

/** Places that cannot be looked into, each for a reason of its own. */
const unreachable: readonly {
  readonly name: string;
  readonly make: (base: string) => string;
  readonly why: RegExp;
}[] = [
  {
    name: "a link to a place that is not mounted",
    make: (base) => {
      symlinkSync("/mnt/unmounted/plugins", join(base, "plugins"));
      return join(base, "plugins");
    },
    why: /plugins" is a link that leads nowhere$/,
  },
  {
    name: "below a link to a place that is not mounted",
    make: (base) => {
      symlinkSync("not/here", join(base, "carry"));
      return join(base, "carry/plugins");
    },
    why: /carry" is a link that leads nowhere$/,
  },
  {
    name: "a link to a link to nothing",
    make: (base) => {
      symlinkSync("second", join(base, "first"));
      symlinkSync("third", join(base, "second"));
      return join(base, "first");
    },
    why: /second" is a link that leads nowhere$/,
  },
  {
    name: "a link to itself",
    make: (base) => {
      symlinkSync("loop", join(base, "loop"));
      return join(base, "loop");
    },
    why: /ELOOP$/,
  },
  {
    name: "below a file",
    make: (base) => {
      put(join(base, "file"));
      return join(base, "file/plugins");
    },
    why: /ENOTDIR$/,
  },
  {
    name: "of a name that is too long",
    make: (base) => join(base, "n".repeat(300), "plugins"),
    why: /ENAMETOOLONG$/,
  },
];
for (const { name, make, why } of unreachable) {
  test(`defaultDirectories() takes no absence from ${name}`, async () => {
    const place = make(directory());
    assert.deepEqual(defaultDirectories(place), [place]);
    const { candidates: [one, ...others] } = await listPlugins([place]);
    assert.deepEqual(others, []);
    assert.ok(one?.source === null);
    assert.match(one.detail, why);
    assert.match(one.refusal, /^Cannot trust the plugin directory: [^/]+$/);
  });
}

test("defaultDirectories() gives none where nothing was put", () => {
  const base = directory();
  assert.deepEqual(defaultDirectories(join(base, "plugins")), []);
  assert.deepEqual(defaultDirectories(join(base, "no/such/plugins")), []);
  // A link that leads somewhere may lead to a place without plugins.
  mkdirSync(join(base, "real"));
  symlinkSync("real", join(base, "carry"));
  assert.deepEqual(defaultDirectories(join(base, "carry/plugins")), []);
  mkdirSync(join(base, "real/plugins"));
  const through = join(base, "carry/plugins");
  assert.deepEqual(defaultDirectories(through), [through]);
});

test("listPlugins() reads a directory of several names once", async () => {
  const dir = directory();
  put(join(dir, "x.js"));
  const link = join(root, `link${count++}`);
  symlinkSync(dir, link);
  const open = directory(0o777);
  symlinkSync(dir, join(open, "link"));
  for (const one of [[dir, link], [link, dir], [dir, `${dir}/`]]) {
    const { candidates } = await listPlugins(one);
    assert.deepEqual(candidates.map((each) => each.refusal), [null]);
  }
  // One that others could have led there is no name of it.
  const { candidates } = await listPlugins([dir, join(open, "link")]);
  assert.deepEqual(candidates.map((one) => one.source === null), [false, true]);
});

test("listPlugins() takes 64 plugins and one entry for the rest", async () => {
  const dir = directory();
  for (let at = 0; at < 70; at++) put(join(dir, `p${at}.js`));
  const { candidates } = await listPlugins([dir]);
  assert.equal(candidates.length, 65);
  assert.equal(candidates.filter((one) => one.source === null).length, 1);
  assert.match(candidates[64]?.refusal ?? "", /and 5 more: over 64 plugins$/);
});

test("listPlugins() reads a hard link as the file that it is", async () => {
  const dir = directory();
  put(join(root, "linked.js"), "x", 0o666);
  linkSync(join(root, "linked.js"), join(dir, "x.js"));
  const { candidates } = await listPlugins([dir]);
  assert.match(candidates[0]?.refusal ?? "", /writable by others/);
});

test("readEngine() gives the engine of this version", async () => {
  const file = new URL(
    "../../../runner/sandbox/_quickjs_metered.bin",
    import.meta.url,
  );
  assert.equal(await sha256Hex(readFileSync(file)), ENGINE_SHA256);
  assert.equal(await sha256Hex(await readEngine()), ENGINE_SHA256);
});
