/**
 * Puts a charge at the head of a function and of every loop in it, and a count
 * of its own in place of the memory's size.
 */

import { ByteReader, encodeU32, joinBytes } from "./bytes.ts";

/** What a function body calls and counts with. */
export interface Meter {
  /** Index of the i64 global that holds what is left. */
  readonly fuelGlobal: number;
  /** Index of the i32 global that is set when memory ran out. */
  readonly memoryGlobal: number;
  /** Indices of the functions that stand in for the two bulk instructions. */
  readonly copyFunction: number;
  readonly fillFunction: number;
  /** Indices of the i32 globals that hold its pages, and the most of them. */
  readonly pagesGlobal: number;
  readonly pagesMostGlobal: number;
  /** Index of the function that stands in for `memory.grow`. */
  readonly growFunction: number;
}

export interface MeteredBody {
  readonly bytes: Uint8Array;
  readonly loops: number;
}

const LOOP = 0x03;
const CALL = 0x10;
const BULK = 0xfc;
const MEMORY_SIZE = 0x3f;
const MEMORY_GROW = 0x40;
const MEMORY_COPY = 10;
const MEMORY_FILL = 11;

// global.get fuel; (charge); i64.sub; global.set fuel; trap when below zero
function take(fuelGlobal: number, charge: readonly number[]): number[] {
  const fuel = encodeU32(fuelGlobal);
  return [
    ...[0x23, ...fuel, ...charge, 0x7d, 0x24, ...fuel],
    ...[0x23, ...fuel, 0x42, 0x00, 0x53, 0x04, 0x40, 0x00, 0x0b],
  ];
}

/** One unit. */
function takeOne(meter: Meter): number[] {
  return take(meter.fuelGlobal, [0x42, 0x01]);
}

/** `memory.copy` or `memory.fill` for one unit and one for every 32 bytes. */
export function bulkBody(meter: Meter, kind: "copy" | "fill"): Uint8Array {
  // (i64(local 2) >> 5) + 1
  const charge = [0x20, 2, 0xad, 0x42, 5, 0x88, 0x42, 1, 0x7c];
  const operands = [0x20, 0, 0x20, 1, 0x20, 2];
  const instruction = kind === "copy"
    ? [BULK, MEMORY_COPY, 0, 0]
    : [BULK, MEMORY_FILL, 0];
  return Uint8Array.from([
    ...[0x00, ...take(meter.fuelGlobal, charge)],
    ...[...operands, ...instruction, 0x0b],
  ]);
}

/**
 * `memory.grow` for one unit, by its own count of pages: a memory that had
 * another user is larger than that, and all 0.
 */
export function growBody(meter: Meter): Uint8Array {
  const pages = encodeU32(meter.pagesGlobal);
  const wide = (...local: number[]) => [...local, 0xad];
  const refuse = [0x04, 0x40, 0x41, 0x7f, 0x0f, 0x0b];
  const size = [MEMORY_SIZE, 0];
  return Uint8Array.from([
    // One local for the pages that there are to be.
    ...[1, 1, 0x7f, ...takeOne(meter)],
    // i64(pages) + i64(local 0) > i64(most): -1
    ...wide(0x23, ...pages),
    ...wide(0x20, 0),
    ...[0x7c, ...wide(0x23, ...encodeU32(meter.pagesMostGlobal)), 0x56],
    ...refuse,
    // (local 1 = pages + local 0) > memory.size: grow by the rest, or -1
    ...[0x23, ...pages, 0x20, 0, 0x6a, 0x22, 1, ...size, 0x4b, 0x04, 0x40],
    ...[0x20, 1, ...size, 0x6b, MEMORY_GROW, 0, 0x41, 0x7f, 0x46],
    ...[...refuse, 0x0b],
    // pages as they were; pages = local 1
    ...[0x23, ...pages, 0x20, 1, 0x24, ...pages, 0x0b],
  ]);
}

/** A body that marks memory as run out and traps, whoever would catch it. */
export function outOfMemoryBody(body: Uint8Array, meter: Meter): Uint8Array {
  const reader = new ByteReader(body);
  skipLocals(reader);
  const end = [0x41, 1, 0x24, ...encodeU32(meter.memoryGlobal), 0x00, 0x0b];
  return joinBytes([body.subarray(0, reader.at), end]);
}

/**
 * A body that passes its parameters on to an allocator, and marks memory as
 * run out and traps where that gives nothing for a size that is not 0.
 */
export function refusalBody(
  allocator: number,
  params: number,
  meter: Meter,
): Uint8Array {
  const passed = Array.from({ length: params }, (_, at) => [0x20, at]).flat();
  return Uint8Array.from([
    // One local for the pointer.
    ...[1, 1, 0x7f, ...passed, CALL, ...encodeU32(allocator)],
    // pointer == 0 && size != 0
    ...[0x22, params, 0x45, 0x20, params - 1, 0x45, 0x45, 0x71, 0x04, 0x40],
    ...[0x41, 1, 0x24, ...encodeU32(meter.memoryGlobal), 0x00, 0x0b],
    ...[0x20, params, 0x0b],
  ]);
}

/** The same body, charged. */
export function meterBody(body: Uint8Array, meter: Meter): MeteredBody {
  const reader = new ByteReader(body);
  const charge = takeOne(meter);
  const parts: (Uint8Array | number[])[] = [];
  let kept = 0;
  let loops = 0;
  const put = (upTo: number, inserted: number[]) => {
    parts.push(body.subarray(kept, upTo), inserted);
    kept = reader.at;
  };
  skipLocals(reader);
  put(reader.at, charge);
  while (!reader.isAtEnd) {
    const start = reader.at;
    const opcode = reader.byte();
    if (opcode === BULK) {
      const sub = reader.u32();
      skipBulk(reader, sub);
      if (sub === MEMORY_COPY || sub === MEMORY_FILL) {
        const stand = sub === MEMORY_COPY
          ? meter.copyFunction
          : meter.fillFunction;
        put(start, [CALL, ...encodeU32(stand)]);
      }
      continue;
    }
    skipImmediates(reader, opcode);
    if (opcode === MEMORY_SIZE) {
      put(start, [0x23, ...encodeU32(meter.pagesGlobal)]);
    } else if (opcode === MEMORY_GROW) {
      put(start, [CALL, ...encodeU32(meter.growFunction)]);
    } else if (opcode === LOOP) {
      loops += 1;
      put(reader.at, charge);
    }
  }
  return { bytes: joinBytes([...parts, body.subarray(kept)]), loops };
}

function skipLocals(reader: ByteReader): void {
  for (let groups = reader.u32(); groups > 0; groups -= 1) {
    reader.u32();
    reader.byte();
  }
}

function skipNumbers(reader: ByteReader, count: number): void {
  for (let done = 0; done < count; done += 1) reader.skipNumber();
}

function skipBulk(reader: ByteReader, sub: number): void {
  if (sub === MEMORY_COPY) return reader.skip(2);
  if (sub === MEMORY_FILL) return reader.skip(1);
  // Saturating truncations; what else grows or fills in bulk has to be charged.
  if (sub <= 7) return;
  throw new SyntaxError(`Cannot meter instruction "0xfc ${sub}": not known`);
}

/** Immediates of every instruction that the engine holds, by opcode. */
function skipImmediates(reader: ByteReader, opcode: number): void {
  if (opcode >= 0x45 && opcode <= 0xc4) return;
  if (opcode >= 0x28 && opcode <= 0x3e) return skipNumbers(reader, 2);
  if (opcode >= 0x20 && opcode <= 0x24) return skipNumbers(reader, 1);
  switch (opcode) {
    case 0x00: // unreachable
    case 0x01: // nop
    case 0x05: // else
    case 0x0b: // end
    case 0x0f: // return
    case 0x1a: // drop
    case 0x1b: // select
      return;
    case 0x02: // block
    case LOOP:
    case 0x04: // if
    case 0x0c: // br
    case 0x0d: // br_if
    case CALL:
    case MEMORY_SIZE:
    case MEMORY_GROW:
    case 0x41: // i32.const
    case 0x42: // i64.const
      return skipNumbers(reader, 1);
    case 0x0e: // br_table
      return skipNumbers(reader, reader.u32() + 1);
    case 0x11: // call_indirect
      return skipNumbers(reader, 2);
    case 0x43: // f32.const
      return reader.skip(4);
    case 0x44: // f64.const
      return reader.skip(8);
    default:
      throw new SyntaxError(
        `Cannot meter instruction "0x${opcode.toString(16)}": not known`,
      );
  }
}
