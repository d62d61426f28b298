/**
 * What JSON.parse lets pass without a word: of a key that stands twice the
 * last one wins, and a number that no double holds becomes another one.
 */

import { quote } from "../../schema/fault_sentences.ts";
import type { Fault } from "../../schema/fault_sentences.ts";

/** An object or a list that is open, and where in it the text is. */
interface Level {
  /** Null: it is a list. */
  readonly keys: Set<string> | null;
  /** The key of a value, or the place of one. */
  at: string | number;
  isKeyNext: boolean;
}

/** What may be told of a fault where its place may name a person. */
export interface StrictFault extends Fault {
  readonly told: string;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Index behind a string that begins at `at`. */
function stringEnd(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1);;) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
}

/** True for a number that is written as another one again. */
function isLost(literal: string): boolean {
  const value = Number(literal);
  if (!Number.isFinite(value)) return true;
  if (value === 0) return /[1-9]/.test(literal.replace(/[eE].*/, ""));
  return !/[.eE]/.test(literal) && String(value) !== literal &&
    BigInt(value) !== BigInt(literal);
}

function pointerOf(levels: readonly Level[]): string {
  return levels.map(({ at }) =>
    `/${String(at).replaceAll("~", "~0").replaceAll("/", "~1")}`
  ).join("");
}

function keyFault(levels: readonly Level[], key: string): StrictFault | null {
  const level = levels[levels.length - 1];
  if (!level?.keys) return null;
  const isTwice = level.keys.has(key);
  level.keys.add(key);
  level.at = key;
  level.isKeyNext = false;
  const pointer = () => pointerOf(levels);
  if (isTwice) {
    const message = `key ${quote(key)} stands twice`;
    return { pointer: pointer(), message, told: "a key stands twice" };
  }
  // Whoever copies it key by key would change the copy's own nature.
  return key !== "__proto__" ? null : {
    pointer: pointer(),
    message: `key ${quote(key)} is not taken`,
    told: "a key is not taken",
  };
}

/** The first fault in a text that JSON.parse has taken; null: there is none. */
export function strictFault(text: string): StrictFault | null {
  const levels: Level[] = [];
  for (let at = 0; at < text.length;) {
    const level = levels[levels.length - 1];
    const character = text[at] ?? "";
    if (character === '"') {
      const end = stringEnd(text, at);
      if (level?.isKeyNext) {
        const raw = text.slice(at, end);
        // "a" and "\\u0061" are one key.
        const key = raw.includes("\\") ? JSON.parse(raw) : raw.slice(1, -1);
        const fault = keyFault(levels, key);
        if (fault !== null) return fault;
      }
      at = end;
      continue;
    }
    if (character === "{") {
      levels.push({ keys: new Set(), at: "", isKeyNext: true });
    } else if (character === "[") {
      levels.push({ keys: null, at: 0, isKeyNext: false });
    } else if (character === "}" || character === "]") levels.pop();
    else if (character === "," && level) {
      if (typeof level.at === "number") level.at += 1;
      else level.isKeyNext = true;
    } else if (character === "-" || (character >= "0" && character <= "9")) {
      NUMBER.lastIndex = at;
      const [literal = character] = NUMBER.exec(text) ?? [];
      if (isLost(literal)) {
        return {
          pointer: pointerOf(levels),
          message: `${literal.slice(0, 60)} is no number that can be kept`,
          told: "a number cannot be kept",
        };
      }
      at += literal.length;
      continue;
    }
    at += 1;
  }
  return null;
}
