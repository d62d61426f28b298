/** The time that everything in a package has. */

/** Seconds of $SOURCE_DATE_EPOCH; without it, of the commit. */
export async function readEpoch(root: string): Promise<number> {
  const given = Deno.env.get("SOURCE_DATE_EPOCH") ?? await commitTime(root);
  if (!/^\d{1,11}$/.test(given)) {
    throw new RangeError(
      `Cannot use SOURCE_DATE_EPOCH "${given}": it takes seconds since 1970`,
    );
  }
  return Number(given);
}

async function commitTime(root: string): Promise<string> {
  try {
    const { success, stdout } = await new Deno.Command("git", {
      args: ["-C", root, "log", "-1", "--format=%ct"],
      stdin: "null",
    }).output();
    if (success) return new TextDecoder().decode(stdout).trim();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  throw new Error(
    "Cannot date the packages: SOURCE_DATE_EPOCH is not set, and there is no " +
      "commit to take the time from",
  );
}
