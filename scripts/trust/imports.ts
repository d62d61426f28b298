/** Who imports whom. Pure. */

/** As far as it is read here: what esbuild writes with --metafile. */
export interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string }[] }>
  >;
}

/** Every file that imports this one, by how many steps; itself by none. */
export function distancesTo(
  source: string,
  { inputs }: Metafile,
): ReadonlyMap<string, number> {
  const importers = new Map<string, string[]>();
  for (const [file, { imports }] of Object.entries(inputs)) {
    for (const { path } of imports) {
      importers.set(path, [...importers.get(path) ?? [], file]);
    }
  }
  const distances = new Map([[source, 0]]);
  // A map is walked in the order of its growing: the near ones first.
  for (const [file, steps] of distances) {
    for (const importer of importers.get(file) ?? []) {
      if (!distances.has(importer)) distances.set(importer, steps + 1);
    }
  }
  return distances;
}
