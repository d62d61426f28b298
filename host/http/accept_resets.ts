/** Connections that their client resets before they are taken. */

interface Listener {
  accept(): Promise<unknown>;
  close(): void;
}

interface DenoRuntime {
  readonly version: { readonly deno: string };
  readonly listen: (
    at: { readonly hostname: string; readonly port: number },
  ) => Listener;
}

const { Deno: deno } = globalThis as { readonly Deno?: DenoRuntime };
let isPast = false;

/**
 * Goes past such connections where the runtime does not. The one of 2.6 fails
 * to tell who they are from, and then takes no connection at all for up to 1 s,
 * for each of them; its own `accept` is all that can be reached from outside.
 */
export function acceptPastResets(host: string): void {
  if (isPast || deno?.version.deno.startsWith("2.6.") !== true) return;
  isPast = true;
  const listener = deno.listen({ hostname: host, port: 0 });
  listener.close();
  const prototype: Listener = Object.getPrototypeOf(listener);
  const { accept } = prototype;
  prototype.accept = async function (this: Listener): Promise<unknown> {
    for (;;) {
      try {
        return await accept.call(this);
      } catch (error) {
        // Any other failure may last: that is what the runtime waits for.
        if (!isReset(error)) throw error;
      }
    }
  };
}

function isReset(error: unknown): boolean {
  return error instanceof Error && error.name === "NotConnected";
}
