/**
 * Memories of engines. A runtime gives one back only when it collects garbage,
 * which may be hundreds of MiB later: what one instance has left the next one
 * gets, cleared.
 */

import { ENGINE_PAGES, ENGINE_PAGES_MOST, PAGE_BYTES } from "./engine_abi.ts";

/** As many as are alive at a time. */
const SPARE_CAP = 4;
/** Larger ones are not kept beyond a run. */
const KEPT_BYTES = 4 * 1024 * 1024;

export class MemoryPool {
  #spare: WebAssembly.Memory[] = [];

  /** A memory that is all 0. */
  take(): WebAssembly.Memory {
    return this.#spare.pop() ?? new WebAssembly.Memory({
      initial: ENGINE_PAGES,
      maximum: ENGINE_PAGES_MOST,
    });
  }

  /** Takes back what nobody uses any more, and used as far as `pages`. */
  giveBack(memory: WebAssembly.Memory, pages: number): void {
    if (this.#spare.length >= SPARE_CAP) return;
    new Uint8Array(memory.buffer, 0, pages * PAGE_BYTES).fill(0);
    this.#spare.push(memory);
  }

  /** After a run: most plugins of the next one need little. */
  trim(): void {
    this.#spare = this.#spare.filter((one) =>
      one.buffer.byteLength <= KEPT_BYTES
    );
  }
}
