/** What the caller hands over open, and who else may have written into it. */

import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { descriptorOf } from "../../../host/files/descriptor_path.ts";
import { givenFault } from "../../../host/files/given_files.ts";

const paths: Readonly<Record<string, number | null>> = {
  "-": 0,
  "/dev/stdin": 0,
  "/dev/fd/63": 63,
  "/proc/self/fd/11": 11,
  "/dev/fd/": null,
  "/dev/fd/6/3": null,
  "/dev/fd/63/../5": null,
  "/dev/fd/-1": null,
  "/dev/fd/1234567": null,
  "/proc/1/fd/3": null,
  "/srv/dev/fd/3": null,
  "dev/fd/3": null,
  "--": null,
};
for (const [path, want] of Object.entries(paths)) {
  test(`descriptorOf() takes "${path}" for ${want ?? "a place"}`, () =>
    assert.equal(descriptorOf(path), want));
}

type Kind = "file" | "pipe" | "socket" | "device";
const OWN = process.getuid?.() ?? 0;
const stats = (kind: Kind, uid: number, mode: number) => ({
  uid,
  mode,
  isFile: () => kind === "file",
  isFIFO: () => kind === "pipe",
  isSocket: () => kind === "socket",
});

const given: readonly (readonly [Kind, number, number, RegExp | null])[] = [
  ["pipe", OWN, 0o600, null],
  ["pipe", 0, 0o600, null],
  ["pipe", OWN + 7, 0o600, /^owned by user \d+$/],
  ["pipe", OWN, 0o622, /^writable by others \(mode 622;/],
  ["pipe", OWN, 0o620, /^writable by others/],
  ["file", OWN, 0o644, null],
  ["file", OWN, 0o646, /^writable by others/],
  ["file", OWN + 7, 0o400, /^owned by user/],
  ["socket", OWN, 0o777, null],
  ["socket", OWN + 7, 0o777, /^owned by user/],
  ["device", OWN, 0o600, /^neither a pipe nor a file; pipe the text into it$/],
  ["device", 0, 0o666, /^neither a pipe nor a file/],
];
for (const [kind, uid, mode, want] of given) {
  const name = `${kind} of ${uid} with mode ${mode.toString(8)}`;
  test(`givenFault() ${want === null ? "takes" : "refuses"} a ${name}`, () => {
    const fault = givenFault(stats(kind, uid, mode));
    if (want === null) assert.equal(fault, null);
    else assert.match(fault ?? "", want);
  });
}
