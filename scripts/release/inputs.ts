/** What a release is made of, read where it is made. */

import { compiler } from "../build/compile.ts";
import { processorOfTarget, stubFault, stubOf } from "../build/target.ts";
import type { Commit, Material } from "./provenance.ts";
import { digestOf } from "./sums.ts";

const env = (name: string) => Deno.env.get(name);

/** Why nothing can be compiled for a target here; null: it can be tried. */
export async function targetFault(target: string): Promise<string | null> {
  const processor = processorOfTarget(target);
  const stub = stubOf(processor, env);
  return stub === null ? null : await stubFault(stub, processor);
}

async function git(root: string, ...args: string[]): Promise<string | null> {
  try {
    const { success, stdout } = await new Deno.Command("git", {
      args: ["-C", root, ...args],
      stdin: "null",
    }).output();
    return success ? new TextDecoder().decode(stdout).trim() : null;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/** The commit of a checkout; null: it is none, or git is not here. */
export async function readCommit(root: string): Promise<Commit | null> {
  const top = await git(root, "rev-parse", "--show-cdup");
  // In a checkout of something else, its commit would say nothing of us.
  if (top !== "") return null;
  const id = await git(root, "rev-parse", "HEAD");
  const changes = await git(root, "status", "--porcelain");
  return id === null || changes === null
    ? null
    : { id, isModified: changes !== "" };
}

/** The lockfile, the compiler and the stubs: what is not in the commit. */
export async function readMaterials(
  root: string,
  targets: readonly string[],
): Promise<Material[]> {
  const file = async (name: string, path: string): Promise<Material> => ({
    name,
    digest: { sha256: await digestOf(path) },
  });
  const stubs: Material[] = [];
  for (const target of targets) {
    const stub = stubOf(processorOfTarget(target), env);
    // One that Deno downloads is known by the version of the compiler.
    if (stub !== null) stubs.push(await file(`denort-${target}`, stub.path));
  }
  return [
    await file("deno.lock", `${root}deno.lock`),
    await file("deno, bundles", Deno.execPath()),
    await file("deno, compiles", await whichPath(compiler())),
    ...stubs,
  ];
}

/** A program that is named without its folder is looked for in PATH. */
async function whichPath(program: string): Promise<string> {
  if (program.includes("/")) return program;
  for (const folder of (env("PATH") ?? "").split(":")) {
    const path = `${folder}/${program}`;
    if (await Deno.stat(path).then((one) => one.isFile, () => false)) {
      return path;
    }
  }
  throw new Error(`Cannot find the compiler "${program}" in PATH`);
}
