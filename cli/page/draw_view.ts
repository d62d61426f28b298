/** Lays out what the program said: its words, its order. */

import type { ModelRow } from "../views/page_models.ts";
import type { Obstacle, PageView, Part } from "../views/page_view.ts";
import type { Row } from "../views/page_row.ts";
import { drawHour } from "./draw_hour.ts";
import { drawMeter, needBar, stateWords } from "./draw_meters.ts";
import { foreign, make, makeSign, redraw, say, show } from "./elements.ts";

/** @param isCounted whether its verdict counts now */
function modelItem(row: ModelRow, isCounted: boolean): HTMLElement {
  const decision = isCounted ? row.decision : "deny";
  const why = isCounted ? "" : "not known any more, ";
  return make(
    "li",
    decision,
    makeSign(decision),
    make(
      "p",
      "head",
      foreign(row.tag, "tag"),
      " ",
      make("strong", "", decision),
    ),
    needBar(row),
    make("p", "soft", `${why}${row.sum}`),
  );
}

function obstacleItem(
  { code, level, effect, message, remedy }: Obstacle,
): HTMLElement {
  return make(
    "li",
    level,
    makeSign(level === "bad" ? "deny" : "constrain"),
    make("p", "head", make("strong", "", code), " ", foreign(effect)),
    make("p", "", foreign(message)),
    make("p", "remedy", foreign(remedy)),
  );
}

function rowItems(row: Row): HTMLElement[] {
  return [
    make("dt", "", row.label),
    make("dd", "", stateWords(row), " ", foreign(row.detail)),
  ];
}

function partItem({ id, isPlugin, outcome, isWell, detail }: Part) {
  return make(
    "li",
    isWell ? "good" : "bad",
    foreign(id, "tag"),
    ` ${isPlugin ? "plugin" : "probe"} `,
    make("span", `state ${isWell ? "good" : "bad"}`, outcome),
    ...(detail === "" ? [] : [" ", foreign(detail)]),
  );
}

const line = (text: string) => make("li", "", foreign(text));

/** Everything below the verdict. */
export function drawView(view: PageView, isCounted: boolean): void {
  const { models, uses, obstacles, meters, rows, loosened, parts } = view;
  say("machine", view.machine);
  redraw(
    "models",
    [models, isCounted],
    () => models.map((one) => modelItem(one, isCounted)),
  );
  redraw("uses", uses, () => uses.map(line));
  redraw("obstacles", obstacles, () => obstacles.map(obstacleItem));
  show("obstacles-part", obstacles.length > 0);
  redraw("meters", meters, () => meters.map(drawMeter));
  redraw("hour", view.hour, () => drawHour(view.hour));
  redraw("rows", rows, () => rows.flatMap(rowItems));
  redraw("loosened", loosened, () => loosened.map(line));
  show("loosened-part", loosened.length > 0);
  // Whatever failed, and whatever is the operator's own, is seen at once.
  const seen = parts.filter((one) => one.isPlugin || !one.isWell);
  const well = parts.filter((one) => !seen.includes(one));
  redraw("parts", seen, () => seen.map(partItem));
  redraw("well", well, () => well.map(partItem));
  say("well-head", `${well.length} probes of the program are well`);
}
