/** Every way in which a command ends: what docs/exit-codes.md lists, and how to get there. */

import { example, EXAMPLES } from "./cli_examples.ts";
import { machinePath } from "./machines.ts";

export interface ExitRow {
  /** Empty: the default command. */
  readonly command: string;
  readonly code: number;
  /** In the words of the page. */
  readonly when: string;
  readonly args: readonly string[];
  /** Shell line around the program, which is `"$@"`. */
  readonly shell?: string;
}

const on = (machine: string) => ["--sysroot", machinePath(machine)];
const HEALTHY = on("laptop_on_mains");
const TAG = ["--profile", "llama3.2:1b"];
const SNAPSHOT = example("healthy-1b-allowed");
const BROKEN = example("authorizes-true.invalid");
const from = (file: string) => ["--from", file, ...TAG];
const NO_FILE = "/no/such/file";
const FULL = '"$@" >/dev/full';
const UNREAD = '{ "$@"; echo "code $?" >&2; } | true';
/** Ends it once it has said something. */
const ENDED = 'dir=$(mktemp -d); "$@" >"$dir/said" & child=$!; ' +
  'while [ ! -s "$dir/said" ]; do sleep 0.1; done; rm -r "$dir"; ' +
  'kill "$child"; wait "$child"';
const NO_ROOM = "standard output is full";
const NO_READER = "nobody reads standard output";

type Short = readonly [number, string, readonly string[], string?];

function rowsOf(command: string, rows: readonly Short[]): ExitRow[] {
  const name = command.replace(/ .*/, "");
  return rows.map(([code, when, more, shell]) => ({
    command,
    code,
    when,
    args: command === "" ? more : [name, ...more],
    ...(shell === undefined ? {} : { shell }),
  }));
}

/** The same two of every command that prints. */
const unprinted = (args: readonly string[]): readonly Short[] => [
  [70, NO_ROOM, args, FULL],
  [70, NO_READER, args, UNREAD],
];

export const EXIT_ROWS: readonly ExitRow[] = [
  ...rowsOf("", [
    [0, "a snapshot was produced, whatever it says", on("vm_unstated")],
    [0, "`--help`, `--version`", ["--version"]],
    [64, "an option, or a word that is no command", ["--frobnicate"]],
    [64, "a policy, recording or folder that cannot be used", [
      "--policy",
      NO_FILE,
    ]],
    [70, "the answer cannot be written", [
      ...HEALTHY,
      "--output",
      `${NO_FILE}/x`,
    ]],
    ...unprinted(HEALTHY),
  ]),
  ...rowsOf("check", [
    [0, "allow", [...TAG, ...HEALTHY]],
    [0, "constrain, with `--accept constrain`", [
      ...TAG,
      ...on("laptop_hot"),
      "--accept",
      "constrain",
    ]],
    [1, "constrain", [...TAG, ...on("laptop_hot")]],
    [1, "deny, and everything is known", [
      ...TAG,
      ...on("laptop_memory_short"),
    ]],
    [2, "deny, because something required is unknown", [
      ...TAG,
      ...on("vm_unstated"),
    ]],
    [
      2,
      "the snapshot of `--from` is not there, or cannot be read",
      from(NO_FILE),
    ],
    [2, "it is not valid", from(BROKEN)],
    [2, "it is a replay, and that was not accepted", from(SNAPSHOT)],
    [2, "it is stale", [...from(SNAPSHOT), "--accept-replay"]],
    [2, "the policy cannot be used", [...TAG, "--policy", NO_FILE]],
    [2, "there is no such profile", ["--profile", "phi", ...HEALTHY]],
    [64, "no profile is named, or wrong usage", []],
    [70, "own failure", [...TAG, ...HEALTHY, "--record", `${NO_FILE}/x`]],
    ...unprinted([...TAG, ...HEALTHY]),
  ]),
  ...rowsOf("check --nagios", [
    [0, "OK: allow, or constrain that is accepted", [
      ...TAG,
      ...HEALTHY,
      "--nagios",
    ]],
    [1, "WARNING: constrain", [...TAG, ...on("laptop_hot"), "--nagios"]],
    [2, "CRITICAL: deny, and everything is known", [
      ...TAG,
      ...on("laptop_memory_short"),
      "--nagios",
    ]],
    [3, "UNKNOWN: something required is unknown", [
      ...TAG,
      ...on("vm_unstated"),
      "--nagios",
    ]],
    [3, "UNKNOWN: snapshot, policy or profile as in the rows with 2 above", [
      ...from(NO_FILE),
      "--nagios",
    ]],
    [3, "UNKNOWN: own failure, also where standard output takes nothing", [
      ...TAG,
      ...HEALTHY,
      "--nagios",
    ], FULL],
    [64, "wrong usage", [...TAG, "--nagios", "--accept", "deny"]],
  ]),
  ...rowsOf("models", [
    [0, "the service was asked", HEALTHY],
    [2, "the service could not be asked", on("service_refused")],
    [64, "wrong usage, or a policy that cannot be used", ["--policy", NO_FILE]],
    [70, "own failure", [...HEALTHY, "--record", `${NO_FILE}/x`]],
    ...unprinted(HEALTHY),
  ]),
  ...rowsOf("watch", [
    [0, "SIGTERM or SIGINT ends it", HEALTHY, ENDED],
    [0, "`--count` is filled", [...HEALTHY, "--count", "1"]],
    [0, "a reader of its lines goes away", [
      ...HEALTHY,
      "--interval",
      "100ms",
    ], '{ "$@"; echo "code $?" >&2; } | head -n 1'],
    [64, "wrong usage, or no usable policy at the start", ["--interval", "5"]],
    [70, "ended, by whatever, before `--count` is filled", [
      ...HEALTHY,
      "--count",
      "2",
    ], ENDED],
    [70, "`--count` is filled, and the file does not hold the last snapshot", [
      ...HEALTHY,
      "--count",
      "1",
      "--output",
      `${NO_FILE}/x`,
    ]],
    ...unprinted(HEALTHY),
  ]),
  ...rowsOf("serve", [
    [
      0,
      "SIGTERM or SIGINT ends it",
      [...HEALTHY, "--listen", "127.0.0.1:0"],
      ENDED,
    ],
    [64, "wrong usage, or no usable policy at the start", [
      "--listen",
      "192.0.2.1:80",
    ]],
    [70, "it cannot listen there", [...HEALTHY, "--socket", `${NO_FILE}/x`]],
    ...unprinted([...HEALTHY, "--listen", "127.0.0.1:0"]),
  ]),
  ...rowsOf("validate", [
    [0, "all documents are valid", [SNAPSHOT]],
    [1, "one is not, or is older than `--max-age`", [SNAPSHOT, BROKEN]],
    [1, "one is not there, or cannot be read", [NO_FILE]],
    [64, "wrong usage", ["--max-age", "30"]],
    ...unprinted([SNAPSHOT]),
  ]),
  ...rowsOf("export", [
    [
      0,
      "a projection was written; where the snapshot cannot be used it denies",
      [
        "--to",
        "router",
        "--from",
        NO_FILE,
      ],
    ],
    [64, "wrong usage, a policy that cannot be used, or no such profile", [
      "--to",
      "router",
      "--profile",
      "phi",
      ...HEALTHY,
    ]],
    [70, "own failure, beside a projection that denies", [
      "--to",
      "router",
      ...HEALTHY,
      "--output",
      `${NO_FILE}/x`,
    ]],
    ...unprinted(["--to", "router", ...HEALTHY]),
  ]),
  ...rowsOf("probes", [
    [0, "`list`; `run`, `test`: the probe or plugin did its work", [
      "run",
      "memory",
      ...HEALTHY,
    ]],
    [
      0,
      "`new`: the plugin was written",
      ["new", "dust-filter"],
      'dir=$(mktemp -d); cd "$dir" && "$@"; code=$?; rm -r "$dir"; exit $code',
    ],
    [1, "`list`: a plugin is refused; `run`, `test`: it failed, or differs", [
      "run",
      "memory",
      "--sysroot",
      EXAMPLES,
    ]],
    [64, "wrong usage, or there is no such probe", ["run", "nothing"]],
    ...unprinted(["list", ...HEALTHY]),
  ]),
  ...rowsOf("policy", [
    [0, "`show`, `explain`: it was printed", ["show"]],
    [
      0,
      "`check`: every file can be in force",
      ["check", "-"],
      `echo '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"}' | "$@"`,
    ],
    [1, "`check`: a file cannot be, is not there, or cannot be read", [
      "check",
      SNAPSHOT,
    ]],
    [64, "wrong usage, no such key, or no usable policy to show", [
      "explain",
      "nothing",
    ]],
    ...unprinted(["show"]),
  ]),
  ...rowsOf("doctor", [
    [0, "nothing fails, whatever there is to look at", HEALTHY],
    [1, "something fails: verdicts or readers deny until it is mended", [
      ...on("service_refused"),
    ]],
    [64, "wrong usage, or a recording or folder that cannot be used", [
      "--sysroot",
      NO_FILE,
    ]],
    ...unprinted(HEALTHY),
  ]),
  ...rowsOf("schema", [
    [0, "it was printed", ["policy"]],
    [64, "there is no such schema", ["nothing"]],
    ...unprinted(["policy"]),
  ]),
  ...rowsOf("completions", [
    [0, "the script, or the words that it asks for, were printed", ["bash"]],
    [64, "there is no such shell, or a policy that cannot be used", ["csh"]],
    ...unprinted(["fish"]),
  ]),
  ...rowsOf("help", [
    [0, "it was printed", ["watch"]],
    [64, "there is no such command", ["nothing"]],
    ...unprinted([]),
  ]),
];
