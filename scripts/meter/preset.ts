/** Gives a module the memory of an instance that has started. */

import { encodeU32, joinBytes } from "./bytes.ts";
import {
  append,
  contentOf,
  exportOfGlobal,
  keepExports,
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

/** An instance of the result starts where the given memory was taken. */
export function presetModule(wasm: Uint8Array, preset: Preset): Uint8Array {
  const { memory, fromByte, constants, keep } = preset;
  const sections = readSections(wasm);
  const globals = vectorLength(contentOf(sections, SECTION.global));
  const names = Object.keys(constants);
  const segments = segmentsOf(memory, fromByte);
  // Only memory.init needs a count before the code, and nothing uses it.
  const kept = sections.filter(({ id }) => id !== SECTION.dataCount);
  return writeModule(
    kept,
    [
      [
        SECTION.memory,
        (bytes) => {
          if (vectorLength(bytes) !== 1 || bytes[1] !== 0) {
            throw new SyntaxError("Cannot preset memory: not one without end");
          }
          return joinBytes([
            [1, 1],
            encodeU32(memory.length / PAGE_BYTES),
            encodeU32(preset.maxBytes / PAGE_BYTES),
          ]);
        },
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

/** A signed LEB128 number. */
function encodeI32(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const isLast = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
    bytes.push(isLast ? low : low + 0x80);
    if (isLast) return bytes;
  }
}
