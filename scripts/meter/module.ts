/** Rewrites a WebAssembly module so that all it does is charged. */

import {
  ByteReader,
  encodeI32,
  encodeSized,
  encodeU32,
  joinBytes,
} from "./bytes.ts";
import {
  bulkBody,
  growBody,
  type Meter,
  meterBody,
  outOfMemoryBody,
  refusalBody,
} from "./code.ts";
import {
  append,
  contentOf,
  countImportedFunctions,
  exportOfGlobal,
  findExport,
  keepExports,
  readAllocator,
  readIndices,
  readMemory,
  readSections,
  SECTION,
  vectorLength,
  writeModule,
} from "./sections.ts";

/** All that 32 bits can name, until somebody sets less. */
const PAGES_MOST = 65_536;

export interface MeterOptions {
  /** Name of the exported function through which every lack of memory goes. */
  readonly outOfMemoryExport: string;
  /**
   * Names of exported functions that take a size last and return a pointer;
   * 0 means that memory ran out, though the caller may make light of it.
   */
  readonly allocatingExports: readonly string[];
  /** Exports to keep; every one of them costs each instance time and memory. */
  readonly keep: readonly string[];
}

export interface MeteredModule {
  readonly bytes: Uint8Array;
  /** Functions and loops that the module had, all charged now. */
  readonly functions: number;
  readonly loops: number;
}

/**
 * Charges every function entry and loop header of the module one unit from an
 * exported mutable i64 global `fuel`, `memory.copy` and `memory.fill` one for
 * every 32 bytes too, and traps when it falls below zero. Where memory runs
 * out it sets the exported i32 global `memoryRanOut` and traps. It grows by the
 * exported mutable i32 global `pages`, at most to `pagesMost`.
 */
export function meterModule(
  wasm: Uint8Array,
  options: MeterOptions,
): MeteredModule {
  const sections = readSections(wasm);
  const of = (id: number) => contentOf(sections, id);
  const imported = countImportedFunctions(of(SECTION.import));
  const types = vectorLength(of(SECTION.type));
  const globals = vectorLength(of(SECTION.global));
  const functions = vectorLength(of(SECTION.function));
  const meter: Meter = {
    fuelGlobal: globals,
    memoryGlobal: globals + 1,
    copyFunction: imported + functions,
    fillFunction: imported + functions + 1,
    pagesGlobal: globals + 2,
    pagesMostGlobal: globals + 3,
    growFunction: imported + functions + 2,
  };
  const { pages } = readMemory(of(SECTION.memory));
  const indexOf = (name: string) => findExport(of(SECTION.export), name);
  const outOfMemory = indexOf(options.outOfMemoryExport) - imported;
  const functionTypes = readIndices(of(SECTION.function));
  // Their bodies move behind all others; a watch takes their place.
  const moved = new Map(
    options.allocatingExports.map((name, at) => {
      const index = indexOf(name) - imported;
      const type = functionTypes[index] ?? 0;
      const params = readAllocator(of(SECTION.type), type, name);
      return [index, { type, params, to: imported + functions + 3 + at }];
    }),
  );
  const code = meterCode(of(SECTION.code), meter, (index, body, metered) => {
    if (index === outOfMemory) return outOfMemoryBody(body, meter);
    const allocator = moved.get(index);
    return allocator
      ? refusalBody(allocator.to, allocator.params, meter)
      : metered;
  }, [...moved.keys()]);
  return {
    bytes: writeModule(
      sections,
      [
        // (i32, i32, i32) -> () and (i32) -> i32
        [
          SECTION.type,
          (bytes) =>
            append(bytes, [
              [0x60, 3, 0x7f, 0x7f, 0x7f, 0],
              [0x60, 1, 0x7f, 1, 0x7f],
            ]),
        ],
        [
          SECTION.function,
          (bytes) =>
            append(bytes, [
              encodeU32(types),
              encodeU32(types),
              encodeU32(types + 1),
              ...[...moved.values()].map(({ type }) => encodeU32(type)),
            ]),
        ],
        // mutable i64 and i32, both 0; mutable i32 twice
        [
          SECTION.global,
          (bytes) =>
            append(bytes, [
              [0x7e, 1, 0x42, 0, 0x0b],
              [0x7f, 1, 0x41, 0, 0x0b],
              [0x7f, 1, 0x41, ...encodeI32(pages), 0x0b],
              [0x7f, 1, 0x41, ...encodeI32(PAGES_MOST), 0x0b],
            ]),
        ],
        [
          SECTION.export,
          (bytes) =>
            append(keepExports(bytes, options.keep), [
              exportOfGlobal("fuel", meter.fuelGlobal),
              exportOfGlobal("memoryRanOut", meter.memoryGlobal),
              exportOfGlobal("pages", meter.pagesGlobal),
              exportOfGlobal("pagesMost", meter.pagesMostGlobal),
            ]),
        ],
        [SECTION.code, () => code.bytes],
      ],
    ),
    functions,
    loops: code.loops,
  };
}

/** Every body metered, then what `choose` makes of it, then the moved ones. */
function meterCode(
  section: Uint8Array,
  meter: Meter,
  choose: (index: number, body: Uint8Array, metered: Uint8Array) => Uint8Array,
  moved: readonly number[],
): { bytes: Uint8Array; loops: number } {
  const reader = new ByteReader(section);
  const count = reader.u32();
  const bodies: Uint8Array[] = [];
  const metered: Uint8Array[] = [];
  let loops = 0;
  for (let index = 0; index < count; index += 1) {
    const body = reader.slice(reader.u32());
    const one = meterBody(body, meter);
    loops += one.loops;
    metered.push(one.bytes);
    bodies.push(choose(index, body, one.bytes));
  }
  bodies.push(
    bulkBody(meter, "copy"),
    bulkBody(meter, "fill"),
    growBody(meter),
    ...moved.map((index) => metered[index] ?? new Uint8Array()),
  );
  return {
    bytes: joinBytes([encodeU32(bodies.length), ...bodies.map(encodeSized)]),
    loops,
  };
}
