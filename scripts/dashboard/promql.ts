/** Queries of the dashboard: what is not fresh is no verdict in any of them. */

/** Which machines: those of the jobs chosen, or one of them. */
export const FLEET = 'job=~"$job"';
export const MACHINE = 'job=~"$job",instance="$instance"';
/** Which profiles. */
export const PROFILE = 'profile=~"$profile"';

/** Values of a verdict; 0 is none that counts. */
export const VERDICT = { none: 0, deny: 1, constrain: 2, allow: 3 } as const;

/** What tells of a machine: two jobs may, and then both have to say yes. */
const TELLER = "job, instance";
/** The job all of whose targets have the program, as in the rules. */
const OURS = 'job="model-carry"';

/** A family with what its labels have to be. */
export function series(name: string, ...matchers: readonly string[]): string {
  return `model_carry_${name}{${matchers.join(",")}}`;
}

/** Recorded: 1 while a model may run, 0 else; of what told within an hour. */
export const mayRun = (...matchers: readonly string[]): string =>
  `instance_profile:model_carry_may_run:bool{${matchers.join(",")}}`;

/** Recorded: 1 while a snapshot counts, 0 once it has ended or is too new. */
export const fresh = (which: string): string =>
  `min by (${TELLER}) (instance:model_carry_fresh:bool{${which}})`;

/** Seconds for which a snapshot counts: 0 or less, where it does not. */
export function validFor(which: string): string {
  const until = series("valid_until_seconds", which);
  const left = `(min by (instance) (${until}) - time())`;
  const counts = `(min by (instance) (${fresh(which)}) == 1)`;
  // One of the future has time left, and does not count.
  return `(${left} and on (instance) ${counts} or clamp_max(${left}, 0))`;
}

/** Series of the machines whose snapshot counts. */
export function whileFresh(expression: string, which: string): string {
  return `${expression} and on (${TELLER}) (${fresh(which)} == 1)`;
}

/** Machines that told within an hour, or have to by the name of their job. */
function known(which: string): string {
  const all = [
    mayRun(which),
    // Without the rules nothing is allowed, and no machine is left out.
    series("machine_admission", which, 'decision="deny"'),
    `up{${which},${OURS}}`,
  ].map((one) => `group by (instance) (${one})`);
  return `(${all.join(" or ")})`;
}

/** The state in force by its number; the worst, should there be two. */
export function stateNumber(
  family: string,
  label: string,
  numbers: Readonly<Record<string, number>>,
  by: readonly string[],
  ...matchers: readonly string[]
): string {
  const states = Object.entries(numbers).map(([state, number]) =>
    `${number} * (${series(family, ...matchers, `${label}="${state}"`)} == 1)`
  );
  return `min by (${[TELLER, ...by].join(", ")}) (${states.join(" or ")})`;
}

const { none: _, ...DECISIONS } = VERDICT;

/** Verdict of each machine over all its profiles. */
export function machineVerdict(which: string): string {
  const stated = stateNumber(
    "machine_admission",
    "decision",
    DECISIONS,
    [],
    which,
  );
  return `(min by (instance) (${stated} * ${fresh(which)}) ` +
    `or 0 * ${known(which)})`;
}

/** Verdict of each profile of each machine; one never heard has none by name. */
export function profileVerdict(which: string): string {
  const stated = stateNumber(
    "admission",
    "decision",
    DECISIONS,
    ["profile"],
    which,
    PROFILE,
  );
  const counted = `${stated} * on (${TELLER}) group_left () ${fresh(which)}`;
  const admission = series("admission", which);
  const told = `0 * group by (instance, profile) (${
    mayRun(which, PROFILE)
  } or ${series("admission", which, PROFILE)})`;
  const silent = `0 * ${known(which)} unless on (instance) ` +
    `(${mayRun(which)} or ${admission})`;
  return `(min by (instance, profile) (${counted}) or ${told} ` +
    `or label_replace(${silent}, "profile", "(nothing)", "", ""))`;
}

/** Machines with each verdict in a label, also where there is none of them. */
export function countVerdicts(
  which: string,
  names: Readonly<Record<number, string>>,
): string {
  const value = (number: string) =>
    `label_replace(vector(0), "verdict", "${number}", "", "")`;
  const all = Object.keys(names).map(value).join(" or ");
  return Object.entries(names).reduce(
    (counted, [number, name]) =>
      `label_replace(${counted}, "verdict", "${name}", "verdict", "${number}")`,
    `count_values("verdict", ${machineVerdict(which)}) or ${all}`,
  );
}

/** Machines of which nothing counts. */
export function silent(which: string): string {
  return `${known(which)} unless on (instance) ` +
    `(min by (instance) (${fresh(which)}) == 1)`;
}

/** How many there are: 0, where there is none. */
export function countOf(expression: string): string {
  return `count(${expression}) or vector(0)`;
}

/** Machines whose snapshot has ended, or is of the future. */
export function stale(which: string): string {
  return `min by (instance) (${fresh(which)}) == 0`;
}

/** Machines of which nothing comes. */
export function gone(which: string): string {
  return `${known(which)} unless on (instance) ` +
    series("machine_admission", which, 'decision="deny"');
}

/** Machines with at least one such series. */
export function machinesWith(expression: string): string {
  return `group by (instance) (${expression})`;
}
