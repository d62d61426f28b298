import assert from "node:assert/strict";
import { test } from "node:test";
import { parseReport, properties } from "../../../scripts/boot/report.ts";

test("parseReport() reads sections, and how they ended", () => {
  const report = parseReport(
    "noise\r\n@@ first\r\n{\r\n}\r\n@@ = 0\r\nbetween\r\n@@ after-policy\r\n" +
      "@@ = 64\r\n",
  );
  assert.deepEqual([...report], [
    ["first", { text: "{\n}", code: 0 }],
    ["after-policy", { text: "", code: 64 }],
  ]);
});

test("parseReport() keeps a section that did not end, without a code", () => {
  const report = parseReport("@@ first\nhalf\n@@ next\nalso half");
  assert.deepEqual([...report], [
    ["first", { text: "half", code: null }],
    ["next", { text: "also half", code: null }],
  ]);
});

test("parseReport() takes nothing else for a mark", () => {
  const report = parseReport("@@ first\n @@ next\n@@ = x\n@@ = 1\n");
  assert.deepEqual([...report], [
    ["first", { text: " @@ next\n@@ = x", code: 1 }],
  ]);
});

test("properties() reads what systemctl shows", () => {
  assert.deepEqual(
    properties("ActiveState=active\nEnvironment=A=1\n\nnoise\nResult="),
    { ActiveState: "active", Environment: "A=1", Result: "" },
  );
});
