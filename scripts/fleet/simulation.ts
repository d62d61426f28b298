/** A Prometheus that is installed, and how many machines it is to scrape. */

/** Variables for tests/fleet/simulation_test.ts. */
export async function prepareSimulation(): Promise<
  Readonly<Record<string, string>>
> {
  const program = Deno.env.get("PROMETHEUS") ?? "prometheus";
  try {
    await new Deno.Command(program, { args: ["--version"] }).output();
  } catch {
    throw new Error(
      `Cannot start "${program}": install the Debian package prometheus, or ` +
        "name one by $PROMETHEUS",
    );
  }
  return { MODEL_CARRY_FLEET: Deno.env.get("MODEL_CARRY_FLEET") ?? "10000" };
}
