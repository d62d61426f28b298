/** Signals that are told and never enter a verdict. */

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
import { known, type SignalRow, unknown } from "./row.ts";

/** As many as the document holds, of all providers together. */
const DEVICES_CAP = 64;

export const disk: SignalRow<DiskFacts, DiskValues> = {
  need: "informative",
  assumable: false,
  judge: (facts, policy) => {
    const { lowBytes, lowShare } = policy.limits.disk;
    const limit = Math.max(lowBytes, Math.ceil(facts.totalBytes * lowShare));
    if (facts.availableBytes >= limit) {
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

export const accelerators: SignalRow<AcceleratorFacts, AcceleratorsValues> = {
  need: "informative",
  assumable: false,
  judge: (facts) =>
    facts.devices.length > DEVICES_CAP
      ? unknown("provider-failed", `Over ${DEVICES_CAP} devices are told of`)
      : known({ devices: facts.devices.map((one) => ({ ...one })) }),
  // One too many says the same as all that are too many.
  shorten: ({ devices }) => ({ devices: devices.slice(0, DEVICES_CAP + 1) }),
  combine: (facts) => ({ devices: facts.flatMap((one) => one.devices) }),
};

export const network: SignalRow<NetworkFacts, NetworkValues> = {
  need: "informative",
  assumable: false,
  judge: (facts) => known({ ...facts }),
  combine: (facts) => facts.find((one) => !one.available) ?? facts[0],
};
