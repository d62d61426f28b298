import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";

// Run-time helpers of ajv that the generated code asks for.
const HELPERS: Readonly<Record<string, string>> = {
  // A text of megabytes is over every limit, however its letters are counted.
  "ajv/dist/runtime/ucs2length":
    "(text) => text.length > 65536 ? text.length >> 1 : [...text].length",
  "ajv/dist/runtime/equal": "(a, b) => JSON.stringify(a) === JSON.stringify(b)",
};

/** Errors that are told of; who sends a million must not fill the memory. */
const ERRORS_CAP = 1000;

/** The same code, which ends at the last error that is told of. */
function capped(code: string): string {
  return code.split(/^(?=function validate\d+\()/m).map((part) => {
    const name = /^function (validate\d+)\(/.exec(part)?.[1];
    if (name === undefined) return part;
    const end = `{${name}.errors = vErrors;return false;}`;
    return part
      .replace(/^errors\+\+;$/gm, `if(++errors >= ${ERRORS_CAP})${end}`)
      .replace(
        /^errors = vErrors\.length;$/gm,
        (line) => `${line}\nif(errors >= ${ERRORS_CAP})${end}`,
      );
  }).join("");
}

/** A validator that needs nothing at run time, and its type. */
export function generateValidator(
  schema: { readonly title: string; readonly $id: string },
  name: string,
): { readonly code: string; readonly types: string } {
  const ajv = new Ajv2020.default({
    allErrors: true,
    discriminator: true,
    strict: true,
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true, optimize: true },
  });
  const validate = ajv.compile(schema);
  const raw: string = standaloneCode.default(ajv, validate);
  const code = raw.replace(
    /require\("([^"]+)"\)\.default/g,
    (_, module: string) => {
      const helper = HELPERS[module];
      if (helper === undefined) {
        throw new TypeError(`Cannot inline "${module}": no helper for it`);
      }
      return `(${helper})`;
    },
  );
  if (code.includes("require(")) {
    throw new TypeError(
      `Cannot generate "${name}": it needs a run-time module`,
    );
  }
  const header = `/** Generated from the schema: deno task gen. */\n` +
    `// @ts-self-types="./${name}_validator.d.ts"\n`;
  const types = `/** Generated from the schema: deno task gen. */\n` +
    `import type { ValidatorError } from "../fault.ts";\n` +
    `import type { ${schema.title} } from "./${name}_types.ts";\n\n` +
    `export const validate: {\n` +
    `  (document: unknown): document is ${schema.title};\n` +
    `  errors?: readonly ValidatorError[] | null;\n};\n`;
  // The whole schema travels only where the code looks into it.
  const lean = code.replace(
    /^const (schema\d+) = .*$/gm,
    (line, name: string) =>
      code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : "",
  ).replace(/export default .*$/gm, "");
  return { code: header + capped(lean), types };
}
