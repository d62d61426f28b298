/**
 * Gives a module the memory of an instance that has started. It is imported:
 * one that an instance has left can be cleared, and used again.
 */

import { encodeI32, encodeU32, joinBytes } from "./bytes.ts";
import {
  append,
  contentOf,
  exportOfGlobal,
  importOfMemory,
  keepExports,
  readMemory,
  readSections,
  SECTION,
  vectorLength,
  writeModule,
} from "./sections.ts";

export interface Preset {
  /** All memory of the instance, a whole number of pages. */
  readonly memory: Uint8Array;
  /** What lies below is dead, and left 0. */
  readonly fromByte: number;
  /** What it is imported as. */
  readonly importAs: readonly [module: string, name: string];
  /** Above this it cannot grow, whatever goes wrong inside. */
  readonly maxBytes: number;
  /** i32 constants to export, by name. */
  readonly constants: Readonly<Record<string, number>>;
  /** Exports to keep: what starts an instance is of no more use. */
  readonly keep: readonly string[];
}

const PAGE_BYTES = 64 * 1024;
// A segment takes about eight bytes beside its own.
const GAP_BYTES = 16;

/** An instance over a memory of zeros starts where the given one was taken. */
export function presetModule(wasm: Uint8Array, preset: Preset): Uint8Array {
  const { memory, fromByte, constants, keep } = preset;
  const sections = readSections(wasm);
  const globals = vectorLength(contentOf(sections, SECTION.global));
  const names = Object.keys(constants);
  const segments = segmentsOf(memory, fromByte);
  if (readMemory(contentOf(sections, SECTION.memory)).most !== null) {
    throw new SyntaxError("Cannot preset memory: not one without end");
  }
  // Only memory.init needs a count before the code, and nothing uses it.
  const gone: readonly number[] = [SECTION.dataCount, SECTION.memory];
  return writeModule(
    sections.filter(({ id }) => !gone.includes(id)),
    [
      [
        SECTION.import,
        (bytes) =>
          append(bytes, [
            importOfMemory(
              ...preset.importAs,
              memory.length / PAGE_BYTES,
              preset.maxBytes / PAGE_BYTES,
            ),
          ]),
      ],
      [
        SECTION.global,
        (bytes) =>
          append(
            bytes,
            Object.values(constants).map((value) => [
              ...[0x7f, 0, 0x41],
              ...[...encodeI32(value), 0x0b],
            ]),
          ),
      ],
      [
        SECTION.export,
        (bytes) =>
          append(
            keepExports(bytes, keep),
            names.map((name, at) => exportOfGlobal(name, globals + at)),
          ),
      ],
      [
        SECTION.data,
        () => joinBytes([encodeU32(segments.length), ...segments]),
      ],
    ],
  );
}

/** Runs of memory that are not 0, as data segments. */
function segmentsOf(memory: Uint8Array, fromByte: number): Uint8Array[] {
  const segments: Uint8Array[] = [];
  let start = -1;
  let end = fromByte;
  const close = () => {
    if (start < 0) return;
    const bytes = memory.subarray(start, end);
    segments.push(joinBytes([
      [0, 0x41, ...encodeI32(start), 0x0b],
      [...encodeU32(bytes.length)],
      bytes,
    ]));
  };
  for (let at = fromByte; at < memory.length; at += 1) {
    if (memory[at] === 0) continue;
    if (at - end > GAP_BYTES || start < 0) {
      close();
      start = at;
    }
    end = at + 1;
  }
  close();
  return segments;
}
