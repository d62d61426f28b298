import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { acpiTable } from "../../../scripts/boot/acpi_table.ts";
import type { Supplies } from "../../../scripts/boot/machine.ts";
import { inTemp } from "../../support/temp.ts";

const COOL: Supplies = {
  percent: 50,
  isOnMains: true,
  celsius: 25,
  criticalCelsius: 90,
};

/** What a method returns. */
function valueOf(table: string, method: string): string | undefined {
  return new RegExp(`Method \\(${method}\\) \\{ Return \\(([^)]+)\\)`)
    .exec(table)?.[1];
}

const cases: readonly (readonly [string, Partial<Supplies>, string, string])[] =
  [
    ["mains", {}, "_PSR", "1"],
    ["no mains", { isOnMains: false }, "_PSR", "0"],
    ["heat in tenths of a kelvin", {}, "_TMP", "2982"],
    ["heat below zero", { celsius: -10 }, "_TMP", "2632"],
    ["the critical heat", {}, "_CRT", "3632"],
  ];
for (const [name, given, method, want] of cases) {
  test(`acpiTable() tells ${name}`, () => {
    assert.equal(valueOf(acpiTable({ ...COOL, ...given }), method), want);
  });
}

const states: readonly (readonly [number, boolean, string])[] = [
  [50, true, "2, 7200, 24000, 11400"],
  [15, false, "1, 7200, 7200, 11400"],
  [0, false, "1, 7200, 0, 11400"],
];
for (const [percent, isOnMains, want] of states) {
  test(`acpiTable() tells ${percent} %, on mains: ${isOnMains}`, () => {
    const table = acpiTable({ ...COOL, percent, isOnMains });
    const state = /Method \(_BST\)[^]*?Package \(\) \{ ([^}]+) \}/.exec(table);
    assert.equal(state?.[1], want);
  });
}

const skip = spawnSync("iasl", ["-v"]).error === undefined
  ? false
  : "there is no iasl here (Debian package acpica-tools)";
if (skip) console.log(`skipped: ${skip}`);

test("iasl finds no fault in the table", { skip }, () =>
  inTemp((dir) => {
    const file = join(dir, "table.asl");
    writeFileSync(file, acpiTable(COOL));
    const { status, stdout, stderr } = spawnSync("iasl", [file], {
      encoding: "utf8",
      cwd: dir,
    });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /0 Errors, 0 Warnings/);
    return Promise.resolve();
  }));
