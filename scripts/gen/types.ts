import { compile } from "json-schema-to-typescript";

/** TypeScript types of a schema. */
export async function generateTypes(
  schema: { readonly title: string },
): Promise<string> {
  const types = await compile(structuredClone(schema), schema.title, {
    additionalProperties: false,
    bannerComment: "/** Generated from the schema: deno task gen. */",
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    format: false,
  });
  return types.replace(/[ \t]+$/gm, "");
}
