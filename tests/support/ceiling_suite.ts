/** What a plugin can read without a policy, and with one, on every runtime. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { assertDenies, pluginRoot, take } from "./hostile_runs.ts";
import { SECRETS, sysfsTree } from "./sysfs_tree.ts";

type Call = "readText" | "readDir" | "readLinkName";
type Deed = readonly [read: string, call: Call, path: string];

const ETH = "/sys/class/net/eth7";
const GPU = "/sys/class/drm/card7/device";
const VDX = `${ETH}/device/subsystem/devices/virtio1/block/vdx/size`;

/** Named after what they reach for; each was open before there was a list. */
const DEEDS: Readonly<Record<string, Deed>> = {
  "bridge-id": ["/sys/class/net", "readText", `${ETH}/bridge/bridge_id`],
  "root-id": ["/sys/class", "readText", `${ETH}/bridge/root_id`],
  "designated-bridge": [ETH, "readText", `${ETH}/brport/designated_bridge`],
  "perm-hwaddr": ["/sys/class/net", "readText", `${ETH}/perm_hwaddr`],
  "phys-port-id": ["/sys/class/net", "readText", `${ETH}/phys_port_id`],
  "phys-switch-id": ["/sys/class/net", "readText", `${ETH}/phys_switch_id`],
  "ifalias": ["/sys/class/net", "readText", `${ETH}/ifalias`],
  "address": ["/sys/class/net", "readText", `${ETH}/address`],
  "uevent": ["/sys/class/net", "readText", `${ETH}/uevent`],
  "node-guid": ["/sys/class/net", "readText", `${ETH}/device/node_guid`],
  "device-serial": ["/sys/class/net", "readText", `${ETH}/device/serial`],
  "crosses-by-subsystem": ["/sys/class/net", "readText", VDX],
  "crosses-by-bus": ["/sys", "readText", VDX],
  "crosses-to-neighbour": [
    "/sys/class/net",
    "readText",
    `${ETH}/subsystem/lo/mtu`,
  ],
  "crosses-by-dots": [
    "/sys/class/net",
    "readText",
    `${ETH}/device/../../0000:00:02.0/virtio1/block/vdx/size`,
  ],
  "lists-bus": [
    "/sys/class/net",
    "readDir",
    `${ETH}/device/subsystem/devices`,
  ],
  "lists-interface-device": ["/sys/class/net", "readDir", `${ETH}/device/net`],
  "names-link": ["/sys/class/net", "readLinkName", ETH],
  "names-subsystem": ["/sys/class/net", "readLinkName", `${ETH}/subsystem`],
  "guesses-interface": [
    "/sys/class/net",
    "readText",
    "/sys/class/net/wlx02000badcafe/operstate",
  ],
  "hot-add": ["/sys/class", "readText", "/sys/class/zram-control/hot_add"],
  "lists-control": ["/sys/class", "readDir", "/sys/class/zram-control"],
  "resource": ["/sys/class/drm", "readText", `${GPU}/resource0`],
  "rom": ["/sys/class/drm", "readText", `${GPU}/rom`],
  "config": ["/sys/class/drm", "readText", `${GPU}/config`],
  "vpd": ["/sys/class/drm", "readText", `${GPU}/vpd`],
  "gpu-id": ["/sys/class/drm", "readText", `${GPU}/unique_id`],
  "edid": ["/sys/class/drm", "readText", "/sys/class/drm/card7-DP-1/edid"],
  "alarm": [
    "/sys/class/hwmon",
    "readText",
    "/sys/class/hwmon/hwmon7/temp1_alarm",
  ],
  "meter-serial": [
    "/sys/class/hwmon",
    "readText",
    "/sys/class/hwmon/hwmon7/power1_serial_number",
  ],
  "disk-serial": [
    "/sys/class/block",
    "readText",
    "/sys/class/block/vdx/serial",
  ],
  "wwid": ["/sys/class/block", "readText", "/sys/class/block/vdx/wwid"],
  "subsysnqn": [
    "/sys/class",
    "readText",
    "/sys/class/nvme-subsystem/nvme-subsys0/subsysnqn",
  ],
  "input-uniq": [
    "/sys/class/input",
    "readText",
    "/sys/class/input/input71/uniq",
  ],
  "input-phys": [
    "/sys/class/input",
    "readText",
    "/sys/class/input/input71/phys",
  ],
  "input-name": [
    "/sys/class/input",
    "readText",
    "/sys/class/input/input71/name",
  ],
  "ppin": [
    "/sys/devices",
    "readText",
    "/sys/devices/system/cpu/cpu0/topology/ppin",
  ],
  "device-directly": [
    "/sys/devices",
    "readText",
    "/sys/devices/pci0000:00/0000:00:05.0/mem_info_vram_used",
  ],
  "cpuinfo": ["/proc/cpuinfo", "readText", "/proc/cpuinfo"],
};

/** What a directory of a policy opens, and what only a file of it does. */
const GRANTED: Readonly<
  Record<
    string,
    { readonly deed: Deed; readonly by: string; readonly ok: boolean }
  >
> = {
  "names-file": {
    deed: [`${ETH}/address`, "readText", `${ETH}/address`],
    by: `${ETH}/address`,
    ok: true,
  },
  "names-deep-file": { deed: [VDX, "readText", VDX], by: VDX, ok: true },
  "own-device": {
    deed: ["/sys/class/net", "readText", `${ETH}/device/features`],
    by: "/sys/class/net",
    ok: true,
  },
  "whole-device": {
    deed: [GPU, "readText", `${GPU}/drm/card7/device/mem_info_vram_used`],
    by: GPU,
    ok: true,
  },
  "platform": {
    deed: ["/proc/cpuinfo", "readText", "/proc/cpuinfo"],
    by: "/proc/cpuinfo",
    ok: true,
  },
  "directory-address": {
    deed: ["/sys/class/net", "readText", `${ETH}/address`],
    by: "/sys/class/net",
    ok: false,
  },
  "directory-bridge": {
    deed: ["/sys/class/net", "readText", `${ETH}/bridge/bridge_id`],
    by: "/sys/class/net",
    ok: false,
  },
  "directory-crossed": {
    deed: ["/sys/class/net", "readText", VDX],
    by: "/sys/class/net",
    ok: false,
  },
  "manifest-goes-deeper": {
    deed: [VDX, "readText", VDX],
    by: "/sys/class/net",
    ok: false,
  },
  "device-crossed": {
    deed: [`${ETH}/device`, "readText", VDX],
    by: `${ETH}/device`,
    ok: false,
  },
  "class-hot-add": {
    deed: ["/sys/class", "readText", "/sys/class/zram-control/hot_add"],
    by: "/sys/class",
    ok: false,
  },
  "class-resource": {
    deed: ["/sys/class/drm", "readText", `${GPU}/resource0`],
    by: "/sys/class/drm",
    ok: false,
  },
};

function pluginText(id: string, read: readonly string[], body: string): string {
  return `export const manifest = {
  id: "${id}",
  version: "1.0.0",
  title: "Reads of a machine",
  provides: [],
  permissions: { read: ${JSON.stringify(read)} },
  timeoutMs: 900,
};

export default async function probe(host) {
${body}
}
`;
}

const deedText = (id: string, [read, call, path]: Deed) =>
  pluginText(
    id,
    [read],
    // Spelled backwards, no mask of texts finds it.
    `  const got = String(await host.${call}(${JSON.stringify(path)}));
  return { extension: { got: [...got].reverse().join("") } };`,
  );

/** Reads what the list is there for, by lists and links. */
const HONEST = pluginText(
  "honest",
  ["/sys/class", "/sys/devices/system/cpu", "/proc/meminfo"],
  `  const text = async (path) => (await host.readText(path)).trim();
  const nets = await host.readDir("/sys/class/net");
  const other = nets.find((one) => /^other\\d$/.test(one));
  const supplies = await host.readDir("/sys/class/power_supply");
  const mouse = supplies.find((one) => one.startsWith("other"));
  const card = "/sys/class/drm/card7/device";
  const [sensor] = await host.readDir(card + "/hwmon");
  let absent = "";
  try {
    await host.readText("/sys/class/net/" + other + "/carrier");
  } catch (error) {
    absent = error.code + " " + error.message;
  }
  return {
    extension: {
      nets,
      absent,
      speed: await text("/sys/class/net/" + other + "/speed"),
      scope: await text("/sys/class/power_supply/" + mouse + "/scope"),
      driver: await host.readLinkName("/sys/class/net/eth7/device/driver"),
      files: await host.readDir("/sys/class/net/eth7"),
      received: await text("/sys/class/net/eth7/statistics/rx_bytes"),
      used: await text(card + "/mem_info_vram_used"),
      heat: await text(card + "/hwmon/" + sensor + "/temp1_input"),
      names: [
        await text("/sys/class/hwmon/hwmon7/name"),
        await text("/sys/class/hwmon/hwmon8/name"),
      ],
      sectors: await text("/sys/class/block/vdx/size"),
      kilohertz: await text(
        "/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq",
      ),
    },
  };`,
);

const HERE = pluginText(
  "here",
  ["/sys/class/net", "/sys/devices/system/cpu"],
  `  const names = await host.readDir("/sys/class/net");
  const mtus = [];
  for (const name of names) {
    // A list of bonds is no interface.
    if (name === "bonding_masters") continue;
    const at = "/sys/class/net/" + name;
    const files = await host.readDir(at);
    if (!files.includes("mtu")) throw new Error(at + ": " + files);
    mtus.push(Number(await host.readText(at + "/mtu")));
  }
  const counters = await host.readDir("/sys/class/net/lo/statistics");
  await host.readText("/sys/devices/system/cpu/online");
  return { extension: { count: names.length, mtus, counters } };`,
);
const isHere = existsSync("/sys/class/net/lo/statistics");

function outcomesOf(snapshot: LocalModelResourceSnapshot) {
  return Object.fromEntries(
    snapshot.probes.filter((one) => one.origin === "plugin")
      .map((one) => [one.id, one.outcome]),
  );
}

function assertTold(snapshot: LocalModelResourceSnapshot): void {
  const text = JSON.stringify({ ...snapshot, probes: [] });
  for (const [name, secret] of Object.entries(SECRETS)) {
    const backwards = [...secret].reverse().join("");
    assert.ok(!text.includes(secret) && !text.includes(backwards), name);
  }
}

/** Runs the program over a tree; words that start it are asked for late. */
export function ceilingSuite(
  what: string,
  skip: string | false,
  program: () => readonly string[],
): void {
  const tree = sysfsTree();
  const plugins = pluginRoot();
  after(tree.remove);
  after(plugins.remove);
  const run = async (
    name: string,
    files: Readonly<Record<string, string>>,
    entries: Readonly<Record<string, unknown>> = {},
    machine: readonly string[] = ["--sysroot", tree.root],
  ) => {
    const directory = plugins.add(name, files);
    const policy = join(directory, "policy.json");
    writeFileSync(
      policy,
      JSON.stringify({
        kind: "ModelCarryPolicy",
        schemaVersion: "v0.1",
        // Fifty plugins on a busy machine.
        totalDeadlineMs: 20_000,
        plugins: entries,
      }),
      { mode: 0o644 },
    );
    const { snapshot } = await take([
      ...program(),
      ...["--json", "--plugins", directory, "--policy", policy],
      ...machine,
    ]);
    return snapshot;
  };

  test(`${what} keeps what identifies a machine, acts or is another device's`, {
    skip,
  }, async () => {
    const files = Object.entries(DEEDS).map(([id, deed]) =>
      [`${id}.js`, deedText(id, deed)] as const
    );
    const snapshot = await run("deeds", Object.fromEntries(files));
    assert.deepEqual(
      outcomesOf(snapshot),
      Object.fromEntries(Object.keys(DEEDS).map((id) => [id, "denied"])),
    );
    assertDenies(snapshot);
    assertTold(snapshot);
    assert.deepEqual(snapshot.extensions, {});
    for (const { denials, origin } of snapshot.probes) {
      if (origin === "builtin") continue;
      assert.equal(denials.length, 1);
      assert.match(denials[0]?.message ?? "", /policy$|list it$|granted$|to "/);
    }
  });

  test(`${what} gives an honest plugin the readings of every class`, {
    skip,
  }, async () => {
    const snapshot = await run("honest", { "honest.js": HONEST });
    assert.deepEqual(outcomesOf(snapshot), { honest: "ok" });
    assert.deepEqual(snapshot.extensions, {
      honest: {
        nets: ["eth7", "lo", "other0", "other1", "wlan0"],
        absent: "ENOENT Cannot readText " +
          '"/sys/class/net/other0/carrier": ENOENT',
        speed: "100",
        scope: "Device",
        driver: "virtio_net",
        files: [
          "device",
          "flags",
          "mtu",
          "operstate",
          "statistics",
          "type",
        ],
        received: "71",
        used: "8192",
        heat: "41000",
        names: ["amdgpu", "other"],
        sectors: "7171",
        kilohertz: "1800000",
      },
    });
    assert.equal(snapshot.admission.decision, "allow");
    assertTold(snapshot);
  });

  test(`${what} opens by a policy what it says, and no more`, {
    skip,
  }, async () => {
    const all = Object.entries(GRANTED);
    const files = all.map(([id, { deed }]) =>
      [`${id}.js`, deedText(id, deed)] as const
    );
    const entries = all.map(([id, { by }]) =>
      [id, { grants: { read: [by] } }] as const
    );
    const snapshot = await run(
      "granted",
      Object.fromEntries(files),
      Object.fromEntries(entries),
    );
    assert.deepEqual(
      outcomesOf(snapshot),
      Object.fromEntries(all.map(([id, { ok }]) => [id, ok ? "ok" : "denied"])),
    );
  });

  test(`${what} gives a plugin the readings of this machine`, {
    skip: skip || (isHere ? false : "this machine has no /sys/class/net/lo"),
  }, async () => {
    const snapshot = await run("here", { "here.js": HERE }, {}, []);
    const [report] = snapshot.probes.filter((one) => one.origin === "plugin");
    assert.equal(report?.outcome, "ok", report?.error ?? "");
    const { count, mtus, counters } = snapshot.extensions["here"] as {
      readonly count: number;
      readonly mtus: readonly number[];
      readonly counters: readonly string[];
    };
    assert.equal(count, readdirSync("/sys/class/net").length);
    assert.ok(mtus.length > 0 && mtus.every(Number.isInteger), mtus.join());
    assert.ok(counters.includes("rx_bytes"));
  });
}
