/** What a shell offers for a value, by the value's name in the help. */

/** Where the words come from that can stand in one place. */
export type Source =
  | { readonly from: "files" | "directories" | "nowhere" }
  /** The program is asked while somebody types. */
  | { readonly from: "profiles" | "refs" | "probes" }
  /** Word → what it means. */
  | {
    readonly from: "choices";
    readonly choices: Readonly<Record<string, string>>;
  };

const choices = (of: Readonly<Record<string, string>>): Source => ({
  from: "choices",
  choices: of,
});
const FILES: Source = { from: "files" };
const PROBES: Source = { from: "probes" };
const NOWHERE: Source = { from: "nowhere" };

/** By the name that an option's value has in the table of commands. */
export const VALUE_KINDS: Readonly<Record<string, Source>> = {
  file: FILES,
  path: FILES,
  dir: { from: "directories" },
  profile: { from: "profiles" },
  ref: { from: "refs" },
  tag: NOWHERE,
  what: choices({
    plugins: "plugins alone, the default",
    all: "built-in probes too",
  }),
  verdict: choices({ constrain: "short or small work is enough" }),
  format: choices({
    router: "for the model router",
    guardrail: "for the guardrail",
    agentplane: "for the agent plane",
    prometheus: "metrics",
    nfd: "labels for Kubernetes' Node Feature Discovery",
  }),
  "file-format": choices({
    json: "the snapshot, the default",
    nfd: "labels for Kubernetes' Node Feature Discovery",
    prometheus: "metrics for a textfile collector",
  }),
  at: NOWHERE,
  id: NOWHERE,
  color: choices({
    auto: "on a terminal, the default",
    always: "also into a pipe",
    never: "plain text",
  }),
  n: NOWHERE,
  name: NOWHERE,
  text: NOWHERE,
  time: NOWHERE,
  url: NOWHERE,
  when: NOWHERE,
};

/** Arguments of a command beside its options. */
export interface Words {
  /** "help" stands for the commands of the table, and the pages beside them. */
  readonly first: Source | "help";
  /** What may follow the first, by it. */
  readonly second?: Readonly<Record<string, Source>>;
  /** True: all of them are as the first. */
  readonly isRepeated?: boolean;
}

export const SHELLS: Readonly<Record<string, string>> = {
  bash: "for bash 4.4 and later",
  zsh: "a function _model-carry for zsh",
  fish: "for fish",
};

/** By command; one that is not here takes options alone. */
export const COMMAND_WORDS: Readonly<Record<string, Words>> = {
  validate: { first: FILES, isRepeated: true },
  probes: {
    first: choices({
      list: "what is asked, granted, missing, ignored",
      run: "one probe, its whole report",
      new: "a plugin to start from, and its test",
      test: "a plugin against its recording",
    }),
    second: { run: PROBES, test: FILES },
  },
  policy: {
    first: choices({
      show: "the one in force, and who stated what",
      check: "whether a file can be one",
      explain: "what a key means and takes",
    }),
    second: { check: FILES },
  },
  schema: {
    first: choices({
      snapshot: "what is printed, the default",
      policy: "what an operator decides",
      manifest: "what a plugin says of itself",
      observation: "what a probe may tell",
      recording: "host calls and their answers",
      evidence: "what the agent plane keeps",
    }),
  },
  completions: { first: choices(SHELLS) },
  help: { first: "help" },
};

/** Pages of the docs that the program carries, as `help` takes them. */
export const PAGE_WORDS: Readonly<Record<string, string>> = {
  "exit-codes": "every exit code, command by command",
  plugins: "the contract of plugins",
};
