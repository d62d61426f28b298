/**
 * One request over TCP, by the runtime's own means. Deno's connection starts
 * at a quarter of what node:net costs there (docs/decisions/start-up.md).
 */

/** What becomes of a connection: any number of parts, then one of the others. */
export interface Wire {
  part(bytes: Uint8Array): void;
  ended(): void;
  failed(error: unknown): void;
}

/** Drops the connection, whatever its state; nothing is heard of it again. */
export type Drop = () => void;

interface DenoConnection {
  read(into: Uint8Array): Promise<number | null>;
  write(bytes: Uint8Array): Promise<number>;
  close(): void;
}

type DenoConnect = (
  to: { readonly hostname: string; readonly port: number },
) => Promise<DenoConnection>;

const READ_BYTES = 16384;

const { Deno: deno } = globalThis as {
  readonly Deno?: { readonly connect: DenoConnect };
};

/** The far end of a connection, as the two ways below share it. */
interface Link {
  isDropped: boolean;
  close(): void;
}

/** Connects to a literal address, sends the text, and tells what comes back. */
export function sendTcp(
  host: string,
  port: number,
  text: string,
  wire: Wire,
): Drop {
  const link: Link = { isDropped: false, close: () => {} };
  const sent = deno === undefined
    ? overNode(host, port, text, wire, link)
    : overDeno(deno.connect, host, port, text, wire, link);
  sent.catch((error) => {
    if (!link.isDropped) wire.failed(error);
  });
  return () => {
    if (link.isDropped) return;
    link.isDropped = true;
    link.close();
  };
}

async function overDeno(
  connect: DenoConnect,
  hostname: string,
  port: number,
  text: string,
  wire: Wire,
  link: Link,
): Promise<void> {
  const connection = await connect({ hostname, port });
  if (link.isDropped) return connection.close();
  link.close = () => connection.close();
  for (let left = new TextEncoder().encode(text); left.length > 0;) {
    left = left.subarray(await connection.write(left));
  }
  const buffer = new Uint8Array(READ_BYTES);
  while (!link.isDropped) {
    const count = await connection.read(buffer);
    if (link.isDropped) return;
    if (count === null) return wire.ended();
    wire.part(buffer.subarray(0, count));
  }
}

async function overNode(
  host: string,
  port: number,
  text: string,
  wire: Wire,
  link: Link,
): Promise<void> {
  const { connect } = await import("node:net");
  if (link.isDropped) return;
  const socket = connect({ host, port });
  link.close = () => socket.destroy();
  const heard = (tell: () => void) => {
    if (!link.isDropped) tell();
  };
  socket.on("connect", () => socket.write(text));
  socket.on("data", (part: Uint8Array) => heard(() => wire.part(part)));
  socket.on("end", () => heard(wire.ended));
  socket.on("error", (error) => heard(() => wire.failed(error)));
  // Destroyed without a word.
  socket.on("close", () => heard(wire.ended));
}
