/** A browser's driver, and axe-core, which judges what a page shows. */

import { packageOf } from "../tools.ts";

const CHROMIUM = "/usr/bin/chromium";

async function isThere(path: string): Promise<boolean> {
  try {
    return (await Deno.stat(path)).isFile;
  } catch {
    return false;
  }
}

/** Both below `cache`, beside the Chromium of Debian. */
export async function preparePage(
  cache: string,
): Promise<Readonly<Record<string, string>>> {
  if (!await isThere(CHROMIUM)) {
    throw new Error(`No "${CHROMIUM}": apt-get install chromium`);
  }
  const folder = `${cache}/page`;
  await Deno.mkdir(folder, { recursive: true });
  const wanted = [packageOf("playwright-core"), packageOf("axe-core")];
  const { success, stderr } = await new Deno.Command("npm", {
    // No browser is fetched: that is what its install script would do.
    args: ["install", "--prefix", folder, "--ignore-scripts", "--no-audit"]
      .concat(["--no-fund", "--no-save", "--no-package-lock"], wanted),
    stdin: "null",
  }).output();
  if (!success) {
    const why = new TextDecoder().decode(stderr).trim().split("\n").at(-1);
    throw new Error(`Cannot install ${wanted.join(", ")}: ${why}`);
  }
  return { MODEL_CARRY_BROWSER: CHROMIUM, MODEL_CARRY_DRIVER: folder };
}
