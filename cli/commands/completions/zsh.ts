/** Completion for zsh. */

import {
  type ShellCommand,
  type ShellOption,
  takersOf,
} from "./shell_commands.ts";
import type { Source } from "./value_kinds.ts";

/** Within single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A description in a specification: brackets and colons end one. */
function described(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, "\\$&");
}

/** What `_arguments` does for a value. */
function action(source: Source): string {
  switch (source.from) {
    case "files":
      return "_files";
    case "directories":
      return "_files -/";
    case "nowhere":
      return " ";
    case "choices": {
      const rows = Object.entries(source.choices).map(([word, text]) =>
        `${word}\\:${JSON.stringify(described(text))}`
      );
      return `((${rows.join(" ")}))`;
    }
    default:
      // Behind a blank it is called with these words alone.
      return ` _model_carry_ask ${source.from}`;
  }
}

/** The option, and its letter; of the two one is enough. */
function optionSpecs(option: ShellOption): string[] {
  const { flag, short, text, isRepeatable, value } = option;
  const means = `[${described(text)}]`;
  const takes = value === null ? "" : `:${value.name}:${action(value.source)}`;
  const spec = (name: string, other: string, binds: string) =>
    quoted(
      `${isRepeatable ? "*" : `(${other})`}${name}` +
        `${value === null ? "" : binds}${means}${takes}`,
    );
  if (short === null) return [spec(flag, flag, "=")];
  const both = `-${short} ${flag}`;
  return [spec(flag, both, "="), spec(`-${short}`, both, "+")];
}

/** An arm of `case`: the specifications of one command. */
function arm({ name, options, words }: ShellCommand): string {
  const specs = options.flatMap(optionSpecs);
  if (words !== null) {
    const place = words.isRepeated ? "*" : "1";
    specs.push(quoted(`${place}:what:${action(words.first)}`));
  }
  const second = Object.entries(words?.second ?? {}).map(([first, source]) =>
    `        (${first}) second=(${quoted(`2:which:${action(source)}`)}) ;;\n`
  ).join("");
  const choice = second === ""
    ? ""
    : `      case $first in\n${second}      esac\n`;
  return `    (${name === "" ? "''" : name})\n${choice}      specs=(\n` +
    specs.map((one) => `        ${one}\n`).join("") + "      ) ;;";
}

/** The function that zsh loads by the name of its file, `_model-carry`. */
export function zshScript(commands: readonly ShellCommand[]): string {
  const named = commands.filter((one) => one.name !== "");
  const takers = takersOf(commands);
  return String.raw`#compdef model-carry
# zsh completion for model-carry, by: model-carry completions zsh

# The program knows profiles and probes; the policy asked about is that typed.
_model_carry_ask() {
  local -a about lines found
  local name value
  for name in --policy --plugins; do
    # Of the line, with its backslashes and colons escaped once more. It is read
    # as a word and quoted again: _call_program runs what it is given.
    value=${"$"}{${"$"}{opt_args[$name]//\\:/:}//\\\\/\\}
    [[ $value == \~/* ]] && value=$HOME/${"$"}{value#*/}
    value=${"$"}{(Q)value}
    [[ -n $value ]] && about+=("${"$"}{(q):-$name=$value}")
  done
  lines=(${"$"}{(f)"$(_call_program $1 $program completions $1 $about -- ${"$"}{(q)PREFIX} 2>/dev/null)"})
  for name in $lines; do
    found+=("${"$"}{${"$"}{name%%$'\t'*}//:/\\:}:${"$"}{name#*$'\t'}")
  done
  _describe -t $1 $1 found
}

_model_carry_commands() {
  local -a found=(
${named.map(({ name, text }) => `    ${quoted(`${name}:${text}`)}`).join("\n")}
  )
  _describe -t commands command found
}

# The first word that is no option and no value of one.
_model_carry_first() {
  local word behind=
  for word in "${"$"}{(@)words[2,CURRENT-1]}"; do
    if [[ -n $behind ]]; then
      behind=
    else
      case $word in
        (${takers.join("|")}) behind=1 ;;
        (-?*) ;;
        (*) REPLY=$word; return ;;
      esac
    fi
  done
  REPLY=
}

_model-carry() {
  local program=$words[1] command='' first='' REPLY='' ret=1
  local curcontext=$curcontext state line
  local -a specs second
  typeset -A opt_args
  if ((CURRENT > 2)) && [[ $words[2] == (${
    named.map((one) => one.name).join("|")
  }) ]]; then
    command=$words[2]
    shift words
    ((CURRENT--))
    _model_carry_first
    first=$REPLY
  fi
  case $command in
${commands.map(arm).join("\n")}
  esac
  ((CURRENT == 2)) && [[ -z $command ]] && second=('1:command:_model_carry_commands')
  _arguments -s -S : $specs $second
}

if [[ $funcstack[1] == _model-carry ]]; then
  _model-carry "$@"
else
  compdef _model-carry model-carry
fi
`;
}
