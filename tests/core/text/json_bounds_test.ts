import assert from "node:assert/strict";
import { test } from "node:test";
import {
  documentBoundsFault,
  replyBoundsFault,
} from "../../../core/text/json_bounds.ts";

const DEEP = "is nested deeper than 64 levels";
const MANY = "holds more than 1000 values";
const nested = (depth: number, open = "[", close = "]") =>
  open.repeat(depth) + close.repeat(depth);

const cases = [
  { name: "64 levels", text: nested(64), want: null },
  { name: "65 levels", text: nested(65), want: DEEP },
  { name: "65 levels that never end", text: "[".repeat(65), want: DEEP },
  { name: "65 objects", text: nested(65, '{"a":', "}"), want: DEEP },
  { name: "one beside the other", text: `[${"[],".repeat(300)}1]`, want: null },
  {
    name: "brackets in a string",
    text: `["${"[".repeat(400)}\\"${"{".repeat(400)}"]`,
    want: null,
  },
  {
    name: "a string that ends in a backslash",
    text: `["\\\\",${nested(64)}]`,
    want: DEEP,
  },
  { name: "998 values", text: `[${"1,".repeat(998)}1]`, want: null },
  { name: "1001 values", text: `[${"1,".repeat(1000)}1]`, want: MANY },
  { name: "1001 keys", text: `{${'"a":1,'.repeat(1000)}"b":1}`, want: MANY },
  { name: "space before it", text: ` \r\n\t${nested(65)}`, want: DEEP },
  {
    name: "commas in a string",
    text: `["${",[{".repeat(5000)}"]`,
    want: null,
  },
  { name: "nothing", text: "", want: null },
];
for (const { name, text, want } of cases) {
  test(`documentBoundsFault() judges ${name}`, () => {
    assert.equal(documentBoundsFault(text, 1000), want);
  });
}

test("replyBoundsFault() lets a reply nest 1000 brackets, and no more", () => {
  assert.equal(replyBoundsFault(nested(1000)), null);
  assert.equal(replyBoundsFault(nested(1001)), DEEP);
});

test("replyBoundsFault() counts what looks like a value, to 200,000", () => {
  const full = `[${"1,".repeat(199_999)}1]`;
  assert.equal(replyBoundsFault(full), null);
  assert.equal(
    replyBoundsFault(full.replace("1", "1,1")),
    "holds more than 200000 values",
  );
});

test("replyBoundsFault() leaves alone what is no JSON", () => {
  assert.equal(replyBoundsFault(`<p>${"[".repeat(5000)}`), null);
  assert.equal(replyBoundsFault("1,".repeat(300_000)), null);
});

test("replyBoundsFault() takes what a service of 10,000 models says", () => {
  const model = {
    name: "llama3.2:1b",
    model: "llama3.2:1b",
    modified_at: "2026-01-15T10:00:00.000Z",
    size: 1,
    digest: "a".repeat(64),
    details: {
      parent_model: "",
      format: "gguf",
      family: "llama",
      families: ["llama"],
      parameter_size: "1.2B",
      quantization_level: "Q8_0",
    },
  };
  const body = JSON.stringify({ models: Array(10_000).fill(model) });
  assert.equal(replyBoundsFault(body), null);
});
