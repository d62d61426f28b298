/** Whatever a text holds: a mask finds it, and is done after once. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { identifying, MASK_CANARIES } from "../../support/canaries.ts";
import { runs } from "../../support/fuzz.ts";

test("createMask() masks each kind wherever it stands, and once is enough", () => {
  const between = fc.constantFrom(
    ...' ;, ;: ;/;";=;(;°;\n;…; a ; of 5 ;temp1_input ;\u200b'.split(";"),
    "",
  );
  const text = fc.array(
    fc.tuple(between, fc.constantFrom(...MASK_CANARIES), between),
    { minLength: 1, maxLength: 4 },
  ).map((parts) => parts.map((one) => one.join("")).join(" "));
  fc.assert(
    fc.property(text, (one) => {
      const safe = identifying(one);
      assert.equal(identifying(safe), safe);
      for (const canary of MASK_CANARIES) {
        assert.ok(!safe.toLowerCase().includes(canary.toLowerCase()), safe);
      }
    }),
    runs(5000),
  );
});

test("createMask() changes nothing of what it has masked, whatever it was", () => {
  const signs = fc.string({
    unit: fc.constantFrom(
      ...'0123456789abcdefxyz:._-/@?=* "\n'.split(""),
      "::",
      "qz",
      "quentin",
      "serial",
      "nqn",
      "bearer ",
      "://",
      "/home/",
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(signs, (text) => {
      const once = identifying(text);
      assert.equal(identifying(once), once);
    }),
    runs(20_000),
  );
});
