import Ajv2020 from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { sharedPath } from "./shared.ts";

/** Document of a consumer, as it is published. */
export function consumerJson(path: string): unknown {
  return JSON.parse(
    readFileSync(sharedPath(`contracts/data/${path}`), "utf8"),
  );
}

const DATE_TIME =
  /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** Faults of a document under the consumer's own schema, as text. */
export function consumerFaults(path: string): (document: unknown) => string[] {
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: false,
    formats: {
      "date-time": (text: string) =>
        DATE_TIME.test(text) && !Number.isNaN(Date.parse(text)),
    },
  });
  const validate = ajv.compile(consumerJson(path) as object);
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map((one) =>
      `${one.instancePath}: ${one.message}`
    );
  };
}
