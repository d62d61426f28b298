/** `policy`: what is in force, whether a file can be, what each key means. */

import { UsageError } from "../../agent/usage_error.ts";
import { didYouMean } from "../did_you_mean.ts";

export interface PolicyOptions {
  readonly policy?: string;
  readonly json?: boolean;
}

interface Verb {
  /** Fewest and most words behind it. */
  readonly takes: readonly [least: number, most: number, what: string];
  /** Options that go with it. */
  readonly options: readonly (keyof PolicyOptions)[];
  readonly run: (
    words: readonly string[],
    options: PolicyOptions,
  ) => Promise<number>;
}

export const VERBS: Readonly<Record<string, Verb>> = {
  show: {
    takes: [0, 0, "no word; a file is shown with --policy FILE"],
    options: ["policy", "json"],
    run: async (_, options) =>
      (await import("./policy/show.ts")).showPolicy(options),
  },
  check: {
    takes: [1, Infinity, "a FILE, or several"],
    options: [],
    run: async (files) =>
      (await import("./policy/check.ts")).checkPolicies(files),
  },
  explain: {
    takes: [0, 1, "one KEY, or none"],
    options: [],
    run: async ([key]) =>
      (await import("./policy/explain.ts")).explainKeys(key),
  },
};

/** Does what the first word says. */
export async function runPolicy(
  [name = "show", ...words]: readonly string[],
  options: PolicyOptions,
): Promise<number> {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  const names = Object.keys(VERBS);
  if (verb === undefined) {
    throw new UsageError(
      `Cannot run policy "${name}": there are ${names.join(", ")}` +
        didYouMean(name, names),
    );
  }
  const [least, most, what] = verb.takes;
  if (words.length < least || words.length > most) {
    const given = words.length === 0 ? "" : ` "${words.join(" ")}"`;
    throw new UsageError(
      `Cannot run policy ${name}${given}: it takes ${what}`,
    );
  }
  for (const option of ["policy", "json"] as const) {
    if (options[option] === undefined || verb.options.includes(option)) {
      continue;
    }
    throw new UsageError(
      `Cannot use --${option} with policy ${name}: it goes with show`,
    );
  }
  return await verb.run(words, options);
}
