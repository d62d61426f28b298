/**
 * Writes what is derived from something else: validators, types, schema texts,
 * the list of probes, the version, docs/snapshot.md and docs/default-list.md, the
 * dashboard in packaging/grafana.
 *
 * Usage: deno run -A scripts/gen.ts [--check]
 * With --check nothing is written; stale files are named and the exit code is 1.
 */

import { generateBuiltins } from "./gen/builtins.ts";
import { generateCeiling } from "./gen/ceiling.ts";
import { generateDashboard } from "./gen/dashboard.ts";
import { generateDocs } from "./gen/docs.ts";
import { generateIndex } from "./gen/index.ts";
import { generatePage } from "./gen/page.ts";
import { generateSources } from "./gen/sources.ts";
import { generatePages, generateTexts } from "./gen/texts.ts";
import { generateTypes } from "./gen/types.ts";
import { generateValidator } from "./gen/validator.ts";
import { readOptions } from "./options.ts";

/** Schemas by the name that the command line gives them. */
const SCHEMAS = [
  "snapshot",
  "policy",
  "manifest",
  "observation",
  "recording",
  "evidence",
  "decision",
];
/** What is only read, and belongs to somebody else: never printed. */
const FOREIGN = ["decision"];

/** Pages that `help` shows where there is no network. */
const PAGES = ["exit-codes", "plugins"];

const root = new URL("../", import.meta.url).pathname;
const read = (path: string) => Deno.readTextFile(`${root}${path}`);

async function derive(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const texts: Record<string, string> = {};
  for (const name of SCHEMAS) {
    const text = await read(`schema/${name}.schema.json`);
    const schema = JSON.parse(text);
    if (!FOREIGN.includes(name)) texts[name] = text;
    files.set(`schema/generated/${name}_types.ts`, await generateTypes(schema));
    const { code, types } = await generateValidator(schema, name);
    files.set(`schema/generated/${name}_validator.js`, code);
    files.set(`schema/generated/${name}_validator.d.ts`, types);
    if (name === "snapshot") {
      files.set("docs/snapshot.md", generateDocs(schema));
    }
  }
  files.set("packaging/grafana/model-carry.json", generateDashboard());
  files.set("docs/default-list.md", generateCeiling());
  files.set("schema/generated/texts.ts", generateTexts(texts));
  const pages: Record<string, string> = {};
  for (const name of PAGES) pages[name] = await read(`docs/${name}.md`);
  files.set("schema/generated/pages_text.ts", generatePages(pages));
  files.set("schema/generated/page_text.ts", await generatePage(root));
  const { version } = JSON.parse(await read("deno.json"));
  files.set(
    "schema/generated/version.ts",
    `/** Version of the program, from deno.json. */\n` +
      `export const VERSION = ${JSON.stringify(version)};\n`,
  );
  const probes: string[] = [];
  for await (const entry of Deno.readDir(`${root}probes`)) {
    if (/^[a-z][a-z0-9_]*\.ts$/.test(entry.name)) probes.push(entry.name);
  }
  files.set("probes/_index.ts", generateIndex(probes.sort()));
  files.set(
    "schema/generated/builtins.ts",
    await generateBuiltins(root, probes),
  );
  files.set(
    "probes/_sources.ts",
    await generateSources(`${root}probes`, probes),
  );
  return files;
}

async function current(path: string): Promise<string | null> {
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

const { check: isCheck } = readOptions({ check: { type: "boolean" } });
const stale: string[] = [];
for (const [path, text] of await derive()) {
  if (await current(path) === text) continue;
  stale.push(path);
  if (!isCheck) await Deno.writeTextFile(`${root}${path}`, text);
}
for (const path of stale) {
  console.log(`${isCheck ? "stale" : "written"}: ${path}`);
}
if (isCheck && stale.length > 0) {
  console.error("Generated files are stale: run deno task gen");
  Deno.exit(1);
}
