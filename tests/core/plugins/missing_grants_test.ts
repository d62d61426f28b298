/** What a plugin asks for and does not get. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { missingOf } from "../../../core/plugins/plugin_grants.ts";
import type { Permissions } from "../../../core/probe/contract.ts";

const missing: readonly (readonly [
  string,
  Permissions,
  Permissions,
  Permissions,
])[] = [
  ["nothing of nothing", {}, {}, {}],
  ["nothing of what is granted", {
    read: ["/srv/a/b"],
    net: ["127.0.0.1:1/a"],
    run: [["/bin/a"]],
    env: ["A"],
    sys: ["statfs"],
  }, {
    read: ["/srv/a"],
    net: ["127.0.0.1:2/", "127.0.0.1:1/a"],
    run: [["/bin/a"]],
    env: ["A"],
    sys: ["statfs"],
  }, {}],
  [
    "all of what a policy could grant",
    {
      read: ["/srv/a"],
      net: ["127.0.0.1:1/a"],
      run: [["/bin/a", "-x"]],
      env: ["A"],
      sys: ["statfs"],
    },
    { run: [["/bin/a"]] },
    {
      read: ["/srv/a"],
      net: ["127.0.0.1:1/a"],
      run: [["/bin/a", "-x"]],
      env: ["A"],
      sys: ["statfs"],
    },
  ],
  ["only the rest", {
    read: ["/srv/a", "/srv/b"],
    net: ["127.0.0.1:1/a", "127.0.0.1:2/a"],
    run: [["/bin/a"], ["/bin/b"]],
    env: ["A", "B"],
    sys: ["system", "statfs"],
  }, {
    read: ["/srv/a"],
    net: ["127.0.0.1:1/a"],
    run: [["/bin/a"]],
    env: ["A"],
    sys: ["system"],
  }, {
    read: ["/srv/b"],
    net: ["127.0.0.1:2/a"],
    run: [["/bin/b"]],
    env: ["B"],
    sys: ["statfs"],
  }],
  [
    "an address of which a part is granted",
    {
      net: ["127.0.0.1:1/"],
    },
    { net: ["127.0.0.1:1/a"] },
    { net: ["127.0.0.1:1/"] },
  ],
  [
    "what the default list lacks below a class that it has",
    {
      read: [
        "/sys/class/net",
        "/sys/class/net/eth0/bridge/bridge_id",
        "/sys/class/net/eth0/mtu",
        "/sys/class/net/eth0/address",
        "/sys/class/backlight",
      ],
    },
    { read: ["/sys/class/net", "/sys/class/net/eth0/mtu"] },
    {
      read: [
        "/sys/class/net/eth0/bridge/bridge_id",
        "/sys/class/net/eth0/address",
        "/sys/class/backlight",
      ],
    },
  ],
  [
    "the rest of a wide wish, and nothing that was granted of it",
    { read: ["/sys/class"] },
    { read: ["/sys/class/hwmon", "/sys/class/net"] },
    { read: ["/sys/class"] },
  ],
  [
    "nothing that no policy can grant",
    {
      read: ["relative"],
      net: ["192.0.2.1:80"],
      sys: ["ollama-show"],
    },
    {},
    {},
  ],
];
for (const [name, asked, granted, want] of missing) {
  test(`missingOf() finds ${name}`, () => {
    assert.deepEqual(missingOf(asked, granted), want);
  });
}
