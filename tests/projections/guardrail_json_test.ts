import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { guardrailDigest } from "../../core/projections/python_json.ts";
import { consumerJson } from "../support/consumers.ts";
import { KNOWN } from "../support/guardrail_cases.ts";
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

test("guardrailJson() agrees with Python on what is written out here", {
  skip: noPython,
}, async () => {
  const documents = KNOWN.map(([, value]) => value);
  assert.deepEqual(
    await Promise.all(documents.map(guardrailDigest)),
    pythonDigests(documents),
  );
});

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
