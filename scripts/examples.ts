/**
 * Writes examples/: snapshots of our machines as the program takes them, and
 * counter-examples with one defect each.
 *
 * Usage: deno run -A scripts/examples.ts [--check]
 */

import { DEFECTS } from "./examples/defects.ts";
import { takeExample } from "./examples/take.ts";
import { readOptions } from "./options.ts";

const KIND = "local-model-resource-snapshot";

/** Variant → the machine it is taken of. */
const VARIANTS: Readonly<Record<string, string>> = {
  "healthy-1b-allowed": "laptop_on_mains",
  "on-battery-constrained": "laptop_battery_low",
  "thermal-critical-denied": "laptop_thermal_critical",
  "memory-short-denied": "laptop_memory_short",
  "health-unknown-denied": "laptop_health_unknown",
  "sensors-assumed-allowed": "vm_assumed",
  "container-denied": "container_bare",
};

const root = new URL("../", import.meta.url).pathname;

async function derive(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const write = (name: string, document: unknown) =>
    files.set(
      `${root}examples/${KIND}.${name}.json`,
      `${JSON.stringify(document, null, 2)}\n`,
    );
  for (const [variant, machine] of Object.entries(VARIANTS)) {
    write(
      variant,
      await takeExample(`${root}tests/fixtures/machines/${machine}`),
    );
  }
  for (const [defect, { machine, spoil }] of Object.entries(DEFECTS)) {
    const document = await takeExample(
      `${root}tests/fixtures/machines/${machine}`,
    );
    const spoilt = structuredClone(document) as unknown as Record<
      string,
      unknown
    >;
    spoil(spoilt);
    write(`${defect}.invalid`, spoilt);
  }
  return files;
}

const { check: isCheck } = readOptions({ check: { type: "boolean" } });
const stale: string[] = [];
for (const [path, text] of await derive()) {
  const now = await Deno.readTextFile(path).catch((error) => {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  });
  if (now === text) continue;
  stale.push(path);
  if (!isCheck) await Deno.writeTextFile(path, text);
}
for (const path of stale) {
  console.log(`${isCheck ? "stale" : "written"}: ${path.slice(root.length)}`);
}
if (isCheck && stale.length > 0) {
  console.error("Examples are stale: run deno task gen");
  Deno.exit(1);
}
