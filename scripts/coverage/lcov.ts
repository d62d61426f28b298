/** Coverage from an lcov file, added up by folder. Pure. */

export interface Cover {
  readonly lines: number;
  readonly linesHit: number;
  readonly branches: number;
  readonly branchesHit: number;
}

const FIELDS: Readonly<Record<string, keyof Cover>> = {
  LF: "lines",
  LH: "linesHit",
  BRF: "branches",
  BRH: "branchesHit",
};

const NOTHING: Cover = { lines: 0, linesHit: 0, branches: 0, branchesHit: 0 };

/** Coverage by file, paths as lcov gives them. */
export function parseLcov(text: string): Map<string, Cover> {
  const files = new Map<string, Cover>();
  let file = "";
  for (const line of text.split("\n")) {
    const [key = "", value = ""] = line.split(/:(.*)/);
    if (key === "SF") file = value;
    const field = FIELDS[key];
    if (field === undefined) continue;
    files.set(file, { ...NOTHING, ...files.get(file), [field]: Number(value) });
  }
  return files;
}

/** Sum of several covers. */
export function addUp(covers: readonly Cover[]): Cover {
  return covers.reduce((all, one) => ({
    lines: all.lines + one.lines,
    linesHit: all.linesHit + one.linesHit,
    branches: all.branches + one.branches,
    branchesHit: all.branchesHit + one.branchesHit,
  }), NOTHING);
}

/** Per cent of lines and of branches; a file without branches has all. */
export function percents(
  { lines, linesHit, branches, branchesHit }: Cover,
): { readonly lines: number; readonly branches: number } {
  return {
    // No line at all is no coverage: a folder that was not found.
    lines: lines === 0 ? 0 : 100 * linesHit / lines,
    branches: branches === 0 ? 100 : 100 * branchesHit / branches,
  };
}
