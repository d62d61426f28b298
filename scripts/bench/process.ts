/** Commands that the bench runs beside those that it measures. */

/** Runs a command to its end; its standard output. */
export async function run(
  command: string,
  args: readonly string[],
  cwd?: string,
): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    stdin: "null",
    ...(cwd === undefined ? {} : { cwd }),
  }).output();
  if (success) return new TextDecoder().decode(stdout);
  const why = new TextDecoder().decode(stderr).split("Stack backtrace")[0];
  throw new Error(`"${command} ${args[0]}" failed:\n${why?.trim()}`);
}

export interface Service {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a model service; it is up when this settles. */
export async function startService(what: string): Promise<Service> {
  const script = new URL("./service.ts", import.meta.url).pathname;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", script, what],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const reader = child.stdout.getReader();
  const { value } = await reader.read();
  const url = new TextDecoder().decode(value).trim();
  if (!url.startsWith("http://")) throw new Error("Cannot start a service");
  return {
    url,
    async close() {
      await child.stdin.close();
      await child.status;
      await reader.cancel();
    },
  };
}
