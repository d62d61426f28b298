/** The schema of CycloneDX 1.6, which its library brings with it. */

import * as library from "@cyclonedx/cyclonedx-library";
import Ajv, { type ValidateFunction } from "ajv/dist/ajv.js";
import { readFileSync } from "node:fs";

const { _Resources: { FILES } } = library as unknown as {
  readonly _Resources: {
    readonly FILES: {
      readonly CDX: { readonly JSON_SCHEMA: Readonly<Record<string, string>> };
      readonly SPDX: { readonly JSON_SCHEMA: string };
      readonly JSF: { readonly JSON_SCHEMA: string };
    };
  };
};
const AT = "http://cyclonedx.org/schema";

function read(path: string | undefined): Record<string, unknown> {
  return JSON.parse(readFileSync(path ?? "", "utf8"));
}

/** Whether a document is a bill of materials. */
export const isBill: ValidateFunction = new Ajv.default({
  strict: false,
  schemas: {
    [`${AT}/spdx.SNAPSHOT.schema.json`]: read(FILES.SPDX.JSON_SCHEMA),
    [`${AT}/jsf-0.82.SNAPSHOT.schema.json`]: read(FILES.JSF.JSON_SCHEMA),
  },
  // Forms that no value of ours has.
  formats: { "iri-reference": true, "idn-email": true, "date-time": true },
}).compile(read(FILES.CDX.JSON_SCHEMA["1.6"]));
