/** Numbered placeholders: what differed differs, what was the same is. */

export type Kind =
  | "path"
  | "dev"
  | "net"
  | "group"
  | "model"
  | "sensor"
  | "argument"
  | "digest"
  | "text"
  | "variable";

/** What stands for a text that is left out and has no name. */
export const REMOVED = "removed";

/** One placeholder for each text of a recording, whatever it is met as. */
export class Placeholders {
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();
  readonly #taken: ReadonlySet<string>;

  /** `taken` are texts that stay: no placeholder may look like one. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  of(kind: Kind, text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    let name: string;
    do {
      const count = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, count);
      name = `${kind}-${count}`;
    } while (this.#taken.has(name));
    this.#known.set(text, name);
    return name;
  }
}
