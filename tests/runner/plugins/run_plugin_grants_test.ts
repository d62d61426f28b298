/** What a policy may grant to a plugin. */

import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createSysrootHost } from "../../../host/sysroot.ts";
import {
  greedy,
  outcomes,
  run,
  source,
  witness,
} from "../../support/plugin_runs.ts";

test("runPlugins() never lets a policy grant ollama-show", async () => {
  const { host, seen } = witness();
  const entries = {
    greedy: {
      grants: { net: ["127.0.0.1:11434"], sys: ["ollama-show"] },
    },
  };
  const [report] = await run([await greedy("posts_pull")], entries, { host });
  assert.equal(report?.outcome, "denied");
  assert.deepEqual(report?.granted.sys, []);
  assert.deepEqual(seen, []);
});

test("runPlugins() lets a policy grant net, env, exec and statfs", async () => {
  const { host, seen } = witness();
  const body = `
    await host.httpGet("http://127.0.0.1:9090/api/v1");
    await host.exec(["/bin/true"]);
    await host.env("LANG");
    await host.statfs("/");
    return {};`;
  const asked = {
    net: ["127.0.0.1:9090/api/"],
    run: [["/bin/true"], ["/bin/false"]],
    env: ["LANG", "HOME"],
    sys: ["statfs", "system"],
  };
  const grants = {
    net: ["127.0.0.1:9090"],
    run: [["/bin/true"]],
    env: ["LANG"],
    sys: ["statfs"],
  };
  const one = await source("wide", body, { permissions: asked });
  const [report] = await run([one], { wide: { grants } }, { host });
  assert.equal(report?.outcome, "ok", report?.error ?? "");
  assert.deepEqual(report?.granted, {
    read: [],
    net: ["127.0.0.1:9090/api/"],
    run: [["/bin/true"]],
    env: ["LANG"],
    sys: ["statfs", "system"],
  });
  assert.equal(seen.length, 4);
});

test("runPlugins() checks where links lead, on real files", async () => {
  const root = mkdtempSync(join(tmpdir(), "machine-"));
  try {
    const device = join(root, "sys/devices/platform/fan.0/hwmon/hwmon0");
    mkdirSync(device, { recursive: true });
    mkdirSync(join(root, "sys/class/hwmon"), { recursive: true });
    mkdirSync(join(root, "etc"));
    writeFileSync(join(device, "temp1_input"), "41000\n");
    writeFileSync(join(device, "serial_number"), "X1\n");
    writeFileSync(join(root, "etc/passwd"), "root\n");
    symlinkSync(
      "../../devices/platform/fan.0/hwmon/hwmon0",
      join(root, "sys/class/hwmon/hwmon0"),
    );
    symlinkSync("/etc/passwd", join(root, "sys/class/hwmon/out"));
    symlinkSync("hwmon0/serial_number", join(root, "sys/class/hwmon/number"));
    const host = createSysrootHost(root);
    const read = (id: string, path: string) =>
      source(
        id,
        `return { extension: { text: await host.readText(${
          JSON.stringify(path)
        }) } };`,
        { permissions: { read: ["/sys/class/hwmon"] } },
      );
    const reports = await run(
      [
        await read("device", "/sys/class/hwmon/hwmon0/temp1_input"),
        await read("out", "/sys/class/hwmon/out"),
        await read("number", "/sys/class/hwmon/number"),
        await read("direct", "/sys/devices/platform/fan.0/hwmon/hwmon0/name"),
        await read("directory", "/sys/class/hwmon/hwmon0"),
        await read("long", `/sys/class/hwmon/${"a/".repeat(4000)}`),
      ],
      {},
      { host },
    );
    assert.deepEqual(outcomes(reports), [
      ["device", "ok"],
      ["out", "denied"],
      ["number", "denied"],
      ["direct", "denied"],
      ["directory", "denied"],
      ["long", "denied"],
    ]);
    assert.deepEqual(reports[0]?.observation, {
      extension: { text: "41000" },
    });
  } finally {
    rmSync(root, { recursive: true });
  }
});
