import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import {
  guardrailDigest,
  guardrailJson,
} from "../../core/projections/guardrail_json.ts";
import { consumerJson } from "../support/consumers.ts";
import { noShared, sharedPath } from "../support/shared.ts";

/** Reads JSON texts by line, prints the digest of each as guardrail-fabric does. */
const PYTHON = `
import hashlib, json, sys
for line in sys.stdin.readlines():
    value = json.loads(line)
    text = json.dumps(value, sort_keys=True, default=str, separators=(",", ":"))
    print("sha256:" + hashlib.sha256(text.encode("utf-8")).hexdigest())
`;

const noPython: string | false =
  spawnSync("python3", ["--version"]).status === 0
    ? false
    : "python3 is not here";
if (noPython) console.log(`skipped: ${noPython}`);

/** What Python makes of these documents, as JSON.stringify writes them. */
function pythonDigests(documents: readonly unknown[]): string[] {
  const run = spawnSync("python3", ["-c", PYTHON], {
    input: documents.map((one) => `${JSON.stringify(one)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout.trimEnd().split("\n");
}

const known: readonly (readonly [string, unknown, string])[] = [
  ["sorts keys", { b: 1, a: 2 }, '{"a":2,"b":1}'],
  ["sorts numbers in keys as text", { 10: 1, 9: 2 }, '{"10":1,"9":2}'],
  [
    "sorts keys by code points",
    { "\u{1f600}": 1, "\uffee": 2 },
    '{"\\uffee":2,"\\ud83d\\ude00":1}',
  ],
  ["sorts a prefix first", { ab: 1, a: 2 }, '{"a":2,"ab":1}'],
  [
    "writes all kinds",
    [null, true, false, 0, -1, "x", [], {}],
    '[null,true,false,0,-1,"x",[],{}]',
  ],
  ["escapes beyond ASCII", "é\u007f\u2028", '"\\u00e9\\u007f\\u2028"'],
  [
    "escapes in short where JSON can",
    '"\\\n\r\t\f\b\u0000/',
    '"\\"\\\\\\n\\r\\t\\f\\b\\u0000/"',
  ],
  ["keeps a lone surrogate", "\ud800", '"\\ud800"'],
  ["writes small fractions as Python does", [
    0.0001,
    0.00005,
    1e-7,
    -2.5e-12,
    5e-324,
  ], "[0.0001,5e-05,1e-07,-2.5e-12,5e-324]"],
  [
    "writes large numbers",
    [1e20, 1e21, 1.5e300, 2 ** 53],
    "[100000000000000000000,1e+21,1.5e+300,9007199254740992]",
  ],
  ["writes minus zero as zero", -0, "0"],
];
for (const [name, value, want] of known) {
  test(`guardrailJson() ${name}`, () =>
    assert.equal(guardrailJson(value), want));
}

test("guardrailJson() agrees with Python on what is written out here", {
  skip: noPython,
}, async () => {
  const documents = known.map(([, value]) => value);
  assert.deepEqual(
    await Promise.all(documents.map(guardrailDigest)),
    pythonDigests(documents),
  );
});

const sparse: unknown[] = [];
sparse[1] = 1;
const refused: readonly (readonly [string, unknown])[] = [
  ["NaN", { a: NaN }],
  ["infinity", [Infinity]],
  ["undefined", { a: undefined }],
  ["a hole", sparse],
  ["a function", [() => 1]],
  ["a symbol", Symbol("x")],
  ["a bigint", { a: 1n }],
  ["a date", { a: new Date(0) }],
  ["a map", new Map()],
  ["bytes", new Uint8Array(1)],
  ["what writes itself", { toJSON: () => 1 }],
];
for (const [name, value] of refused) {
  test(`guardrailJson() refuses ${name}`, () => {
    assert.throws(() => guardrailJson(value), {
      name: "TypeError",
      message: /^Cannot write .* as JSON: /,
    });
  });
}

const EXAMPLES = "guardrail-fabric/examples/";
test("guardrailDigest() is Python's digest of the published examples", {
  skip: noShared || noPython,
}, async () => {
  const names = [
    "guardrail-decision.example.json",
    "guardrail-input.example.json",
    ...readdirSync(sharedPath(`contracts/data/${EXAMPLES}trust-chain`))
      .map((name) => `trust-chain/${name}`),
  ];
  assert.equal(names.length, 4);
  const documents = names.map((name) => consumerJson(`${EXAMPLES}${name}`));
  assert.deepEqual(
    await Promise.all(documents.map(guardrailDigest)),
    pythonDigests(documents),
  );
});

const CASES = 3000;
test(
  "guardrailDigest() is Python's digest of any document",
  { skip: noPython },
  async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string(),
      fc.constantFrom(
        "\ud800",
        "\udfff\ud800",
        "\u007f",
        "__proto__",
        "10",
        "9",
      ),
    );
    const number = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ noNaN: true, min: -1e-3, max: 1e-3 }),
    );
    const leaf = fc.oneof(text, number, fc.boolean(), fc.constant(null));
    const { document } = fc.letrec((tie) => ({
      document: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("document"), { maxLength: 5 }),
        fc.dictionary(text, tie("document"), { maxKeys: 6 }),
      ),
    }));
    const documents = fc.sample(document as fc.Arbitrary<unknown>, CASES);
    const small = documents.filter((one) => /\de-\d/.test(JSON.stringify(one)));
    const foreign = documents.filter((one) =>
      /[^ -~]/.test(JSON.stringify(one))
    );
    console.log(
      `${CASES} documents against python3: ${foreign.length} beyond ASCII, ` +
        `${small.length} with small fractions`,
    );
    assert.ok(foreign.length > CASES / 10 && small.length > CASES / 50);
    assert.deepEqual(
      await Promise.all(documents.map(guardrailDigest)),
      pythonDigests(documents),
    );
  },
);
