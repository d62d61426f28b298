import assert from "node:assert/strict";
import { test } from "node:test";
import { hostFailure } from "../../../core/host_calls/raw_host.ts";
import {
  plainFailure,
  toldOf,
  withTold,
} from "../../../core/host_calls/publishable_failures.ts";

class OwnError extends Error {
  override readonly name = "OwnError";
}

const cases: readonly (readonly [string, unknown, string])[] = [
  [
    "what was told of it",
    withTold(hostFailure("EIO", "/home/x: EIO"), "the disk: EIO"),
    "the disk: EIO",
  ],
  ["a plain failure", plainFailure("EIO", "it is broken"), "it is broken"],
  ["the code of a host call", hostFailure("ENOENT", "/home/x"), "ENOENT"],
  ["no code that is a path", hostFailure("/home/x", "y"), "failed"],
  ["no code of two lines", hostFailure("a\nb", "y"), "failed"],
  ["words of its own", new TypeError("no report"), "no report"],
  ["no words with a path in them", new TypeError("no /home/x"), "TypeError"],
  ["no words with quotes", new RangeError('no "erika"'), "RangeError"],
  ["no words of the runtime", new Error("open 'erika'"), "Error"],
  ["no words of a class it does not know", new OwnError("erika"), "OwnError"],
  ["the name where there are no words", new SyntaxError(""), "SyntaxError"],
  ["nothing of what is no error", "/home/x", "failed"],
];
for (const [name, thrown, want] of cases) {
  test(`toldOf() tells ${name}`, () => assert.equal(toldOf(thrown), want));
}
