/** What divides cards, and where their memory is, replays the same. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { recordingText } from "../../agent/redacted_recording_text.ts";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { machineAnswers } from "../support/machines.ts";
import { type Content, withMachine } from "../support/reported_machines.ts";

type Files = Readonly<Record<string, Content>>;

/** A card whose device lies where the kernel has it. */
function card(index: number, device: string, files: Files): Files {
  const at = `sys/devices/${device}`;
  const name = device.slice(device.lastIndexOf("/") + 1);
  const nodes = [`card${index}`, `renderD${128 + index}`];
  return {
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`${at}/${path}`, text]),
    ),
    ...Object.fromEntries(nodes.flatMap((node) => [
      [`${at}/drm/${node}/device`, { link: `../../../${name}` }],
      [
        `sys/class/drm/${node}`,
        { link: `../../devices/${device}/drm/${node}` },
      ],
    ])),
  };
}

const driver = (name: string) => ({ link: `../../../bus/pci/drivers/${name}` });
const MEMORY = {
  mem_info_vram_total: "536870912\n",
  mem_info_vram_used: "132972544\n",
  mem_info_gtt_total: "118111600640\n",
  mem_info_gtt_used: "26214400\n",
};

const machines: readonly (readonly [string, Files, readonly string[]])[] = [
  ["an APU beside a card, and shares of cards", {
    ...card(1, "pci0000:00/0000:c4:00.0", {
      driver: driver("amdgpu"),
      ...MEMORY,
      "hwmon/hwmon6/in0_input": "1174\n",
      "hwmon/hwmon6/in1_input": "898\n",
    }),
    ...card(2, "pci0000:00/0000:03:00.0", {
      driver: driver("amdgpu"),
      ...MEMORY,
      "hwmon/hwmon7/in0_input": "806\n",
      "hwmon/hwmon7/freq2_input": "96000000\n",
    }),
    ...card(3, "platform/amdgpu_xcp_0", { uevent: "DRIVER=\n" }),
    ...card(4, "platform/amdgpu_xcp.1", { uevent: "DRIVER=\n" }),
    ...card(5, "pci0000:00/0000:03:02.0", {
      driver: driver("amdgpu"),
      physfn: { link: "../0000:03:00.0" },
    }),
  }, ["amdgpu true", "amdgpu false"]],
  ["what WSL has", {
    "sys/class/drm/version": "drm 1.1.0 20060810\n",
    "sys/class/misc/dxg/dev": "10:125\n",
    "sys/class/misc/fuse/dev": "10:229\n",
  }, []],
];

for (const [name, files, want] of machines) {
  test(`a recording replays ${name}`, async () => {
    const texts: string[] = [];
    const machine = {
      base: "laptop_on_mains",
      remove: ["sys/class/drm/card0"],
      files,
    };
    const told = await withMachine(machine, (sysroot) =>
      takeSnapshot({
        sysroot,
        answers: machineAnswers(machine.base),
        policy: DEFAULT_POLICY,
        onRecorded: (...run) => void texts.push(recordingText(...run)),
      }));
    const replay = JSON.parse(texts[0] ?? "") as ModelCarryRecording;
    const again = await takeSnapshot({ replay, policy: DEFAULT_POLICY });
    const facts = ({ probes }: typeof told) =>
      probes.find((one) => one.id === "accelerators")?.observation;
    assert.deepEqual(facts(again), facts(told));
    assert.deepEqual(again.signals.accelerators, told.signals.accelerators);
    const { accelerators } = told.signals;
    const devices = accelerators.status === "known" ? accelerators.devices : [];
    assert.deepEqual(
      devices.map((one) => `${one.driver} ${one.unifiedMemory}`),
      want,
    );
    assert.equal(accelerators.status, want.length > 0 ? "known" : "unknown");
  });
}
