/** Which test is asked first: the order changes the time, never the answer. */

export interface Test {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

/** Neighbours of a mutant are mostly killed by the same few tests. */
const REMEMBERED = 8;

/** What is known of the tests by now. */
export class Memory {
  readonly #killers = new Map<string, readonly Test[]>();
  readonly #took = new Map<string, number>();

  /** A test of mutants of `source` failed. */
  killed(source: string, by: Test): void {
    const others = this.killersOf(source).filter(({ id }) => id !== by.id);
    this.#killers.set(source, [by, ...others].slice(0, REMEMBERED));
  }

  took({ id }: Test, ms: number): void {
    this.#took.set(id, ms);
  }

  /** The last that killed a mutant of `source`, the latest first. */
  killersOf(source: string): readonly Test[] {
    return this.#killers.get(source) ?? [];
  }

  /** The last killers, then the quick ones. */
  inOrder(source: string, tests: readonly Test[]): readonly Test[] {
    const killers = this.killersOf(source).map(({ id }) => id);
    const place = ({ id }: Test) => {
      const found = killers.indexOf(id);
      return found === -1 ? killers.length : found;
    };
    const ms = ({ id }: Test) => this.#took.get(id) ?? 0;
    return [...tests].sort((a, b) => place(a) - place(b) || ms(a) - ms(b));
  }

  /** Files of the last killers first, the others as they come. */
  filesInOrder(source: string, files: readonly string[]): readonly string[] {
    const killers = this.killersOf(source).map(({ file }) => file);
    return [...new Set([...killers, ...files])]
      .filter((file) => files.includes(file));
  }
}
