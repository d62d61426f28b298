/** Which processor a program is for. */

export type Processor = "x86_64" | "aarch64";

// e_machine of the ELF header.
const MACHINES: Readonly<Record<number, Processor>> = {
  62: "x86_64",
  183: "aarch64",
};

/** Processor that an ELF program is for; null: it is none that we build. */
export function processorOf(header: Uint8Array): Processor | null {
  const magic = [0x7f, 0x45, 0x4c, 0x46];
  if (header.length < 20 || magic.some((one, at) => header[at] !== one)) {
    return null;
  }
  const [low = 0, high = 0] = header.subarray(18, 20);
  return MACHINES[low + 256 * high] ?? null;
}

/** Processor of a file. */
export async function processorOfFile(path: string): Promise<Processor | null> {
  const file = await Deno.open(path);
  try {
    const header = new Uint8Array(20);
    const length = await file.read(header);
    return processorOf(header.subarray(0, length ?? 0));
  } finally {
    file.close();
  }
}
