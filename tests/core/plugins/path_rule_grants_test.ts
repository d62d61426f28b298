/** What a manifest asks for against what the policy grants. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { NET, openFault, OUT, ruleOf } from "../../support/path_rules.ts";

test("createPathRule() measures by what the policy spells out, and no more", () => {
  const device = "/sys/class/net/eth0/device";
  const anchor = (
    read: readonly string[],
    policy: readonly string[],
    path: string,
  ) => ruleOf(read, policy).ask("readText", path).anchor;
  const deep = `${device}/physfn/sriov_numvfs`;
  const both = [device, `${device}/physfn`];
  for (const policy of [both, [...both].reverse()]) {
    assert.equal(anchor(NET, policy, deep), `${device}/physfn`);
    assert.equal(anchor(NET, policy, `${device}/features`), device);
  }
  assert.equal(anchor(NET, NET, deep), "/sys/class/net/eth0");
  assert.equal(anchor(NET, ["/sys"], deep), "/sys/class/net/eth0");
  assert.equal(anchor([deep], ["/sys"], deep), "/sys/class/net/eth0");
  assert.equal(anchor([deep], [deep], deep), deep);
  // What the default list has is measured by the device.
  const power = `${device}/power`;
  const rule = ruleOf(["/sys/class/net", power], [device, "/sys/class/net/lo"]);
  assert.equal(rule.ask("readText", `${power}/control`).anchor, device);
  const narrow = ruleOf(
    ["/sys/class/drm", "/sys/class/drm/card0/device/power"],
    [
      "/sys/class/drm/card0/device/power/async",
    ],
  );
  assert.equal(
    narrow.ask("readText", "/sys/class/drm/card0/device/vendor").anchor,
    "/sys/class/drm/card0",
  );
  // Links of other places are not the kernel's.
  for (
    const path of [
      "/srv/sys/class/net/eth0/x",
      "/proc/net/dev",
      "/sys/class/net",
    ]
  ) {
    assert.equal(anchor([path], [path], path), null);
  }
  for (
    const [path, want] of [
      ["/sys/block/sda/size", "/sys/block/sda"],
      ["/sys/bus/pci/devices/a/b/c", "/sys/bus/pci/devices/a"],
      ["/sys/bus/pci/drivers/xe/a/b", "/sys/bus/pci/drivers/xe/a"],
      ["/sys/bus/pci/drivers/xe", null],
      ["/sys/bus/pci/uevent/a", null],
    ] as const
  ) assert.equal(anchor([path], ["/sys"], path), want, path);
});

test("createPathRule() opens nothing without a grant", () => {
  assert.match(
    openFault({ read: [], asked: "/proc/meminfo", real: "/proc/meminfo" }) ??
      "",
    OUT,
  );
});

test("createPathRule() says what to do about what the manifest asks for", () => {
  const rule = ruleOf(["/sys/class/backlight"]);
  const hint = "; not in the default list: grant it in the policy";
  assert.equal(rule.hint("/sys/class/backlight/x"), hint);
  assert.equal(rule.hint("/sys/class/leds"), "");
});
