/**
 * The supply chain, checked: every package of deno.lock (direct or not) has a
 * licence that we allow and no install script, is pinned with its digest, and
 * every direct one, and every tool that npm fetches, has its reason in
 * docs/decisions/dependencies.md.
 *
 * Usage: deno run -A scripts/licences.ts [--list]
 */

import { manifestOf } from "./licences/manifests.ts";
import { lockedPackages, packageFaults, pinFaults } from "./licences/rules.ts";
import { readOptions } from "./options.ts";
import { TOOLS } from "./tools.ts";

const { list } = readOptions({ list: { type: "boolean" } });
const root = new URL("../", import.meta.url).pathname;
const read = (path: string) => Deno.readTextFile(`${root}${path}`);

async function deno(...args: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args,
    cwd: root,
    stdin: "null",
  }).output();
  if (success) return new TextDecoder().decode(stdout);
  await Deno.stderr.write(stderr);
  throw new Error(`Cannot run "deno ${args.join(" ")}"`);
}

await deno("install", "--frozen", "--quiet");
const { npmCache } = JSON.parse(await deno("info", "--json"));
const lock = JSON.parse(await read("deno.lock"));
const packages = lockedPackages(lock);
const config = JSON.parse(await read("deno.json"));
const faults = pinFaults(
  // npm fetches the tools: no lockfile has them, but the reasons do.
  { ...config, imports: { ...config.imports, ...TOOLS } },
  lock,
  await read("docs/decisions/dependencies.md"),
);
for (const one of packages) {
  const manifest = await manifestOf(npmCache, one);
  const { licence, faults: found } = packageFaults(one, manifest);
  faults.push(...found);
  if (list) {
    console.log(`${`${one.name}@${one.version}`.padEnd(44)} ${licence}`);
  }
}
for (const fault of faults) console.error(fault);
console.log(`${packages.length} packages, ${faults.length} faults`);
if (packages.length === 0 || faults.length > 0) Deno.exit(1);
