/** What npx fetches for mutation testing: pinned, and in no lockfile. */

/** As deno.json has its imports. */
export const TOOLS: Readonly<Record<string, string>> = {
  "@stryker-mutator/core": "npm:@stryker-mutator/core@9.6.1",
  "esbuild": "npm:esbuild@0.28.2",
};
