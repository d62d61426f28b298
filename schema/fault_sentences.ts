/** Faults of a validator in plain words. */

import type { Fault, ValidatorError } from "./fault.ts";
import { kindFault } from "./wrong_kind.ts";

export type { Fault, ValidatorError } from "./fault.ts";

const SHOWN_CAP = 80;
/** These only say that one of the others failed. */
const ECHOES: readonly string[] = ["oneOf", "if", "propertyNames"];

/** Value at a JSON pointer; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (value === null || typeof value !== "object") return undefined;
    value = Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  }
  return value;
}

/** A value as it is quoted in a message. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= SHOWN_CAP ? text : `${text.slice(0, SHOWN_CAP)}…`;
}

/** A key as a part of a JSON pointer. */
export function escapePointer(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function describe(error: ValidatorError, value: unknown): Fault {
  const { params, instancePath: pointer } = error;
  const at = (key: unknown) => `${pointer}/${escapePointer(String(key))}`;
  switch (error.keyword) {
    case "required":
      return {
        pointer: at(params["missingProperty"]),
        message: "is missing and has to be there",
      };
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = params["additionalProperty"] ?? params["unevaluatedProperty"];
      return { pointer: at(key), message: "is not a key of this document" };
    }
    case "const":
      return {
        pointer,
        message: `${quote(value)} has to be ${quote(params["allowedValue"])}`,
      };
    case "enum": {
      const allowed = params["allowedValues"] as readonly unknown[];
      return {
        pointer,
        message: `${quote(value)} has to be one of ${
          allowed.map(quote).join(", ")
        }`,
      };
    }
    case "type":
      return {
        pointer,
        message: `${quote(value)} has to be of type ${
          [params["type"]].flat().join(" or ")
        }`,
      };
    case "discriminator":
      return {
        pointer: at(params["tag"]),
        message: `${quote(params["tagValue"])} has to be "known" or "unknown"`,
      };
    case "pattern":
      return {
        pointer,
        message: `${quote(value)} does not have the form ${params["pattern"]}`,
      };
    default:
      return {
        pointer,
        message: `${quote(value)} ${error.message ?? "is wrong"}`,
      };
  }
}

/** One fault; of a key the key is told, as its value may be right. */
function faultOf(error: ValidatorError, document: unknown): Fault {
  const { instancePath, propertyName: key } = error;
  if (key === undefined) {
    return describe(error, valueAt(document, instancePath));
  }
  const { message } = describe(error, key);
  const pointer = `${instancePath}/${escapePointer(key)}`;
  return { pointer, message: `key ${message}` };
}

/** Every fault once, in the order of the document; a wrong kind alone. */
export function schemaFaults(
  errors: readonly ValidatorError[],
  document: unknown,
): Fault[] {
  const other = kindFault(errors, document);
  if (other !== null) return [other];
  const faults = new Map<string, Fault>();
  for (const error of errors) {
    if (ECHOES.includes(error.keyword)) continue;
    const fault = faultOf(error, document);
    faults.set(`${fault.pointer} ${fault.message}`, fault);
  }
  return [...faults.values()];
}
