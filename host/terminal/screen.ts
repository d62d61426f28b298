/** The terminal as a screen that is drawn over, and given back as it was. */

import { writeSync } from "node:fs";
import process from "node:process";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { openKeys } from "./keys.ts";

const ESC = "\u001b[";
/** Other screen, no cursor, no wrapping of long lines. */
const ENTER = `${ESC}?1049h${ESC}?25l${ESC}?7l${ESC}2J`;
const LEAVE = `${ESC}?7h${ESC}?25h${ESC}?1049l`;

export interface Screen {
  columns(): number;
  rows(): number;
  /** Whether keys are heard: q ends it. */
  readonly hasKeys: boolean;
  /** Draws lines that fit, from the top; false: the terminal is gone. */
  draw(lines: readonly string[]): boolean;
  /** Gives the terminal back; once is enough, twice does no harm. */
  close(): void;
}

/** False where the terminal is gone. */
function put(text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
  } catch (error) {
    const code = failureCode(error);
    if (code === null) throw error;
    // A terminal that reads slowly is drawn again in a second.
    return code === "EAGAIN";
  }
  return true;
}

/** Takes the terminal; `redraw` is called when its size has changed. */
export function openScreen(redraw: () => void): Screen {
  let isOpen = true;
  const keys = openKeys();
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    keys.release();
    put(LEAVE);
  };
  // Whatever ends the process: the terminal is usable again.
  process.on("exit", close);
  process.on("SIGWINCH", () => isOpen && redraw());
  process.on("SIGTSTP", () => {
    if (isOpen) {
      keys.release();
      put(LEAVE);
    }
    process.kill(process.pid, "SIGSTOP");
  });
  process.on("SIGCONT", () => {
    if (!isOpen) return;
    keys.take();
    put(ENTER);
    redraw();
  });
  keys.take();
  put(ENTER);
  return {
    hasKeys: keys.areHeard,
    columns: () => process.stdout.columns ?? 80,
    rows: () => process.stdout.rows ?? 24,
    draw: (lines) =>
      isOpen && put(`${ESC}H${lines.join(`${ESC}K\r\n`)}${ESC}K${ESC}J`),
    close,
  };
}
