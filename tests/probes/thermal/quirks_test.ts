/** What sensors of real machines do that a naive reader gets wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { thermal as thermalRow } from "../../../core/signals/thermal.ts";
import thermal from "../../../probes/thermal.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { below, type Files } from "../../support/files_below.ts";

const ZONE = "/sys/class/thermal/thermal_zone0";
const trip = (n: number, type: string, temp: string | Error): Files => ({
  [`trip_point_${n}_type`]: `${type}\n`,
  [`trip_point_${n}_temp`]: temp,
});
const OTHER = below("/sys/class/thermal/thermal_zone7", {
  type: "cpu\n",
  temp: "50000\n",
  ...trip(0, "critical", "100000"),
});
const CLASS = { dirs: { "/sys/class": ["mem"], "/sys/class/hwmon": [] } };

const heats: readonly (readonly [string, Files, string, number, number])[] = [
  ...["0", "-274000", "-273250", "-32768000", "-2147483648"].map((unset) =>
    [
      `an unset trip of ${unset}`,
      below(ZONE, { type: "x", temp: "44000", ...trip(0, "passive", unset) }),
      "normal",
      2,
      0,
    ] as const
  ),
  ...["ENODATA", "EINVAL", "EAGAIN", "ETIMEDOUT"].map((code) =>
    [
      `a zone that fails with ${code}`,
      below(ZONE, { type: "x", temp: hostError(code) }),
      "normal",
      1,
      1,
    ] as const
  ),
  [
    "a disabled zone",
    below(ZONE, {
      type: "x",
      mode: "disabled",
      temp: "96000",
      ...trip(0, "passive", "95000"),
    }),
    "hot",
    2,
    0,
  ],
  ...["-44000", "255000", "151000"].map((temp) =>
    [
      `an impossible ${temp}`,
      below(ZONE, { type: "x", temp }),
      "normal",
      1,
      1,
    ] as const
  ),
  [
    "a type with a space",
    below(ZONE, { type: "INT3400 Thermal\n", temp: "20000" }),
    "normal",
    2,
    0,
  ],
  [
    "a limit that cannot be read",
    below(ZONE, {
      type: "x",
      temp: "20000",
      ...trip(0, "hot", hostError("EIO")),
    }),
    "normal",
    1,
    1,
  ],
  [
    "an hwmon chip below device/ without a name",
    below("/sys/class/hwmon/hwmon2/device", {
      temp1_input: "85000\n",
      temp1_max: "84000\n",
      temp1_crit: "100000\n",
    }),
    "hot",
    2,
    0,
  ],
  [
    "an hwmon socket without a sensor",
    below("/sys/class/hwmon/hwmon2", { name: "x", temp7_input: "0\n" }),
    "normal",
    1,
    0,
  ],
  [
    "an hwmon 0 with a critical limit",
    below("/sys/class/hwmon/hwmon2", {
      temp7_input: "0\n",
      temp7_crit: "90000\n",
    }),
    "normal",
    2,
    0,
  ],
  [
    "an ACPI zone with low trips",
    below(ZONE, {
      type: "acpitz",
      temp: "10000",
      ...trip(0, "passive", "9800"),
      ...trip(1, "critical", "31000"),
    }),
    "hot",
    2,
    0,
  ],
  [
    "a fan's trip",
    below(ZONE, { type: "x", temp: "60000", ...trip(0, "active", "50000") }),
    "normal",
    2,
    0,
  ],
];
for (const [name, files, state, sensors, failed] of heats) {
  test(`thermal() reads ${name}`, async () => {
    const host = memoryHost({ ...CLASS, files: { ...OTHER, ...files } });
    const { thermal: facts } = await thermal(host);
    assert.ok(facts);
    const judged = thermalRow.judge(facts, DEFAULT_POLICY);
    assert.equal(judged.known && judged.values.state, state);
    assert.deepEqual(
      [facts.sensors.length, facts.failedSensors.length],
      [sensors, failed],
    );
  });
}

test("thermal() tells no sensor from sensors that all fail", async () => {
  assert.ok((await thermal(memoryHost(CLASS))).absent);
  const files = below(ZONE, { type: "x", temp: hostError("EIO") });
  const seen = await thermal(memoryHost({ ...CLASS, files }));
  assert.equal(seen.incomplete, "None of the sensors can be read");
  await assert.rejects(thermal(memoryHost({})));
});
