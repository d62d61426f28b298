/** The OCI image of the binary, and who is asked about it. */

import { buildGo } from "./go_program.ts";

const root = new URL("../../", import.meta.url).pathname;

/** Packs `dist/model-carry`, or the binary that $MODEL_CARRY_BINARY names. */
export async function packImage(cache: string): Promise<string> {
  const binary = Deno.env.get("MODEL_CARRY_BINARY") ??
    `${root}dist/model-carry`;
  const out = `${cache}/packed`;
  await Deno.remove(out, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-A", `${root}scripts/packages.ts`, "--only=oci"],
      ...[`--binary=${binary}`, `--out=${out}`],
    ],
    stdin: "null",
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr).trim());
  const [made] = [...Deno.readDirSync(out)];
  return `${out}/${made?.name}`;
}

/** The image, and image-spec's own schemas. */
export async function prepareImage(
  cache: string,
): Promise<Readonly<Record<string, string>>> {
  return {
    MODEL_CARRY_IMAGE: await packImage(cache),
    MODEL_CARRY_IMAGE_SPEC: await buildGo("image", cache),
  };
}
