/** Lays out what the program said: its words, its order. */

import type { ModelRow } from "../views/page_models.ts";
import type { Obstacle, PageView, Part } from "../views/page_view.ts";
import type { Row } from "../views/page_row.ts";
import { drawHour } from "./draw_hour.ts";
import { drawMeter, needBar, stateWords } from "./draw_meters.ts";
import { foreign, make, makeSign, redraw, say, show } from "./elements.ts";
import { isWithdrawn, type State } from "./page_state.ts";

/** What is said of a model: its own verdict only beside one that counts. */
function verdictOf(
  { decision }: ModelRow,
  state: State,
): { readonly sign: string; readonly word: string; readonly why: string } {
  if (state === "replay") {
    return { sign: "replay", word: `replay: ${decision}`, why: "" };
  }
  return isWithdrawn(state)
    ? { sign: "deny", word: "deny", why: "not known any more, " }
    : { sign: decision, word: decision, why: "" };
}

function modelItem(row: ModelRow, state: State): HTMLElement {
  const { sign, word, why } = verdictOf(row, state);
  const name = foreign(row.tag, "tag");
  return make(
    "li",
    sign,
    makeSign(sign),
    make("p", "head", name, " ", make("strong", "", word)),
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
export function drawView(view: PageView, state: State): void {
  const { models, uses, obstacles, meters, rows, loosened, parts } = view;
  // Two tabs of two tunnels, or of one server's two paths: the address tells
  // them apart.
  const address = `${location.host}${location.pathname.replace(/\/$/, "")}`;
  say("machine", `${view.machine}, at ${address}`);
  const verdicts = models.map((one) => verdictOf(one, state));
  redraw(
    "models",
    [models, verdicts],
    () => models.map((one) => modelItem(one, state)),
  );
  redraw("uses", uses, () => uses.map(line));
  show("uses", !isWithdrawn(state));
  redraw("obstacles", obstacles, () => obstacles.map(obstacleItem));
  show("obstacles-part", obstacles.length > 0);
  redraw("meters", meters, () => meters.map(drawMeter));
  redraw("hour", view.hour, () => drawHour(view.hour));
  redraw("rows", rows, () => rows.flatMap(rowItems));
  redraw("loosened", loosened, () => loosened.map(line));
  show("loosened-part", loosened.length > 0);
  // Whatever failed, and whatever is the operator's own, is seen at once.
  const seen = [
    ...parts.filter((one) => !one.isWell),
    ...parts.filter((one) => one.isPlugin && one.isWell),
  ];
  const well = parts.filter((one) => !seen.includes(one));
  redraw("parts", seen, () => seen.map(partItem));
  redraw("well", well, () => well.map(partItem));
  say("well-head", `${well.length} probes of the program are well`);
}
