/** Rewrites a WebAssembly module so that all it does is charged. */

import { ByteReader, encodeSized, encodeU32, joinBytes } from "./bytes.ts";
import { bulkBody, type Meter, meterBody, outOfMemoryBody } from "./code.ts";

export interface MeterOptions {
  /** Name of the exported function through which every lack of memory goes. */
  readonly outOfMemoryExport: string;
  /** Exports to keep; every one of them costs each instance time and memory. */
  readonly keep: readonly string[];
}

export interface MeteredModule {
  readonly bytes: Uint8Array;
  /** Functions and loops that the module had, all charged now. */
  readonly functions: number;
  readonly loops: number;
}

const HEADER_BYTES = 8;
const CUSTOM = 0;
const TYPE = 1;
const IMPORT = 2;
const FUNCTION = 3;
const GLOBAL = 6;
const EXPORT = 7;
const CODE = 10;

interface Section {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/**
 * Charges every function entry and loop header of the module one unit from an
 * exported mutable i64 global `fuel`, `memory.copy` and `memory.fill` one for
 * every 32 bytes too, and traps when it falls below zero. Where memory runs
 * out it sets the exported i32 global `memoryRanOut` and traps.
 */
export function meterModule(
  wasm: Uint8Array,
  options: MeterOptions,
): MeteredModule {
  const sections = readSections(wasm);
  const imported = countImportedFunctions(contentOf(sections, IMPORT));
  const types = vectorLength(contentOf(sections, TYPE));
  const globals = vectorLength(contentOf(sections, GLOBAL));
  const functions = vectorLength(contentOf(sections, FUNCTION));
  const meter: Meter = {
    fuelGlobal: globals,
    memoryGlobal: globals + 1,
    copyFunction: imported + functions,
    fillFunction: imported + functions + 1,
  };
  const outOfMemory = findExport(
    contentOf(sections, EXPORT),
    options.outOfMemoryExport,
  ) - imported;
  const code = meterCode(contentOf(sections, CODE), meter, outOfMemory);
  const added = new Map<number, (bytes: Uint8Array) => Uint8Array>([
    // (i32, i32, i32) -> ()
    [TYPE, (bytes) => append(bytes, [[0x60, 3, 0x7f, 0x7f, 0x7f, 0]])],
    [
      FUNCTION,
      (bytes) => append(bytes, [encodeU32(types), encodeU32(types)]),
    ],
    // mutable i64 and i32, both 0
    [
      GLOBAL,
      (bytes) =>
        append(bytes, [[0x7e, 1, 0x42, 0, 0x0b], [0x7f, 1, 0x41, 0, 0x0b]]),
    ],
    [
      EXPORT,
      (bytes) =>
        append(keepExports(bytes, options.keep), [
          exportOfGlobal("fuel", meter.fuelGlobal),
          exportOfGlobal("memoryRanOut", meter.memoryGlobal),
        ]),
    ],
    [CODE, () => code.bytes],
  ]);
  const written = sections.filter(({ id }) => id !== CUSTOM)
    .flatMap(({ id, bytes }) => [
      [id],
      encodeSized(added.get(id)?.(bytes) ?? bytes),
    ]);
  return {
    bytes: joinBytes([wasm.subarray(0, HEADER_BYTES), ...written]),
    functions,
    loops: code.loops,
  };
}

function meterCode(
  section: Uint8Array,
  meter: Meter,
  outOfMemory: number,
): { bytes: Uint8Array; loops: number } {
  const reader = new ByteReader(section);
  const count = reader.u32();
  const bodies: Uint8Array[] = [];
  let loops = 0;
  for (let index = 0; index < count; index += 1) {
    const body = reader.slice(reader.u32());
    const metered = meterBody(body, meter);
    loops += metered.loops;
    bodies.push(
      encodeSized(
        index === outOfMemory ? outOfMemoryBody(body, meter) : metered.bytes,
      ),
    );
  }
  bodies.push(
    encodeSized(bulkBody(meter, "copy")),
    encodeSized(bulkBody(meter, "fill")),
  );
  return { bytes: joinBytes([encodeU32(bodies.length), ...bodies]), loops };
}

function readSections(wasm: Uint8Array): Section[] {
  const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  if (magic.some((byte, index) => wasm[index] !== byte)) {
    throw new SyntaxError("Cannot meter module: not WebAssembly version 1");
  }
  const reader = new ByteReader(wasm, HEADER_BYTES);
  const sections: Section[] = [];
  while (!reader.isAtEnd) {
    sections.push({ id: reader.byte(), bytes: reader.slice(reader.u32()) });
  }
  return sections;
}

function contentOf(sections: readonly Section[], id: number): Uint8Array {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) {
    throw new SyntaxError(`Cannot meter module: section "${id}" is missing`);
  }
  return found.bytes;
}

function vectorLength(section: Uint8Array): number {
  return new ByteReader(section).u32();
}

function append(
  section: Uint8Array,
  items: readonly (readonly number[])[],
): Uint8Array {
  const reader = new ByteReader(section);
  const count = reader.u32();
  return joinBytes([
    encodeU32(count + items.length),
    section.subarray(reader.at),
    ...items,
  ]);
}

function exportOfGlobal(name: string, index: number): number[] {
  const text = [...new TextEncoder().encode(name)];
  return [...encodeU32(text.length), ...text, 0x03, ...encodeU32(index)];
}

function countImportedFunctions(section: Uint8Array): number {
  const reader = new ByteReader(section);
  const count = reader.u32();
  for (let left = count; left > 0; left -= 1) {
    reader.skip(reader.u32());
    reader.skip(reader.u32());
    const kind = reader.byte();
    // An imported global or memory would shift the indices counted on here.
    if (kind !== 0) {
      throw new SyntaxError(`Cannot meter import of kind "${kind}": not known`);
    }
    reader.u32();
  }
  return count;
}

function findExport(section: Uint8Array, wanted: string): number {
  const found = readExports(section)
    .find(({ name, kind }) => name === wanted && kind === 0);
  if (found === undefined) {
    throw new SyntaxError(`Cannot meter module: no function "${wanted}"`);
  }
  return found.index;
}

function keepExports(
  section: Uint8Array,
  names: readonly string[],
): Uint8Array {
  const exports = readExports(section);
  const kept = names.map((wanted) => {
    const found = exports.find(({ name }) => name === wanted);
    if (found === undefined) {
      throw new SyntaxError(`Cannot meter module: no export "${wanted}"`);
    }
    return found.bytes;
  });
  return joinBytes([encodeU32(kept.length), ...kept]);
}

function readExports(section: Uint8Array): {
  readonly name: string;
  readonly kind: number;
  readonly index: number;
  readonly bytes: Uint8Array;
}[] {
  const reader = new ByteReader(section);
  return Array.from({ length: reader.u32() }, () => {
    const from = reader.at;
    const name = new TextDecoder().decode(reader.slice(reader.u32()));
    const kind = reader.byte();
    const index = reader.u32();
    return { name, kind, index, bytes: section.subarray(from, reader.at) };
  });
}
