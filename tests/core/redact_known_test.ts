/** Files and answers of which a recording knows what they hold. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../core/redact.ts";

const WHO = { home: "/home/alice", names: ["alice"] };

function result(
  call: "readText" | "env" | "ollamaShow" | "httpGet",
  args: readonly string[],
  result: unknown,
): unknown {
  return redactCalls([{ call, args: [...args], result } as never], WHO)[0]
    ?.result;
}

const show = (body: string) =>
  result("ollamaShow", ["http://127.0.0.1:1", "a"], {
    status: 200,
    body,
    elapsedMs: 1,
  });
const shown = (value: unknown) => ({
  status: 200,
  body: JSON.stringify(value),
  elapsedMs: 1,
});

const METADATA: readonly (readonly [string, unknown, unknown])[] = [
  [
    "figures and architecture, no more",
    {
      license: "of alice",
      template: "secret",
      system: "secret",
      model_info: {
        "general.architecture": "llama",
        "general.basename": "secret",
        "llama.block_count": 16,
        "tokenizer.ggml.tokens": ["secret"],
        "llama.flag": true,
      },
    },
    {
      model_info: { "general.architecture": "llama", "llama.block_count": 16 },
    },
  ],
  [
    "of the parameters the context alone",
    {
      model_info: {},
      parameters:
        'stop "secret"\n num_ctx   4096\nnum_ctxx 1\nnum_ctx\nx num_ctx 2',
    },
    { model_info: {}, parameters: " num_ctx   4096\nnum_ctx" },
  ],
  ["parameters that are none", { model_info: {}, parameters: null }, {
    model_info: {},
    parameters: null,
  }],
  ["parameters of a wrong kind", { model_info: {}, parameters: ["x"] }, {
    model_info: {},
    parameters: 0,
  }],
  ["no metadata", { model_info: null }, { model_info: null }],
  ["metadata of a wrong kind", { model_info: 7 }, { model_info: 7 }],
  ["an answer without any", {}, {}],
  ["a list", ["secret"], []],
];
for (const [name, value, want] of METADATA) {
  test(`redactCalls() keeps of a model's metadata: ${name}`, () => {
    assert.deepEqual(show(JSON.stringify(value)), shown(want));
  });
}

test("redactCalls() keeps an answer that is no metadata, without names", () => {
  for (const body of ["not json of alice", "7", "null", '"alice"', "{", ""]) {
    const want = { ...shown(0), body: body.replace("alice", "user") };
    assert.deepEqual(show(body), want);
  }
  const bare = result("ollamaShow", ["http://127.0.0.1:1", "a"], {
    status: 204,
  });
  assert.deepEqual(bare, { status: 204, body: "" });
});

const HOSTS: readonly (readonly [string, string])[] = [
  ["", ""],
  ["127.0.0.1:11434", "127.0.0.1:11434"],
  [" 127.0.0.1", " 127.0.0.1"],
  ["http://127.0.0.1", "http://127.0.0.1"],
  ["HTTP://LocalHost:1", "HTTP://LocalHost:1"],
  ["localhost", "localhost"],
  ["[::1]:1", "[::1]:1"],
  ["0.0.0.0", "0.0.0.0"],
  [":8080", ":8080"],
  ["http://", "http://"],
  ["gpu-box.example", "192.0.2.1"],
  ["https://127.0.0.1", "192.0.2.1"],
  ["http://10.0.0.7:1", "192.0.2.1"],
  ["my.localhost", "192.0.2.1"],
];
for (const [text, want] of HOSTS) {
  test(`redactCalls() makes ${JSON.stringify(text)} of OLLAMA_HOST ${want}`, () => {
    assert.equal(result("env", ["OLLAMA_HOST"], text), want);
  });
}

test("redactCalls() leaves other variables their text, without names", () => {
  assert.equal(result("env", ["HOME"], "/home/alice"), "/home/user");
  assert.equal(result("env", ["OTHER"], "gpu-box.example"), "gpu-box.example");
  assert.equal(
    result("readText", ["OLLAMA_HOST"], "gpu-box.example"),
    "gpu-box.example",
  );
});

const HEAD =
  "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU";
const ROUTES: readonly (readonly [string, string, string])[] = [
  [
    "the default one",
    "eth0\t00000000\t0247A8C0\t0003\t0\t0\t1024\t00000000\t0\t0\t0",
    "eth0\t00000000\t00000000\t0003\t0\t0\t1024\t00000000\t0\t0\t0",
  ],
  [
    "one to a network",
    "eth0\t0047A8C0\t00000000\t0001\t0\t0\t1024\t00FFFFFF\t0\t0\t0",
    "eth0\t010200C0\t00000000\t0001\t0\t0\t1024\t00FFFFFF\t0\t0\t0",
  ],
  [
    "half of everything",
    "tun0\t00000000\t0000080A\t0003\t0\t0\t0\t00000080\t0\t0\t0",
    "tun0\t010200C0\t00000000\t0003\t0\t0\t0\t00000080\t0\t0\t0",
  ],
  ["one that is cut", "eth0\t0047A8C0", "eth0\t0047A8C0"],
  [
    "one with a gateway and no more",
    "eth0\t1\t0247A8C0",
    "eth0\t010200C0\t00000000",
  ],
  ["an empty line", "", ""],
];
for (const [name, line, want] of ROUTES) {
  test(`redactCalls() takes addresses out of a route: ${name}`, () => {
    assert.equal(
      result("readText", ["/proc/net/route"], `${HEAD}\n${line}`),
      `${HEAD}\n${want}`,
    );
  });
}

test("redactCalls() keeps of IPv6 routes that they are there", () => {
  const zeros = "0".repeat(32);
  const line = (to: string, by: string) =>
    `${to} 40 ${zeros} 00 ${by} 00000400 00000001 00000000 00000001 eth0\n`;
  const some = `fe80${"0".repeat(24)}0001`;
  const safe = `20010db8${"0".repeat(24)}`;
  assert.equal(
    result(
      "readText",
      ["/proc/net/ipv6_route"],
      line(zeros, some.toUpperCase()) + line(some, zeros),
    ),
    line(zeros, safe) + line(safe, zeros),
  );
});

test("redactCalls() takes the words of sockets out, as long as they are", () => {
  const line = "0: 0100007F:2CAA 00000000:0000 0A 1234567 1000";
  const safe = "0: 00000000:2CAA 00000000:0000 0A 1234567 1000";
  for (const path of ["/proc/net/tcp", "/proc/self/net/tcp", "/proc/1/net/x"]) {
    assert.equal(result("readText", [path], line), safe, path);
  }
  for (const path of ["/proc/network/tcp", "/x/proc/net/tcp", "/proc/net"]) {
    assert.equal(result("readText", [path], line), line, path);
  }
});

test("redactCalls() leaves of a serial number its shape", () => {
  const at = "/sys/class/power_supply/BAT0";
  assert.equal(
    result("readText", [`${at}/serial_number`], " Ab-12\n"),
    " 00-00\n",
  );
  assert.equal(
    result("readText", [`${at}/uevent`], "POWER_SUPPLY_STATUS=Full\n"),
    "POWER_SUPPLY_STATUS=Full\n",
  );
  assert.equal(
    result("readText", [`${at}/uevent`], "no pairs in it=1\n"),
    "00 00000 00 00=0\n",
  );
  assert.equal(result("readText", [`${at}/status`], "Full 1\n"), "Full 1\n");
  assert.equal(result("httpGet", [`${at}/serial_number`], "Ab-12"), "Ab-12");
});

const KEYED: readonly (readonly [string, string])[] = [
  ["Serial: X1y2", "Serial: 0000"],
  ["POWER_SUPPLY_SERIAL_NUMBER=4a", "POWER_SUPPLY_SERIAL_NUMBER=00"],
  ['"product_uuid": "ab-c"', '"product_uuid": "00-0"'],
  ["Asset Tag : z9 next", "Asset Tag : 00 next"],
  ["asset-tag=z9", "asset-tag=00"],
  ["wwid=naa.5", "wwid=000.0"],
  ["unique_id=q, w", "unique_id=0, w"],
  ["machine-id: f00", "machine-id: 000"],
  ["boot id=f00;", "boot id=000;"],
  ["imei:123", "imei:000"],
  ["iccid = 89{", "iccid = 00{"],
  ["series: 5", "series: 5"],
];
for (const [text, want] of KEYED) {
  test(`redactCalls() makes of "${text}" "${want}"`, () => {
    assert.equal(result("readText", ["/x"], text), want);
  });
}
