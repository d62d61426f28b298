/** What one row of the default list holds. */

import type { PathPattern } from "./default_readable_pattern.ts";

/** A part of the list as it is written down. */
export interface CeilingText {
  /** Where the files are described: paths below Documentation of Linux. */
  readonly source: string;
  /** A class of devices, or one place. */
  readonly root: string;
  /**
   * Names of entries that are the same on many machines; the others are shown
   * by a number. Absent: the root is no class of devices.
   */
  readonly entries?: RegExp;
  /**
   * Files below an entry, or below the root. `#` is a number, `{a,b}` a choice,
   * "" the root itself.
   */
  readonly files: readonly string[];
  /** Those of the files that repeat a device's name. */
  readonly names?: readonly string[];
  /** Links of which the last part of the target may be read. */
  readonly links?: readonly string[];
}

/** The same, ready to be asked. */
export interface CeilingRow {
  readonly root: string;
  readonly isClass: boolean;
  readonly entries: RegExp;
  readonly files: readonly PathPattern[];
  readonly names: readonly PathPattern[];
  readonly links: readonly PathPattern[];
}
