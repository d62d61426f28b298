/** Node Feature Discovery's own code, and the scheduler's: tests/fleet/nfd. */

const root = new URL("../../", import.meta.url).pathname;
const sources = `${root}tests/fleet/nfd`;
/** The folder that nfd-worker reads; in a test one below the working folder. */
const FOLDER =
  "sigs.k8s.io/node-feature-discovery/source/local.featureFilesDir=features.d/";

async function go(...args: string[]): Promise<void> {
  const command = new Deno.Command("go", { args, cwd: sources, stdin: "null" });
  let output: Deno.CommandOutput;
  try {
    output = await command.output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new Error("Cannot build nfd-reader: there is no go (1.25 or later)");
  }
  if (output.success) return;
  const why = new TextDecoder().decode(output.stderr).trim().split("\n").at(-1);
  throw new Error(`Cannot run "go ${args.join(" ")}": ${why}`);
}

/** Builds the reader into `cache`: some minutes the first time, then seconds. */
export async function prepareNfd(
  cache: string,
): Promise<Readonly<Record<string, string>>> {
  const reader = `${cache}/nfd-reader`;
  const linked = ["-ldflags", `-s -w -X ${FOLDER}`];
  await go("build", "-mod=readonly", "-trimpath", ...linked, "-o", reader, ".");
  return { MODEL_CARRY_NFD_READER: reader };
}
