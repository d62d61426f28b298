/** What a plugin observed, without what tells one machine from another. */

import { isLoopbackBase } from "../http/loopback_address.ts";
import type { Concern, Json, Observation } from "../probe/contract.ts";
import { type CappedMask, LONG_CAP, MASKED } from "./capped_mask.ts";
import { isTellingKey } from "./mask_text.ts";

function maskJson(masks: CappedMask, value: Json): Json {
  if (typeof value === "string") return masks.text(value, LONG_CAP);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((one) => maskJson(masks, one));
  }
  const entries = new Map<string, Json>();
  for (const [key, one] of Object.entries(value)) {
    const isTold = isTellingKey(key) &&
      (typeof one === "string" || typeof one === "number");
    const name = masks.text(key, LONG_CAP);
    let free = name;
    for (let more = 2; entries.has(free); more++) free = `${name}~${more}`;
    entries.set(free, isTold ? MASKED : maskJson(masks, one));
  }
  return Object.fromEntries(entries);
}

function maskConcern(masks: CappedMask, concern: Concern): Concern {
  const { decision, detail, message } = concern;
  return {
    decision,
    detail: masks.detail(detail),
    message: masks.text(message, LONG_CAP),
  };
}

/** Facts keep their figures and words; their names are free text. */
export function maskObservation(
  masks: CappedMask,
  observation: Observation,
): Observation {
  const { absent, incomplete, concerns, extension } = observation;
  const { thermal, accelerators, modelService } = observation;
  const long = (text: string) => masks.text(text, LONG_CAP);
  return {
    ...observation,
    ...(absent === undefined ? {} : { absent: long(absent) }),
    ...(incomplete === undefined ? {} : { incomplete: long(incomplete) }),
    ...(concerns &&
      { concerns: concerns.map((one) => maskConcern(masks, one)) }),
    ...(extension && {
      extension: maskJson(masks, extension) as Record<string, Json>,
    }),
    ...(thermal && {
      thermal: {
        ...(thermal.slowedBy && {
          slowedBy: {
            ...thermal.slowedBy,
            device: masks.text(thermal.slowedBy.device),
          },
        }),
        sensors: thermal.sensors.map((one) => ({
          ...one,
          name: masks.text(one.name),
        })),
        failedSensors: thermal.failedSensors.map((one) => ({
          ...one,
          name: masks.text(one.name),
          message: long(one.message),
        })),
      },
    }),
    ...(accelerators && {
      accelerators: {
        ...accelerators,
        devices: accelerators.devices.map((one) => ({
          ...one,
          vendor: masks.text(one.vendor),
          driver: masks.text(one.driver),
        })),
      },
    }),
    ...(modelService && {
      modelService: {
        endpoints: modelService.endpoints.map((one) => ({
          ...one,
          // Readings of one endpoint are joined by it.
          url: isLoopbackBase(one.url) ? one.url : masks.text(one.url),
          version: one.version === null ? null : long(one.version),
          message: one.message === null ? null : long(one.message),
        })),
      },
    }),
  };
}
