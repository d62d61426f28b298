/** Files that are left alone. */

import assert from "node:assert/strict";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeDocument } from "../../../host/output/write_document.ts";
import { inTemp } from "../../support/temp.ts";

/** A name that cannot be written, what makes it so, and what is said. */
const refusals: readonly {
  readonly name: string;
  readonly make: (path: string) => void;
  readonly tail?: string;
  readonly code: string;
  readonly why: RegExp;
}[] = [
  {
    name: "a folder",
    make: (path) => mkdirSync(path),
    code: "EISDIR",
    why: /: it is a folder$/,
  },
  {
    name: "a link to a folder",
    make: (path) => symlinkSync(".", path),
    code: "EISDIR",
    why: /: it is a folder$/,
  },
  {
    name: "a file with a slash behind it",
    make: (path) => writeFileSync(path, "old"),
    tail: "/",
    code: "ENOTDIR",
    why: /: ENOTDIR$/,
  },
  {
    name: "nothing with a slash behind it",
    make: () => {},
    tail: "/",
    code: "ENOENT",
    why: /: ENOENT$/,
  },
  {
    name: "a dot in a file",
    make: (path) => writeFileSync(path, "old"),
    tail: "/.",
    code: "ENOTDIR",
    why: /: ENOTDIR$/,
  },
  {
    name: "a way back out of a file",
    make: (path) => writeFileSync(path, "old"),
    tail: "/../other",
    code: "ENOTDIR",
    why: /: ENOTDIR$/,
  },
  {
    name: "a name in a folder that is not there",
    make: () => {},
    tail: "/x",
    code: "ENOENT",
    why: /: ENOENT$/,
  },
  {
    name: "a link to a folder that is not there",
    make: (path) => symlinkSync("no/file", path),
    code: "ENOENT",
    why: /: ENOENT$/,
  },
  {
    name: "a link to itself",
    make: (path) => symlinkSync(path, path),
    code: "ELOOP",
    why: /: ELOOP$/,
  },
  {
    name: "a name of two lines",
    make: () => {},
    tail: "\nx",
    code: "EINVAL",
    why: /: its name holds a control character$/,
  },
  {
    name: "a name with a NUL",
    make: () => {},
    tail: "\0x",
    code: "EINVAL",
    why: /: its name holds a control character$/,
  },
  {
    name: "a name that is too long",
    make: () => {},
    tail: "x".repeat(300),
    code: "ENAMETOOLONG",
    why: /: ENAMETOOLONG$/,
  },
];
for (const { name, make, tail = "", code, why } of refusals) {
  test(`writeDocument() leaves ${name} alone`, () =>
    inTemp(async (dir) => {
      const path = join(dir, "there");
      make(path);
      const before = tree(dir);
      await assert.rejects(writeDocument(`${path}${tail}`, "x", "the output"), {
        code,
        message: why,
      });
      assert.deepEqual(tree(dir), before);
    }));
}

/** Everything in a folder with its kind, number and text. */
function tree(dir: string): unknown[] {
  return readdirSync(dir).sort().map((name) => {
    const { ino, mode } = lstatSync(join(dir, name));
    const isFile = lstatSync(join(dir, name)).isFile();
    return [name, ino, mode, isFile && readFileSync(join(dir, name), "utf8")];
  });
}
