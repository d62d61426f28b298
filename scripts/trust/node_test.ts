/** Stands for node:test where mutants are judged: notes the tests of a file. */

export interface Noted {
  readonly name: string;
  readonly run: () => unknown;
}

/** Since the last file was loaded. */
export const noted: Noted[] = [];

export function test(name: string, run: () => unknown): void {
  if (typeof run !== "function") {
    throw new TypeError(
      `Cannot note the test "${name}": options are not known`,
    );
  }
  noted.push({ name, run });
}
