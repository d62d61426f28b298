import assert from "node:assert/strict";
import { test } from "node:test";
import {
  parseParameter,
  parseShape,
} from "../../../probes/model_residency/model_shape.ts";
import { MODEL_INFO } from "../../support/model_info.ts";

const parameters = [
  { text: undefined, want: null },
  { text: "", want: null },
  { text: 'stop "<|x|>"\nnum_ctx                        8192\n', want: 8192 },
  { text: "num_ctx 0", want: false },
  { text: "num_ctx many", want: false },
  { text: "num_ctx 1\nnum_ctx 2", want: false },
  { text: 7, want: false },
];
for (const { text, want } of parameters) {
  test(`parseParameter() reads ${JSON.stringify(text)}`, () => {
    assert.equal(parseParameter(text, "num_ctx"), want);
  });
}

test("parseShape() derives the width of a head", () => {
  assert.equal(parseShape({ model_info: MODEL_INFO })?.keyLength, 64);
});
const untold: readonly unknown[] = [undefined, null, [], [8, 8]];
const unsound: readonly unknown[] = ["8", NaN, -8, 0, 1.5, 2 ** 60, {}, true];
for (const key of Object.keys(MODEL_INFO)) {
  const isName = key === "general.architecture";
  test(`parseShape() gives nothing without ${key}`, () => {
    for (const value of untold) {
      const shape = parseShape({ model_info: { ...MODEL_INFO, [key]: value } });
      assert.equal(shape, null, `${key}: ${String(value)}`);
    }
  });
  test(`parseShape() takes no hint beside an unsound ${key}`, () => {
    for (const value of unsound) {
      const read = () =>
        parseShape({ model_info: { ...MODEL_INFO, [key]: value } });
      if (!isName) assert.throws(read, RangeError, `${key}: ${String(value)}`);
      else if (value !== "8") assert.equal(read(), null);
    }
  });
}
