/** Names of devices: a grant spells them, a plugin gets a number. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadCall } from "../../../core/plugins/default_readable_match.ts";
import { LIST, NET, ruleOf } from "../../support/path_rules.ts";

test("createPathRule() grants no number: its hint asks for the device's name", () => {
  const rule = ruleOf(NET);
  const fault = (call: ReadCall, path: string) => {
    try {
      rule.ask(call, path);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const list = rule.ask("readDir", "/sys/class/net");
  const names = ["eth0", "enx020000000001", "enx020000000002"];
  assert.deepEqual(rule.names(list, names), ["eth0", "other0", "other1"]);
  const told = (what: string, number: string) =>
    `not in the default list of "net": "${number}" stands for a device, grant ` +
    `this ${what} in the policy by the device's own name`;
  const at = "/sys/class/net";
  assert.equal(fault("readText", `${at}/other1/mtu`), null);
  assert.equal(
    fault("readText", `${at}/other1/address`),
    told("file", "other1"),
  );
  assert.equal(
    fault("readDir", `${at}/other0/queues`),
    told("directory", "other0"),
  );
  assert.match(fault("readText", `${at}/eth0/address`) ?? "", LIST);
});

test("createPathRule() gives devices that their names tell of a number", () => {
  const rule = ruleOf(NET);
  const list = rule.ask("readDir", "/sys/class/net");
  const names = ["enx020000000001", "eth0", "lo", "work-vpn", "wlx02"];
  assert.deepEqual(rule.names(list, names), [
    "eth0",
    "lo",
    "other0",
    "other1",
    "other2",
  ]);
  // However often and in whichever order the directory is read.
  assert.deepEqual(rule.names(list, ["work-vpn", "a-new-one", "lo"]), [
    "lo",
    "other1",
    "other3",
  ]);
  const asked = rule.ask("readText", "/sys/class/net/other1/speed");
  assert.equal(asked.path, "/sys/class/net/work-vpn/speed");
  assert.equal(asked.anchor, "/sys/class/net/work-vpn");
  const real = "/sys/devices/virtual/net/work-vpn";
  rule.opened(asked, `${real}/speed`, real);
  for (const path of ["other01", "other4", "other", "Other1", "work-vpn"]) {
    assert.throws(() => rule.ask("readText", `/sys/class/net/${path}/speed`));
  }
  assert.throws(
    () => rule.ask("readText", "/sys/class/net/other1/address"),
    /"other1" stands for a device, grant this file in the policy by the dev/,
  );
});

test("createPathRule() lets a plugin see what the list or the policy has", () => {
  const found = ["address", "device", "mtu", "statistics", "upper_br-acme"];
  const at = "/sys/class/net/eth0";
  const byList = ruleOf(NET);
  assert.deepEqual(byList.names(byList.ask("readDir", at), found), [
    "device",
    "mtu",
    "statistics",
  ]);
  const byFile = ruleOf(NET, [`${at}/address`, "/sys/class/net/acme/x"]);
  assert.deepEqual(byFile.names(byFile.ask("readDir", at), found), [
    "address",
    "device",
    "mtu",
    "statistics",
  ]);
  const classes = byFile.ask("readDir", "/sys/class/net");
  assert.deepEqual(byFile.names(classes, ["acme", "other"]), [
    "acme",
    "other0",
  ]);
  assert.throws(() => byFile.ask("readText", "/sys/class/net/other/speed"));
  // The name is the policy's own: the list's files are open by it.
  assert.equal(
    byFile.ask("readText", "/sys/class/net/acme/speed").path,
    "/sys/class/net/acme/speed",
  );
  const byClass = ruleOf(NET, NET);
  assert.deepEqual(byClass.names(byClass.ask("readDir", at), found), found);
  assert.deepEqual(
    byClass.names(byClass.ask("readDir", "/sys/class/net"), ["acme"]),
    ["acme"],
  );
});

test("createPathRule() keeps the name of a device out of a file", () => {
  const read = ["/sys/class/hwmon", "/sys/class/thermal"];
  const path = "/sys/class/hwmon/hwmon0/name";
  const telling = "hid_02:00:00:00:00:01_battery\n";
  const rule = ruleOf(read);
  const name = rule.ask("readText", path);
  assert.equal(rule.text(name, "coretemp\n"), "coretemp\n");
  assert.equal(rule.text(name, telling), "other\n");
  const label = rule.ask("readText", "/sys/class/hwmon/hwmon0/temp1_label");
  assert.equal(rule.text(label, telling), telling);
  const type = rule.ask("readText", "/sys/class/thermal/thermal_zone0/type");
  assert.equal(rule.text(type, telling), "other\n");
  const free = ruleOf(read, read);
  assert.equal(free.text(free.ask("readText", path), telling), telling);
});
