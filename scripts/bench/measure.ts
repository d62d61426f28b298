/** Time of one child process, by the shell's own accounting of it. */

export interface Sample {
  /** User and system time in milliseconds. */
  readonly cpuMs: number;
  readonly wallMs: number;
}

const SCRIPT = 'TIMEFORMAT="%U %S %R"; time "$@" >/dev/null 2>&1';

/** Runs a command once; its output is thrown away. */
export async function measure(
  command: string,
  args: readonly string[],
): Promise<Sample> {
  const { stderr } = await new Deno.Command("bash", {
    args: ["-c", SCRIPT, "bench", command, ...args],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
    env: { LC_ALL: "C" },
  }).output();
  const [user, system, real] = new TextDecoder().decode(stderr).trim()
    .split(" ").map(Number);
  if (user === undefined || system === undefined || !real) {
    throw new Error(`Cannot measure "${command}": no times`);
  }
  return { cpuMs: (user + system) * 1000, wallMs: real * 1000 };
}

/** Middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) {
    throw new RangeError("Cannot take a median of none");
  }
  return middle;
}
