/** What pages tell that no table of the program has: places, surroundings. */

/** Commands that take no snapshot, and so read nothing of the machine. */
const WITHOUT_RUN = ["validate", "schema"];

type Row = readonly [term: string, text: string];

const FILES: readonly Row[] = [
  [
    "/etc/model-carry/policy.json",
    "The policy, where --policy names no other; see model-carry-policy(5). " +
    "It and all folders above it belong to root or to the running user.",
  ],
  [
    "/etc/model-carry/plugins/",
    "Plugins, where --plugins names no other folder: files that end in .js or " +
    ".mjs.",
  ],
];

const SNAPSHOT_FILE: Row = [
  "/run/model-carry/snapshot.json",
  "The last snapshot, as model-carry.service keeps it fresh.",
];

const ENVIRONMENT: readonly Row[] = [
  [
    "OLLAMA_HOST",
    "Address of the model service, as Ollama reads it; has to be loopback. " +
    "An address by --service or by the policy comes first.",
  ],
  [
    "OLLAMA_MODELS",
    "The model store, as Ollama reads it. The policy's modelStore comes " +
    "first.",
  ],
  ["HOME", "The model store below it, where OLLAMA_MODELS is not set."],
];

const TERMINAL: readonly Row[] = [
  ["NO_COLOR", "Set: no colors on a terminal, as with --no-color."],
  ["TERM", "dumb: plain lines on a terminal."],
  ["LC_ALL, LC_CTYPE, LANG", "UTF-8: gauges of the live view in Unicode."],
];

const SERVICE_MANAGER: readonly Row[] = [
  [
    "NOTIFY_SOCKET",
    "Socket of systemd, which is told of each cycle, and ends what tells it " +
    "of none for 2 minutes or 4 intervals.",
  ],
  ["WATCHDOG_USEC", "Set: the unit has a time of its own for that."],
];

/** What the help leaves to the README; by command. */
export const MORE: Readonly<Record<string, readonly string[]>> = {
  "": [
    "It reads battery, heat, memory, disk, accelerators, network and the " +
    "local model service, and prints one JSON document, the " +
    "LocalModelResourceSnapshot, with a verdict for each model profile: " +
    "allow, constrain (it fits, short or small work only) or deny. On a " +
    "terminal it prints a table.",
    "It fails closed. What cannot be determined is unknown with a reason, " +
    "and unknown denies. It starts no process, opens no connection beyond " +
    "loopback and authorizes nothing.",
  ],
};

/** Files that a command reads without being told. */
export function filesOf(command: string): readonly Row[] {
  if (WITHOUT_RUN.includes(command)) return [];
  if (command === "policy") return FILES.slice(0, 1);
  return ["", "check", "watch", "doctor"].includes(command)
    ? [...FILES, SNAPSHOT_FILE]
    : FILES;
}

/** Variables that change what a command does. */
export function environmentOf(command: string): readonly Row[] {
  if ([...WITHOUT_RUN, "completions", "policy"].includes(command)) return [];
  return [
    ...ENVIRONMENT,
    ...(["", "watch"].includes(command) ? TERMINAL : []),
    ...(command === "watch" ? SERVICE_MANAGER : []),
  ];
}
