/** The one word at the top, in the tab, and how long it holds. */

import { spanWords } from "../views/span_words.ts";
import { byId, say, show } from "./elements.ts";
import { type Facts, isWithdrawn, type State } from "./page_state.ts";
import { leftOf, type Moment } from "./validity.ts";

interface Words {
  readonly word: string;
  readonly sentence: string;
  readonly times: string;
  readonly title: string;
}

/** A state of the page itself: its words are in the document. */
function ownWords(state: State): Words {
  const { dataset, content } = byId(`state-${state}`) as HTMLTemplateElement;
  const { word = "", title = "", times = "" } = dataset;
  return { word, title, times, sentence: content.textContent ?? "" };
}

function wordsOf(state: State, { known, fault }: Facts, at: Moment): Words {
  if (isWithdrawn(state) || known === null) {
    const words = ownWords(state);
    const { until = "" } = known?.view ?? {};
    // A fault quotes what another program answered: "$&" is no pattern here.
    const times = words.times.replace("{until}", () => until)
      .replace("{fault}", () => fault ?? "");
    return { ...words, times };
  }
  const { view, life } = known;
  if (state === "replay") {
    const words = ownWords(state);
    return {
      ...words,
      times: `${view.replayed}: ${view.word}, ${view.sentence}`,
    };
  }
  const left = leftOf(life, at);
  const age = Math.max(0, view.lifeMs - left);
  return {
    word: view.word,
    sentence: view.sentence,
    times: `taken ${spanWords(age)} ago, good for ${spanWords(left)}, ` +
      `until ${view.until}`,
    title: view.word,
  };
}

/** A tab as small as its icon tells the state as well. */
function drawIcon(state: State): void {
  const writer = new XMLSerializer();
  const shapes = [...byId(`sign-${state}`).children]
    .map((one) => writer.serializeToString(one)).join("");
  const color = getComputedStyle(byId("word")).color;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" ` +
    `fill="none" stroke="${color}" stroke-width="5">${shapes}</svg>`;
  const link = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (link !== null) {
    link.href = `data:image/svg+xml,${encodeURIComponent(text)}`;
  }
}

let drawn: State | null = null;

/** Says the state; what is below it counts only beside a verdict. */
export function drawState(state: State, facts: Facts, at: Moment): void {
  const { word, sentence, times, title } = wordsOf(state, facts, at);
  const { dataset } = document.documentElement;
  dataset["state"] = state;
  dataset["counts"] = isWithdrawn(state) || state === "replay" ? "no" : "yes";
  say("word", word);
  say("sentence", sentence);
  say("times", times);
  const name = `${title} · model-carry`;
  if (document.title !== name) document.title = name;
  const health = facts.known?.view.health ?? null;
  say("note", health ?? "");
  show("note", health !== null && !isWithdrawn(state));
  show("old", isWithdrawn(state));
  if (state === drawn) return;
  byId("sign").setAttribute("href", `#sign-${state}`);
  drawIcon(state);
  drawn = state;
}
