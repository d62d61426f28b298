/** Every key of the policy, flat, with what its schema says of it. */

/** What of JSON Schema the policy is written in. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}

export interface PolicyKey {
  /** `limits.battery.lowPercent`, `profiles[].modelTag`, `plugins.ID.sha256`. */
  readonly path: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** Keys in the order of the schema, each before those in it. */
export function policyKeys(schema: Schema, above = ""): PolicyKey[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, one]) => {
    const path = above === "" ? name : `${above}.${name}`;
    return [
      { path, schema: one, isRequired: required.includes(name) },
      ...keysWithin(one, path),
    ];
  });
}

function keysWithin(schema: Schema, path: string): PolicyKey[] {
  const { items, additionalProperties } = schema;
  if (items !== undefined) return keysWithin(items, `${path}[]`);
  const each = typeof additionalProperties === "object"
    ? policyKeys(additionalProperties, `${path}.ID`)
    : [];
  return [...policyKeys(schema, path), ...each];
}

/** By the ending of a key: figures have their unit in the name. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/Ms$/, "milliseconds"],
  [/Seconds$/, "seconds"],
  [/Bytes$/, "bytes"],
  [/MiB$/, "MiB"],
  [/Percent$/, "percent"],
  [/Celsius$/, "degrees Celsius"],
  [/Tokens$/, "tokens"],
];

function range({ minimum, exclusiveMinimum, maximum }: Schema): string {
  const isOpen = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER;
  if (exclusiveMinimum !== undefined) {
    return `above ${exclusiveMinimum}${isOpen ? "" : `, up to ${maximum}`}`;
  }
  if (minimum === undefined) return isOpen ? "" : `up to ${maximum}`;
  return isOpen ? `${minimum} or more` : `${minimum} to ${maximum}`;
}

function typeOf(schema: Schema): string {
  if (schema.const !== undefined) return `always ${schema.const}`;
  if (schema.enum !== undefined) return `one of ${schema.enum.join(", ")}`;
  if (schema.items !== undefined) {
    const { minItems = 0, maxItems } = schema;
    const most = maxItems === undefined ? "" : `up to ${maxItems} `;
    const size = minItems > 0 ? `${minItems} to ${maxItems} ` : most;
    const inner = schema.items.items ?? schema.items;
    const lists = schema.items.items === undefined ? "" : "lists of ";
    const of = inner.enum?.join(", ") ?? `${inner.type ?? "value"}s`;
    return `list of ${size}${lists}${of}`;
  }
  const type = [schema.type ?? "value"].flat().join(" or ");
  return type === "object" ? "" : type;
}

/** What a key means; its default is told among its facts. */
export function keyText(
  { schema }: PolicyKey,
  byDefault: string | null,
): string {
  const { description = "" } = schema;
  const ending = ` Default ${byDefault}.`;
  return description.endsWith(ending)
    ? description.slice(0, -ending.length)
    : description;
}

/** 536870912 as `536870912 (512 MiB)`, where that is a whole number of them. */
export function withMiB(path: string, value: string): string {
  const mib = Number(value) / 1024 / 1024;
  return path.endsWith("Bytes") && mib >= 1 && Number.isInteger(mib)
    ? `${value} (${mib} MiB)`
    : value;
}

/** Type, unit, limits and default of a key, in a line. */
export function keyFacts(key: PolicyKey, byDefault: string | null): string {
  const { path, schema, isRequired } = key;
  const unit = UNITS.find(([ending]) => ending.test(path))?.[1];
  const { maxLength, pattern, maxProperties } = schema;
  return [
    typeOf(schema) + (unit === undefined ? "" : ` in ${unit}`),
    range(schema),
    pattern === undefined ? "" : `has to match ${pattern}`,
    maxLength === undefined ? "" : `up to ${maxLength} characters`,
    maxProperties === undefined ? "" : `up to ${maxProperties} entries`,
    isRequired ? "has to be there" : "",
    byDefault === null ? "" : `default ${withMiB(path, byDefault)}`,
  ].filter((one) => one !== "").join("; ");
}

/** What a key is where no policy states it; null: nothing, or no one value. */
export function defaultOf(path: string, policy: unknown): string | null {
  let at: unknown = policy;
  for (const part of path.split(".")) {
    if (typeof at !== "object" || at === null) return null;
    at = Object.hasOwn(at, part)
      ? (at as Readonly<Record<string, unknown>>)[part]
      : null;
  }
  if (Array.isArray(at)) {
    const isPlain = at.every((one) => typeof one === "string");
    return isPlain && at.length > 0 ? at.join(", ") : null;
  }
  return typeof at === "object" || at === undefined ? null : String(at);
}

/** Pointers into a policy that a key stands for, as an expression. */
function pointersOf(path: string): RegExp {
  const parts = path.replaceAll("[]", "/\\d+").replaceAll(".ID", "/[^/]+")
    .replaceAll(".", "/");
  return new RegExp(`^/${parts}$`);
}

/** The key that a JSON pointer into a policy leads to; null: there is none. */
export function keyAt(
  pointer: string,
  keys: readonly PolicyKey[],
): PolicyKey | null {
  return keys.find(({ path }) => pointersOf(path).test(pointer)) ?? null;
}

/** Keys right below one; null: those of the policy itself. */
export function keysBelow(
  above: PolicyKey | null,
  keys: readonly PolicyKey[],
): readonly PolicyKey[] {
  if (above === null) return keys.filter(({ path }) => /^\w+$/.test(path));
  return keys.filter(({ path }) =>
    path.startsWith(above.path) &&
    /^(\[\]|\.ID)?\.\w+$/.test(path.slice(above.path.length))
  );
}
