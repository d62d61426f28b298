/** `schema`: prints a schema. */

import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { EXIT } from "../exit_codes.ts";

/** Prints the schema of that name. */
export async function runSchema(name: string): Promise<number> {
  const { SCHEMA_TEXTS } = await import("../../schema/generated/texts.ts");
  const text = Object.hasOwn(SCHEMA_TEXTS, name) ? SCHEMA_TEXTS[name] : null;
  if (text === null || text === undefined) {
    throw new UsageError(
      `Cannot print schema "${name}": there are ` +
        `${Object.keys(SCHEMA_TEXTS).join(", ")}`,
    );
  }
  await writeStdout(text);
  return EXIT.ok;
}
