/** The last hour as a strip: a column a minute, a dot where nobody asked. */

import type { Hour, Slot } from "../views/last_hour.ts";
import { make, makeSvg } from "./elements.ts";

const WIDTH = 10;
const HEIGHT = 40;
const LEAST = 3;
const HEIGHTS: Readonly<Record<Slot["decision"], number>> = {
  allow: 12,
  constrain: 24,
  deny: HEIGHT,
};

function column(at: number, height: number, kind: string, label: string) {
  const place = { x: at * WIDTH + 1, width: WIDTH - 2 };
  const title = makeSvg("title", {}, label);
  const shape = { ...place, y: HEIGHT - height, height, class: kind };
  return makeSvg("rect", shape, title);
}

function measured(at: number, share: number | null, label: string) {
  return share === null ? column(at, HEIGHT, "unknown", label) : column(
    at,
    Math.max(LEAST, Math.min(1, share) * HEIGHT),
    "level",
    label,
  );
}

function row(
  name: string,
  slots: Hour["slots"],
  draw: (at: number, slot: Slot) => SVGElement,
): HTMLElement {
  const columns = slots.map((slot, at) =>
    slot === null
      ? makeSvg("circle", {
        cx: at * WIDTH + WIDTH / 2,
        cy: HEIGHT - 2,
        r: 1.5,
        class: "gap",
      })
      : draw(at, slot)
  );
  const box = `0 0 ${slots.length * WIDTH} ${HEIGHT}`;
  const svg = makeSvg(
    "svg",
    { viewBox: box, preserveAspectRatio: "none", "aria-hidden": "true" },
    ...columns,
  );
  return make("div", "track", make("span", "", name), svg);
}

/** Three rows, and all of it in a sentence. */
export function drawHour({ slots, summary }: Hour): HTMLElement[] {
  return [
    row(
      "verdict",
      slots,
      (at, one) => column(at, HEIGHTS[one.decision], one.decision, one.label),
    ),
    row("memory", slots, (at, one) => measured(at, one.memory, one.label)),
    row("heat", slots, (at, one) => measured(at, one.heat, one.label)),
    make(
      "p",
      "axis soft",
      make("span", "", "1 h before"),
      make("span", "", "newest"),
    ),
    make("p", "", summary),
  ];
}
