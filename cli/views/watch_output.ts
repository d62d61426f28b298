/** Where `watch` shows what it sees: lines, a log, or a screen. */

import { SYSTEM_CLOCK } from "../../core/clock.ts";
import { tell, type Told } from "../../core/document/change_hysteresis.ts";
import { hostFailure } from "../../core/host_calls/raw_host.ts";
import { openScreen } from "../../host/terminal/screen.ts";
import { writeStdoutAside } from "../../host/terminal/standard_streams.ts";
import { isDeadline, withDeadline } from "../../runner/deadline.ts";
import type { Colors } from "./colors.ts";
import { inWords } from "../../core/text/failure_words.ts";
import type { Taken } from "../../agent/snapshot_cycle.ts";
import { type Change, renderLive } from "./live.ts";
import { obstacles } from "./table.ts";

export interface View {
  show(taken: Taken): Promise<void>;
  /** Tells a fault of the watcher, or null when it is over. */
  note(about: string, fault: string | null): Promise<void>;
  /** Ends what is under way. */
  close(): Promise<void>;
}

const STALLED = { limitMs: 1000 };

/** Picks the snapshots in which something changed. */
export function createPicker(
  nowMs: () => number = SYSTEM_CLOCK.monotonicMs,
): (taken: Taken) => boolean {
  let told: Told | null = null;
  return ({ snapshot, policy }) => {
    const answer = tell(told, snapshot, nowMs(), policy.watch);
    told = answer.told;
    return answer.isTold;
  };
}

/** Faults on standard error: each once, and its end. */
export function createNotes(
  write: (text: string) => Promise<void>,
): View["note"] {
  const told = new Map<string, string>();
  return async (about, fault) => {
    const before = told.get(about) ?? null;
    if (before === fault) return;
    if (fault === null) told.delete(about);
    else told.set(about, fault);
    const line = fault === null
      ? `Can go on: "${before}" is over`
      : inWords(fault);
    await write(`model-carry: ${line}\n`);
  };
}

/** Text of a snapshot for each that is picked. */
export interface LinesOptions {
  readonly text: (taken: Taken) => string;
  readonly pick: (taken: Taken) => boolean;
  readonly write?: (text: string) => Promise<void>;
  readonly note: View["note"];
}

/**
 * Whole lines. A reader that stalls gets the line under way, and then what is
 * new at that time: it holds up neither the file nor the end.
 */
export function createLines(options: LinesOptions): View {
  const { text, pick, write = writeStdoutAside, note } = options;
  let isBusy = false;
  let failure: unknown = null;
  let writing: Promise<void> = Promise.resolve();
  return {
    note,
    show: async (taken) => {
      if (failure !== null) throw failure;
      if (isBusy || !pick(taken)) return;
      isBusy = true;
      writing = write(text(taken)).finally(() => isBusy = false);
      writing.catch((error) => failure = error);
      try {
        await withDeadline(writing, STALLED, "Standard output");
      } catch (error) {
        if (!isDeadline(error)) throw error;
      }
    },
    close: async () => {
      await withDeadline(writing, STALLED, "Standard output").catch(() => {});
    },
  };
}

export interface ScreenOptions {
  readonly colors: Colors;
  readonly isUnicode: boolean;
  readonly intervalMs: number;
}

const REDRAW_MS = 1000;
const CHANGES_KEPT = 50;

function changeOf({ snapshot }: Taken): Change {
  const [first] = [...obstacles(snapshot).values()];
  return {
    at: snapshot.capturedAt,
    decision: snapshot.admission.decision,
    why: first === undefined ? "nothing in the way" : first[0].message,
  };
}

/** The live view: drawn at every snapshot and every second between. */
export function createLiveView(options: ScreenOptions): View {
  const { colors, isUnicode, intervalMs } = options;
  const pick = createPicker();
  const changes: Change[] = [];
  const notes = new Map<string, string>();
  let last: Taken | null = null;
  const screen = openScreen(redraw);
  const timer = setInterval(redraw, REDRAW_MS);
  redraw();

  function redraw(): boolean {
    if (last === null) return screen.draw([" Looking at the machine ..."]);
    return screen.draw(renderLive(
      last.snapshot,
      {
        nowMs: Date.now(),
        intervalMs,
        changes,
        notes: [...notes.values()],
        hasKeys: screen.hasKeys,
      },
      { colors, isUnicode, columns: screen.columns(), rows: screen.rows() },
    ));
  }

  return {
    show: (taken) => {
      last = taken;
      if (pick(taken)) changes.push(changeOf(taken));
      changes.splice(0, changes.length - CHANGES_KEPT);
      if (redraw()) return Promise.resolve();
      return Promise.reject(
        hostFailure("EPIPE", "Cannot draw: the terminal is gone"),
      );
    },
    note: (about, fault) => {
      if (fault === null) notes.delete(about);
      else notes.set(about, inWords(fault));
      redraw();
      return Promise.resolve();
    },
    close: () => {
      clearInterval(timer);
      screen.close();
      return Promise.resolve();
    },
  };
}
