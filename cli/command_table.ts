/** Every command with its options and examples: the table behind --help. */

/** One option: what it takes, and a line for people. */
interface OptionRow {
  /** Name of the value; absent for a switch. */
  readonly value?: string;
  readonly text: string;
  /** May be given several times. */
  readonly isRepeatable?: boolean;
}
type Options = Readonly<Record<string, OptionRow>>;

export interface CommandRow {
  readonly usage: string;
  readonly text: string;
  readonly options: Options;
  /** Most arguments beside the options. */
  readonly maxPositionals: number;
  readonly after: string;
}

const COMMON: Options = {
  policy: {
    value: "file",
    text: "policy in place of /etc/model-carry/policy.json",
  },
  plugins: {
    value: "dir",
    text: "plugins in place of /etc/model-carry/plugins (repeatable)",
    isRepeatable: true,
  },
  sandbox: { value: "what", text: "all: built-in probes in the sandbox too" },
  sysroot: { value: "dir", text: "read the machine in a folder, not this one" },
  service: { value: "url", text: "ask the Ollama at this loopback address" },
  record: {
    value: "file",
    text: "write every host call and its answer to a file",
  },
  replay: { value: "file", text: "answer every host call from such a file" },
  timeout: { value: "ms", text: "deadline of the whole run, in milliseconds" },
  quiet: { text: "no hints on standard error" },
};
const { record: _, ...WITHOUT_RECORD } = COMMON;
const HELP: Options = { help: { text: "print this help" } };
const AGE: Options = {
  "max-age": { value: "time", text: "refuse an older one, such as 30s" },
  at: { value: "time", text: "time that the age is judged at (RFC 3339)" },
};

const ACCEPT_REPLAY: OptionRow = {
  text: "with --from: believe also a recording or a folder",
};

/** What guardrail-fabric is called with, and digests beside the input. */
const GUARDRAIL_CALL: Options = Object.fromEntries(
  ["repo", "branch", "commit", "cwd", "session-id", "agent-id", "task-id"]
    .map((name) => [name, {
      value: "text",
      text: "with --evidence: as guardrail-fabric is called",
    }]),
);

export const COMMANDS: Readonly<Record<string, CommandRow>> = {
  "": {
    usage: "model-carry [options]",
    text: "May a local model run on this machine, now?",
    options: {
      json: { text: "print JSON also on a terminal" },
      output: {
        value: "file",
        text: "write the JSON to a file, atomically; -: standard output",
      },
      "explain-policy": {
        text: "print a policy that lifts what can be lifted",
      },
      ...COMMON,
      "no-color": { text: "no colors on a terminal" },
      version: { text: "print the version" },
      ...HELP,
    },
    maxPositionals: 0,
    after: `Commands:
  check      one line why, and an exit code, for scripts
  watch      a snapshot every few seconds: lines, a file, or a live view
  serve      the same over loopback or a Unix socket, read only
  validate   check snapshots: schema, meaning and age
  export     the snapshot in the words of a reader
  probes     see, try, start and check plugins
  schema     print a schema
  model-carry COMMAND --help tells more.

Examples:
  $ model-carry                       a table on a terminal, JSON in a pipe
  $ model-carry --json | jq .admission.decision
  $ model-carry --output /run/model-carry/snapshot.json
  $ model-carry check --profile local-llama32-1b && ollama run llama3.2:1b
  $ model-carry validate snapshot.json
  $ model-carry --explain-policy      the policy that lifts what can be lifted

Exit codes: 0 a snapshot was produced, whatever it says; 64 wrong usage;
70 own failure (standard output still carries a denying document).`,
  },
  check: {
    usage: "model-carry check --profile REF [options]",
    text: "One line why, and an exit code, for scripts.",
    options: {
      profile: { value: "ref", text: "profile, by reference or its last part" },
      from: {
        value: "file",
        text: "judge a snapshot in a file, not a new one",
      },
      ...AGE,
      "accept-replay": ACCEPT_REPLAY,
      accept: { value: "verdict", text: "constrain: also exit 0 on constrain" },
      nagios: { text: "exit codes and first word of monitoring plugins" },
      ...COMMON,
      ...HELP,
    },
    maxPositionals: 0,
    after: `Examples:
  $ model-carry check --profile local-llama32-1b
  $ model-carry check --profile local-llama32-1b --accept constrain
  $ model-carry check --from snapshot.json --profile local-llama32-3b
  $ model-carry check --profile local-llama32-1b --nagios

Exit codes: 0 allow; 1 no; 2 no, because a required signal is unknown; 64 wrong
usage; 70 own failure, which is no as well.
With --nagios: 0 OK, 1 WARNING (constrain), 2 CRITICAL (deny), 3 UNKNOWN.`,
  },
  watch: {
    usage: "model-carry watch [options]",
    text: "A snapshot every few seconds: one line of JSON each, a file that " +
      "is kept fresh, or a live view on a terminal.",
    options: {
      interval: { value: "time", text: "between two snapshots; default 15s" },
      output: { value: "file", text: "rewrite a file, atomically, each time" },
      "on-change": {
        text: "only lines in which the verdict or a state changed",
      },
      count: { value: "n", text: "end after so many snapshots" },
      json: { text: "print lines of JSON also on a terminal" },
      ...WITHOUT_RECORD,
      "no-color": { text: "no colors on a terminal" },
      ...HELP,
    },
    maxPositionals: 0,
    after: `Examples:
  $ model-carry watch                 a live view on a terminal
  $ model-carry watch --interval 5s | jq -r .admission.decision
  $ model-carry watch --on-change     one line, when there is something new
  $ model-carry watch --output /run/model-carry/snapshot.json
  $ model-carry watch --count 1 --json

It ends with 0 at SIGTERM, SIGINT, or when nobody reads its lines any more. A
policy that can no longer be used denies everything until it is mended; a file
that cannot be written is told on standard error, and tried again.

Exit codes: 0 it was ended; 64 wrong usage, or no usable policy at the start;
70 standard output cannot be written, or --count is full and the file does not
hold the last snapshot.`,
  },
  serve: {
    usage:
      "model-carry serve [--listen ADDRESS:PORT | --socket PATH] [options]",
    text:
      "The snapshot over HTTP on loopback or on a Unix socket, read only; " +
      "docs/serve.md is the contract.",
    options: {
      listen: {
        value: "at",
        text: "loopback address and port; default 127.0.0.1:11440, 0: any port",
      },
      socket: { value: "path", text: "Unix socket, mode 0660, in its place" },
      "max-age": {
        value: "time",
        text: "take a new one when the last is older; default 5s",
      },
      ...WITHOUT_RECORD,
      quiet: { text: "no request log on standard error" },
      ...HELP,
    },
    maxPositionals: 0,
    after: `Paths: /v1/snapshot (JSON, ETag), /metrics (Prometheus), /healthz.

Examples:
  $ model-carry serve
  $ curl -s http://127.0.0.1:11440/v1/snapshot | jq .admission.decision
  $ model-carry serve --socket /run/model-carry/model-carry.sock
  $ curl -s --unix-socket /run/model-carry/model-carry.sock http://localhost/metrics

It ends with 0 at SIGTERM and SIGINT. A policy that can no longer be used denies
everything until it is mended.

Exit codes: 0 it was ended; 64 wrong usage, or no usable policy at the start;
70 it cannot listen there, or standard output cannot be written.`,
  },
  validate: {
    usage: "model-carry validate [FILE...] [options]",
    text: "Check snapshots: schema, meaning and age. No file, or -: standard " +
      "input.",
    options: { ...AGE, ...HELP },
    maxPositionals: Infinity,
    after: `Examples:
  $ model-carry validate snapshot.json other.json
  $ model-carry --json | model-carry validate
  $ model-carry validate --max-age 30s snapshot.json

Exit codes: 0 every document is valid; 1 one is not.`,
  },
  export: {
    usage: "model-carry export --to FORMAT [options]",
    text: "The snapshot in the words of a reader: router, guardrail, " +
      "agentplane, prometheus.",
    options: {
      to: {
        value: "format",
        text: "router, guardrail, agentplane, prometheus",
      },
      from: {
        value: "file",
        text: "export a snapshot in a file (-: standard input), not a new one",
      },
      ...AGE,
      "accept-replay": ACCEPT_REPLAY,
      profile: {
        value: "ref",
        text: "profile asked about; default local-llama32-1b",
      },
      output: {
        value: "file",
        text: "write to a file, atomically; -: standard output",
      },
      merge: {
        value: "file",
        text: "router: add the caller's provider and token keys",
      },
      "keep-local": {
        text: "router: no network while the local lane is denied",
      },
      evidence: {
        value: "file",
        text: "guardrail: write the evidence block too, with the inputDigest",
      },
      ...GUARDRAIL_CALL,
      workspace: { value: "id", text: "agentplane: workspace (always needed)" },
      "wrap-decision": {
        value: "file",
        text: "agentplane: wrap this decision of guardrail-fabric",
      },
      bundle: { value: "ref", text: "with --wrap-decision: name@version" },
      "session-ref": {
        value: "ref",
        text: "with --wrap-decision; default the decision's sessionId",
      },
      "task-ref": {
        value: "ref",
        text: "with --wrap-decision; default the decision's taskId",
      },
      ...WITHOUT_RECORD,
      ...HELP,
    },
    maxPositionals: 0,
    after: `Examples:
  $ model-carry export --to router --merge provider.json
  $ model-carry export --to router --from snapshot.json --max-age 30s
  $ model-carry export --to guardrail --output input.json
  $ model-carry export --to guardrail --output input.json \\
      --evidence evidence.json --session-id s-1
  $ model-carry export --to agentplane --workspace urn:example:workspace
  $ model-carry export --to agentplane --workspace urn:example:workspace \\
      --wrap-decision decision.json --bundle agent-run@0.1.0 --session-ref s-1

A snapshot that is stale, not valid, a replay or not there is exported as a
denial. Export when the decision is made: a file that was kept does not know
that the machine got hot.

Exit codes: 0 a projection was written, whatever it says; 64 wrong usage;
70 own failure (standard output carries a projection that denies).`,
  },
  probes: {
    usage: "model-carry probes list | run ID | new NAME | test FILE [options]",
    text: "See, try, start and check probes; docs/plugins.md is the contract.",
    options: { ...COMMON, ...HELP },
    maxPositionals: 2,
    after: `Examples:
  $ model-carry probes list           what is asked, granted, missing, ignored
  $ model-carry probes run memory     one probe, its whole report
  $ model-carry probes new vendor-fan a plugin to start from, and its test
  $ model-carry probes test plugins/vendor-fan.js
  $ model-carry probes test plugins/vendor-fan.js --record tests/vendor-fan.json

test answers host calls from ../tests/NAME.json beside the plugin's directory
(or --replay, --sysroot) and compares with ../tests/NAME.expected.json.

Exit codes: 0 all is well; 1 a plugin is refused, fails, or differs.`,
  },
  schema: {
    usage: "model-carry schema [NAME]",
    text:
      "Print a schema: snapshot (default), policy, manifest, observation, " +
      "recording, evidence.",
    options: HELP,
    maxPositionals: 1,
    after: `Examples:
  $ model-carry schema policy > policy.schema.json`,
  },
};

/** The help of one command, ending in a newline. */
export function helpText({ usage, text, options, after }: CommandRow): string {
  const lines = Object.entries(options).map(([name, row]) => {
    const left = `--${name}${row.value === undefined ? "" : ` <${row.value}>`}`;
    return `  ${left.padEnd(20)} ${row.text}`;
  });
  return `Usage: ${usage}\n\n${text}\n\nOptions:\n${lines.join("\n")}\n\n` +
    `${after}\n`;
}
