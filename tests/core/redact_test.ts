import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../core/redact.ts";
import { cleanName, cleanText, formatBytes } from "../../core/text.ts";

const WHO = {
  home: "/home/alice",
  names: ["alice", "alice-laptop", "wonderland", "io"],
};
const redact = (path: string, result: string) =>
  redactCalls([{ call: "readText", args: [path], result }], WHO)[0];

const texts: readonly (readonly [string, string, string])[] = [
  ["a home directory", "/home/alice/.ollama", "/home/user/.ollama"],
  ["a host name", "wonderland up", "user up"],
  ["a host named after its user", "alice-laptop up", "user up"],
  ["a name too short to mean anyone", "io.stat of io", "io.stat of io"],
  ["a MAC address", "52:54:00:12:34:56\n", "00:00:00:00:00:00\n"],
  [
    "a longer hardware address",
    "80:00:02:08:fe:80:00:00:00:00:00:00",
    "00:00:00:00:00:00",
  ],
  ["an interface named by it", "enx525400123456", "enx000000000000"],
  ["an IPv4 address", "via 198.51.100.7", "via 192.0.2.1"],
  ["loopback, which tells nothing", "127.0.0.1:11434", "127.0.0.1:11434"],
  ["an IPv6 address", "[fe80::1234%eth0]:1", "[2001:db8::1%eth0]:1"],
  [
    "a whole IPv6 address",
    "2001:67c:0:0:0:0:0:1234",
    "2001:db8::1",
  ],
  ["IPv6 loopback, which tells nothing", "[::1]:11434", "[::1]:11434"],
  ["a control group, which stays", "0::/user.slice", "0::/user.slice"],
  ["a time, which stays", "T12:34:56.789+02:00", "T12:34:56.789+02:00"],
  ["a PCI address, which stays", "0000:03:00.0", "0000:03:00.0"],
  ["a version, which stays", "0.12.3", "0.12.3"],
  [
    "a UUID",
    "GPU-12345678-1234-1234-1234-123456789abc",
    "GPU-00000000-0000-4000-8000-000000000000",
  ],
  ["a digest", "sha256:" + "a1".repeat(32), "sha256:" + "0".repeat(64)],
  ["a number, which stays", "MemTotal: 16252928 kB", "MemTotal: 16252928 kB"],
];
for (const [name, text, want] of texts) {
  test(`redactCalls() treats ${name}`, () => {
    assert.equal(redact("/x", text)?.result, want);
  });
}

test("redactCalls() takes gateways out of the routes, not the default", () => {
  const header = "Iface\tDestination\tGateway\tFlags\tRef\tUse\tMetric\tMask\n";
  const route = "eth0\t00000000\t0247A8C0\t0003\t0\t0\t1\t00000000\n" +
    "eth0\t0047A8C0\t00000000\t0001\t0\t0\t1\t00FFFFFF\n";
  const safe = redact("/proc/net/route", header + route)?.result;
  assert.ok(typeof safe === "string" && !/47A8C0/.test(safe));
  assert.match(safe, /^eth0\t00000000\t00000000\t0003/m);
});

test("redactCalls() takes addresses out of IPv6 routes", () => {
  const host = "2001067c000000000000000000001234";
  const safe = redact(
    "/proc/net/ipv6_route",
    `${host} 40 ${"0".repeat(32)} 00`,
  );
  assert.ok(!JSON.stringify(safe).includes("067c"));
});

test("redactCalls() gives an interface one name in every file", () => {
  const name = "enx525400123456";
  const route = (device: string) =>
    `Iface\n${device}\t00000000\t00000000\t0003\t0\t0\t0\t00000000`;
  const ipv4 = redact("/proc/net/route", route(name));
  const zeros = "0".repeat(32);
  const ipv6 = redact("/proc/net/ipv6_route", `${zeros} 00 ${zeros} ${name}`);
  assert.equal(ipv4?.result, route("enx000000000000"));
  assert.equal(ipv6?.result, `${zeros} 00 ${zeros} enx000000000000`);
});

test("redactCalls() treats what a service answered and what failed", () => {
  const calls = redactCalls([
    {
      call: "httpGet",
      args: ["http://127.0.0.1:1/"],
      result: { status: 200, body: "from alice", elapsedMs: 1 },
    },
    {
      call: "statfs",
      args: ["/home/alice/x"],
      error: { code: "EACCES", message: 'Cannot measure "/home/alice/x"' },
    },
    { call: "env", args: ["HOME"], result: null },
  ], WHO);
  assert.deepEqual(calls, [
    {
      call: "httpGet",
      args: ["http://127.0.0.1:1/"],
      result: { status: 200, body: "from user", elapsedMs: 1 },
    },
    {
      call: "statfs",
      args: ["/home/user/x"],
      error: { code: "EACCES", message: 'Cannot measure "/home/user/x"' },
    },
    { call: "env", args: ["HOME"], result: null },
  ]);
});

test("redactCalls() treats arguments, errors and lists alike", () => {
  const [call] = redactCalls([{
    call: "readDir",
    args: ["/home/alice"],
    result: ["alice", "enx525400123456"],
  }], WHO);
  assert.deepEqual(call, {
    call: "readDir",
    args: ["/home/user"],
    result: ["user", "enx000000000000"],
  });
});

const shown: readonly (readonly [string, string])[] = [
  ["plain", "plain"],
  ["two\nlines\tand tabs", "two lines and tabs"],
  ["\u001b[31mred\u001b[0m", "[31mred [0m"],
  ["right\u202eleft\u2066", "right left"],
  ["zero\u200bwidth\ufeff", "zero width"],
  ["50 °C", "50 °C"],
  ["lone \ud800 half", "lone half"],
  ["  ", ""],
];
for (const [text, want] of shown) {
  test(`cleanText() shows ${JSON.stringify(text)}`, () => {
    assert.equal(cleanText(text), want);
  });
}

test("cleanText() cuts at 200 characters, not inside one", () => {
  assert.equal(cleanText("x".repeat(200)), "x".repeat(200));
  assert.equal(cleanText("x".repeat(201)), `${"x".repeat(199)}…`);
  assert.equal([...cleanText("😀".repeat(300))].length, 200);
  assert.equal(cleanName(""), "(empty)");
});

test("cleanText() cuts at the cap that it is given", () => {
  const texts = ["ab c", "ab cd", "é".repeat(5), "a\n\n\n\nb"];
  assert.deepEqual(texts.map((text) => cleanText(text, 4)), [
    "ab c",
    "ab …",
    "ééé…",
    "a b",
  ]);
  // A megabyte of marks costs no more than the part that is shown.
  assert.equal(cleanText("\u202e".repeat(2 ** 20)), "");
  assert.equal(cleanName("\u202e"), "(empty)");
});

test("formatBytes() goes up where the larger unit begins", () => {
  assert.deepEqual(
    [1024 ** 2 - 1, 1024 ** 2, 1024 ** 3 * 1.44, -(1024 ** 2)].map(formatBytes),
    ["1048575 B", "1 MiB", "1.4 GiB", "-1 MiB"],
  );
});

test("formatBytes() chooses the unit", () => {
  assert.deepEqual(
    [0, 1023, 512 * 1024 ** 2, 1024 ** 3, -(1024 ** 3)].map(formatBytes),
    ["0 B", "1023 B", "512 MiB", "1.0 GiB", "-1.0 GiB"],
  );
});

const whose: readonly (readonly [string | null, string, string])[] = [
  [null, "/home/alice/x", "/home/alice/x"],
  ["/", "/home/x", "/home/x"],
  ["/r", "/r/x", "/home/user/x"],
];
for (const [home, text, want] of whose) {
  test(`redactCalls() spells ${text} as ${want} with home ${home}`, () => {
    const [safe] = redactCalls([
      { call: "readText", args: ["/x"], result: text },
    ], { home, names: [] });
    assert.equal(safe?.result, want);
  });
}

test("redactCalls() takes out a name of three letters", () => {
  const [safe] = redactCalls([
    { call: "readText", args: ["/x"], result: "bob up" },
  ], { home: null, names: ["bob"] });
  assert.equal(safe?.result, "user up");
});

test("redactCalls() keeps the shape of the route table", () => {
  const text = "Iface\tDestination\tGateway\n" +
    "eth0\t00000000\t0247A8C0\t0003\t0\t0\t1\t00000000\n" +
    "eth0\t00000000\t00000000\t0003\t0\t0\t1\t00FFFFFF\n" +
    "eth0\t0047A8C0\t0147A8C0\t0001\t0\t0\t1\t00000000\n" +
    "cut\t1\n";
  assert.equal(
    redact("/proc/net/route", text)?.result,
    "Iface\tDestination\tGateway\n" +
      "eth0\t00000000\t00000000\t0003\t0\t0\t1\t00000000\n" +
      "eth0\t010200C0\t00000000\t0003\t0\t0\t1\t00FFFFFF\n" +
      "eth0\t010200C0\t00000000\t0001\t0\t0\t1\t00000000\n" +
      "cut\t1\n",
  );
});
