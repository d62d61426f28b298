/** The default list on the /sys of this machine; nothing acts when it is read. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { test } from "node:test";
import { createPathRule } from "../../../core/plugins/path_rule.ts";
import {
  grantedTo,
  pathsGrantedTo,
} from "../../../core/plugins/plugin_grants.ts";
import { createMachine } from "../../../host/live_machine.ts";
import { createGuard } from "../../../runner/guard.ts";

const NET = "/sys/class/net";
const skip = existsSync(`${NET}/lo/statistics`)
  ? false
  : "this machine has no /sys/class/net/lo";
if (skip) console.log(`skipped: ${skip}`);

function guardOf(read: readonly string[], policy: readonly string[] = []) {
  const entry = { grants: { read: [...policy] } };
  return createGuard(createMachine({ limitMs: 100 }), {
    id: "p",
    granted: grantedTo({ read }, entry),
    paths: createPathRule(pathsGrantedTo({ read }, entry)),
  }).host;
}

/** An interface with a device below it, and a block device of another. */
function neighbours() {
  const names = existsSync(NET) ? readdirSync(NET) : [];
  for (const name of names) {
    const link = `${NET}/${name}/device`;
    if (!existsSync(`${link}/subsystem/devices`)) continue;
    for (const other of readdirSync(`${link}/subsystem/devices`)) {
      const at = `${link}/subsystem/devices/${other}/uevent`;
      const isOther = existsSync(at) &&
        !realpathSync(at).startsWith(`${realpathSync(link)}/`);
      if (isOther) return { name, other };
    }
  }
  return null;
}

test("a plugin reads what the list has of this machine", { skip }, async () => {
  const host = guardOf([NET, "/sys/devices/system/cpu", "/proc/meminfo"]);
  const names = await host.readDir(NET);
  assert.ok(names.includes("lo"));
  assert.equal(names.length, readdirSync(NET).length);
  for (const name of names) {
    const mtu = await host.readText(`${NET}/${name}/mtu`);
    assert.match(mtu, /^\d+\n$/);
    for (const file of ["address", "ifalias", "bridge/bridge_id", "uevent"]) {
      await assert.rejects(host.readText(`${NET}/${name}/${file}`), {
        code: "denied",
      });
    }
    const shown = await host.readDir(`${NET}/${name}`);
    assert.ok(!shown.includes("address") && shown.includes("mtu"));
  }
  const counters = await host.readDir(`${NET}/lo/statistics`);
  assert.ok(counters.includes("rx_bytes"), counters.join());
  assert.match(await host.readText("/proc/meminfo"), /^MemTotal:/);
  assert.equal(
    await host.readText("/sys/devices/system/cpu/online"),
    readFileSync("/sys/devices/system/cpu/online", "utf8"),
  );
});

test("a plugin does not cross to another device of this machine", {
  skip: skip || (neighbours() === null && "no interface has a neighbour"),
}, async () => {
  const { name, other } = neighbours() ?? { name: "", other: "" };
  const way = `${NET}/${name}/device/subsystem/devices/${other}`;
  for (const policy of [[], [NET]]) {
    const host = guardOf([NET, way], policy);
    for (
      const call of [
        () => host.readText(`${way}/uevent`),
        () => host.readText(`${way}/modalias`),
        () => host.readDir(way),
        () => host.readDir(`${NET}/${name}/device/subsystem/devices`),
        () => host.readLinkName(`${way}/driver`),
        () => host.readText(`${NET}/${name}/subsystem/lo/mtu`),
        () => host.readText(`${NET}/${name}/device/../../uevent`),
      ]
    ) await assert.rejects(call(), { code: "denied" });
  }
  // A grant of the interfaces reaches what each of them is.
  const own = guardOf([NET], [NET]);
  assert.equal(
    await own.readText(`${NET}/${name}/device/modalias`),
    readFileSync(`${NET}/${name}/device/modalias`, "utf8"),
  );
  assert.equal(
    await guardOf([NET]).readLinkName(`${NET}/${name}/device/driver`),
    realpathSync(`${NET}/${name}/device/driver`).split("/").pop(),
  );
});
