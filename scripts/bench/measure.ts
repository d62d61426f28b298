/** Time and memory of child processes, as the kernel accounts for them. */

export interface Sample {
  /** User and system time in milliseconds, children that it waited for too. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Most resident memory, in MiB. */
  readonly peakMiB: number;
  readonly exitCode: number;
  /** What it printed, where that was asked for. */
  readonly stdout: string;
}

// Only wait4(2) tells the peak, and only of a child whose parent was small:
// the peak of a forked child starts at its parent's.
const HELPER = `
import json, os, sys, tempfile, time
for line in sys.stdin:
    ask = json.loads(line)
    out = tempfile.TemporaryFile()
    null = os.open("/dev/null", os.O_RDWR)
    started = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        os.dup2(null, 0)
        os.dup2(out.fileno(), 1)
        os.dup2(null, 2)
        try:
            os.execvpe(ask["argv"][0], ask["argv"], {**os.environ, **ask["env"]})
        finally:
            os._exit(127)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - started
    os.close(null)
    out.seek(0)
    print(json.dumps({
        "cpuMs": (usage.ru_utime + usage.ru_stime) * 1000,
        "wallMs": wall * 1000,
        "peakMiB": usage.ru_maxrss / 1024,
        "exitCode": os.waitstatus_to_exitcode(status),
        "stdout": out.read().decode("utf-8", "replace"),
    }), flush=True)
`;

export interface Meter {
  /** Runs a command once, without input; standard error is thrown away. */
  measure(
    argv: readonly string[],
    env?: Readonly<Record<string, string>>,
  ): Promise<Sample>;
  close(): Promise<void>;
}

/** Starts the process that starts and measures the others, one at a time. */
export function startMeter(): Meter {
  const child = new Deno.Command("python3", {
    args: ["-c", HELPER],
    stdin: "piped",
    stdout: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  const lines = child.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(splitLines()).getReader();
  return {
    async measure(argv, env = {}) {
      const ask = `${JSON.stringify({ argv, env })}\n`;
      await writer.write(new TextEncoder().encode(ask));
      const { value, done } = await lines.read();
      if (done) throw new Error(`Cannot measure "${argv[0]}": no answer`);
      const sample = JSON.parse(value) as Sample;
      if (sample.exitCode !== 0) {
        throw new Error(
          `Cannot measure "${argv.join(" ")}": exit ${sample.exitCode}`,
        );
      }
      return sample;
    },
    async close() {
      await writer.close();
      await child.status;
      await lines.cancel();
    },
  };
}

function splitLines(): TransformStream<string, string> {
  let rest = "";
  return new TransformStream({
    transform(part, controller) {
      const parts = (rest + part).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) controller.enqueue(line);
    },
  });
}
