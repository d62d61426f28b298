import assert from "node:assert/strict";
import { test } from "node:test";
import probe from "../../../probes/battery.ts";
import { memoryHost } from "../../support/memory_host.ts";

const CLASS = "/sys/class/power_supply";
const charging = (name: string) => ({
  [`${CLASS}/${name}/type`]: "Battery\n",
  [`${CLASS}/${name}/status`]: "Charging\n",
  [`${CLASS}/${name}/capacity`]: "15\n",
});

const lists: readonly (readonly [string, readonly string[]])[] = [
  ["nothing", []],
  ["names that no supply has", ["online_", "uevent", "subsystem"]],
];
for (const [name, list] of lists) {
  test(`battery() does not believe a charge beside a supply that lists ${name}`, async () => {
    const host = memoryHost({
      files: charging("BATC"),
      dirs: { [`${CLASS}/ACAD`]: list },
    });
    const { incomplete } = await probe(host);
    assert.equal(incomplete, "Cannot list a power supply: ENOENT");
  });
}

test("battery() believes it beside a supply that lists its state", async () => {
  const host = memoryHost({
    files: { ...charging("BATC"), [`${CLASS}/ACAD/online`]: "1\n" },
  });
  const { incomplete, battery } = await probe(host);
  assert.equal(incomplete, undefined);
  assert.equal(battery?.powerSource, "mains");
});
