/** What a mutation report means: counts, and what closes the gate. Pure. */

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** As far as it is read here: the schema of mutation-testing-report-schema. */
export interface MutationReport {
  readonly files: Readonly<
    Record<
      string,
      { readonly source: string; readonly mutants: readonly Mutant[] }
    >
  >;
}

/** A mutant that no test can kill, and why. */
export interface Judged {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  /** How many mutants of the file read like this. @default {1} */
  readonly count?: number;
  readonly reason: string;
}

export interface Tally {
  readonly killed: number;
  readonly survived: number;
  readonly judged: number;
}

export interface Verdict {
  /** Of merge, admission and guard. */
  readonly critical: Tally;
  readonly rest: Tally;
  readonly byFile: ReadonlyMap<string, Tally>;
  /** Survivors that close no gate, a line each. */
  readonly survivors: readonly string[];
  readonly faults: readonly string[];
}

/** Merge, admission and guard: no mutant may survive unjudged. */
export const CRITICAL: readonly string[] = [
  "core/verdict/merge_reports.ts",
  "core/verdict/readings_by_provider.ts",
  "core/verdict/admission.ts",
  "core/verdict/basis.ts",
  "core/verdict/memory_sum.ts",
  "core/need/prompt_reserve.ts",
  "core/need/joint_fit.ts",
  "core/verdict/required_signals.ts",
  "core/verdict/model_need.ts",
  "core/plugins/host_call_permission.ts",
  "core/plugins/plugin_grants.ts",
  "core/plugins/path_rule.ts",
  "core/plugins/opened_device_path.ts",
  "core/plugins/default_readable_match.ts",
  "core/plugins/default_readable_pattern.ts",
  "core/plugins/device_pseudonyms.ts",
  "core/plugins/explicit_grant_files.ts",
  "runner/guard.ts",
];

/** Share of the mutants of the rest of core/ that has to be killed. */
export const REST_SHARE = 0.85;

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** Source text of a mutant; `end` is exclusive, both count from 1. */
function originalOf(source: string, { location }: Mutant): string {
  const { start, end } = location;
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  return oneLine(lines.join("\n"));
}

function keyOf(file: string, original: string, replacement: string): string {
  return `${file}: ${original} -> ${oneLine(replacement)}`;
}

const isKilled = ({ status }: Mutant) =>
  status === "Killed" || status === "Timeout";
// What does not compile or is ignored was no mutant.
const isCounted = ({ status }: Mutant) =>
  isKilled({ status } as Mutant) || status === "Survived" ||
  status === "NoCoverage";

function add(a: Tally | undefined, b: Tally): Tally {
  return {
    killed: (a?.killed ?? 0) + b.killed,
    survived: (a?.survived ?? 0) + b.survived,
    judged: (a?.judged ?? 0) + b.judged,
  };
}

/** Share of a tally that was killed; judged ones are no mutants. */
export function shareOf({ killed, survived }: Tally): number {
  return killed + survived === 0 ? 0 : killed / (killed + survived);
}

/** Holds a report against the judged list. */
export function judge(
  report: MutationReport,
  judged: readonly Judged[],
): Verdict {
  const left = new Map(judged.map((one) => [
    keyOf(one.file, oneLine(one.original), one.replacement),
    one.count ?? 1,
  ]));
  const byFile = new Map<string, Tally>();
  const survivors: string[] = [];
  const faults: string[] = [];
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    for (const mutant of mutants.filter(isCounted)) {
      const key = keyOf(file, originalOf(source, mutant), mutant.replacement);
      const excused = isKilled(mutant) ? 0 : left.get(key) ?? 0;
      if (excused > 0) left.set(key, excused - 1);
      const survived = !isKilled(mutant) && excused === 0;
      if (survived) {
        const { line } = mutant.location.start;
        const said = `survived: ${key} (line ${line}, ${mutant.mutatorName})`;
        (CRITICAL.includes(file) ? faults : survivors).push(said);
      }
      byFile.set(
        file,
        add(byFile.get(file), {
          killed: isKilled(mutant) ? 1 : 0,
          survived: survived ? 1 : 0,
          judged: excused > 0 ? 1 : 0,
        }),
      );
    }
  }
  for (const { file, original, replacement, count = 1 } of judged) {
    const over = left.get(keyOf(file, oneLine(original), replacement)) ?? 0;
    if (over > 0 && report.files[file] !== undefined) {
      faults.push(
        `judged, and not among the survivors (${over} of ${count}): ` +
          keyOf(file, original, replacement),
      );
    }
  }
  const sum = (isWanted: (file: string) => boolean) =>
    [...byFile].filter(([file]) => isWanted(file))
      .reduce(
        (all, [, one]) => add(all, one),
        add(undefined, {
          killed: 0,
          survived: 0,
          judged: 0,
        }),
      );
  const critical = sum((file) => CRITICAL.includes(file));
  const rest = sum((file) => !CRITICAL.includes(file));
  for (const file of CRITICAL) {
    if (!byFile.has(file)) faults.push(`no mutant of ${file} was tested`);
  }
  if (rest.killed + rest.survived > 0 && shareOf(rest) < REST_SHARE) {
    faults.push(
      `only ${(100 * shareOf(rest)).toFixed(1)} % of the mutants of the rest ` +
        `of core/ are killed, ${100 * REST_SHARE} % are wanted`,
    );
  }
  return { critical, rest, byFile, survivors, faults };
}
