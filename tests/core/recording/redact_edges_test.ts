/** Both sides of what stays: a letter more, and it goes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import { redact, redactedFile as file, WHO } from "../../support/redacting.ts";

const PATHS: readonly (readonly [string, string])[] = [
  [
    "/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq",
    "/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq",
  ],
  ["/opt/sys/class/hwmon", "/opt/path-1/path-2/path-3"],
  ["/sysx/class", "/path-1/path-2"],
  ["/opt/x/models", "/opt/path-1/path-2"],
  ["/opt/.ollama/models/x", "/opt/.ollama/models/path-1"],
  ["/opt/./x/..", "/opt/./path-1/.."],
  ["/sys/x/net/alices/y", "/sys/dev-1/net/net-1/dev-2"],
  ["/sys/class/network/alices", "/sys/class/dev-1/dev-2"],
  [
    "/sys/fs/cgroup/memory/kubepods/burstable/x.slice.old",
    "/sys/fs/cgroup/memory/kubepods/burstable/group-1",
  ],
  [
    "/sys/fs/cgroup/unified/init.scope/x.mount",
    "/sys/fs/cgroup/unified/init.scope/group-1.mount",
  ],
  ["/sys/fs/cgroups/alice.slice", "/sys/fs/dev-1/dev-2"],
  [
    "/usr/share/ollama/.ollama/models/x",
    "/usr/share/ollama/.ollama/models/path-1",
  ],
];
for (const [path, want] of PATHS) {
  test(`redactCalls() spells the path ${path} as ${want}`, () => {
    const [call] = redactCalls([
      { call: "readDir", args: [path], result: [] },
    ], WHO);
    assert.deepEqual(call?.args, [want]);
  });
}

const ROUTE6 = "0".repeat(32);
const OTHER6 = `20010db8${"0".repeat(24)}`;
const routes6 = (line: string) => file("/proc/net/ipv6_route", `${line}\n`);
const line6 = (to: string, prefix: string, by: string, bits: string) =>
  `${to} ${prefix} ${ROUTE6} 00 ${by} 00000400 00000001 00000000 ${bits} eth0`;

test("redactCalls() spells IPv6 routes one way", () => {
  const plain = `${line6(ROUTE6, "00", ROUTE6, "0000020b")}\n`;
  assert.equal(routes6(line6(ROUTE6, "00", ROUTE6, "0000020B")), plain);
  const wide = line6(ROUTE6, "00", ROUTE6, "0000020b").replaceAll(" ", "   ");
  assert.equal(routes6(`  ${wide}  `), plain);
  assert.equal(routes6("   "), "\n");
  assert.equal(
    routes6(line6(ROUTE6, "40", `${ROUTE6}0`, "0")),
    `${line6(ROUTE6, "40", OTHER6, "00000000")}\n`,
  );
  assert.equal(
    routes6(line6(`1${ROUTE6}`, "00", `${ROUTE6}1`, "x")),
    `${line6(OTHER6, "40", OTHER6, "00000000")}\n`,
  );
});

test("redactCalls() spells routes one way", () => {
  const text = "Iface x\n  eth0  00000000   0  020b 0 0 0  00000000  \n   \n";
  const [, line, blank] = String(file("/proc/net/route", text)).split("\n");
  assert.equal(
    line,
    "eth0\t00000000\t00000000\t020B\t0\t0\t0\t00000000\t0\t0\t0",
  );
  assert.equal(blank, "");
});

const link = (path: string, result: string) =>
  redact({ call: "readLinkName", args: [path], result })?.result;

test("redactCalls() tells a driver's link from another's", () => {
  assert.equal(
    link("/sys/class/drm/card0/device/driver", "new_drv"),
    "new_drv",
  );
  assert.equal(link("/sys/class/drm/card0/subsystem", "new_bus"), "new_bus");
  assert.equal(link("/sys/class/drm/card0/drivers", "new_drv"), "dev-1");
});

test("redactCalls() keeps of variables and systems what a list has", () => {
  const env = (name: string, result: string) =>
    redact({ call: "env", args: [name], result });
  assert.deepEqual(env("OLLAMA_MODELS", "/opt/x")?.result, "/opt/path-1");
  assert.deepEqual(env("OLLAMA_MODELS", "/opt/x")?.args, ["OLLAMA_MODELS"]);
  assert.deepEqual(env("OLLAMA_HOST", "x")?.args, ["OLLAMA_HOST"]);
  assert.deepEqual(env("HOME", "/opt/x")?.args, ["HOME"]);
  assert.deepEqual(env("OTHER", "x")?.args, ["variable-1"]);
  const system = (platform: unknown, arch: unknown) =>
    redact({
      call: "system",
      args: ["alice"],
      result: { platform, arch } as never,
    });
  for (const platform of ["linux", "darwin", "windows", "freebsd", "win32"]) {
    for (const arch of ["aarch64", "s390x", "x64", "x86_64"]) {
      assert.deepEqual(system(platform, arch)?.result, { platform, arch });
    }
  }
  assert.deepEqual(system(5, null)?.result, {
    platform: "unknown",
    arch: "unknown",
  });
  assert.deepEqual(system("linux", "x64")?.args, []);
});

test("redactCalls() keeps of a file system that it is covered", () => {
  const space = { availableBytes: 1, totalBytes: 2, readOnly: true };
  const statfs = (result: object) =>
    redact({ call: "statfs", args: ["/"], result: result as never })?.result;
  assert.deepEqual(statfs({ ...space, covered: false }), {
    ...space,
    covered: false,
  });
  assert.deepEqual(Object.keys(statfs(space) as object), Object.keys(space));
});

test("redactCalls() keeps of a run only what was granted as it is", () => {
  const run = [["/bin/x", "-a", "b"], ["/bin/y"]];
  const argv = (...words: string[]) =>
    redact({
      call: "exec",
      args: [words],
      result: { exitCode: 0, stdout: "", stderr: "x" },
    }, { run })?.args[0];
  assert.deepEqual(argv("/bin/x", "-a", "b"), ["/bin/x", "-a", "b"]);
  const gone = ["argument-1", "argument-2", "argument-3"];
  assert.deepEqual(argv("/bin/x", "-a", "c"), gone);
  assert.deepEqual(argv("/bin/x", "-a"), gone.slice(0, 2));
  assert.deepEqual(argv("/bin/y", "z"), gone.slice(0, 2));
});

test("redactCalls() keeps of addresses what was granted, the longest", () => {
  const net = [
    "127.0.0.1:1/a",
    "127.0.0.1:1/a/b",
    "127.0.0.1:2/",
    "127.0.0.1:3",
  ];
  const get = (url: string, granted = net) =>
    redact({
      call: "httpGet",
      args: [url],
      error: { code: "timeout", message: "" },
    }, {
      net: granted,
    })?.args[0];
  assert.equal(get("http://127.0.0.1:1/a"), "http://127.0.0.1:1/a");
  assert.equal(
    get("http://127.0.0.1:1/a/b/c"),
    "http://127.0.0.1:1/a/b/path-1",
  );
  assert.equal(
    get("http://127.0.0.1:1/a/b/c", [...net].reverse()),
    "http://127.0.0.1:1/a/b/path-1",
  );
  assert.equal(get("http://127.0.0.1:1/ab"), "http://127.0.0.1:1/path-1");
  assert.equal(get("http://127.0.0.1:2/x"), "http://127.0.0.1:2/path-1");
  assert.equal(get("http://127.0.0.1:3/x"), "http://127.0.0.1:3/path-1");
  assert.equal(
    get("http://127.0.0.1:4/alice", ["127.0.0.1:4/alice"]),
    "http://127.0.0.1:4/path-1",
  );
  for (const path of ["/api/version", "/api/ps", "/api/show", "/health"]) {
    assert.equal(get(`http://127.0.0.1:9${path}`), `http://127.0.0.1:9${path}`);
  }
});

test("redactCalls() finds arguments in a message, the longest first", () => {
  const read = (path: string, message: string, code = "EIO") =>
    redact({ call: "readText", args: [path], error: { code, message } })?.error;
  assert.equal(
    read("/opt/a.b", 'Cannot read "/opt/a.b": EIO')?.message,
    'Cannot read "/opt/path-1": EIO',
  );
  assert.equal(
    read("/opt/a.b", 'Cannot read "/opt/axb": EIO')?.message,
    "Cannot answer readText: EIO",
  );
  // Three letters would be found inside of words.
  assert.equal(read("/ca", "Cannot read it")?.message, "Cannot read it");
  assert.equal(read("can", "Cannot read it")?.message, "Cannot read it");
  const exec = redact({
    call: "exec",
    args: [["/bin/xyz", "/bin/xyz/alice"]],
    error: { code: "EIO", message: 'Cannot run "/bin/xyz/alice": EIO' },
  });
  assert.equal(exec?.error?.message, 'Cannot run "argument-2": EIO');
  for (
    const code of ["unsupported-platform", "untrusted", "refused", "E2BIG"]
  ) {
    assert.equal(read("/x", "", code)?.code, code);
  }
  for (const code of ["xEIO", "EIOx", "E", "alice"]) {
    assert.equal(read("/x", "", code)?.code, "failed");
  }
});
