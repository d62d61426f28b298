/** The head of an HTTP/1 request, read strictly. */

import { type Field, listMembers, parsePlainField } from "./header_fields.ts";

export interface RequestHead {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly headers: readonly Field[];
  /** Whether the client keeps the connection for another request. */
  readonly isKept: boolean;
}

const REQUEST_LINE = /^([A-Z]{1,20}) ([!-~]+) HTTP\/1\.([01])$/;

/** Values of a header, one for each time it is there. */
export function headerValues(
  { headers }: Pick<RequestHead, "headers">,
  name: string,
): string[] {
  return headers
    .filter(([key]) => key.toLowerCase() === name)
    .map(([, value]) => value);
}

/**
 * Reads the lines before the empty one; nothing is repaired.
 *
 * @throws {SyntaxError} no HTTP/1.0 or 1.1
 */
export function parseRequestHead(text: string): RequestHead {
  const [first = "", ...lines] = text.split("\r\n");
  const [, method, target, minor] = REQUEST_LINE.exec(first) ?? [];
  if (method === undefined || target === undefined) {
    throw new SyntaxError("Cannot read the request line");
  }
  const headers = lines.map((line) => {
    const field = parsePlainField(line);
    if (field === null) throw new SyntaxError("Cannot read a header");
    return field;
  });
  const isClosed = headerValues({ headers }, "connection")
    .flatMap(listMembers)
    .some((one) => one.toLowerCase() === "close");
  return { method, target, headers, isKept: minor === "1" && !isClosed };
}
