/** Modems that carry packets without frames are radios, not tunnels. */

import assert from "node:assert/strict";
import { test } from "node:test";
import network from "../../../probes/network.ts";
import { memoryHost } from "../../support/memory_host.ts";

type Texts = Readonly<Record<string, string>>;

const kinds: readonly (readonly [string, Texts, string])[] = [
  ["a modem of type NONE", {
    type: "65534\n",
    uevent: "DEVTYPE=wwan\nINTERFACE=wwp0s20u4\nIFINDEX=7\n",
  }, "wireless"],
  ["a modem of type RAWIP", {
    type: "519\n",
    uevent: "INTERFACE=rmnet0\nDEVTYPE=wwan\n",
  }, "wireless"],
  ["a modem with frames", { type: "1\n", "qmi/raw_ip": "N\n" }, "wireless"],
  ["WireGuard", { type: "65534\n", uevent: "DEVTYPE=wireguard\n" }, "tunnel"],
  ["a tunnel that says nothing", { type: "65534\n" }, "tunnel"],
  ["a tunnel of a program", {
    type: "65534\n",
    tun_flags: "0x1001\n",
    uevent: "DEVTYPE=wwan\n",
  }, "tunnel"],
  ["a type that only begins so", {
    type: "65534\n",
    uevent: "DEVTYPE=wwanx\n",
  }, "tunnel"],
  ["an Ethernet card", { type: "1\n", uevent: "INTERFACE=eno1\n" }, "ethernet"],
];
for (const [name, texts, want] of kinds) {
  test(`network() counts ${name} as ${want}`, async () => {
    const files = Object.fromEntries(
      Object.entries({ operstate: "unknown\n", carrier: "1\n", ...texts })
        .map(([file, text]) => [`/sys/class/net/if0/${file}`, text]),
    );
    const host = memoryHost({
      files: { "/proc/net/route": "Iface\tDestination\n", ...files },
    });
    const { network: facts } = await network(host);
    const up = Object.entries(facts?.interfaces ?? {})
      .filter(([, count]) => count > 0);
    assert.deepEqual(up, [[want, 1]]);
  });
}
