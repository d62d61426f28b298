/** Words to systemd, where it listens and the runtime can send (sd_notify(3)). */

import process from "node:process";

/** What is called of the C library (socket(2), sendto(2), close(2)). */
const CALLS = {
  socket: { parameters: ["i32", "i32", "i32"], result: "i32" },
  sendto: {
    parameters: ["i32", "buffer", "usize", "i32", "buffer", "u32"],
    result: "isize",
  },
  close: { parameters: ["i32"], result: "i32" },
} as const;

interface Calls {
  socket(family: number, type: number, protocol: number): number;
  sendto(
    socket: number,
    bytes: Uint8Array,
    length: bigint,
    flags: number,
    address: Uint8Array,
    addressLength: number,
  ): bigint;
  close(socket: number): number;
}

/** `node:` has no datagrams of Unix sockets, Deno can call the C library. */
export interface Foreign {
  dlopen?(name: string, calls: typeof CALLS): { readonly symbols: Calls };
}

const { Deno: deno } = globalThis as unknown as {
  readonly Deno?: Foreign;
};

const LIBRARY = "libc.so.6";
const AF_UNIX = 1;
const SOCK_DGRAM_CLOEXEC = 0o2000002;
// The manager's queue may be full: nobody waits for that.
const MSG_DONTWAIT_NOSIGNAL = 0x4040;
/** The longest path of an address (unix(7)). */
const PATH_MOST_BYTES = 107;

/** An address as the kernel has it; null: the manager is not at such a one. */
function addressOf(socket: string | undefined): Uint8Array | null {
  if (socket === undefined || !/^[/@]./.test(socket)) return null;
  const path = new TextEncoder().encode(socket);
  if (path.length > PATH_MOST_BYTES) return null;
  // "@" is a name without a file, and its length counts.
  const isFile = path[0] === 0x2f;
  const address = new Uint8Array(2 + path.length + (isFile ? 1 : 0));
  new DataView(address.buffer).setUint16(0, AF_UNIX, true);
  address.set(path, 2);
  if (!isFile) address[2] = 0;
  return address;
}

export interface ServiceManager {
  /**
   * Tells that a cycle is done; gives why it could not, and then the next one
   * tells the same.
   */
  cycleDone(isWritten: boolean): string | null;
}

/**
 * The manager that started this process and wants to hear of it; null where
 * there is none, or where this runtime has no way to tell it anything. The
 * watchdog is switched on from here, since a unit cannot know who can feed it.
 *
 * @param watchdogMs a process that says nothing for so long hangs
 */
export function serviceManager(
  watchdogMs: number,
  env: Readonly<Record<string, string | undefined>> = process.env,
  foreign: Foreign | undefined = deno,
): ServiceManager | null {
  const address = addressOf(env["NOTIFY_SOCKET"]);
  if (address === null || foreign?.dlopen === undefined) return null;
  let calls: Calls;
  try {
    calls = foreign.dlopen(LIBRARY, CALLS).symbols;
  } catch {
    // Another C library: there is no watchdog, as on Node.
    return null;
  }
  let isReady = false;
  let isArmed = env["WATCHDOG_USEC"] !== undefined;

  function send(message: string, to: Uint8Array): boolean {
    const bytes = new TextEncoder().encode(message);
    const socket = calls.socket(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
    if (socket < 0) return false;
    const sent = calls.sendto(
      socket,
      bytes,
      BigInt(bytes.length),
      MSG_DONTWAIT_NOSIGNAL,
      to,
      to.length,
    );
    calls.close(socket);
    return Number(sent) === bytes.length;
  }

  return {
    cycleDone: (isWritten) => {
      const words = ["WATCHDOG=1"];
      if (!isArmed) words.unshift(`WATCHDOG_USEC=${watchdogMs * 1000}`);
      if (isWritten && !isReady) words.unshift("READY=1");
      if (!send(words.join("\n"), address)) {
        return 'Cannot tell systemd: NOTIFY_SOCKET takes no "WATCHDOG=1"';
      }
      isArmed = true;
      isReady ||= isWritten;
      return null;
    },
  };
}
