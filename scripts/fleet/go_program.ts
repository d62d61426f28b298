/** Programs in Go that ask another project's own code; go.sum pins it. */

const root = new URL("../../", import.meta.url).pathname;

/**
 * Builds one of tests/fleet/ into `cache`, and gives its path. The first time
 * takes minutes: what it is made of is fetched and compiled.
 *
 * @param values of variables that the linker sets
 */
export async function buildGo(
  name: string,
  cache: string,
  values: readonly string[] = [],
): Promise<string> {
  const out = `${cache}/${name}`;
  const flags = ["-s", "-w", ...values.flatMap((one) => ["-X", one])];
  let ended: Deno.CommandOutput;
  try {
    ended = await new Deno.Command("go", {
      args: [
        ...["build", "-mod=readonly", "-trimpath"],
        ...["-ldflags", flags.join(" "), "-o", out, "."],
      ],
      cwd: `${root}tests/fleet/${name}`,
      stdin: "null",
    }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new Error(
      `Cannot build tests/fleet/${name}: there is no go (1.26 or later)`,
      { cause: error },
    );
  }
  if (ended.success) return out;
  const why = new TextDecoder().decode(ended.stderr).trim().split("\n").at(-1);
  throw new Error(`Cannot build tests/fleet/${name}: ${why}`);
}
