/** The gate before a commit: stops at the first step that fails. */

import { readOptions } from "./options.ts";

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: "format", args: ["fmt", "--check", "--quiet"] },
  { name: "lint", args: ["lint", "--quiet"] },
  {
    name: "types",
    args: ["check", "--quiet", "main.ts", "mod.ts", "scripts", "tests", "cli"],
  },
  { name: "generated", args: ["run", "-A", "scripts/gen.ts", "--check"] },
  { name: "machines", args: ["run", "-A", "scripts/machines.ts", "--check"] },
  { name: "examples", args: ["run", "-A", "scripts/examples.ts", "--check"] },
  {
    name: "engine",
    args: [
      "run",
      "-A",
      "--unstable-raw-imports",
      "scripts/meter.ts",
      "--check",
    ],
  },
  { name: "licences", args: ["run", "-A", "scripts/licences.ts"] },
  { name: "tests", args: ["task", "--quiet", "test"] },
];

const { skip } = readOptions({
  skip: { type: "string", multiple: true, default: [] },
});
const skipped = new Set(skip);
for (const name of skipped) {
  if (STEPS.some((one) => one.name === name)) continue;
  console.error(`Cannot skip "${name}": there is no such step`);
  Deno.exit(64);
}

for (const { name, args } of STEPS) {
  if (skipped.has(name)) {
    console.log(`${name.padEnd(10)} skipped by --skip=${name}`);
    continue;
  }
  const startedMs = performance.now();
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: new URL("..", import.meta.url),
    stdin: "null",
  }).output();
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(10)} ${success ? "ok" : "FAILED"} (${seconds} s)`,
  );
  if (!success) {
    await Deno.stderr.write(stdout);
    await Deno.stderr.write(stderr);
    console.error(`The gate is closed: "${name}" failed`);
    Deno.exit(1);
  }
}
