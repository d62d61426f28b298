import { ReplyReader, type WireReply } from "../../host/http/reply_reader.ts";

/** What a reader makes of bytes that come in parts; null: it waits for more. */
export function readReply(
  bytes: Uint8Array,
  isEnded: boolean,
  capBytes: number,
  partBytes: number = bytes.length,
): WireReply | null {
  const reader = new ReplyReader(capBytes);
  for (let at = 0; at < bytes.length; at += partBytes) {
    if (reader.push(bytes.subarray(at, at + partBytes))) return reader.end();
  }
  return isEnded ? reader.end() : null;
}
