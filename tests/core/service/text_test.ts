/** What Go takes off the ends of a text, in linear time. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isCloudName } from "../../../core/service/model_name.ts";
import {
  ollamaBase,
  ollamaText,
} from "../../../core/service/ollama_environment.ts";
import { trimSpace } from "../../../core/service/text.ts";

// unicode.IsSpace, one by one.
const SPACES = [
  ...[9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680],
  ...Array.from({ length: 11 }, (_, at) => 0x2000 + at),
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
];

test("trimSpace() takes what unicode.IsSpace has, and nothing else", () => {
  const taken = Array.from({ length: 0x10000 }, (_, code) => code)
    .filter((code) => trimSpace(String.fromCharCode(code)) === "");
  assert.deepEqual(taken, SPACES);
});

test("isCloudName() takes off what Ollama does", () => {
  for (const code of SPACES) {
    const space = String.fromCharCode(code);
    for (const tag of ["cloud", "9b-cloud", "CLOUD"]) {
      const name = `glm:${space}${tag}${space}${space}`;
      assert.ok(isCloudName(name), JSON.stringify(name));
    }
  }
  assert.ok(!isCloudName("cloud"));
  assert.ok(!isCloudName("h:80/x-cloud"));
  assert.ok(!isCloudName("glm:cloud\ufeff"));
});

test("ollamaBase() takes off what Ollama does", () => {
  assert.equal(ollamaBase("\u0085127.0.0.9\u2003"), "http://127.0.0.9:11434");
  assert.equal(ollamaBase('"\u3000127.0.0.9"'), "http://127.0.0.9:11434");
  // Go takes it for a part of the name, which is on no loopback.
  assert.equal(ollamaBase("\ufeff127.0.0.9"), null);
});

test("ollamaBase() refuses what is longer than any address", () => {
  const path = (length: number) => `127.0.0.9/${"p".repeat(length)}`;
  assert.equal(ollamaBase(path(1000)), "http://127.0.0.9:11434");
  assert.equal(ollamaBase(path(5000)), null);
});

const MANY = 400_000;
const long: Readonly<Record<string, () => unknown>> = {
  "quotes around": () => ollamaText(`${'"'.repeat(MANY)}x`),
  "quotes inside": () => ollamaText(`x${"'".repeat(MANY)}x`),
  "spaces inside": () => ollamaText(`x${" ".repeat(MANY)}x`),
  "quotes of an address": () => ollamaBase(`1${'"'.repeat(MANY)}1`),
  "brackets of an address": () => ollamaBase(`1${"[".repeat(MANY)}1`),
  "colons of an address": () => ollamaBase(":".repeat(MANY)),
  "spaces of a name": () => isCloudName(`:${" ".repeat(MANY)}x`),
  "dashes of a name": () => isCloudName(`:${"-".repeat(MANY)}`),
  "tags of a name": () => isCloudName(":a-".repeat(MANY)),
};
for (const [name, run] of Object.entries(long)) {
  // In quadratic time it would be a minute and more.
  test(`${MANY} ${name} take no time`, () => {
    const began = performance.now();
    run();
    assert.ok(performance.now() - began < 5000);
  });
}
