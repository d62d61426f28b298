/** Tools of the distributions, and what is said where they are not there. */

/** Debian packages that tools are in. */
const OWNERS: Readonly<Record<string, string>> = {
  "dpkg-deb": "dpkg",
  "rpmbuild": "rpm",
  "mksquashfs": "squashfs-tools",
};

/** Runs a tool; what it says is told only where it fails. */
export async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  let ended: Deno.CommandOutput;
  try {
    ended = await new Deno.Command(command, {
      args: [...args],
      // Names of months and orders of files are no matter of where it runs.
      env: { ...env, LC_ALL: "C", TZ: "UTC" },
      stdin: "null",
    }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    const owner = OWNERS[command];
    const hint = owner === undefined ? "" : ` (Debian package ${owner})`;
    throw new Error(`Cannot run "${command}": it is not there${hint}`);
  }
  if (ended.success) return;
  const [out, err] = [ended.stdout, ended.stderr].map((one) =>
    new TextDecoder().decode(one).trim()
  );
  throw new Error(`Cannot run "${command}": ${[err, out].join("\n").trim()}`);
}
