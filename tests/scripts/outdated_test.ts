import assert from "node:assert/strict";
import { test } from "node:test";
import {
  parseOutdated,
  pinnedDeno,
  tellBehind,
  unasked,
} from "../../scripts/outdated/pins.ts";

const TABLE = `┌──────────────┬─────────┬────────┬────────────┐
│ Package      │ Current │ Update │ Latest     │
├──────────────┼─────────┼────────┼────────────┤
│ npm:@a/b     │ 9.6.1   │ 9.6.1  │ 10.1.1     │
├──────────────┼─────────┼────────┼────────────┤
│ npm:c        │ 0.1.0   │ 0.1.9  │ 0.2.0-rc.1 │
└──────────────┴─────────┴────────┴────────────┘
`;
const B = { name: "@a/b", pinned: "9.6.1", newest: "10.1.1" };
const C = { name: "c", pinned: "0.1.0", newest: "0.2.0-rc.1" };

test("parseOutdated() reads the rows of the table", () => {
  assert.deepEqual(parseOutdated(TABLE), [B, C]);
  assert.deepEqual(parseOutdated(""), []);
});

for (
  const text of [
    "Nothing to do\n",
    TABLE.replace("0.1.9", "0.1.9 │ x"),
    TABLE.replace("npm:c", "jsr:c"),
    TABLE.split("\n").slice(0, 3).join("\n"),
  ]
) {
  test(`parseOutdated() takes no silence from "${text.slice(0, 12)}…"`, () => {
    assert.throws(() => parseOutdated(text), SyntaxError);
  });
}

test("tellBehind() holds back one major version, with its reason", () => {
  const held = { "@a/b": { refused: "10.0.0", why: "too new" } };
  assert.deepEqual(tellBehind([B, C], held), {
    lines: [
      "@a/b: 9.6.1, newest 10.1.1; held back: too new",
      "c: 0.1.0, newest 0.2.0-rc.1",
    ],
    faults: 1,
  });
  const next = { ...B, newest: "11.0.0" };
  assert.deepEqual(tellBehind([next], held), {
    lines: ["@a/b: 9.6.1, newest 11.0.0"],
    faults: 1,
  });
});

test("tellBehind() wants nothing held back that is not behind", () => {
  assert.deepEqual(tellBehind([], { c: { refused: "2.0.0", why: "x" } }), {
    lines: ["c: held back, but not behind"],
    faults: 1,
  });
  assert.deepEqual(tellBehind([], {}), { lines: [], faults: 0 });
});

test("unasked() reads what deno outdated ends well after", () => {
  const said = "Warning: Unable to check updates for 8 package(s), their " +
    "metadata could not be fetched\n";
  assert.equal(unasked(said), 8);
  assert.equal(unasked("Unable to check\n"), 1);
  assert.equal(unasked("Download x\n"), 0);
});

test("pinnedDeno() wants one version everywhere", () => {
  assert.equal(
    pinnedDeno(["npx -y deno@1.2.3 x", "deno@1.2.3 and deno@1.2.3"]),
    "npm:deno@1.2.3",
  );
  assert.throws(() => pinnedDeno(["deno@1.2.3", "deno@1.2.4"]), SyntaxError);
  assert.throws(() => pinnedDeno(["deno", "xdeno@1.2.3"]), SyntaxError);
});
