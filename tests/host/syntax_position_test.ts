import assert from "node:assert/strict";
import { test } from "node:test";
import { syntaxPosition } from "../../host/syntax_position.ts";

const HEAD = 'export const manifest = { id: "x" };\n';
const PROBE = "export default async function probe(host) {\n";

const right: readonly string[] = [
  `${HEAD}${PROBE}  return await host.env("A");\n}\n`,
  `${HEAD}export default async (host) => ({});\n`,
  `${HEAD}export default function () { return {}; }\n`,
  `${HEAD}function help() {}\nexport async function more() {}\n${PROBE}}`,
  `${HEAD}export class A { #b = 1 }\n${PROBE}}`,
  'import fs from "node:fs";\nexport const a = 1;',
  "",
];
for (const source of right) {
  test(`syntaxPosition() has nothing against ${JSON.stringify(source)}`, () => {
    assert.equal(syntaxPosition(source), null);
  });
}

const wrong: readonly (readonly [string, number, number])[] = [
  [`${HEAD}${PROBE}  return { a: [ } };\n}`, 3, 17],
  [`${HEAD}export default async function probe(host: Host) {}`, 2, 41],
  [`${HEAD}${PROBE}  const a = ;\n}\n`, 3, 13],
  [`${HEAD}${PROBE}  let b = 1;\n  let b = 2;\n}\n`, 4, 7],
  [`${HEAD}${PROBE}  return {};\n`, 4, 1],
  [`${HEAD}}\n`, 2, 1],
];
for (const [source, line, column] of wrong) {
  test(`syntaxPosition() is at ${line}:${column} of ${JSON.stringify(source)}`, () => {
    const found = syntaxPosition(source);
    assert.deepEqual([found?.line, found?.column], [line, column]);
    assert.ok(found?.message);
  });
}

test("syntaxPosition() runs nothing", () => {
  const touched = globalThis as { touched?: boolean };
  syntaxPosition("globalThis.touched = true;\nexport const a = (");
  syntaxPosition("globalThis.touched = true;");
  assert.equal(touched.touched, undefined);
});

test("syntaxPosition() of a long file takes a moment", () => {
  const source = `${"const a_ = 1;\n".repeat(5000).replaceAll("a_", "$&")}`;
  const lines = source.split("\n").map((line, at) =>
    line.replace("a_", `a${at}`)
  );
  const found = syntaxPosition([...lines, "export const = 1;"].join("\n"));
  assert.equal(found?.line, lines.length + 1);
});
