/**
 * Builds the npm package: `deno pack`, then what it cannot know (bin, engines,
 * schemas, licences), then `npm pack`. The same sources give the same bytes.
 *
 * Usage: deno task npm [--out=DIR]
 */

import { leadSomewhere } from "./npm/links.ts";
import { bundleProgram } from "./npm/program.ts";
import { readOptions } from "./options.ts";
import { REPOSITORY } from "./repository.ts";

const root = new URL("../", import.meta.url).pathname;
const { out } = readOptions({
  out: { type: "string", default: `${root}dist` },
});

/** Folders and files that the package is made of. */
const PARTS = [
  "agent",
  "cli",
  "core",
  "host",
  "probes",
  "runner",
  "schema",
  "mod.ts",
  "README.md",
];

/** Pages that go with it; those on decisions are for who works on it. */
async function pages(): Promise<string[]> {
  const docs: string[] = [];
  for await (const { name, isFile } of Deno.readDir(`${root}docs`)) {
    if (isFile && name.endsWith(".md")) docs.push(`docs/${name}`);
  }
  return ["README.md", ...docs];
}

async function writePages(target: string): Promise<void> {
  const taken = await pages();
  const inside = new Set([...taken, "LICENSE", "NOTICE"]);
  await Deno.mkdir(`${target}/docs`);
  for (const page of taken) {
    const text = await Deno.readTextFile(`${root}${page}`);
    await Deno.writeTextFile(
      `${target}/${page}`,
      leadSomewhere(text, page, (path) => inside.has(path)),
    );
  }
}

async function run(command: string, ...args: string[]): Promise<void> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args,
    stdin: "null",
  }).output();
  if (success) return;
  await Deno.stderr.write(stdout);
  await Deno.stderr.write(stderr);
  throw new Error(`Cannot build the package: "${command} ${args[0]}" failed`);
}

const config = JSON.parse(await Deno.readTextFile(`${root}deno.json`));
const temp = await Deno.makeTempDir({ prefix: "npm-" });
try {
  const source = `${temp}/source`;
  await Deno.mkdir(source);
  for (const part of PARTS) await run("cp", "-R", `${root}${part}`, source);
  await Deno.writeTextFile(
    `${source}/deno.json`,
    JSON.stringify({
      name: config.name,
      version: config.version,
      exports: config.exports,
      imports: config.imports,
      compilerOptions: config.compilerOptions,
      // What the exports reach is packed all the same.
      publish: {
        exclude: ["ts", "js", "json", "bin", "html", "css"].map((end) =>
          `**/*.${end}`
        ),
      },
    }),
  );
  const packed = `${temp}/packed.tgz`;
  await run(
    Deno.execPath(),
    "pack",
    "--quiet",
    "--no-source-maps",
    "--allow-dirty",
    `--config=${source}/deno.json`,
    `--output=${packed}`,
  );
  await run("tar", "-xzf", packed, "-C", temp);
  const target = `${temp}/package`;
  const manifest = JSON.parse(
    await Deno.readTextFile(`${target}/package.json`),
  );
  manifest.exports["./schema/*.json"] = "./schema/*.json";
  const program = await bundleProgram(root, `${target}/bin`);
  const whole = {
    ...manifest,
    license: config.license,
    description: "May a local model run on this machine, now?",
    bin: { "model-carry": "./bin.js" },
    engines: { node: ">=20" },
    os: ["linux"],
    homepage: REPOSITORY,
    repository: { type: "git", url: `git+${REPOSITORY}.git` },
    bugs: `${REPOSITORY}/issues`,
  };
  await Deno.writeTextFile(
    `${target}/package.json`,
    `${JSON.stringify(whole, null, 2)}\n`,
  );
  await Deno.writeTextFile(
    `${target}/bin.js`,
    `#!/usr/bin/env node\nimport "./bin/${program}";\n`,
  );
  await Deno.chmod(`${target}/bin.js`, 0o755);
  for await (const { name } of Deno.readDir(`${root}schema`)) {
    if (!name.endsWith(".schema.json")) continue;
    await Deno.copyFile(`${root}schema/${name}`, `${target}/schema/${name}`);
  }
  const engine = "runner/sandbox/_quickjs_metered.bin";
  await Deno.copyFile(`${root}${engine}`, `${target}/${engine}`);
  const check = "check-policy.mjs";
  await Deno.copyFile(`${root}packaging/${check}`, `${target}/${check}`);
  await Deno.mkdir(out, { recursive: true });
  const name = `sourceos-model-carry-${config.version}.tgz`;
  await writePages(target);
  for (const file of ["LICENSE", "NOTICE"]) {
    await Deno.copyFile(`${root}${file}`, `${target}/${file}`);
  }
  // npm leaves day and owner out, but not the umask of who packs.
  await run("chmod", "-R", "u=rwX,go=rX", target);
  await run(
    "npm",
    "pack",
    target,
    ...["--silent", "--offline", "--ignore-scripts"],
    `--pack-destination=${temp}`,
  );
  await Deno.copyFile(`${temp}/${name}`, `${out}/${name}`);
  console.log(`${out}/${name}`);
} finally {
  await Deno.remove(temp, { recursive: true });
}
