import assert from "node:assert/strict";
import { test } from "node:test";
import { type OptionKinds, parseArguments } from "../../cli/parse_arguments.ts";

const KINDS: OptionKinds = {
  json: "boolean",
  policy: "string",
  plugins: "strings",
};

type Row = readonly [
  args: readonly string[],
  values: Readonly<Record<string, unknown>>,
  positionals: readonly string[],
];

const TAKEN: readonly Row[] = [
  [[], {}, []],
  [["--json"], { json: true }, []],
  [["--json", "--json"], { json: true }, []],
  [["--policy", "a"], { policy: "a" }, []],
  [["--policy=a"], { policy: "a" }, []],
  [["--policy="], { policy: "" }, []],
  [["--policy", ""], { policy: "" }, []],
  [["--policy=a=b"], { policy: "a=b" }, []],
  [["--policy=-a"], { policy: "-a" }, []],
  [["--policy", "-"], { policy: "-" }, []],
  [["--policy", "a", "--policy", "b"], { policy: "b" }, []],
  [["--plugins", "a", "--plugins=b"], { plugins: ["a", "b"] }, []],
  [["one", "--json", "two"], { json: true }, ["one", "two"]],
  [["-"], {}, ["-"]],
  [["--", "--json", "-x", "--"], {}, ["--json", "-x", "--"]],
  [["--policy", "a", "--", "b"], { policy: "a" }, ["b"]],
  [[""], {}, [""]],
];
for (const [args, values, positionals] of TAKEN) {
  test(`parseArguments() takes ${JSON.stringify(args)}`, () => {
    assert.deepEqual(parseArguments(args, KINDS), { values, positionals });
  });
}

const SHORTS = { j: "json", p: "policy", l: "plugins" };
const SHORT: readonly Row[] = [
  [["-j"], { json: true }, []],
  [["-p", "a"], { policy: "a" }, []],
  [["-pa"], { policy: "a" }, []],
  [["-p-a"], { policy: "-a" }, []],
  [["-p", "-"], { policy: "-" }, []],
  [["-jp", "a"], { json: true, policy: "a" }, []],
  [["-jjpa"], { json: true, policy: "a" }, []],
  [["-la", "-l", "b", "one"], { plugins: ["a", "b"] }, ["one"]],
  [["--", "-j"], {}, ["-j"]],
];
for (const [args, values, positionals] of SHORT) {
  test(`parseArguments() takes the letters of ${JSON.stringify(args)}`, () => {
    const parsed = parseArguments(args, KINDS, SHORTS);
    assert.deepEqual(parsed, { values, positionals });
  });
}

const REFUSED_SHORT: readonly (readonly [readonly string[], string])[] = [
  [["-x"], 'there is no option "-x"'],
  [["-jx"], 'there is no option "-x"'],
  [["-json"], 'there is no option "-son"'],
  [["-p"], '"--policy" lacks its value'],
  [["-jp"], '"--policy" lacks its value'],
  [["-p", "-j"], '"--policy" lacks its value; "-j" as one is --policy=-j'],
];
for (const [args, message] of REFUSED_SHORT) {
  test(`parseArguments() refuses the letters of ${JSON.stringify(args)}`, () => {
    assert.throws(() => parseArguments(args, KINDS, SHORTS), {
      name: "TypeError",
      message,
    });
  });
}

const REFUSED: readonly (readonly [readonly string[], string])[] = [
  [["--jsn"], 'there is no option "--jsn"'],
  [["--json "], 'there is no option "--json "'],
  [["--no-json"], 'there is no option "--no-json"'],
  [["---json"], 'there is no option "---json"'],
  [["-json"], 'there is no option "-json"'],
  [["-j"], 'there is no option "-j"'],
  [["--=x"], 'there is no option "--=x"'],
  [["--__proto__=x"], 'there is no option "--__proto__=x"'],
  [["--toString", "x"], 'there is no option "--toString"'],
  [["--json=true"], '"--json" takes no value, and has "true"'],
  [["--json="], '"--json" takes no value, and has ""'],
  [["--policy"], '"--policy" lacks its value'],
  [["--plugins"], '"--plugins" lacks its value'],
  [
    ["--policy", "--json"],
    '"--policy" lacks its value; "--json" as one is --policy=--json',
  ],
  [
    ["--policy", "--", "a"],
    '"--policy" lacks its value; "--" as one is --policy=--',
  ],
];
for (const [args, message] of REFUSED) {
  test(`parseArguments() refuses ${JSON.stringify(args)}`, () => {
    assert.throws(() => parseArguments(args, KINDS), {
      name: "TypeError",
      message,
    });
  });
}
