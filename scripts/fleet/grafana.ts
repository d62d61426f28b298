/** A Prometheus, for what a dashboard asks. */

/** The one that is installed, or that `PROMETHEUS` names: the tests find it. */
export async function preparePrometheus(): Promise<
  Readonly<Record<string, string>>
> {
  const program = Deno.env.get("PROMETHEUS") ?? "prometheus";
  try {
    await new Deno.Command(program, { args: ["--version"] }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    const place = "Debian package prometheus, or $PROMETHEUS";
    throw new Error(`There is no ${program} here (${place})`);
  }
  return {};
}
