/** Takes out of free text what tells one machine or its user from another. */

export interface Identity {
  /** Home directory; null: none known. */
  readonly home: string | null;
  /** User and host names. */
  readonly names: readonly string[];
}

/** Same text, less what identifies; masking it again changes nothing. */
export type Mask = (text: string) => string;

/** Stands for a name or a path. */
const STAR = "*";
/** A single letter is a word of most sentences. */
const NAME_LENGTH_LEAST = 2;
/** From here on a name is looked for inside of words as well. */
const NAME_LENGTH_INSIDE = 3;
const ROUNDS = 5;
/** Who everybody is. */
const NOBODY = "root user localhost ollama model-carry nobody daemon".split(
  " ",
);

const HOME_OF =
  /\/(home|Users|media|run\/media|run\/user|export\/home)\/[^/\s"'`,;:)\]}]+/g;
const QUALIFIED = /\b(nqn|iqn|eui|naa|wwn|uuid)([.:-])[^\s"'`,;)\]}/]+/gi;
const MAIL = /(?<![^\s"'`<>()@:/])[^\s"'`<>()@:/]+@[^\s"'`<>()@:/]+/g;
const USER_INFO = /:\/\/[^\s"'/@]+@/g;
const QUERY = /(\/\/[^\s"'?#]+|\/[^\s"'?#/]*)\?[^\s"'`<>)\]}]+/g;
/** A value behind a word that says that it identifies, or opens something. */
const KEYED =
  /((?:serial|uuid|asset[_ -]?tag|wwid|unique[_ -]?id|machine[_ -]?id|boot[_ -]?id|imei|iccid|passw(?:or)?d|secret|api[_ -]?key|authorization|bearer|token(?!s))[\w -]{0,24}"?\s*[:=]\s*"?)(?:(?:bearer|basic)\s+)?[^\s",;{}]+/gi;
const BEARER = /\b(bearer\s+)[^\s",;{}]+/gi;
/** The same, of a key. */
const KEY =
  /serial|uuid|asset[_ -]?tag|wwid|unique[_ -]?id|machine[_ -]?id|boot[_ -]?id|imei|iccid|passw(?:or)?d|secret|api[_ -]?key|authorization|bearer|token(?!s)/i;

const UUID =
  /[0-9a-f]{8}([-_])[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}/gi;
const MAC = /[0-9a-f]{2}([:_.-])(?:[0-9a-f]{2}\1){4,}[0-9a-f]{2}/gi;
const DOTTED_MAC = /[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}/gi;
const IPV6 =
  /(?<![0-9a-z:])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}(?:\.\d{1,3}){0,3}(?![0-9a-f:])/gi;
const IPV4 = /(?<![0-9.])(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}(?![0-9])/g;
const RUN = /[0-9a-z]{7,}/gi;

/** Without any of these a text has nothing but names to mask. */
const SUSPECT =
  /[@?]|\d\.\d|:[0-9a-f]{0,4}:|[0-9a-f]{2}[:_.-][0-9a-f]{2}[:_.-]|[0-9a-f]{4}\.|\/(?:home|users|media|run|export)\/|\d[a-z]+\d|\d{5}|[0-9a-f]{12}|serial|uuid|asset|wwid|unique|machine|boot|imei|iccid|passw|secret|api[_ -]?key|authorization|bearer|token|nqn|iqn|eui|naa|wwn/i;

/** Addresses that are nobody's (RFC 3849, RFC 5737). */
const NO_IPV6 = "2001:db8::1";
export const NO_IPV4 = "192.0.2.1";

const zeros = (text: string) => text.replace(/[0-9a-z]/gi, "0");

/** Eight groups or a gap: no time of day, PCI address or control group. */
function isIpv6(text: string): boolean {
  if (/^[0:]+1?$/.test(text)) return false;
  return text.includes("::") || text.split(":").length >= 8;
}

/** True for a run of letters and digits that looks dealt, not written. */
export function isSerialLike(run: string): boolean {
  const digits = run.replace(/[^0-9]/g, "").length;
  if (digits === run.length) return digits >= 12;
  if (/[0-9a-f]{12}/i.test(run)) return true;
  const turns = run.replace(/[0-9]+/g, "#").replace(/[a-z]+/gi, "a").length - 1;
  return digits >= 2 && turns >= 3 || digits >= 5 && run.length >= 10;
}

function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, "\\$&");
}

function homeMask(home: string | null): Mask {
  if (home === null || home.length < 2) return (text) => text;
  const found = new RegExp(`${escaped(home)}(?![\\w.-])`, "g");
  return (text) => text.replace(found, "~");
}

function namesMask(
  names: readonly string[],
  isWord: (word: string) => boolean,
): Mask {
  const list = names.filter((one) =>
    one.length >= NAME_LENGTH_LEAST && !NOBODY.includes(one.toLowerCase())
  ).sort((a, b) => b.length - a.length);
  if (list.length === 0) return (text) => text;
  // A host is often named after its user: the longer name goes first.
  const found = new RegExp(
    list.map((one) =>
      one.length >= NAME_LENGTH_INSIDE
        ? escaped(one)
        : `(?<![0-9a-z*])${escaped(one)}(?![0-9a-z*])`
    ).join("|"),
    "gi",
  );
  return (text) =>
    text.replace(found, (hit, at: number, whole: string) => {
      const before = /[\w*]*$/.exec(whole.slice(Math.max(0, at - 40), at));
      const after = /^[\w*]*/.exec(
        whole.slice(at + hit.length, at + hit.length + 40),
      );
      const word = `${before?.[0] ?? ""}${hit}${after?.[0] ?? ""}`;
      return isWord(word) ? hit : STAR;
    });
}

/** True for a key whose value identifies or opens something. */
export function isTellingKey(key: string): boolean {
  return KEY.test(key);
}

/** An option whose value opens something. */
function isTellingFlag(arg: string): boolean {
  const name = /^--?([\w-]+)/.exec(arg)?.[1];
  return name !== undefined &&
    (isTellingKey(name) ||
      /(?:^|-)(?:key|auth|cred|pass|pw|pin|user)/i.test(name));
}

/** Of an argument list the places where a secret stands, by what is before it. */
export function tellingArgs(argv: readonly string[]): readonly boolean[] {
  return argv.map((one, at) => {
    const before = argv[at - 1] ?? "";
    const isValue = !before.includes("=") && isTellingFlag(before) &&
      !one.startsWith("-");
    return isValue || (one.includes("=") && isTellingFlag(one));
  });
}

/** Without addresses, serial numbers, and what opens something. */
function withoutNumbers(
  text: string,
  isWord: (word: string) => boolean,
): string {
  return text
    .replace(QUALIFIED, `$1$2${STAR}`)
    .replace(USER_INFO, `://${STAR}@`)
    .replace(MAIL, `${STAR}@${STAR}`)
    .replace(QUERY, `$1?${STAR}`)
    .replace(KEYED, `$1${STAR}`)
    .replace(BEARER, `$1${STAR}`)
    .replace(UUID, zeros)
    .replace(MAC, zeros)
    .replace(DOTTED_MAC, zeros)
    .replace(IPV6, (found) => isIpv6(found) ? NO_IPV6 : found)
    .replace(IPV4, NO_IPV4)
    .replace(
      RUN,
      (run) => isWord(run) || !isSerialLike(run) ? run : zeros(run),
    );
}

/**
 * A mask for the texts of one machine; `isWord` are words that stay though
 * somebody is called so.
 */
export function createMask(
  identity: Identity,
  isWord: (word: string) => boolean = () => false,
): Mask {
  const withoutHome = homeMask(identity.home);
  const withoutNames = namesMask(identity.names, isWord);
  const once: Mask = (text) => {
    const unnamed = withoutNames(
      withoutHome(text).replace(HOME_OF, `/$1/${STAR}`),
    );
    return SUSPECT.test(unnamed) ? withoutNumbers(unnamed, isWord) : unnamed;
  };
  return (text) => {
    // What one mask wrote may be to another what it looks for.
    let safe = text;
    for (let round = 0; round < ROUNDS; round++) {
      const next = once(safe);
      if (next === safe) return safe;
      safe = next;
    }
    return STAR;
  };
}
