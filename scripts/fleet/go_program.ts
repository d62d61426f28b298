/** Programs in Go that ask another project's own code; go.sum pins it. */

const root = new URL("../../", import.meta.url).pathname;

/**
 * Builds one of tests/fleet/ into `cache`, and gives its path. The first time
 * takes minutes: what it is made of is fetched and compiled.
 */
export async function buildGo(name: string, cache: string): Promise<string> {
  const out = `${cache}/${name}`;
  let ended: Deno.CommandOutput;
  try {
    ended = await new Deno.Command("go", {
      args: ["build", "-mod=readonly", "-o", out, "."],
      cwd: `${root}tests/fleet/${name}`,
      stdin: "null",
    }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new Error("there is no go here", { cause: error });
  }
  if (ended.success) return out;
  const said = new TextDecoder().decode(ended.stderr).trim();
  throw new Error(`Cannot build tests/fleet/${name}: ${said.slice(-400)}`);
}
