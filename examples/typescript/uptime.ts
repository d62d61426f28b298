/**
 * A plugin in TypeScript. Bundle it to one file, which is the plugin:
 *
 * deno bundle uptime.ts -o plugins/uptime.js
 */

// Types only: nothing of it is left in the bundle.
import type { Host, Manifest, Observation } from "@sourceos/model-carry/probe";
import { parseUptime } from "./parse_uptime.ts";

export const manifest: Manifest = {
  id: "uptime",
  version: "1.0.0",
  title: "Holds work back while the machine starts up",
  provides: [],
  permissions: { read: ["/proc/uptime"] },
  timeoutMs: 1000,
};

export default async function probe(
  host: Host,
  settings: { readonly leastSeconds?: number },
): Promise<Observation> {
  const { leastSeconds = 120 } = settings;
  const seconds = parseUptime(await host.readText("/proc/uptime"));
  return {
    concerns: seconds >= leastSeconds ? [] : [{
      decision: "constrain",
      detail: "starting",
      message: `up for ${seconds} s, not ${leastSeconds}`,
    }],
    extension: { seconds },
  };
}
