/** The colours in which the page of `serve` says yes. */

/// <reference lib="dom" />

import type { Tab } from "./browsing.ts";

/** Elements in the colour of a yes, or of half a one; folded parts as well. */
export function colouredYes(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const yes = ["--good", "--fair"].map((name) => {
      probe.style.setProperty("color", `var(${name})`);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll("main *")].filter((one) => {
      const { color, fill, stroke, backgroundColor } = getComputedStyle(one);
      return [color, fill, stroke, backgroundColor]
        .some((part) => yes.includes(part));
    }).map((one) => one.outerHTML.slice(0, 80));
  });
}
