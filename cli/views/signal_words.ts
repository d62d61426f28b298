/** Each signal in a few words for people. */

import { parseVersion } from "../../core/service/version.ts";
import { formatBytes } from "../../core/text/display_text.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type Signals = LocalModelResourceSnapshot["signals"];
type Known<N extends keyof Signals> = Extract<Signals[N], { status: "known" }>;

function battery(one: Known<"battery">): string {
  if (!one.present) return "no battery, mains power";
  const charge = one.percent === null ? "charge unknown" : `${one.percent} %`;
  const minutes = one.secondsToEmpty === null
    ? ""
    : `, ${Math.floor(one.secondsToEmpty / 60)} min left`;
  const source = one.powerSource === "unknown"
    ? "power source unknown"
    : `on ${one.powerSource}`;
  return `${charge}, ${source}${one.charging ? ", charging" : ""}${minutes}`;
}

function thermal(one: Known<"thermal">): string {
  const { sensor, celsius, limitCelsius, limitKind } = one.hottest;
  const slowed = one.slowedBy ? `, slowed down by ${one.slowedBy}` : "";
  return `${celsius} °C of ${limitCelsius} °C (${limitKind}), ${sensor}${slowed}`;
}

function memory(one: Known<"memory">): string {
  const bound = one.boundBy === "host" ? "" : `, bound by ${one.boundBy}`;
  const pressure = one.pressureFullAvg10Percent
    ? `, pressure ${one.pressureFullAvg10Percent} %`
    : "";
  return `${formatBytes(one.availableBytes)} available of ` +
    `${formatBytes(one.totalBytes)}${bound}${pressure}`;
}

function disk(one: Known<"disk">): string {
  return `${formatBytes(one.availableBytes)} free for models` +
    `${one.readOnly ? ", read-only" : ""}${one.exists ? "" : ", no store yet"}`;
}

function accelerators(one: Known<"accelerators">): string {
  if (one.devices.length === 0) return "none";
  const more = one.unlisted ? one.unlisted.gpu + one.unlisted.npu : 0;
  const others = more > 0 ? `, and ${more} more` : "";
  return one.devices.map(({ kind, driver, memoryTotalBytes }) =>
    `${driver} ${kind}${
      memoryTotalBytes === null ? "" : ` ${formatBytes(memoryTotalBytes)}`
    }`
  ).join(", ") + others;
}

function network(one: Known<"network">): string {
  return one.available ? "default route is up" : "no way out";
}

function modelService(one: Known<"modelService">): string {
  const worst = one.endpoints.find((endpoint) => endpoint.state === one.state);
  const bare = parseVersion(one.version) === null ? " (no version)" : "";
  const version = one.version === null ? "" : ` ${one.version}${bare}`;
  const latency = one.latencyMs === null
    ? ""
    : ` in ${Math.round(one.latencyMs)} ms`;
  return `${one.implementation}${version} at ${worst?.url}${latency}`;
}

/** State word and details of one signal. */
export function describeSignal(
  signals: Signals,
  name: keyof Signals,
): { readonly state: string; readonly detail: string } {
  const signal = signals[name];
  if (signal.status === "unknown") {
    const isAssumed = "assumedState" in signal;
    const detail = isAssumed
      ? `${signal.reason.message}; the policy assumes ${signal.assumedState}`
      : signal.reason.message;
    return { state: isAssumed ? "assumed" : "unknown", detail };
  }
  const state = "state" in signal ? signal.state : "known";
  switch (name) {
    case "battery":
      return { state, detail: battery(signal as Known<"battery">) };
    case "thermal":
      return { state, detail: thermal(signal as Known<"thermal">) };
    case "memory":
      return { state, detail: memory(signal as Known<"memory">) };
    case "disk":
      return { state, detail: disk(signal as Known<"disk">) };
    case "accelerators":
      return { state, detail: accelerators(signal as Known<"accelerators">) };
    case "network":
      return { state, detail: network(signal as Known<"network">) };
    case "modelService":
      return { state, detail: modelService(signal as Known<"modelService">) };
  }
}
