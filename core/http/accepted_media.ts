/** Which of two media types a client would rather have (RFC 9110, 12.5.1). */

/** A media type as Content-Type names it. */
export interface Media {
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A member of Accept; its names are in lower case. */
interface Range {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const TYPE = new RegExp(`^${TOKEN}/${TOKEN}`);
const PARAMETER = new RegExp(
  `^[ \\t]*;[ \\t]*(?:(${TOKEN})=(?:(${TOKEN})|"((?:[^"\\\\]|\\\\.)*)"))?`,
);
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** How a name is spelled that a scraper wants: ours need no escape at all. */
const IGNORED = "escaping";

/** Text of a Content-Type. */
export function mediaText({ type, parameters }: Media): string {
  const told = Object.entries(parameters).map(([key, value]) =>
    `; ${key}=${value}`
  );
  return `${type}${told.join("")}`;
}

/** The first member and what follows it; null: it cannot be read. */
function parseRange(text: string): { range: Range; rest: string } | null {
  const type = TYPE.exec(text)?.[0].toLowerCase();
  if (type === undefined || /^\*\/[^*]/.test(type)) return null;
  let rest = text.slice(type.length);
  const parameters = new Map<string, string>();
  for (;;) {
    const [all, name, token, quoted = ""] = PARAMETER.exec(rest) ?? [];
    if (all === undefined) break;
    rest = rest.slice(all.length);
    if (name === undefined) continue;
    const key = name.toLowerCase();
    if (parameters.has(key)) return null;
    parameters.set(key, token ?? quoted.replace(/\\(.)/g, "$1"));
  }
  const weight = parameters.get("q") ?? "1";
  if (!QUALITY.test(weight)) return null;
  parameters.delete("q");
  parameters.delete(IGNORED);
  return { range: { type, parameters, quality: Number(weight) }, rest };
}

/** Members of all Accept fields; null: one of them cannot be read. */
function parseAccept(fields: readonly string[]): Range[] | null {
  const ranges: Range[] = [];
  for (let rest = fields.join(","); rest !== "";) {
    const blank = /^[ \t]*(?:,|$)/.exec(rest)?.[0];
    if (blank !== undefined) {
      rest = rest.slice(blank.length);
      continue;
    }
    const found = parseRange(rest.replace(/^[ \t]+/, ""));
    if (found === null || !/^[ \t]*(?:,|$)/.test(found.rest)) return null;
    ranges.push(found.range);
    rest = found.rest;
  }
  return ranges;
}

/** How closely a range names a type: null, where it is another. */
function closeness({ type, parameters }: Range, media: Media): number | null {
  const [main = ""] = media.type.split("/");
  if (parameters.size === 0 && type === "*/*") return 0;
  if (parameters.size === 0 && type === `${main}/*`) return 1;
  if (type !== media.type) return null;
  for (const [key, value] of parameters) {
    if (media.parameters[key] !== value.toLowerCase()) return null;
  }
  return 2 + parameters.size;
}

/** The word of the range that names it most closely; not named is not wanted. */
function wishOf(ranges: readonly Range[], media: Media) {
  let wish = { quality: 0, close: -1 };
  for (const range of ranges) {
    const close = closeness(range, media);
    if (close !== null && close > wish.close) {
      wish = { quality: range.quality, close };
    }
  }
  return wish;
}

/**
 * Whether the first is to be sent. The second is where a client has no
 * preference, wants neither, or says what cannot be read.
 */
export function prefersMedia(
  accept: readonly string[],
  first: Media,
  second: Media,
): boolean {
  const ranges = parseAccept(accept);
  if (ranges === null) return false;
  const [one, other] = [wishOf(ranges, first), wishOf(ranges, second)];
  if (one.quality === 0) return false;
  return one.quality === other.quality
    ? one.close > other.close
    : one.quality > other.quality;
}
