/** Signals that are told and never enter a verdict. */

import { DEVICES_CAP } from "../probe/impossible_facts.ts";
import type {
  AcceleratorFacts,
  DiskFacts,
  NetworkFacts,
} from "../probe/facts.ts";
import { reason } from "../verdict/reasons.ts";
import type {
  AcceleratorsValues,
  DiskValues,
  NetworkValues,
} from "../../schema/types.ts";
import { known, type SignalRow } from "./row.ts";

export const disk: SignalRow<DiskFacts, DiskValues> = {
  need: "informative",
  assumable: false,
  judge: (facts, policy) => {
    const { lowBytes, lowShare } = policy.limits.disk;
    const limit = Math.max(lowBytes, Math.ceil(facts.totalBytes * lowShare));
    // A packed image has nothing free, and nothing that could be freed.
    const isPacked = facts.readOnly && facts.availableBytes === 0;
    if (facts.availableBytes >= limit || isPacked) {
      return known({ state: "normal", ...facts });
    }
    return known({ state: "low", ...facts }, [
      reason("disk-low", "disk", {
        message: "The file system of the model store is almost full",
        observed: facts.availableBytes,
        limit,
      }),
    ]);
  },
  combine: (facts) =>
    facts.reduce((least, one) =>
      one.availableBytes < least.availableBytes ? one : least
    ),
};

/** The first that fit, of all providers together; the others are counted. */
function listedDevices({ devices, unlisted }: AcceleratorFacts) {
  const others = devices.slice(DEVICES_CAP);
  const count = (kind: "gpu" | "npu") =>
    others.filter((one) => one.kind === kind).length + (unlisted?.[kind] ?? 0);
  const counts = { gpu: count("gpu"), npu: count("npu") };
  const listed = devices.slice(0, DEVICES_CAP).map((one) => ({ ...one }));
  return counts.gpu + counts.npu > 0
    ? { devices: listed, unlisted: counts }
    : { devices: listed };
}

export const accelerators: SignalRow<AcceleratorFacts, AcceleratorsValues> = {
  need: "informative",
  assumable: false,
  judge: (facts) => known(listedDevices(facts)),
  shorten: listedDevices,
  combine: (facts) => {
    const devices = facts.flatMap((one) => one.devices);
    const sum = (kind: "gpu" | "npu") =>
      facts.reduce((all, one) => all + (one.unlisted?.[kind] ?? 0), 0);
    return facts.some((one) => one.unlisted !== undefined)
      ? { devices, unlisted: { gpu: sum("gpu"), npu: sum("npu") } }
      : { devices };
  },
};

export const network: SignalRow<NetworkFacts, NetworkValues> = {
  need: "informative",
  assumable: false,
  judge: (facts) => known({ ...facts }),
  combine: (facts) => facts.find((one) => !one.available) ?? facts[0],
};
