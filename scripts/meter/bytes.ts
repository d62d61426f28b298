/** Reads WebAssembly's numbers, and writes them. */

/** A cursor over bytes; every read past the end is an error. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, at = 0, end: number = bytes.length) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#end;
  }

  byte(): number {
    const value = this.#at < this.#end ? this.#bytes[this.#at] : undefined;
    if (value === undefined) {
      throw new SyntaxError(`Cannot read byte "${this.#at}": past the end`);
    }
    this.#at += 1;
    return value;
  }

  /** An unsigned LEB128 number of at most 32 bits. */
  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new SyntaxError(`Cannot read number at "${this.#at}": over 32 bits`);
  }

  /** Steps over a LEB128 number of any sign and of at most 64 bits. */
  skipNumber(): void {
    for (let count = 0; count < 10; count += 1) {
      if (this.byte() < 0x80) return;
    }
    throw new SyntaxError(`Cannot read number at "${this.#at}": over 64 bits`);
  }

  skip(count: number): void {
    this.slice(count);
  }

  slice(count: number): Uint8Array {
    if (this.#at + count > this.#end) {
      throw new SyntaxError(
        `Cannot read "${count}" bytes at "${this.#at}": past the end`,
      );
    }
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }
}

/** An unsigned LEB128 number. */
export function encodeU32(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return bytes;
}

/** A signed LEB128 number. */
export function encodeI32(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const isLast = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
    bytes.push(isLast ? low : low + 0x80);
    if (isLast) return bytes;
  }
}

/** A length, then the bytes. */
export function encodeSized(bytes: Uint8Array): Uint8Array {
  return joinBytes([encodeU32(bytes.length), bytes]);
}

export function joinBytes(
  parts: readonly (Uint8Array | readonly number[])[],
): Uint8Array {
  const joined = new Uint8Array(
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
