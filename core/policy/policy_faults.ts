/** What a policy file has to mean, beyond its shape. */

import { canonicalBase, isLoopbackBase } from "../http/loopback_address.ts";
import { BUILT_IN_PROFILES } from "./model_profiles.ts";
import { cleanText } from "../text/display_text.ts";
import type { Fault } from "../../schema/fault_sentences.ts";
import type { ModelCarryPolicy } from "../../schema/types.ts";

function* signalFaults(policy: ModelCarryPolicy): Generator<Fault> {
  const required = policy.requiredSignals;
  if (required === undefined) return;
  for (const name of ["memory", "modelService"] as const) {
    if (!required.includes(name)) {
      yield {
        pointer: "/requiredSignals",
        message: `${JSON.stringify(required)} has to hold "${name}"`,
      };
    }
  }
}

function* endpointFaults(policy: ModelCarryPolicy): Generator<Fault> {
  const urls = new Set<string>();
  for (const [index, { url }] of (policy.endpoints ?? []).entries()) {
    const pointer = `/endpoints/${index}/url`;
    if (!isLoopbackBase(url)) {
      yield {
        pointer,
        message: `"${url}" is not the base address of a service on loopback`,
      };
    }
    if (urls.has(canonicalBase(url))) {
      yield { pointer, message: `"${url}" stands twice` };
    }
    urls.add(canonicalBase(url));
  }
  for (const [index, { endpoint }] of (policy.profiles ?? []).entries()) {
    if (endpoint !== undefined && !urls.has(canonicalBase(endpoint))) {
      yield {
        pointer: `/profiles/${index}/endpoint`,
        message: `"${endpoint}" is none of /endpoints`,
      };
    }
  }
}

function* profileFaults(policy: ModelCarryPolicy): Generator<Fault> {
  const refs = new Set(BUILT_IN_PROFILES.map((one) => one.profileRef));
  const own = policy.profiles ?? [];
  for (const [index, { profileRef, modelTag }] of own.entries()) {
    // It is shown, and held against the tags that the service lists.
    if (cleanText(modelTag) !== modelTag) {
      yield {
        pointer: `/profiles/${index}/modelTag`,
        message: `${JSON.stringify(modelTag)} is not one line of plain text`,
      };
    }
    if (refs.has(profileRef)) {
      yield {
        pointer: `/profiles/${index}/profileRef`,
        message: `"${profileRef}" exists already`,
      };
    }
    refs.add(profileRef);
  }
}

function* serviceFaults({ service }: ModelCarryPolicy): Generator<Fault> {
  const { flashAttention, kvCacheType = "f16" } = service ?? {};
  // llama-context.cpp refuses to load a model so.
  if (flashAttention === "off" && kvCacheType !== "f16") {
    yield {
      pointer: "/service/kvCacheType",
      message: `"${kvCacheType}" needs flash attention, which is stated as off`,
    };
  }
}

function* sensorFaults({ thermal }: ModelCarryPolicy): Generator<Fault> {
  const names = new Set<string>();
  for (const [index, one] of (thermal?.sensors ?? []).entries()) {
    const pointer = `/thermal/sensors/${index}`;
    const { sensor, ignore, throttlesCelsius, stopsCelsius, replaces } = one;
    const isStated = throttlesCelsius !== undefined ||
      stopsCelsius !== undefined;
    if ((ignore === true) === isStated) {
      yield { pointer, message: `"${sensor}" has to have ignore, or a limit` };
    }
    if (replaces === true && !isStated) {
      const message = `"${sensor}" replaces nothing: state a limit beside it`;
      yield { pointer: `${pointer}/replaces`, message };
    }
    if (names.has(sensor)) {
      const message = `"${sensor}" stands twice`;
      yield { pointer: `${pointer}/sensor`, message };
    }
    names.add(sensor);
  }
}

function* pluginFaults(policy: ModelCarryPolicy): Generator<Fault> {
  const pins = new Map<string, string>();
  for (const [id, entry] of Object.entries(policy.plugins ?? {})) {
    const { sha256 } = entry;
    const other = sha256 === undefined ? undefined : pins.get(sha256);
    // One file tells one id: the other entry could only ever be missing.
    if (other !== undefined) {
      yield {
        pointer: `/plugins/${id}/sha256`,
        message: `"${sha256}" is pinned for "${other}" already`,
      };
    }
    if (sha256 !== undefined) pins.set(sha256, id);
    if (entry.supplies?.length && entry.sha256 === undefined) {
      yield {
        pointer: `/plugins/${id}/supplies`,
        message: `${JSON.stringify(entry.supplies)} needs a sha256 beside it`,
      };
    }
  }
}

/** Every fault in the meaning of a policy that has passed the schema. */
export function policyFaults(policy: ModelCarryPolicy): Fault[] {
  return [
    ...signalFaults(policy),
    ...endpointFaults(policy),
    ...profileFaults(policy),
    ...serviceFaults(policy),
    ...sensorFaults(policy),
    ...pluginFaults(policy),
  ];
}
