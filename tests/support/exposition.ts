/** A strict reader of Prometheus text exposition: every line has to be right. */

export interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Exposition {
  readonly help: ReadonlyMap<string, string>;
  readonly series: readonly Series[];
}

const NAME = "[a-z][a-z0-9_]*";
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (\\S+)$`);
const LABEL = new RegExp(`^(${NAME})="((?:[^"\\\\]|\\\\["\\\\n])*)"(,|$)`);
const VALUE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/;

function fail(line: string, why: string): never {
  throw new SyntaxError(`Cannot parse ${JSON.stringify(line)}: ${why}`);
}

function parseLabels(line: string, text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (let rest = text; rest !== "";) {
    const [all, key, value, comma] = LABEL.exec(rest) ?? [];
    if (all === undefined || key === undefined || value === undefined) {
      fail(line, `no label at ${rest}`);
    }
    if (key in labels) fail(line, `label ${key} twice`);
    labels[key] = value.replace(
      /\\(.)/g,
      (_, character: string) => character === "n" ? "\n" : character,
    );
    rest = rest.slice(all.length);
    if (comma === "," && rest === "") fail(line, "comma at the end");
  }
  return labels;
}

/**
 * Reads an exposition: HELP, TYPE gauge, then at least one sample of each
 * family; no family or series twice, no NaN, no lone surrogates.
 *
 * @throws {SyntaxError} anything else
 */
export function parseExposition(text: string): Exposition {
  if (!text.endsWith("\n")) fail(text.slice(-40), "no newline at the end");
  const help = new Map<string, string>();
  const series: Series[] = [];
  const seen = new Set<string>();
  let family = "";
  let expected: "help" | "type" | "first" | "any" = "help";
  for (const line of text.slice(0, -1).split("\n")) {
    if (/\p{Cs}|\r/u.test(line)) fail(line, "surrogate or carriage return");
    const told = /^# HELP (\S+) (\S.*)$/.exec(line);
    if (told && (expected === "help" || expected === "any")) {
      const [, name = "", sentence = ""] = told;
      if (help.has(name)) fail(line, "family twice");
      help.set(name, sentence);
      [family, expected] = [name, "type"];
    } else if (expected === "type") {
      if (line !== `# TYPE ${family} gauge`) fail(line, "no TYPE");
      expected = "first";
    } else {
      const [, name, labels = "", value = ""] = SAMPLE.exec(line) ?? [];
      if (name !== family || expected === "help") fail(line, "no sample of it");
      if (!VALUE.test(value)) fail(line, "no figure");
      const sample = {
        name,
        labels: parseLabels(line, labels),
        value: Number(value),
      };
      const key = JSON.stringify([name, Object.entries(sample.labels).sort()]);
      if (seen.has(key)) fail(line, "series twice");
      seen.add(key);
      series.push(sample);
      expected = "any";
    }
  }
  if (expected !== "any") fail(text.slice(-40), "ends too early");
  return { help, series };
}

/** Value of one series; undefined: there is none. */
export function valueOf(
  { series }: Exposition,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  return series.find((one) =>
    one.name === name &&
    Object.entries(labels).every(([key, value]) => one.labels[key] === value)
  )?.value;
}
