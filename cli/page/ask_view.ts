/** Asks the program for its view. */

import type { PageView } from "../views/page_view.ts";

export type Reply =
  | { readonly view: PageView; readonly etag: string; readonly leftMs: number }
  /** The last one is still the newest. */
  | { readonly view: null; readonly leftMs: number };

const LISTS: readonly (keyof PageView)[] = [
  "models",
  "uses",
  "meters",
  "rows",
  "obstacles",
  "loosened",
  "parts",
];

/** Another program may listen there by now. */
function isView(value: unknown): value is PageView {
  if (typeof value !== "object" || value === null) return false;
  const view = value as Partial<PageView>;
  return view.kind === "ModelCarryView" &&
    ["allow", "constrain", "deny"].includes(String(view.decision)) &&
    typeof view.pollMs === "number" && view.pollMs > 0 &&
    typeof view.patienceMs === "number" && view.patienceMs > 0 &&
    LISTS.every((name) => Array.isArray(view[name]));
}

function leftIn(reply: Response): number {
  const text = reply.headers.get("Valid-For-Ms") ?? "";
  if (!/^\d{1,10}$/.test(text)) throw new Error("it does not tell its time");
  return Number(text);
}

/**
 * The view, or that it is the same.
 *
 * @param etag of the view that is there already
 * @throws {Error} with the reason, where nothing that counts was answered
 */
export async function askView(
  etag: string | null,
  patienceMs: number,
): Promise<Reply> {
  // Below whatever path the page itself is at, as behind another server.
  const reply = await fetch("v1/view", {
    cache: "no-store",
    credentials: "omit",
    redirect: "error",
    headers: etag === null ? {} : { "If-None-Match": etag },
    signal: AbortSignal.timeout(patienceMs),
  });
  if (reply.status === 304 && etag !== null) {
    return { view: null, leftMs: leftIn(reply) };
  }
  if (reply.status !== 200) throw new Error(`it answers ${reply.status}`);
  const view: unknown = await reply.json();
  if (!isView(view)) throw new Error("another program answers");
  const tag = reply.headers.get("ETag") ?? "";
  return { view, etag: tag, leftMs: leftIn(reply) };
}
