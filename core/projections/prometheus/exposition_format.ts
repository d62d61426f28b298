/** Prometheus text exposition, format 0.0.4. */

import { cleanName } from "../../text/display_text.ts";

export type Labels = Readonly<Record<string, string>>;

/** One figure; null: it is not known, and no series is written. */
export interface Sample {
  readonly labels: Labels;
  readonly value: number | null;
}

/** A gauge with its samples. */
export interface Family {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
};

/** As a label has it; also the help of OpenMetrics, though not of this one. */
export function escape(text: string): string {
  return text.replace(/[\\"\n]/g, (character) => ESCAPES[character] ?? "");
}

function seriesOf(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) =>
    `${key}="${escape(cleanName(value))}"`
  );
  return pairs.length === 0 ? name : `${name}{${pairs.join(",")}}`;
}

/** One sample of each state, 1 for the current one and 0 for the others. */
export function stateSet<S extends string>(
  states: readonly S[],
  current: S,
  labels: Labels,
  key: string,
): Sample[] {
  return states.map((state) => ({
    labels: { ...labels, [key]: state },
    value: state === current ? 1 : 0,
  }));
}

/**
 * Lines of each family that has a figure; one without is left out.
 *
 * @throws {RangeError} a figure that is no number
 * @throws {TypeError} the same series twice: a reader would refuse all of them
 */
export function linesOf(
  families: readonly Family[],
): { readonly family: Family; readonly lines: string }[] {
  const seen = new Set<string>();
  return families.map((family) => {
    const lines = family.samples.flatMap(({ labels, value }) => {
      if (value === null) return [];
      const series = seriesOf(family.name, labels);
      if (!Number.isFinite(value)) {
        throw new RangeError(`Cannot expose "${series}": ${value}`);
      }
      if (seen.has(series)) {
        throw new TypeError(`Cannot expose "${series}": it is there twice`);
      }
      seen.add(series);
      return [`${series} ${value}\n`];
    });
    return { family, lines: lines.join("") };
  }).filter(({ lines }) => lines !== "");
}

/** Families as text; throws as {@linkcode linesOf} does. */
export function expositionText(families: readonly Family[]): string {
  return linesOf(families).map(({ family: { name, help }, lines }) => {
    const told = help.replace(
      /[\\\n]/g,
      (character) => ESCAPES[character] ?? "",
    );
    return `# HELP ${name} ${told}\n# TYPE ${name} gauge\n${lines}`;
  }).join("");
}
