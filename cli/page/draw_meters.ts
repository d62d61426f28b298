/** Bars: how full, and where the limits are. */

import type { Meter } from "../views/page_meters.ts";
import type { ModelRow } from "../views/page_models.ts";
import type { Row } from "../views/page_row.ts";
import { foreign, make, makeSign } from "./elements.ts";

const percent = (share: number) =>
  `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;

/**
 * A bar; what is unknown is neither full nor empty.
 *
 * @param name what it measures
 * @param words how much that is, in full
 */
function makeBar(
  share: number | null,
  level: string,
  name: string,
  words: string,
): HTMLElement {
  const bar = make("div", `bar ${level}`);
  if (share === null) {
    bar.classList.add("unmeasured");
    bar.setAttribute("role", "img");
    bar.setAttribute("aria-label", `${name}: ${words}`);
    return bar;
  }
  const fill = make("div", "fill");
  fill.style.setProperty("width", percent(share));
  bar.append(fill);
  bar.setAttribute("role", "meter");
  bar.setAttribute("aria-label", name);
  bar.setAttribute("aria-valuemin", "0");
  bar.setAttribute("aria-valuemax", "100");
  const now = Math.round(Math.min(1, Math.max(0, share)) * 100);
  bar.setAttribute("aria-valuenow", String(now));
  bar.setAttribute("aria-valuetext", words);
  return bar;
}

function addMark(bar: HTMLElement, share: number): void {
  const line = make("div", "mark");
  line.style.setProperty("left", percent(share));
  bar.append(line);
}

/** What a model needs of what is usable; a mark is where that ends. */
export function needBar({ tag, share, mark, sum }: ModelRow): HTMLElement {
  const level = share === null ? "unknown" : mark === null ? "fits" : "bad";
  const bar = makeBar(share, `need ${level}`, `memory for ${tag}`, sum);
  if (mark !== null) addMark(bar, mark);
  return bar;
}

/** The state, and beside it what that does to the verdicts. */
export function stateWords({ state, level, effect }: Row): HTMLElement {
  if (effect === "") return make("span", `state ${level}`, state);
  const sign = makeSign(level === "bad" ? "deny" : "constrain");
  return make("span", `state ${level}`, `${state} `, sign, effect);
}

/** One of the three, with its limits and figures. */
export function drawMeter(meter: Meter): HTMLElement {
  const { label, level, state, effect, detail, share, marks } = meter;
  const limits = marks.map((one) => one.label).join(", ");
  const words = [state, effect, detail, limits].filter((one) => one !== "");
  // A machine without a battery has no charge to draw.
  const bars = share === "none"
    ? []
    : [makeBar(share, level, label, words.join(", "))];
  for (const bar of bars) for (const { share } of marks) addMark(bar, share);
  return make(
    "div",
    "meter",
    make("h3", "", label, " ", stateWords(meter)),
    ...bars,
    make("p", "", foreign(detail)),
    make("p", "soft limits", limits),
  );
}
