import assert from "node:assert/strict";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { lookAtPluginDirectories } from "../../../../cli/commands/doctor/plugin_directories.ts";
import { visitOf } from "../../../support/doctor_visit.ts";
import { createTemp } from "../../../support/temp.ts";

const dir = createTemp("doctor-plugins");

function folder(name: string, mode: number): string {
  const path = join(dir, name);
  mkdirSync(path);
  writeFileSync(join(path, "fan.js"), "export {}");
  writeFileSync(join(path, "notes.txt"), "");
  chmodSync(path, mode);
  return path;
}

const look = async (changed: Parameters<typeof visitOf>[1]) =>
  await lookAtPluginDirectories(await visitOf("laptop_on_mains", changed));

test("lookAtPluginDirectories() is well without one", async () => {
  const [one] = await look({});
  assert.deepEqual([one?.state, one?.next], ["ok", null]);
  assert.match(one?.found ?? "", /: built-in probes alone$/);
});

test("lookAtPluginDirectories() tells whose each is, and what it holds", async () => {
  const path = folder("own", 0o755);
  const [one] = await look({ directories: [path] });
  assert.equal(one?.state, "ok");
  assert.match(
    one?.found ?? "",
    /own, owner \d+, mode 755: 1 plugins, 1 ignored$/,
  );
});

test("lookAtPluginDirectories() fails where others may put files", async () => {
  const paths = [folder("open", 0o777), folder("sticky", 0o1777)];
  const findings = await look({ directories: paths });
  for (const [index, one] of findings.entries()) {
    assert.equal(one.state, "fail");
    assert.match(one.found, /writable by others \(mode 1?777; chmod go-w/);
    assert.equal(one.next, `its owner and rights: namei -l ${paths[index]}`);
  }
  assert.equal(findings.length, 2);
});

test("lookAtPluginDirectories() fails for one that is not there", async () => {
  const fault = 'Cannot use --plugins "/x": ENOENT';
  const [one] = await look({ directoriesFault: fault });
  assert.equal(one?.state, "fail");
  assert.match(one?.next ?? "", /^make the folder/);
});
