/** Real shells that complete `model-carry`, each with the script made for it. */

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { works } from "./binary.ts";
import { programCommand } from "./run.ts";

export interface Shell {
  readonly name: "bash" | "zsh" | "fish";
  /** Why it cannot be asked here; false: it can. */
  readonly missing: string | false;
  /** Takes a script without running it. */
  readonly check: readonly string[];
  /** What it offers for each beginning of a line, in its order. */
  readonly offers: (dir: string, typed: readonly string[]) => string[][];
}

function missing(name: string, ...others: readonly string[]): string | false {
  const absent = [name, ...others].filter((one) => !works(one, "--version"));
  return absent.length === 0 ? false : `not installed: ${absent.join(", ")}`;
}

const WAIT_MS = 120_000;

function run(
  dir: string,
  command: readonly string[],
  input = "",
): string {
  const [program = "", ...args] = command;
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: dir,
    input,
    encoding: "utf8",
    timeout: WAIT_MS,
    env: {
      PATH: `${join(dir, "bin")}:${process.env["PATH"]}`,
      HOME: dir,
      TERM: "dumb",
      LC_ALL: "C",
    },
  });
  if (status === null) throw new Error(`Cannot wait for "${program}"`);
  return stdout + stderr;
}

/** Lines of a file in which each `--` begins the answer to the next question. */
function answers(dir: string): string[][] {
  const blocks = readFileSync(join(dir, "log"), "utf8").split("\n--\n");
  return blocks.slice(1).map((one) =>
    one.split("\n").filter((line) => line !== "").sort()
  );
}

const BASH_ASK = `
ask() {
  COMP_WORDS=($1) COMP_LINE=$1 COMP_POINT=\${#1} COMPREPLY=()
  [[ $1 == *" " ]] && COMP_WORDS+=("")
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  printf -- '\\n--\\n'
  _model_carry
  printf '%s\\n' "\${COMPREPLY[@]}"
}
`;

// What a widget adds is what it offers; queries about it are no additions.
const ZSH_SETTINGS = `
PS1=; HISTFILE=; LISTMAX=9999; setopt nobeep
fpath=($PWD $fpath); autoload -U compinit; compinit -u -D
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then
    builtin compadd "$@"
    return
  fi
  local -a hits
  builtin compadd -A hits "$@"
  print -l -- $hits >>log
  builtin compadd "$@"
}
`;

/** Lines typed into an interactive shell; TAB completes, ENTER runs. */
export function typeInto(
  { name }: Shell,
  dir: string,
  lines: readonly string[],
): void {
  const text = [...lines, "exit", ""].join("\n");
  writeFileSync(join(dir, "settings"), ZSH_SETTINGS);
  if (name === "bash") {
    // Bash edits lines also where nobody is at a terminal.
    const shell = ["bash", "--norc", "--noprofile", "-i"];
    run(dir, shell, `HISTFILE=\nsource ./model-carry.bash\n${text}`);
  } else if (name === "zsh") {
    const shell = ["script", "-qec", "zsh -f -i", "/dev/null"];
    run(dir, shell, `source ./settings\n${text}`);
  }
}

export const SHELLS: readonly Shell[] = [
  {
    name: "bash",
    missing: missing("bash"),
    check: ["bash", "-n", "model-carry.bash"],
    offers: (dir, typed) => {
      const asked = typed.map((line) => `ask '${line}'`).join("\n");
      const script = `source ./model-carry.bash\n${BASH_ASK}\n${asked}\n`;
      writeFileSync(join(dir, "log"), run(dir, ["bash", "-c", script]));
      return answers(dir);
    },
  },
  {
    name: "zsh",
    missing: missing("zsh", "script"),
    check: ["zsh", "-n", "_model-carry"],
    offers: (dir, typed) => {
      writeFileSync(join(dir, "log"), "");
      typeInto(
        SHELLS[1] as Shell,
        dir,
        typed.flatMap((line) => ["print -- '\n--' >>log", `${line}\t`]),
      );
      return answers(dir);
    },
  },
  {
    name: "fish",
    missing: missing("fish"),
    check: ["fish", "--no-execute", "model-carry.fish"],
    offers: (dir, typed) => {
      const asked = typed.map((line) =>
        `printf '%s\\n' '' --; complete -C '${line}' | string replace -r '\\t.*' ''`
      );
      const script = `source ./model-carry.fish\n${asked.join("\n")}\n`;
      writeFileSync(
        join(dir, "log"),
        run(dir, ["fish", "--no-config", "-c", script]),
      );
      return answers(dir);
    },
  },
];

/**
 * Fills a folder: scripts, what there is to complete, and a program that
 * answers its own scripts and notes anything else it is called with.
 */
export function fillFolder(dir: string): void {
  for (const name of ["bin", "some dir", "plugins"]) {
    rmSync(join(dir, name), { recursive: true, force: true });
    mkdirSync(join(dir, name));
  }
  const own = programCommand().map((one) => `'${one}'`).join(" ");
  const program = join(dir, "bin", "model-carry");
  writeFileSync(
    program,
    `#!/bin/sh
case "$1 $2" in
  "completions profiles" | "completions refs" | "completions probes")
    exec ${own} "$@" ;;
esac
printf '[' >>'${dir}/calls'
printf '<%s>' "$@" >>'${dir}/calls'
echo ']' >>'${dir}/calls'
`,
  );
  chmodSync(program, 0o755);
  writeFileSync(join(dir, "calls"), "");
  writeFileSync(join(dir, "my notes.json"), "{}");
  writeFileSync(
    join(dir, "plugins", "dust-filter.js"),
    'export const manifest = { id: "dust-filter" };\n',
  );
  writeFileSync(join(dir, "plugins", "odd $(touch boom) `id`.js"), "");
}

/** What the program was called with, a line each. */
export function calls(dir: string): string[] {
  return readFileSync(join(dir, "calls"), "utf8").split("\n").slice(0, -1);
}
