/** docs/snapshot.md: the schema as a page. */

interface Node {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

const INTRO = `# The snapshot, key by key

Generated from \`schema/snapshot.schema.json\` by \`deno task gen\`. Every object is
closed but \`extensions\`; a key that is not marked optional is always there, and
\`null\` stands where a value could not be read.
`;

function typeOf(node: Node): string {
  if ("const" in node) return JSON.stringify(node.const);
  if (node.enum) {
    return node.enum.map((one) => JSON.stringify(one)).join(", ");
  }
  return [node.type ?? "any"].flat().join(" or ");
}

function* rows(
  node: Node,
  prefix: string,
  defs: Readonly<Record<string, Node>>,
): Generator<string> {
  const deref = (one: Node): Node => {
    const name = one.$ref?.replace("#/$defs/", "");
    return name === undefined ? one : { ...defs[name], ...one };
  };
  const required = new Set(node.required ?? []);
  for (const parent of node.allOf ?? []) {
    yield* rows(deref(parent), prefix, defs);
  }
  for (const [key, raw] of Object.entries(node.properties ?? {})) {
    const one = deref(raw);
    const path = `${prefix}${key}`;
    const optional = required.has(key) ? "" : " (optional)";
    const cells = [`\`${path}\`${optional}`, typeOf(one), one.description ?? ""]
      .map((cell) => cell.replaceAll("|", "\\|"));
    yield `| ${cells.join(" | ")} |`;
    yield* rows(one, `${path}.`, defs);
    if (one.items) yield* rows(deref(one.items), `${path}[].`, defs);
  }
}

function table(
  node: Node,
  defs: Readonly<Record<string, Node>>,
): string {
  const lines = [...rows(node, "", defs)];
  return lines.length === 0
    ? ""
    : `\n| key | type | meaning |\n| --- | --- | --- |\n${lines.join("\n")}\n`;
}

/** The page. */
export function generateDocs(schema: Node): string {
  const defs = schema.$defs ?? {};
  const parts: string[] = [INTRO];
  const scalars = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([, node]) =>
      !node.properties && !node.items && node.type !== "object"
    ),
  );
  parts.push(
    `\n## Identity\n${
      table({ properties: scalars, required: Object.keys(scalars) }, defs)
    }`,
  );
  for (const [key, node] of Object.entries(schema.properties ?? {})) {
    if (key in scalars) continue;
    parts.push(`\n## ${key}\n\n${node.description ?? ""}\n`);
    if (key !== "signals") {
      parts.push(table(node.items ? { ...node.items } : node, defs));
      continue;
    }
    for (const [name, signal] of Object.entries(node.properties ?? {})) {
      parts.push(`\n### ${name}\n\n${signal.description ?? ""}\n`);
      for (const branch of signal.oneOf ?? []) {
        const one = defs[branch.$ref?.replace("#/$defs/", "") ?? ""];
        if (one === undefined) continue;
        parts.push(`\n${one.description ?? ""}\n`, table(one, defs));
      }
    }
  }
  return parts.join("");
}
