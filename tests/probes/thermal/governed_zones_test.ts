/** Trips that a governor gives another meaning: DPTF of laptops, boards. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Files } from "../../support/files_below.ts";
import { judgedHeat } from "../../support/judged_heat.ts";
import { hostError } from "../../support/memory_host.ts";
import { chip, COOL, read, trip, zone } from "../../support/sensor_files.ts";

type Trip = readonly [string, number];

/** A zone under a governor, its trips in the order of its driver. */
function governed(
  type: string,
  celsius: number,
  trips: readonly Trip[],
  policy: string | Error | null = "user_space\n",
): Files {
  return zone(4, {
    type: `${type}\n`,
    temp: `${celsius * 1000}\n`,
    ...(policy !== null && { policy }),
    ...Object.assign(
      {},
      ...trips.map(([kind, most], index) =>
        trip(index, kind, `${Math.round(most * 1000)}\n`)
      ),
    ),
  });
}

/** Type, temperature, trips, what is said beside a cool sensor. */
const dptf: readonly (readonly [string, number, readonly Trip[], string])[] = [
  // A convertible's sensors: all three trips of a cool skin are passed.
  ["SEN2", 51, [["passive", 49.5]], "normal, allow"],
  ["TSKN", 47.05, [["passive", 43.05], ["hot", 46.05]], "normal, allow"],
  ["TMEM", 76, [["passive", 75], ["critical", 98]], "warm, allow"],
  ["GEN4", 41, [["passive", 45], ["critical", 70]], "normal, allow"],
  // Auxiliary trips that a daemon has set, and those that nobody set.
  [
    "TCPU",
    84,
    [["passive", 82], ["passive", -274], ["critical", 105]],
    "warm, allow",
  ],
  [
    "TSR1",
    58,
    [["passive", -274], ["passive", 0], ["critical", 90]],
    "normal, allow",
  ],
  // _CRT: nothing is shut down, and it is hot.
  ["B0D4", 101, [["passive", 90], ["critical", 105]], "warm, allow"],
  ["B0D4", 105, [["passive", 90], ["critical", 105]], "hot, constrain"],
  ["TMEM", 99, [["passive", 75], ["critical", 98]], "hot, constrain"],
];
for (const [type, celsius, trips, want] of dptf) {
  test(`${type} at ${celsius} °C of ${trips.join(" ")} is ${want}`, async () => {
    const files = { ...governed(type, celsius, trips), ...COOL };
    assert.equal(await judgedHeat(files), want);
  });
}

const PASSIVE: readonly Trip[] = [["passive", 65]];
const others: readonly (readonly [string, string | Error | null])[] = [
  ["SEN2", hostError("EIO")],
  ["SEN2", "user_space"],
  ["SEN2", "step_wise\n"],
  ["SEN2", null],
  // Whose governor a user changed: the machine's own trips all the same.
  ["acpitz", "user_space\n"],
  ["soc-thermal", "user_space\n"],
  ["SEN2x", "user_space\n"],
];
for (const [type, policy] of others) {
  const word = policy instanceof Error ? policy.message : policy;
  test(`a passive trip of ${type} under ${JSON.stringify(word)} throttles`, async () => {
    const files = { ...governed(type, 66, PASSIVE, policy), ...COOL };
    assert.equal(await judgedHeat(files), "hot, constrain");
  });
}

test("a critical trip of a firmware's own zone stops the machine", async () => {
  const trips: readonly Trip[] = [["critical", 98]];
  for (const type of ["acpitz", "pch_cannonlake", "gpu-thermal"]) {
    const files = { ...governed(type, 97, trips), ...COOL };
    assert.equal(await judgedHeat(files), "critical, deny");
  }
});

const DRIVE = chip(5, {
  name: "nvme\n",
  temp1_input: "39000\n",
  temp1_crit: "84850\n",
});

test("a laptop whose processor has DPTF's zones alone is judged or unrated", async () => {
  const pci = governed("TCPU_PCI", 88, [["passive", 85]]);
  assert.equal(await judgedHeat(pci), "unrated");
  assert.equal(await judgedHeat({ ...pci, ...DRIVE }), "unrated");
  const own = governed("TCPU", 88, [["passive", 85], ["critical", 103]]);
  assert.equal(await judgedHeat(own), "warm, allow");
  const hot = governed("TCPU", 103, [["passive", 85], ["critical", 103]]);
  assert.equal(await judgedHeat({ ...hot, ...DRIVE }), "hot, constrain");
});

test("cores that throttle are told beside DPTF's cool zones", async () => {
  const cores = chip(1, {
    name: "coretemp\n",
    temp1_input: "100000\n",
    temp1_crit: "100000\n",
  });
  const files = governed("TCPU", 61, [["passive", 85], ["critical", 103]]);
  assert.equal(await judgedHeat({ ...files, ...cores }), "hot, constrain");
});

/** Passive trips under power_allocator: it switches on, and it holds. */
const IPA = "power_allocator\n";
const boards: readonly (readonly [number, readonly Trip[], string])[] = [
  [78, [["passive", 75], ["passive", 85], ["critical", 115]], "warm, allow"],
  [71, [["passive", 75], ["passive", 85], ["critical", 115]], "normal, allow"],
  [86, [["passive", 75], ["passive", 85], ["critical", 115]], "hot, constrain"],
  [
    111,
    [["passive", 75], ["passive", 85], ["critical", 115]],
    "critical, deny",
  ],
  // With one, it holds that.
  [76, [["passive", 75], ["critical", 115]], "hot, constrain"],
  // In whatever order: the last one is held.
  [76, [["passive", 85], ["passive", 75]], "hot, constrain"],
];
for (const [celsius, trips, want] of boards) {
  test(`a board at ${celsius} °C of ${trips.join(" ")} is ${want}`, async () => {
    const files = governed("bigcore0-thermal", celsius, trips, IPA);
    assert.equal(await judgedHeat(files), want);
  });
}

test("the last of more than ten trips is held", async () => {
  const files = zone(4, {
    type: "cluster1-thermal\n",
    temp: "72000\n",
    policy: IPA,
    ...trip(2, "passive", "70000\n"),
    ...trip(10, "passive", "90000\n"),
  });
  assert.equal(await judgedHeat(files), "warm, allow");
  const other = zone(4, {
    type: "cluster1-thermal\n",
    temp: "72000\n",
    policy: IPA,
    ...trip(2, "passive", "90000\n"),
    ...trip(10, "passive", "70000\n"),
  });
  assert.equal(await judgedHeat(other), "hot, constrain");
});

test("a governor is asked for where it can matter", async () => {
  for (
    const [type, trips] of [
      ["acpitz", [["passive", 65], ["critical", 99]]],
      ["SEN1", []],
      ["INT3400 Thermal", []],
    ] as const
  ) {
    const files = governed(type, 31, trips, hostError("too-many-calls"));
    const { thermal } = await read({ ...files, ...COOL });
    assert.deepEqual(thermal?.failedSensors, []);
  }
});
