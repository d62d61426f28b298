/** Routes of IPv4 outside the main table: policy routing, VRF, VPNs. */

import type { Host } from "../../core/probe/contract.ts";
import { orAbsent } from "../shared/missing_files.ts";

/** Every table of IPv4, without the interfaces that routes leave through. */
export const FIB_TRIE = "/proc/net/fib_trie";

/**
 * True where a table other than `Main:` and `Local:` has a default route, or
 * half of one (fib_trie_seq_show in the kernel's net/ipv4/fib_trie.c).
 */
export function parseHasOther(text: string): boolean {
  let isOther = false;
  for (const line of text.split("\n")) {
    if (/^(?:Main|Local|Id -?\d{1,10}):$/.test(line)) {
      isOther = line.startsWith("Id ");
    } else if (isOther && /^\s+\/[01] \w+ UNICAST$/.test(line)) return true;
  }
  return false;
}

/** The same from the kernel; null where it keeps no such list. */
export async function readHasOther(host: Host): Promise<boolean | null> {
  const text = await orAbsent(host.readText(FIB_TRIE));
  return text === null ? null : parseHasOther(text);
}
