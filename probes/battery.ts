/** Batteries and adapters of the machine (/sys/class/power_supply). */

import type { Host, Manifest, Observation } from "../core/probe/contract.ts";
import { parseSupplies } from "./battery/all_supplies.ts";
import { chargeDoubt } from "./battery/charge.ts";
import { CLASS, readSupply } from "./battery/read_supplies.ts";
import { codeText, listClass } from "./shared/missing_files.ts";

export const manifest: Manifest = {
  id: "battery",
  version: "0.1.0",
  title: "Batteries and the source of power",
  provides: ["battery"],
  permissions: { read: [CLASS, "/sys/class"] },
  // Hundreds of files wait behind what other probes read.
  timeoutMs: 1000,
};

export default async function probe(host: Host): Promise<Observation> {
  const names = await listClass(host, CLASS);
  const settled = await Promise.allSettled(
    names.map((name) => readSupply(host, name)),
  );
  const read = settled.flatMap((one) =>
    one.status === "fulfilled" ? [one.value] : []
  );
  // Reads end in any order; the report tells them in one.
  for (const fault of read.flatMap((one) => one.faults)) host.log(fault);
  const battery = parseSupplies(read.map((one) => one.supply));
  const lost = settled.find((one) => one.status === "rejected");
  if (lost?.status === "rejected") {
    // What cannot be listed may be the only battery.
    const code = codeText(lost.reason);
    const incomplete = `Cannot list a power supply: ${code}`;
    if (battery.present) return { battery, incomplete };
    throw Object.assign(new Error(incomplete), { code });
  }
  const { present, percent, powerSource } = battery;
  if (powerSource === "mains" || (present && percent !== null)) {
    return { battery };
  }
  if (!present) {
    const incomplete = "Cannot tell what powers the machine: its battery is " +
      'not "present", and no adapter is "online"';
    return { battery, incomplete };
  }
  const doubts = read.flatMap((one) => chargeDoubt(one.supply) ?? []);
  const incomplete = ["Cannot read the charge of a battery that may be in use"]
    .concat(doubts.slice(0, 1)).join(": ");
  return { battery, incomplete };
}
