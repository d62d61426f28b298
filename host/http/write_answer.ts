/** Answers on their way to the kernel. */

import type { Socket } from "node:net";
import process from "node:process";
import { failureCode } from "../../core/host_calls/raw_host.ts";

/** What every kernel takes at once from a connection that owes it nothing. */
const TAKEN_AT_ONCE_BYTES = 64 * 1024;

// Where a client has ended its half, the runtime of 2.7 tells EPIPE of what the
// kernel took all the same. A reset is no end: after one, it is true.
function isToldWrongly(error: Error, socket: Socket, bytes: number): boolean {
  const { deno = "" } = process.versions as Readonly<Record<string, string>>;
  const { _readableState: reading } = socket as unknown as {
    readonly _readableState?: { readonly ended?: boolean };
  };
  return deno.startsWith("2.7.") && failureCode(error) === "EPIPE" &&
    reading?.ended === true && bytes <= TAKEN_AT_ONCE_BYTES;
}

/** Whether the kernel took all of it; false: the client is gone. */
export function writeWhole(
  socket: Socket,
  head: string,
  body: Uint8Array,
): Promise<boolean> {
  return new Promise((resolve) => {
    const leave = () => resolve(false);
    const end = (error?: Error | null) => {
      socket.off("close", leave);
      const bytes = head.length + body.length;
      resolve(!error || isToldWrongly(error, socket, bytes));
    };
    socket.once("close", leave);
    socket.cork();
    if (body.length === 0) socket.write(head, "latin1", end);
    else {
      socket.write(head, "latin1");
      socket.write(body, end);
    }
    socket.uncork();
  });
}
