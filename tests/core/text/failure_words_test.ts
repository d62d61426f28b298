import assert from "node:assert/strict";
import { test } from "node:test";
import { inWords } from "../../../core/text/failure_words.ts";

const rows: readonly (readonly [string, string])[] = [
  [
    'Cannot read "/a/b": ENOENT',
    'Cannot read "/a/b": there is no such file or folder (ENOENT); what is ' +
    'there: ls -la "/a"',
  ],
  [
    'Cannot write "c.json": ENOENT',
    'Cannot write "c.json": there is no such file or folder (ENOENT); this ' +
    "folder is gone: cd to one that is there",
  ],
  [
    'Cannot write "/tmp/x/c.json": ENOENT',
    'Cannot write "/tmp/x/c.json": there is no such file or folder (ENOENT); ' +
    'its folder first: mkdir -p "/tmp/x"',
  ],
  [
    'Cannot write "/proc/c.json": ENOENT',
    'Cannot write "/proc/c.json": there is no such file or folder (ENOENT)',
  ],
  [
    'Cannot use "/m": Cannot read "/m": ENOENT; mount it there',
    'Cannot use "/m": Cannot read "/m": there is no such file or folder ' +
    "(ENOENT); mount it there",
  ],
  [
    'Cannot use --sysroot "/x": ENOTDIR',
    'Cannot use --sysroot "/x": a part of the path is no folder (ENOTDIR)',
  ],
  [
    'Cannot use --plugins "/x": ENOENT',
    'Cannot use --plugins "/x": there is no such file or folder (ENOENT); ' +
    'what is there: ls -la "/"',
  ],
  [
    'Cannot write "/s": EACCES',
    'Cannot write "/s": this user may not (EACCES); its rights: namei -l "/s"',
  ],
  [
    'Cannot listen on "/run/x/s": ENOENT',
    'Cannot listen on "/run/x/s": there is no such file or folder (ENOENT); ' +
    'its folder first: mkdir -p "/run/x"',
  ],
  [
    'Cannot listen on "127.0.0.9:8080": EADDRINUSE',
    'Cannot listen on "127.0.0.9:8080": another program listens there ' +
    '(EADDRINUSE); what it is: ss -tlp "sport = :8080"; a free port: ' +
    "--listen 127.0.0.9:0",
  ],
  [
    'Cannot listen on "[::1]:81": EADDRINUSE',
    'Cannot listen on "[::1]:81": another program listens there ' +
    '(EADDRINUSE); what it is: ss -tlp "sport = :81"; a free port: ' +
    "--listen [::1]:0",
  ],
  [
    'Cannot listen on "/run/x/s": EADDRINUSE',
    'Cannot listen on "/run/x/s": another program listens there ' +
    '(EADDRINUSE); what it is: ss -xlp src "/run/x/s"',
  ],
  [
    "Cannot write to standard output: EPIPE",
    "Cannot write to standard output: nobody reads it any more (EPIPE)",
  ],
  ["a: EIO\nb: EIO", "a: the device fails (EIO)\nb: the device fails (EIO)"],
  // Codes that are not known, and what only looks like one.
  ["Cannot go on: EXYZ", "Cannot go on: EXYZ"],
  ["ENOENT", "ENOENT"],
  ['a value: "ENOENT"', 'a value: "ENOENT"'],
  ["a: ENOENT and more", "a: ENOENT and more"],
  ["a: E", "a: E"],
  ["a: __proto__", "a: __proto__"],
];
for (const [message, want] of rows) {
  test(`inWords() tells ${JSON.stringify(message)}`, () => {
    assert.equal(inWords(message), want);
  });
}
