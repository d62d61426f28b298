/** A snapshot on one line, for logs and plain terminals. */

import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { obstacles, verdictWords } from "./table.ts";

/** Time, verdict, and what stands in the way; without a newline. */
export function changeLine(snapshot: LocalModelResourceSnapshot): string {
  const { decision } = snapshot.admission;
  const why = [...obstacles(snapshot).values()].map(([one, tags]) => {
    const whom = tags.length === snapshot.profiles.length
      ? ""
      : ` (${tags.join(", ")})`;
    return `${one.code}${whom}: ${one.message}`;
  });
  return [
    `${snapshot.capturedAt} ${decision.toUpperCase()} ${
      verdictWords(snapshot)
    }`,
    ...why,
  ].join("; ");
}
