/** schema/generated/page_text.ts: the page of `serve` as one document. */

import { bundle } from "./sources.ts";
import { textModule } from "./texts.ts";

const FOLDER = "cli/page";
/** The later ones build on those before. */
const STYLES = ["theme", "verdict", "facts", "media"];

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

async function sha256(text: string): Promise<ArrayBuffer> {
  return await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
}

/** The one script of all files of the page. */
async function scriptOf(root: string): Promise<string> {
  const out = await Deno.makeTempDir({ prefix: "page-" });
  try {
    await bundle("the page", [`${root}${FOLDER}/main.ts`], out);
    return (await Deno.readTextFile(`${out}/main.js`)).trim();
  } finally {
    await Deno.remove(out, { recursive: true });
  }
}

/** Puts a text between two that are there once, side by side. */
function fill(text: string, [open, close]: [string, string], part: string) {
  const [before, after, ...more] = text.split(`${open}${close}`);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(
      `Cannot fill the page: "${open}${close}" is not there once`,
    );
  }
  return `${before}${open}${part}${close}${after}`;
}

/** Document, what it may do, and a name for all of that. */
export async function generatePage(root: string): Promise<string> {
  const read = (name: string) => Deno.readTextFile(`${root}${FOLDER}/${name}`);
  const sheets = await Promise.all(
    STYLES.map((name) => read(`${name}.css`)),
  );
  const style = sheets.join("").trim();
  const script = await scriptOf(root);
  const empty = await read("document.html");
  const styled = fill(empty, ["<style>", "</style>"], style);
  const scriptTags: [string, string] = ['<script type="module">', "</script>"];
  const text = fill(styled, scriptTags, script);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${base64(await sha256(script))}'`,
    `style-src 'sha256-${base64(await sha256(style))}'`,
    // The icon of the tab is in the document.
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const digest = await sha256(`${policy}\n${text}`);
  const build = new Uint8Array(digest).toHex().slice(0, 32);
  const document = fill(text, ['data-build="', '"'], build);
  return textModule(FOLDER, "PAGE", { document, policy, build });
}
