/** The page of `serve`: asks, shows, and takes back what counts no more. */

/// <reference lib="dom" />

import { askView } from "./ask_view.ts";
import { drawState } from "./draw_state.ts";
import { drawView } from "./draw_view.ts";
import { show } from "./elements.ts";
import { nextAskMs } from "./pace.ts";
import { type Known, stateOf } from "./page_state.ts";
import { now } from "./validity.ts";

const TICK_MS = 500;
/** Before the program says how long it may take. */
const FIRST_PATIENCE_MS = 20_000;
const FIRST_POLL_MS = 2000;
/** A page that is younger than that is not loaded anew. */
const RELOAD_MS = 10_000;

let known: Known | null = null;
let etag: string | null = null;
let fault: string | null = null;
let failures = 0;
let isAsking = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function draw(): void {
  const at = now();
  const facts = { known, fault, isHidden: document.hidden };
  const state = stateOf(facts, at);
  drawState(state, facts, at);
  if (known === null) return;
  drawView(known.view, state);
  show("facts", true);
}

async function ask(): Promise<void> {
  if (isAsking || document.hidden) return;
  isAsking = true;
  clearTimeout(timer);
  // What counts is left from when it was asked for: the way takes time.
  const from = now();
  const before = known;
  try {
    const reply = await askView(
      etag,
      known?.view.patienceMs ?? FIRST_PATIENCE_MS,
    );
    const view = reply.view ?? known?.view;
    if (view === undefined) throw new Error("it tells nothing");
    if (reply.view !== null) etag = reply.etag;
    known = { view, life: { from, leftMs: reply.leftMs } };
    fault = null;
    failures = 0;
    reloadIfOld(view.build);
    draw();
  } catch (error) {
    failures += 1;
    // Whatever it was, the next answer has to be a whole one; and what could
    // not be shown is not what the page is about.
    etag = null;
    known = before;
    fault = error instanceof Error ? error.message : String(error);
    draw();
  } finally {
    isAsking = false;
    timer = setTimeout(
      ask,
      nextAskMs(failures, known?.view.pollMs ?? FIRST_POLL_MS),
    );
  }
}

/** Another version of the program has another page. */
function reloadIfOld(build: string): void {
  const own = document.documentElement.dataset["build"];
  if (own !== build && performance.now() > RELOAD_MS) location.reload();
}

function onVisible(): void {
  draw();
  void ask();
}

document.addEventListener("visibilitychange", onVisible);
addEventListener("pageshow", onVisible);
addEventListener("online", onVisible);
setInterval(draw, TICK_MS);
onVisible();
