import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { strictFault } from "../../../core/text/strict_json.ts";
import { DEPTH } from "../../support/depth.ts";
import { runs } from "../../support/fuzz.ts";

const TWICE = (key: string) => `key ${JSON.stringify(key)} stands twice`;
const LOST = (literal: string) => `${literal} is no number that can be kept`;

const refused: readonly (readonly [string, string, string])[] = [
  ['{"a":1,"a":1}', "/a", TWICE("a")],
  ['{"a":1,"\\u0061":2}', "/a", TWICE("a")],
  ['{"\\u0061":1,"a":2}', "/a", TWICE("a")],
  ['{"a\\"":1,"a\\u0022":2}', '/a"', TWICE('a"')],
  ['{"\\\\":1,"\\u005c":2}', "/\\", TWICE("\\")],
  ['{"":1,"":2}', "/", TWICE("")],
  ['{"limits":{"x":1,"y":{"z":[1,2]},"x":3}}', "/limits/x", TWICE("x")],
  ['[0,[{}],{"a":[{"b":1,"b":2}]}]', "/2/a/0/b", TWICE("b")],
  ['{"a/b":{"~":1,"~":2}}', "/a~1b/~0", TWICE("~")],
  [' \n{ "a" :\t1 ,\r"a" : 2 } ', "/a", TWICE("a")],
  ['{"a":"\\\\","b":"}{,\\"","a":"x"}', "/a", TWICE("a")],
  ['{"__proto__":{"safe":true}}', "/__proto__", 'key "__proto__" is not taken'],
  ['[{"\\u005f_proto__":1}]', "/0/__proto__", 'key "__proto__" is not taken'],
  ["1e309", "", LOST("1e309")],
  ['{"a":[1,-1E400]}', "/a/1", LOST("-1E400")],
  ["[9007199254740993]", "/0", LOST("9007199254740993")],
  ["[-9007199254740993]", "/0", LOST("-9007199254740993")],
  ["[123456789012345678901]", "/0", LOST("123456789012345678901")],
  ["[0,1e-400]", "/1", LOST("1e-400")],
  [`[${"9".repeat(400)}]`, "/0", LOST("9".repeat(60))],
];
for (const [text, pointer, message] of refused) {
  test(`strictFault() refuses ${text.slice(0, 40)}`, () => {
    JSON.parse(text);
    const fault = strictFault(text);
    assert.deepEqual([fault?.pointer, fault?.message], [pointer, message]);
    // Where its place may name a person, this much is told.
    assert.match(fault?.told ?? "", /^a (key|number) [a-z ]+$/);
  });
}

const taken = [
  '{"a":{"a":{"a":[{"a":1},{"a":1}]}},"b":{"a":1}}',
  '{"a":"\\"a\\":1","b":"\\\\"}',
  '{"constructor":1,"toString":2,"hasOwnProperty":3}',
  '{"A":1,"a":2,"\u00e4":3,"a\u0308":4}',
  "[0,-0,0.0,0e5,0e-400,1,-1,0.1,1e300,1e21,9007199254740991]",
  "[9007199254740992,100000000000000000000,1000000000000000000000]",
  "[0.1234567890123456789]",
  '"a"',
  "null",
  "{}",
  "[[],{},[[]]]",
];
for (const text of taken) {
  test(`strictFault() takes ${text.slice(0, 40)}`, () => {
    assert.equal(strictFault(text), null);
  });
}

test("strictFault() takes whatever JSON.stringify makes", () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 5 }).filter((value) =>
        !JSON.stringify(value).includes("__proto__")
      ),
      fc.constantFrom(undefined, 2),
      (value, indent) => {
        assert.equal(strictFault(JSON.stringify(value, null, indent)), null);
      },
    ),
    runs(2000 * DEPTH.factor),
  );
});

test("strictFault() finds a key that is written once more, anywhere", () => {
  const keys = fc.uniqueArray(fc.string({ unit: "binary" }), {
    minLength: 1,
    maxLength: 8,
  }).filter((list) => !list.includes("__proto__"));
  /** The same key, each of its letters written as a number. */
  const escaped = (key: string) =>
    `"${
      Array.from(
        { length: key.length },
        (_, at) => `\\u${key.charCodeAt(at).toString(16).padStart(4, "0")}`,
      ).join("")
    }"`;
  fc.assert(
    fc.property(keys, fc.nat(7), fc.boolean(), (list, which, isEscaped) => {
      const again = list[which % list.length] ?? "";
      const written = isEscaped ? escaped(again) : JSON.stringify(again);
      const body = list.map((key) => `${JSON.stringify(key)}:{"x":[1]}`);
      const fault = strictFault(`[{${body.join()},${written}:0}]`);
      assert.match(fault?.message ?? "", /stands twice$/);
    }),
    runs(1000 * DEPTH.factor),
  );
});
