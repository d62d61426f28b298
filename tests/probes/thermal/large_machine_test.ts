/** Two sockets of 128 cores, memory in each slot: few reads for each of them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import * as thermal from "../../../probes/thermal.ts";
import { runInline } from "../../../runner/inline.ts";
import { memoryHost } from "../../support/memory_host.ts";

/** A host that looks up a folder, and not all paths for each. */
function machine(cores: number, dimms: number, hot: number) {
  const folders = new Map<string, Map<string, string>>();
  const add = (at: string, files: Readonly<Record<string, string>>) =>
    folders.set(at, new Map(Object.entries(files)));
  const core = (index: number) => ({
    [`temp${index}_label`]: `Core ${index}\n`,
    [`temp${index}_input`]: index === hot ? "100000\n" : "61000\n",
    [`temp${index}_max`]: "84000\n",
    [`temp${index}_crit`]: "100000\n",
    [`temp${index}_crit_alarm`]: "0\n",
  });
  for (const socket of [0, 1]) {
    const files = Array.from({ length: cores }, (_, index) => core(index + 1));
    add(`/sys/class/hwmon/hwmon${socket}`, {
      name: "coretemp\n",
      ...Object.assign({}, ...files),
    });
  }
  for (let index = 0; index < dimms; index++) {
    add(`/sys/class/hwmon/hwmon${index + 2}`, {
      name: "spd5118\n",
      temp1_input: "47000\n",
      temp1_min: "0\n",
      temp1_max: "55000\n",
      temp1_crit: "85000\n",
      temp1_lcrit: "0\n",
      temp1_max_alarm: "0\n",
      temp1_crit_alarm: "0\n",
    });
  }
  for (let index = 0; index < 2 * cores; index++) {
    add(`/sys/class/thermal/cooling_device${index}`, {
      type: "Processor\n",
      cur_state: "0\n",
      max_state: "10\n",
    });
  }
  const names = (at: string) =>
    [...folders.keys()].filter((one) => one.startsWith(`${at}/`))
      .map((one) => one.slice(at.length + 1));
  const missing = () =>
    Promise.reject(Object.assign(new Error("gone"), { code: "ENOENT" }));
  return {
    ...memoryHost({}),
    readDir: (at: string) =>
      Promise.resolve(
        at.split("/").length === 4
          ? names(at)
          : [...folders.get(at)?.keys() ?? []],
      ),
    readText: (path: string) => {
      const slash = path.lastIndexOf("/");
      const text = folders.get(path.slice(0, slash))?.get(
        path.slice(slash + 1),
      );
      return text === undefined ? missing() : Promise.resolve(text);
    },
  };
}

const report = (cores: number, dimms: number, hot = 0) =>
  runInline(thermal, machine(cores, dimms, hot), {
    settings: {},
    total: {},
    nowMs: () => 0,
  });

test("thermal() reads two sockets of 128 cores and 32 modules", async () => {
  const { outcome, observation, hostCalls } = await report(128, 32, 77);
  assert.equal(outcome, "ok");
  const facts = observation?.thermal;
  assert.ok(facts);
  assert.deepEqual([facts.sensors.length, facts.failedSensors.length], [
    288,
    0,
  ]);
  const judged = row.judge(facts, DEFAULT_POLICY);
  assert.ok(judged.known);
  assert.equal(judged.values.state, "hot");
  assert.equal(judged.values.hottest.sensor, "hwmon0 coretemp temp77");
  // Input, max and crit of a core; type and state of its cooling device.
  const cores = 2 * 128 * (3 + 2) + 2 /* alarms at the limit */;
  // List, name, input, max, crit and its alarm of a module.
  assert.equal(hostCalls, 2 + cores + 2 * 2 + 32 * 6);
});

test("thermal() takes as many calls for each core more", async () => {
  const calls = async (cores: number) => (await report(cores, 0)).hostCalls;
  const [some, twice, four] = [
    await calls(64),
    await calls(128),
    await calls(256),
  ];
  assert.equal(four - twice, 2 * (twice - some));
});
