/** The host below the guard: the same calls, plus a check of what was opened. */

import type { ExecReply, Host } from "../probe/contract.ts";

/** Throws when the real path (below the sysroot) is not granted. */
export interface Admit {
  (realPath: string, realAnchor?: string): void;
  /** A path whose real one it wants to know as well, found after the opening. */
  readonly anchor?: string | undefined;
}

/**
 * A Host whose file calls can be told to check the real path they reached, and
 * whose child processes end with the probe that started them.
 */
export interface RawHost extends Host {
  readText(path: string, admit?: Admit): Promise<string>;
  readDir(path: string, admit?: Admit): Promise<readonly string[]>;
  readLinkName(path: string, admit?: Admit): Promise<string>;
  exec(argv: readonly string[], end?: AbortSignal): Promise<ExecReply>;
  /** The host for one probe, where what comes after its end matters. */
  forProbe?(): ProbeHost;
}

/** What one probe asks, until its end. */
export interface ProbeHost {
  readonly host: RawHost;
  /** Told once the probe has ended: what is answered from now on is too late. */
  end(): void;
}

/** Code in a recording for a call that hung: a replay hangs as well. */
export const UNANSWERED = "unanswered";

/** Builds the Error that a failed host call throws. */
export function hostFailure(
  code: string,
  message: string,
  cause?: unknown,
): Error & { readonly code: string } {
  return Object.assign(
    new Error(message, cause === undefined ? undefined : { cause }),
    { code },
  );
}

/** Code of a failed host call, or null for anything else that was thrown. */
export function failureCode(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !("code" in thrown)) return null;
  return typeof thrown.code === "string" ? thrown.code : null;
}
