/** Which libraries a program needs, and the oldest that will do. Pure. */

/** Bytes of a file from a place on. */
export type ReadAt = (at: number, length: number) => Uint8Array;

/** A shared library with the versions of its symbols that are used. */
export interface Need {
  readonly library: string;
  readonly versions: readonly string[];
}

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT_NEEDED = 1;
const DT_STRTAB = 5;
const DT_STRSZ = 10;
const DT_VERNEED = 0x6ffffffe;
const DT_VERNEEDNUM = 0x6fffffff;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly size: number;
}

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readSegments(read: ReadAt): Segment[] {
  const head = read(0, 64);
  const view = viewOf(head);
  // Magic, 64 bits, little endian: what we build for.
  if (head.length < 64 || view.getUint32(0) !== 0x7f454c46 || head[4] !== 2) {
    throw new SyntaxError("Cannot read the program: it is no ELF of 64 bits");
  }
  const start = Number(view.getBigUint64(32, true));
  const size = view.getUint16(54, true);
  const count = view.getUint16(56, true);
  const table = viewOf(read(start, size * count));
  return Array.from({ length: count }, (_, index) => {
    const at = index * size;
    const number = (more: number) =>
      Number(table.getBigUint64(at + more, true));
    return {
      type: table.getUint32(at, true),
      offset: number(8),
      address: number(16),
      size: number(32),
    };
  });
}

/** What the loader is told, tag and value. */
function readDynamic(read: ReadAt, segments: readonly Segment[]) {
  const segment = segments.find(({ type }) => type === PT_DYNAMIC);
  // A program without one needs nothing, and would say nothing of it here.
  if (segment === undefined) {
    throw new SyntaxError("Cannot read the program: it is linked statically");
  }
  const view = viewOf(read(segment.offset, segment.size));
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at + 16 <= view.byteLength; at += 16) {
    const value = Number(view.getBigUint64(at + 8, true));
    found.push([Number(view.getBigUint64(at, true)), value]);
  }
  return found;
}

/** Libraries that a program needs, by what its own head says. */
export function needsOf(read: ReadAt): Need[] {
  const segments = readSegments(read);
  const dynamic = readDynamic(read, segments);
  const one = (tag: number): number => {
    const value = dynamic.find(([name]) => name === tag)?.[1];
    if (value === undefined) {
      throw new SyntaxError(`Cannot read the program: it has no tag ${tag}`);
    }
    return value;
  };
  const place = (address: number): number => {
    const segment = segments.find((each) =>
      each.type === PT_LOAD && address >= each.address &&
      address < each.address + each.size
    );
    if (segment === undefined) {
      throw new SyntaxError(`Cannot read the program: nothing at ${address}`);
    }
    return address - segment.address + segment.offset;
  };
  const strings = read(place(one(DT_STRTAB)), one(DT_STRSZ));
  const text = (at: number) =>
    new TextDecoder().decode(strings.subarray(at, strings.indexOf(0, at)));
  const versions = new Map<string, string[]>();
  let at = place(one(DT_VERNEED));
  for (let left = one(DT_VERNEEDNUM); left > 0; left--) {
    const head = viewOf(read(at, 16));
    const names: string[] = [];
    let next = at + head.getUint32(8, true);
    for (let count = head.getUint16(2, true); count > 0; count--) {
      const entry = viewOf(read(next, 16));
      names.push(text(entry.getUint32(8, true)));
      next += entry.getUint32(12, true);
    }
    versions.set(text(head.getUint32(4, true)), names.sort());
    at += head.getUint32(12, true);
  }
  return dynamic.filter(([tag]) => tag === DT_NEEDED).map(([, value]) => {
    const library = text(value);
    return { library, versions: versions.get(library) ?? [] };
  });
}
