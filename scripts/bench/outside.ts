/** What a run does to the world outside, by a trace of its system calls. */

export interface Outside {
  /** Processes (not threads) that it started. */
  readonly children: number;
  /** Bytes that it sent anywhere but to loopback. */
  readonly bytesBeyondLoopback: number;
}

/** Calls as whole lines: strace splits one that another thread interrupts. */
function wholeCalls(trace: string): string[] {
  const begun = new Map<string, string>();
  const calls: string[] = [];
  for (const line of trace.split("\n")) {
    const [, pid = "", rest = ""] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const cut = rest.indexOf(" <unfinished ...>");
    if (cut !== -1) begun.set(pid, rest.slice(0, cut));
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    if (resumed) calls.push(`${begun.get(pid) ?? ""}${resumed[1]}`);
    else if (cut === -1) calls.push(rest);
  }
  return calls;
}

const FORK = /^(?:fork|vfork|clone3?)\((.*)\) += \d+/;
// sendto(25<TCP:[127.0.0.1:35570->127.0.0.1:34083]>, …) = 124
const SENT =
  /^(?:write|writev|sendto|sendmsg|sendmmsg|sendfile)\(\d+<((?:TCP|UDP|RAW|PACKET|ICMP|SCTP|DCCP|MPTCP)\S*\])>.* = (\d+)$/;
const LOOPBACK_PEER = /->(?:127\.\d+\.\d+\.\d+|\[::1\]):\d+\]$/;

/** Reads a trace made with `strace -f -yy`. */
export function readTrace(trace: string): Outside {
  let children = 0;
  let bytesBeyondLoopback = 0;
  for (const call of wholeCalls(trace)) {
    const forked = FORK.exec(call);
    if (forked && !forked[1]?.includes("CLONE_THREAD")) children += 1;
    const [, socket, bytes] = SENT.exec(call) ?? [];
    // A socket without a known peer counts: better one too many.
    if (socket !== undefined && !LOOPBACK_PEER.test(socket)) {
      bytesBeyondLoopback += Number(bytes);
    }
  }
  return { children, bytesBeyondLoopback };
}

/** Traces one run of a command; null where strace is not installed. */
export async function trace(
  argv: readonly string[],
  dir: string,
): Promise<Outside | null> {
  const file = `${dir}/trace`;
  try {
    const { success } = await new Deno.Command("strace", {
      args: [
        "-f",
        "-yy",
        "-o",
        file,
        "-e",
        "trace=%process,%network,write,writev,sendfile",
        ...argv,
      ],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).output();
    if (!success) throw new Error(`Cannot trace "${argv[0]}"`);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
  return readTrace(await Deno.readTextFile(file));
}
