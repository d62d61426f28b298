/** A probe and its parts are one script for the sandbox. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { generateSources } from "../../scripts/gen/sources.ts";
import { createTemp } from "../support/temp.ts";

const isDeno = process.versions["deno"] !== undefined;
const skip = isDeno ? false : "the bundler is Deno's";
const dir = createTemp("sources");

const FILES: Readonly<Record<string, string>> = {
  "tide.ts": `/** How high the water is. */
import { parseTide } from "./tide/gauge.ts";
import type { Host } from "./contract.ts";
export const manifest = { id: "tide" };
export default async function probe(host: Host): Promise<number> {
  return parseTide(await host.readText("/tide"));
}
`,
  "tide/gauge.ts": `import { UNIT } from "./unit.ts";
/** Metres of the text. */
export function parseTide(text: string): number {
  return Number(text) * UNIT;
}
`,
  "tide/unit.ts": "export const UNIT = 3 as number;\n",
  "wind.ts": `export const manifest = { id: "wind" };
export default (): string => "calm";
`,
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

function load(text: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}

test(
  "generateSources() puts the parts of a probe into its script",
  { skip },
  async () => {
    const text = await generateSources(dir, ["tide.ts", "wind.ts"]);
    const { builtinSources } = await load(text.replace(/: Readonly<.*?>>/, ""));
    const scripts = builtinSources as Record<string, string>;
    assert.deepEqual(Object.keys(scripts), ["tide", "wind"]);
    for (const script of Object.values(scripts)) {
      assert.doesNotMatch(script, /\bimport\b|\bHost\b|\/\/|\/\*/);
    }
    const { manifest, default: probe } = await load(scripts["tide"] ?? "");
    assert.deepEqual(manifest, { id: "tide" });
    const readText = () => Promise.resolve("14");
    assert.equal(
      await (probe as (host: unknown) => Promise<number>)({ readText }),
      42,
    );
  },
);

test("generateSources() gives the same text twice", { skip }, async () => {
  const once = await generateSources(dir, ["tide.ts"]);
  assert.equal(await generateSources(dir, ["tide.ts"]), once);
});

test(
  "generateSources() says why a probe makes no script",
  { skip },
  async () => {
    writeFileSync(join(dir, "fog.ts"), 'export { x } from "./fog/part.ts";\n');
    await assert.rejects(
      generateSources(dir, ["fog.ts"]),
      /^Error: Cannot bundle the probes: [^]*fog\/part\.ts/,
    );
  },
);
