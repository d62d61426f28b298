/** What npm fetches when a task wants it: pinned, and in no lockfile. */

/** As deno.json has its imports. */
export const TOOLS = {
  // deno task trust
  "@stryker-mutator/core": "npm:@stryker-mutator/core@9.6.1",
  "esbuild": "npm:esbuild@0.28.2",
  // deno task fleet --only=page
  "playwright-core": "npm:playwright-core@1.65.1",
  "axe-core": "npm:axe-core@4.14.1",
  // deno task bench
  "systeminformation": "npm:systeminformation@5.33.26",
} as const;

/** A tool as npm and npx take it: `name@version`. */
export function packageOf(tool: keyof typeof TOOLS): string {
  return TOOLS[tool].slice("npm:".length);
}
