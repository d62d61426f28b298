import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { runInline } from "../../runner/inline.ts";
import { readsInTime } from "../../runner/reads_in_time.ts";
import { createUnsettled } from "../../runner/unsettled_calls.ts";
import * as thermal from "../../probes/thermal.ts";
import { memoryHost } from "../support/memory_host.ts";

const NEVER = new Promise<never>(() => {});
const rejects = (promise: Promise<unknown>) =>
  assert.rejects(promise, { code: "timeout" });

test("readsInTime() ends a read that hangs, and each one after it", async () => {
  const host = readsInTime({
    ...memoryHost({ files: { "/a": "1", "/b": "2" } }),
    readDir: () => NEVER,
    readLinkName: () => NEVER,
  }, { readsMs: 30 });
  assert.equal(await host.readText("/a"), "1");
  await Promise.all([
    rejects(host.readDir("/sys")),
    rejects(host.readLinkName("/b")),
  ]);
  await rejects(host.readText("/b"));
});

test("readsInTime() leaves a host without a limit as it is", () => {
  const host = memoryHost({});
  assert.equal(readsInTime(host, {}), host);
});

test("readsInTime() leaves a host its own ends", async () => {
  let ends = 0;
  const raw: RawHost = memoryHost({ files: { "/a": "1" } });
  const host = readsInTime({
    ...raw,
    forProbe: () => ({ host: raw, end: () => void (ends += 1) }),
  }, { readsMs: 1000 });
  const own = host.forProbe?.();
  assert.equal(await own?.host.readText("/a"), "1");
  own?.end();
  assert.equal(ends, 1);
});

/** A machine with chips that do not answer, each at another of its files. */
function machine(count: number, late: string, answer: () => Promise<string>) {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index++) {
    const at = `/sys/class/hwmon/hwmon${index}`;
    files[`${at}/name`] = "nvme\n";
    for (const temp of ["temp1", "temp2", "temp3"]) {
      files[`${at}/${temp}_input`] = "41000\n";
      files[`${at}/${temp}_max`] = "80000\n";
      files[`${at}/${temp}_crit`] = "90000\n";
    }
  }
  const host = memoryHost({ files, dirs: { "/sys/class": ["mem"] } });
  return {
    ...host,
    readText: (path: string) =>
      path.startsWith(late) ? answer() : host.readText(path),
  };
}

const report = (raw: RawHost) =>
  runInline(thermal, raw, {
    settings: {},
    total: {},
    nowMs: () => 0,
    unsettled: createUnsettled(),
  });

for (const file of ["name", "temp1_input", "temp2_crit"]) {
  test(`a chip that hangs at ${file} costs its own sensors only`, async () => {
    const { outcome, observation } = await report(
      machine(12, `/sys/class/hwmon/hwmon5/${file}`, () => NEVER),
    );
    assert.equal(outcome, "ok");
    const facts = observation?.thermal;
    const told = facts?.sensors.filter((one) => !one.name.includes("hwmon5 "));
    assert.equal(told?.length, 33);
    assert.ok(facts && facts.failedSensors.length > 0);
    for (const one of facts.failedSensors) {
      assert.ok(one.rated && one.name.startsWith("hwmon5"), one.name);
    }
  });
}

test("a chip that is slow once is told like the others", async () => {
  let asked = 0;
  // A driver measures at the first read, and answers the others from that.
  const slow = () =>
    new Promise<string>((resolve) =>
      setTimeout(() => resolve("41000\n"), asked++ === 0 ? 300 : 0)
    );
  const { observation } = await report(
    machine(3, "/sys/class/hwmon/hwmon1/temp", slow),
  );
  assert.deepEqual(observation?.thermal?.failedSensors, []);
  assert.equal(observation?.thermal?.sensors.length, 9);
});
