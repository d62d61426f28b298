import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  encodeSized,
  encodeU32,
  joinBytes,
} from "../../scripts/meter/bytes.ts";
import { meterModule } from "../../scripts/meter/module.ts";
import { presetModule } from "../../scripts/meter/preset.ts";
import "../support/quiet.ts";

const options = {
  outOfMemoryExport: "refuse",
  allocatingExports: ["allocate"],
  keep: [
    ...["turns", "copy", "fill", "refuse", "allocate", "grow", "size"],
    "memory",
  ],
};

function section(id: number, items: readonly (readonly number[])[]) {
  const content = joinBytes([encodeU32(items.length), ...items]);
  return joinBytes([[id], encodeSized(content)]);
}

function sized(bytes: readonly number[]): number[] {
  return [bytes.length, ...bytes];
}

function exported(name: string, kind: number, index: number): number[] {
  return [...sized([...new TextEncoder().encode(name)]), kind, index];
}

// turns(n): one loop of n turns, with a local, a block and a br_table before.
const TURNS = [
  ...[1, 1, 0x7f], // one group: one i32 local
  ...[0x02, 0x40, 0x20, 0, 0x0e, 0, 0, 0x0b], // block, br_table 0
  ...[0x43, 0, 0, 0x03, 0x03, 0x1a], // f32.const that looks like two loops
  ...[0x03, 0x40], // loop
  ...[0x20, 0, 0x41, 0x7f, 0x6a, 0x22, 0, 0x0d, 0], // n += -1; br_if
  ...[0x0b, 0x0b],
];
const COPY = [0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfc, 10, 0, 0, 0x0b];
const FILL = [0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfc, 11, 0, 0x0b];
const REFUSE = [0, 0x41, 1, 0x1a, 0x0b];
// allocate(pointer, size): the pointer, whatever the size.
const ALLOCATE = [0, 0x20, 0, 0x0b];
const GROW = [0, 0x20, 0, 0x40, 0, 0x0b];
const SIZE = [0, 0x3f, 0, 0x0b];

function tiny(bodies: readonly (readonly number[])[]): Uint8Array {
  return joinBytes([
    [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, [
      [0x60, 1, 0x7f, 0],
      [0x60, 3, 0x7f, 0x7f, 0x7f, 0],
      [0x60, 0, 0],
      [0x60, 2, 0x7f, 0x7f, 1, 0x7f],
      [0x60, 1, 0x7f, 1, 0x7f],
      [0x60, 0, 1, 0x7f],
    ]),
    section(2, [[...sized([0x65]), ...sized([0x66]), 0, 2]]),
    section(3, [[0], [1], [1], [2], [3], [4], [5]]),
    section(5, [[0, 1]]),
    section(6, [[0x7f, 0, 0x41, 0, 0x0b]]),
    section(7, [
      exported("turns", 0, 1),
      exported("copy", 0, 2),
      exported("fill", 0, 3),
      exported("refuse", 0, 4),
      exported("allocate", 0, 5),
      exported("grow", 0, 6),
      exported("size", 0, 7),
      exported("memory", 2, 0),
    ]),
    section(10, bodies.map(sized)),
    // "x" at 40
    section(11, [[0, 0x41, 40, 0x0b, ...sized([0x78])]]),
    [0, ...sized([...sized([0x78]), 1, 2, 3])],
  ]);
}

const TINY = tiny([TURNS, COPY, FILL, REFUSE, ALLOCATE, GROW, SIZE]);

interface TinyExports {
  readonly fuel: { value: bigint };
  readonly memoryRanOut: { value: number };
  readonly memory: { readonly buffer: ArrayBuffer };
  turns(count: number): void;
  copy(to: number, from: number, bytes: number): void;
  fill(to: number, value: number, bytes: number): void;
  refuse(): void;
  allocate(pointer: number, size: number): number;
  readonly pages: { value: number };
  readonly pagesMost: { value: number };
  grow(pages: number): number;
  size(): number;
}

function load(fuel: bigint): TinyExports {
  const { bytes } = meterModule(TINY, options);
  const module = new WebAssembly.Module(bytes as BufferSource);
  const { exports } = new WebAssembly.Instance(module, { e: { f() {} } });
  const tinyExports = exports as unknown as TinyExports;
  tinyExports.fuel.value = fuel;
  return tinyExports;
}

test("meterModule() counts functions and loops", () => {
  const { functions, loops } = meterModule(TINY, options);
  assert.deepEqual({ functions, loops }, { functions: 7, loops: 1 });
});

const charges: readonly {
  name: string;
  want: bigint;
  act: (wasm: TinyExports) => void;
}[] = [
  { name: "a function and its turns", want: 8n, act: (w) => w.turns(7) },
  { name: "a copy of nothing", want: 2n, act: (w) => w.copy(0, 9, 0) },
  { name: "a copy of 31 bytes", want: 2n, act: (w) => w.copy(0, 9, 31) },
  { name: "a copy of 32 bytes", want: 3n, act: (w) => w.copy(0, 9, 32) },
  { name: "a fill of 64 KiB", want: 2050n, act: (w) => w.fill(0, 1, 65536) },
];
for (const { name, want, act } of charges) {
  test(`meterModule() charges ${name}`, () => {
    const wasm = load(10_000n);
    act(wasm);
    assert.equal(10_000n - wasm.fuel.value, want);
  });
}

test("meterModule() traps below zero, and not at zero", () => {
  const enough = load(8n);
  enough.turns(7);
  assert.equal(enough.fuel.value, 0n);
  const short = load(7n);
  assert.throws(() => short.turns(7), WebAssembly.RuntimeError);
  assert.equal(short.fuel.value, -1n);
});

test("meterModule() charges bulk before it happens", () => {
  const wasm = load(100n);
  assert.throws(() => wasm.fill(0, 1, 65536), WebAssembly.RuntimeError);
  assert.equal(new Uint8Array(wasm.memory.buffer)[0], 0);
  const size = load(100n);
  assert.throws(() => size.fill(0, 1, -1), WebAssembly.RuntimeError);
  assert.equal(size.fuel.value < 0n, true);
});

test("meterModule() keeps what bulk instructions do", () => {
  const wasm = load(10_000n);
  wasm.fill(4, 7, 3);
  wasm.copy(8, 3, 5);
  assert.deepEqual(
    [...new Uint8Array(wasm.memory.buffer, 0, 14)],
    [0, 0, 0, 0, 7, 7, 7, 0, 0, 7, 7, 7, 0, 0],
  );
});

test("meterModule() traps where memory runs out, and says so", () => {
  const wasm = load(10n);
  assert.equal(wasm.memoryRanOut.value, 0);
  assert.throws(() => wasm.refuse(), WebAssembly.RuntimeError);
  assert.deepEqual([wasm.memoryRanOut.value, wasm.fuel.value], [1, 10n]);
});

test("meterModule() traps where an allocator gives nothing", () => {
  const wasm = load(10n);
  assert.deepEqual([wasm.allocate(64, 8), wasm.allocate(0, 0)], [64, 0]);
  // As many units as without the watch.
  assert.deepEqual([wasm.memoryRanOut.value, wasm.fuel.value], [0, 8n]);
  assert.throws(() => wasm.allocate(0, 1), WebAssembly.RuntimeError);
  assert.equal(wasm.memoryRanOut.value, 1);
});

test("meterModule() grows memory by a count of its own", () => {
  const wasm = load(100n);
  const held = () => wasm.memory.buffer.byteLength / 65536;
  assert.deepEqual([wasm.size(), held(), wasm.grow(2)], [1, 1, 1]);
  assert.deepEqual([wasm.size(), held()], [3, 3]);
  // Three entries and the growth itself.
  assert.equal(wasm.fuel.value, 96n);
  // A memory that was larger before: what is there is taken, not more.
  wasm.pages.value = 1;
  assert.deepEqual([wasm.grow(1), wasm.size(), held()], [1, 2, 3]);
  assert.deepEqual([wasm.grow(3), wasm.size(), held()], [2, 5, 5]);
});

test("meterModule() grows memory to the most, and not beyond", () => {
  const wasm = load(100n);
  wasm.pagesMost.value = 3;
  assert.deepEqual([wasm.grow(3), wasm.size()], [-1, 1]);
  assert.deepEqual([wasm.grow(-1), wasm.size()], [-1, 1]);
  assert.deepEqual([wasm.grow(2), wasm.size()], [1, 3]);
  assert.deepEqual([wasm.grow(1), wasm.grow(0)], [-1, 3]);
  // Fewer than it has: no growth, and none by running over.
  wasm.pagesMost.value = 2;
  assert.deepEqual([wasm.grow(1), wasm.grow(-3), wasm.size()], [-1, -1, 3]);
  assert.equal(wasm.memory.buffer.byteLength, 3 * 65536);
});

test("meterModule() watches only what takes sizes and gives a pointer", () => {
  assert.throws(
    () => meterModule(TINY, { ...options, allocatingExports: ["turns"] }),
    /^SyntaxError: Cannot meter "turns": it allocates nothing$/,
  );
});

test("meterModule() is the same every time and drops custom sections", () => {
  const { bytes } = meterModule(TINY, options);
  assert.deepEqual(meterModule(TINY, options).bytes, bytes);
  const module = new WebAssembly.Module(bytes as BufferSource);
  assert.deepEqual(WebAssembly.Module.customSections(module, "x"), []);
});

const refused: readonly { name: string; wasm: Uint8Array; error: RegExp }[] = [
  {
    name: "what is not WebAssembly",
    wasm: new TextEncoder().encode("#!/bin/sh\n"),
    error: /^SyntaxError: Cannot meter module: not WebAssembly/,
  },
  {
    name: "a cut module",
    wasm: TINY.subarray(0, TINY.length - 30),
    error: /^SyntaxError: Cannot read "\d+" bytes at "\d+": past the end$/,
  },
  {
    name: "vector instructions",
    wasm: tiny([TURNS, COPY, FILL, [0, 0xfd, 12, 0x0b], ALLOCATE, GROW, SIZE]),
    error: /^SyntaxError: Cannot meter instruction "0xfd": not known$/,
  },
  {
    name: "other bulk instructions",
    wasm: tiny([
      TURNS,
      COPY,
      FILL,
      [0, 0xfc, 17, 0, 0x0b],
      ALLOCATE,
      GROW,
      SIZE,
    ]),
    error: /^SyntaxError: Cannot meter instruction "0xfc 17": not known$/,
  },
  {
    name: "tail calls",
    wasm: tiny([TURNS, COPY, FILL, [0, 0x12, 4, 0x0b], ALLOCATE, GROW, SIZE]),
    error: /^SyntaxError: Cannot meter instruction "0x12": not known$/,
  },
];
for (const { name, wasm, error } of refused) {
  test(`meterModule() refuses ${name}`, () => {
    assert.throws(() => meterModule(wasm, options), error);
  });
}

test("meterModule() refuses a module without the exports it needs", () => {
  assert.throws(
    () => meterModule(TINY, { ...options, outOfMemoryExport: "other" }),
    /^SyntaxError: Cannot meter module: no function "other"$/,
  );
  assert.throws(
    () => meterModule(TINY, { ...options, keep: ["turns", "other"] }),
    /^SyntaxError: Cannot meter module: no export "other"$/,
  );
});

test("meterModule() keeps the exports named, and its own", () => {
  const { bytes } = meterModule(TINY, { ...options, keep: ["copy"] });
  const module = new WebAssembly.Module(bytes as BufferSource);
  assert.deepEqual(
    WebAssembly.Module.exports(module).map(({ name }) => name),
    ["copy", "fuel", "memoryRanOut", "pages", "pagesMost"],
  );
});

test("presetModule() starts where the memory was taken", () => {
  const memory = new Uint8Array(2 * 65536);
  memory.set([1, 2, 3], 100);
  memory.set([4, 5], 0x2000);
  memory.set([6], 2 * 65536 - 1);
  const bytes = presetModule(TINY, {
    memory,
    fromByte: 101,
    importAs: ["e", "m"],
    maxBytes: 3 * 65536,
    constants: { first: 1358720, second: -65 },
    keep: ["refuse"],
  });
  const module = new WebAssembly.Module(bytes as BufferSource);
  const start = (maximum: number) => {
    const m = new WebAssembly.Memory({ initial: 2, maximum });
    const { exports } = new WebAssembly.Instance(module, { e: { f() {}, m } });
    return { m, exports: exports as Record<string, { value: number }> };
  };
  assert.throws(() => start(4), WebAssembly.LinkError);
  const { m, exports: { first, second, ...others } } = start(3);
  assert.deepEqual([first?.value, second?.value], [1358720, -65]);
  assert.deepEqual(Object.keys(others), ["refuse"]);
  memory[100] = 0;
  assert.deepEqual(new Uint8Array(m.buffer), memory);
});

test("presetModule() takes a memory without end alone", () => {
  const { bytes } = meterModule(TINY, options);
  // One memory of one page, in a section of three bytes.
  const at = bytes.findIndex((byte, index) =>
    byte === 5 && bytes.subarray(index, index + 5).join() === "5,3,1,0,1"
  );
  const ended = joinBytes([
    bytes.subarray(0, at),
    [5, 4, 1, 1, 1, 9],
    bytes.subarray(at + 5),
  ]);
  assert.throws(
    () =>
      presetModule(ended, {
        memory: new Uint8Array(65536),
        fromByte: 0,
        importAs: ["e", "m"],
        maxBytes: 65536,
        constants: {},
        keep: [],
      }),
    /^SyntaxError: Cannot preset memory: not one without end$/,
  );
});

const isDeno = process.versions["deno"] !== undefined;
test("scripts/meter.ts finds the committed engine fresh", {
  skip: isDeno ? false : "the generator runs on Deno",
}, () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const printed = execFileSync(process.execPath, [
    ...["run", "-A", "--no-check", "--unstable-raw-imports"],
    ...["scripts/meter.ts", "--check"],
  ], { cwd: root, encoding: "utf8" });
  assert.equal(printed, "1704 functions, 1278 loops, 825104 bytes\n");
});
