import assert from "node:assert/strict";
import { test } from "node:test";
import {
  codeOf,
  codeText,
  listClass,
  orAbsent,
} from "../../../probes/shared/missing_files.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

test("codeOf() and codeText() read the code of a call, or none", () => {
  assert.equal(codeOf(hostError("EIO")), "EIO");
  assert.equal(codeOf(new Error("no")), null);
  assert.equal(codeOf({ code: "EIO" }), null);
  assert.equal(codeText(hostError("EIO")), "EIO");
  assert.equal(codeText(new Error("no")), "Error: no");
  assert.equal(codeText(7), "7");
});

test("orAbsent() takes nothing but a missing file for absence", async () => {
  assert.equal(await orAbsent(Promise.resolve("x")), "x");
  assert.equal(await orAbsent(Promise.reject(hostError("ENOENT"))), null);
  for (const code of ["EACCES", "EIO", "ENOTDIR", "timeout", "denied"]) {
    const call = Promise.reject(hostError(code));
    await assert.rejects(orAbsent(call), { code });
  }
  await assert.rejects(orAbsent(Promise.reject(new Error("no"))), /no/);
});

const CLASS = "/sys/class/power_supply";
const missing: readonly (readonly [string, readonly string[]])[] = [
  ["every class is hidden", []],
  ["it is listed there", ["net", "power_supply"]],
];
for (const [name, classes] of missing) {
  test(`listClass() does not believe that a class is missing where ${name}`, () =>
    assert.rejects(
      listClass(memoryHost({ dirs: { "/sys/class": classes } }), CLASS),
      { code: "ENOENT" },
    ));
}

test("listClass() is empty where the kernel has other classes", async () => {
  const host = memoryHost({ dirs: { "/sys/class": ["net"] } });
  assert.deepEqual(await listClass(host, CLASS), []);
});

test("listClass() fails where the class or all of them cannot be listed", async () => {
  const denied = hostError("EACCES");
  const own = memoryHost({ dirs: { [CLASS]: denied, "/sys/class": ["net"] } });
  await assert.rejects(listClass(own, CLASS), { code: "EACCES" });
  const all = memoryHost({ dirs: { "/sys/class": denied } });
  await assert.rejects(listClass(all, CLASS), { code: "EACCES" });
});
