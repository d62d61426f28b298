/** Zones of parts that are powered off, as on boards with engines of their own. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Files } from "../../support/files_below.ts";
import { judgedHeat } from "../../support/judged_heat.ts";
import { hostError } from "../../support/memory_host.ts";
import { zone } from "../../support/sensor_files.ts";

const OFF = hostError("EAGAIN");

/** A zone with a trip at which the machine stops. */
function board(index: number, type: string, temp: string | Error): Files {
  return zone(index, {
    type: `${type}\n`,
    temp,
    trip_point_0_type: "critical\n",
    trip_point_0_temp: "104500\n",
    trip_point_1_type: "passive\n",
    trip_point_1_temp: "99000\n",
  });
}

const CPU = board(0, "cpu-thermal", "51500\n");
const boards: readonly (readonly [string, Files, string])[] = [
  ["engines that are off", {
    ...CPU,
    ...board(2, "cv0-thermal", OFF),
    ...board(3, "dla-thermal", OFF),
  }, "normal, allow"],
  ["an engine that cannot be read", {
    ...CPU,
    ...board(2, "cv0-thermal", hostError("EIO")),
  }, "normal, constrain"],
  ["an engine that is off beside a hot one", {
    ...CPU,
    ...board(2, "cv0-thermal", OFF),
    ...board(4, "tj-thermal", "99200\n"),
  }, "hot, constrain"],
  ["an engine that is off beside one that stops it", {
    ...CPU,
    ...board(2, "cv1-thermal", OFF),
    ...board(4, "soc2-thermal", "104500\n"),
  }, "critical, deny"],
  ["a processor that is not to be read yet", {
    ...board(0, "cpu-thermal", OFF),
    ...board(1, "gpu-thermal", "49000\n"),
  }, "normal, constrain"],
  ["a zone without a name that is off", {
    ...CPU,
    ...board(2, "", OFF),
  }, "normal, constrain"],
];
for (const [name, files, want] of boards) {
  test(`a board with ${name}: ${want}`, async () => {
    assert.equal(await judgedHeat(files), want);
  });
}
