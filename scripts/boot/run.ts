/** Programs that the build of a machine takes. */

/** Runs a program to its end; gives what it says, else fails with its words. */
export async function run(
  command: string,
  args: readonly string[],
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    stdin: "null",
  }).output();
  const said = new TextDecoder().decode(stdout);
  if (success) return said;
  const why = new TextDecoder().decode(stderr).trim().split("\n").slice(-3);
  throw new Error(
    `Cannot run "${command} ${args.join(" ")}": ${
      why.join("; ")
    } "${said.trim()}"`,
  );
}

/** Why a machine cannot be built and booted here; null: it can. */
export async function skipReason(): Promise<string | null> {
  if (Deno.build.arch !== "x86_64" || Deno.build.os !== "linux") {
    return "it takes Linux on x86_64";
  }
  if (Deno.uid() !== 0) return "it takes root, who owns a machine's files";
  const tools: Readonly<Record<string, string>> = {
    "qemu-system-x86_64": "qemu-system-x86",
    mmdebstrap: "mmdebstrap",
    iasl: "acpica-tools",
    mke2fs: "e2fsprogs",
    systemctl: "systemd",
  };
  const missing: string[] = [];
  for (const [tool, name] of Object.entries(tools)) {
    const found = new Deno.Command("sh", {
      args: ["-c", `command -v ${tool}`],
      stdout: "null",
    });
    if (!(await found.output()).success) missing.push(name);
  }
  return missing.length === 0
    ? null
    : `apt-get install --no-install-recommends ${missing.join(" ")}`;
}
