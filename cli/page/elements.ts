/** Elements: foreign text goes in as text, never as markup. */

const SVG = "http://www.w3.org/2000/svg";

/** The element of the document with this id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`Cannot find "#${id}"`);
  return found;
}

type Child = Node | string;

/** An element with a class and what is in it. */
export function make(
  name: string,
  className: string,
  ...children: readonly Child[]
): HTMLElement {
  const one = document.createElement(name);
  if (className !== "") one.className = className;
  one.append(...children);
  return one;
}

/** Foreign text whose direction stays its own. */
export function foreign(text: string, className = ""): HTMLElement {
  return make("bdi", className, text);
}

export function makeSvg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Child[]
): SVGElement {
  const one = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    one.setAttribute(key, String(value));
  }
  one.append(...children);
  return one;
}

/** One of the signs, for those who see it. */
export function makeSign(name: string): SVGElement {
  const use = makeSvg("use", { href: `#sign-${name}` });
  return makeSvg("svg", { class: "sign", "aria-hidden": "true" }, use);
}

/** Sets a text, where it is another: a reader hears each change. */
export function say(id: string, text: string): void {
  const one = byId(id);
  if (one.textContent !== text) one.textContent = text;
}

export function show(id: string, isShown: boolean): void {
  byId(id).hidden = !isShown;
}

const drawn = new Map<string, string>();

/** Draws anew only what changed: who reads it keeps the place. */
export function redraw(
  id: string,
  value: unknown,
  draw: () => readonly Child[],
): void {
  const text = JSON.stringify(value);
  if (drawn.get(id) === text) return;
  byId(id).replaceChildren(...draw());
  drawn.set(id, text);
}
