/** A mask for the texts of one run, each within the length of a document. */

import type { Mask } from "./mask_text.ts";
import { cleanText } from "../text/display_text.ts";

/** Characters of most texts. */
export const TEXT_CAP = 200;
/** Characters of a message. */
export const LONG_CAP = 400;
/** Stands for all of a text. */
export const MASKED = "*";
/** From here on a text that ends in an ellipsis has been cut. */
const CUT_LENGTH = 119;
const ROUNDS = 4;
/**
 * Characters of one run that are looked at; what lies beyond is masked whole.
 * 64 plugins that say all they can would take 1 s, this much takes 35 ms.
 */
const LOOKED_AT = 256 * 1024;

/** A word that was cut may be half of what the mask looks for. */
function withoutCut(text: string): string {
  return text.length >= CUT_LENGTH ? text.replace(/\S+…$/, "…") : text;
}

/** Masks texts until it has looked at as much as one run may say. */
export class CappedMask {
  readonly #mask: Mask;
  #left = LOOKED_AT;

  constructor(mask: Mask) {
    this.#mask = mask;
  }

  text(text: string, cap = TEXT_CAP): string {
    if (text === "") return text;
    this.#left -= text.length;
    if (this.#left < 0) return MASKED;
    // Cutting makes a new end, which may be a value behind a word.
    let safe = withoutCut(cleanText(text, cap));
    for (let round = 0; round < ROUNDS; round++) {
      const next = withoutCut(cleanText(this.#mask(safe), cap));
      if (next === safe) return safe || MASKED;
      safe = next;
    }
    return MASKED;
  }

  list(list: readonly string[] = [], cap = LONG_CAP): string[] {
    return list.map((one) => this.text(one, cap));
  }

  /** `[a-z0-9-]{1,40}`: there is no room for what the mask would write. */
  detail(detail: string): string {
    return this.#mask(detail) === detail ? detail : "masked";
  }
}
