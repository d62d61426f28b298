/** Tools of the distributions, and what is said where they are not there. */

/** Debian packages that tools are in. */
const OWNERS: Readonly<Record<string, string>> = {
  "dpkg-deb": "dpkg",
  "dpkg-query": "dpkg",
  "rpmbuild": "rpm",
  "mksquashfs": "squashfs-tools",
  "umoci": "umoci",
};

/** Runs a tool and gives what it prints; its complaints are told where it fails. */
export async function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
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
  const [out = "", err = ""] = [ended.stdout, ended.stderr].map((one) =>
    new TextDecoder().decode(one).trim()
  );
  if (ended.success) return out;
  throw new Error(`Cannot run "${command}": ${[err, out].join("\n").trim()}`);
}
