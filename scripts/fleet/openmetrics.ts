/** Python's prometheus_client, by its digest in .ci/clients.txt. */

const root = new URL("../../", import.meta.url).pathname;

async function run(command: string, ...args: string[]): Promise<void> {
  const { success, stderr } = await new Deno.Command(command, {
    args,
    stdin: "null",
  }).output();
  if (success) return;
  const why = new TextDecoder().decode(stderr).trim().split("\n").at(-1);
  throw new Error(`Cannot run "${command} ${args.join(" ")}": ${why}`);
}

/** A Python in `cache` that has the client. */
export async function prepareClient(
  cache: string,
): Promise<Readonly<Record<string, string>>> {
  const folder = `${cache}/prometheus_client`;
  const python = `${folder}/bin/python3`;
  try {
    await run(python, "-c", "import prometheus_client");
  } catch {
    await run("python3", "-m", "venv", "--clear", folder);
  }
  // Quick where it is there already, and the pinned one in any case.
  const wheel = ["--no-deps", "--only-binary", ":all:", "--require-hashes"];
  const list = `${root}.ci/clients.txt`;
  await run(python, "-m", "pip", "install", "-q", ...wheel, "-r", list);
  return { MODEL_CARRY_PROMETHEUS_CLIENT: python };
}
