/** The sections of a WebAssembly module, taken apart and put together. */

import { ByteReader, encodeSized, encodeU32, joinBytes } from "./bytes.ts";

const HEADER_BYTES = 8;

/** Ids of the sections that are looked into or rewritten. */
export const SECTION = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  memory: 5,
  global: 6,
  export: 7,
  code: 10,
  data: 11,
  dataCount: 12,
} as const;

export interface Section {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** What a section becomes, by its id; what is not named stays as it is. */
export type Rewrites = readonly (readonly [
  id: number,
  rewrite: (bytes: Uint8Array) => Uint8Array,
])[];

/** The module again, without its custom sections. */
export function writeModule(
  sections: readonly Section[],
  rewrites: Rewrites,
): Uint8Array {
  const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
  const byId = new Map(rewrites);
  const written = sections.filter(({ id }) => id !== SECTION.custom)
    .flatMap(({ id, bytes }) => [
      [id],
      encodeSized(byId.get(id)?.(bytes) ?? bytes),
    ]);
  return joinBytes([magic, ...written]);
}

/** @throws {SyntaxError} where it is no module, or a cut one */
export function readSections(wasm: Uint8Array): Section[] {
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

/** Bytes of the one section of this id. */
export function contentOf(
  sections: readonly Section[],
  id: number,
): Uint8Array {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) {
    throw new SyntaxError(`Cannot meter module: section "${id}" is missing`);
  }
  return found.bytes;
}

/** Items that a section holds. */
export function vectorLength(section: Uint8Array): number {
  return new ByteReader(section).u32();
}

/** The section with more items behind its own. */
export function append(
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

/** An entry of the export section. */
export function exportOfGlobal(name: string, index: number): number[] {
  const text = [...new TextEncoder().encode(name)];
  return [...encodeU32(text.length), ...text, 0x03, ...encodeU32(index)];
}

/** An entry of the import section. */
export function importOfMemory(
  module: string,
  name: string,
  pages: number,
  most: number,
): number[] {
  const text = (word: string) => {
    const bytes = [...new TextEncoder().encode(word)];
    return [...encodeU32(bytes.length), ...bytes];
  };
  return [
    ...[...text(module), ...text(name), 0x02, 0x01],
    ...[...encodeU32(pages), ...encodeU32(most)],
  ];
}

/** Pages of the one memory, and the most that it may have; null: any. */
export function readMemory(
  section: Uint8Array,
): { readonly pages: number; readonly most: number | null } {
  const reader = new ByteReader(section);
  const count = reader.u32();
  const flags = reader.byte();
  if (count !== 1 || flags > 1) {
    throw new SyntaxError("Cannot meter memory: not one of 32 bits");
  }
  return { pages: reader.u32(), most: flags === 1 ? reader.u32() : null };
}

/** Functions before the first one that is defined here. */
export function countImportedFunctions(section: Uint8Array): number {
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

/** Index of an exported function. */
export function findExport(section: Uint8Array, wanted: string): number {
  const found = readExports(section)
    .find(({ name, kind }) => name === wanted && kind === 0);
  if (found === undefined) {
    throw new SyntaxError(`Cannot meter module: no function "${wanted}"`);
  }
  return found.index;
}

/** The export section with these names only. */
export function keepExports(
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

/** Every export, with the bytes of its entry. */
export function readExports(section: Uint8Array): {
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

/** Numbers of a section that holds nothing else. */
export function readIndices(section: Uint8Array): number[] {
  const reader = new ByteReader(section);
  return Array.from({ length: reader.u32() }, () => reader.u32());
}

/**
 * Parameters of a function type that takes i32 and returns one.
 *
 * @throws {SyntaxError} where the type is another one
 */
export function readAllocator(
  types: Uint8Array,
  wanted: number,
  name: string,
): number {
  const reader = new ByteReader(types);
  reader.u32();
  const values = () => [...reader.slice(reader.u32())];
  for (let index = 0;; index += 1) {
    reader.byte();
    const params = values();
    const results = values();
    if (index < wanted) continue;
    const isAllocator = params.length > 0 && results.length === 1 &&
      [...params, ...results].every((type) => type === 0x7f);
    if (isAllocator) return params.length;
    throw new SyntaxError(`Cannot meter "${name}": it allocates nothing`);
  }
}
