/** The head of an HTTP/1 request, read strictly. */

export interface RequestHead {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whether the client keeps the connection for another request. */
  readonly isKept: boolean;
}

const REQUEST_LINE = /^([A-Z]{1,20}) ([!-~]+) HTTP\/1\.([01])$/;
const HEADER = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t -~\x80-\xff]*)$/;

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
    const [, name, value] = HEADER.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      throw new SyntaxError("Cannot read a header");
    }
    return [name, value.trimEnd()] as const;
  });
  const isClosed = headerValues({ headers }, "connection")
    .some((value) => /(?:^|[\s,])close(?:$|[\s,])/i.test(value));
  return { method, target, headers, isKept: minor === "1" && !isClosed };
}
