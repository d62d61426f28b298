/** Completion for bash. */

import type { ShellCommand } from "./shell_commands.ts";
import type { Source } from "./value_kinds.ts";

/** A place in the command line → what can stand there. */
type Place = readonly [place: string, source: Source];

function placesOf({ name, options, words }: ShellCommand): Place[] {
  const second = Object.entries(words?.second ?? {});
  return [
    ...options.flatMap(({ flag, short, value }): Place[] =>
      value === null ? [] : [flag, ...(short === null ? [] : [`-${short}`])]
        .map((one): Place => [`${name} ${one}`, value.source])
    ),
    ...(words === null ? [] : [
      [`${name} ${words.isRepeated ? "*" : "1"}`, words.first] as const,
    ]),
    ...second.map(([first, source]): Place => [`${name} 2 ${first}`, source]),
  ];
}

function assignment(source: Source): string {
  return source.from === "choices"
    ? `kind=choices choices="${Object.keys(source.choices).join(" ")}"`
    : `kind=${source.from}`;
}

/** One arm of `case` for all places in which the same can stand. */
function kindArms(commands: readonly ShellCommand[]): string {
  const byKind = new Map<string, string[]>();
  for (const [place, source] of commands.flatMap(placesOf)) {
    const kind = assignment(source);
    const pattern = place.endsWith(" *")
      ? `"${place.slice(0, -1)}"[0-9]*`
      : `"${place}"`;
    byKind.set(kind, [...byKind.get(kind) ?? [], pattern]);
  }
  return [...byKind].map(([kind, patterns]) =>
    `    ${patterns.join(" | \\\n      ")})\n      ${kind} ;;`
  ).join("\n");
}

function optionArms(commands: readonly ShellCommand[]): string {
  return commands.map(({ name, options }) => {
    const flags = options.map((one) => one.flag).join(" ");
    return `    "${name}")\n      options="${flags}" ;;`;
  }).join("\n");
}

/** Options that may be given again. */
function repeatable(commands: readonly ShellCommand[]): string {
  const flags = commands.flatMap((one) => one.options)
    .filter((one) => one.isRepeatable).map((one) => one.flag);
  return [...new Set(flags)].join(" | ");
}

/** The script that bash reads, for `complete` without any other package. */
export function bashScript(commands: readonly ShellCommand[]): string {
  const names = commands.map((one) => one.name).filter((one) => one !== "");
  return String
    .raw`# bash completion for model-carry, by: model-carry completions bash

# What was typed, word by word; bash breaks it at "=" and ":" as well.
_model_carry_words() {
  local i piece glued=
  words=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    piece=${"$"}{COMP_WORDS[i]}
    if ((${"$"}{#words[@]} > 0)) && [[ $glued || $piece =~ ^[=:]+$ ]]; then
      words[${"$"}{#words[@]} - 1]+=$piece
    else
      words+=("$piece")
    fi
    glued=
    [[ $piece =~ ^[=:]+$ ]] && glued=1
  done
}

_model_carry_options() {
  case $1 in
${optionArms(commands)}
  esac
}

# What can stand behind "COMMAND --OPTION", or as "COMMAND 1".
_model_carry_kind() {
  kind= choices=
  case $1 in
${kindArms(commands)}
  esac
}

# The program knows profiles and probes; the policy asked about is that typed.
_model_carry_ask() {
  "${"$"}{COMP_WORDS[0]/#\~/$HOME}" completions "$@" 2>/dev/null </dev/null |
    while IFS=$'\t' read -r word _; do printf '%s\n' "$word"; done
}

_model_carry() {
  local IFS=$' \t\n'
  local words command= options= kind= choices= behind= rest= first= seen=" "
  local i word count=0 current value prefix= strip= list=() about=()
  COMPREPLY=()
  _model_carry_words
  current=${"$"}{words[${"$"}{#words[@]} - 1]}
  i=0
  if ((${"$"}{#words[@]} > 1)); then
    case ${"$"}{words[0]} in
      ${names.join(" | ")})
        command=${"$"}{words[0]} i=1 ;;
    esac
  fi
  _model_carry_options "$command"
  for (( ; i < ${"$"}{#words[@]} - 1; i++)); do
    word=${"$"}{words[i]}
    if [[ $behind ]]; then
      case $behind in --policy | --plugins) about+=("$behind=$word") ;; esac
      behind=
    elif [[ $word == -- ]]; then
      rest=1
    elif [[ $word == -?* && ! $rest ]]; then
      case $word in --policy=* | --plugins=*) about+=("$word") ;; esac
      case $word in ${
    repeatable(commands)
  }) ;; *) seen+="${"$"}{word%%=*} " ;; esac
      _model_carry_kind "$command $word"
      [[ $kind ]] && behind=$word
    else
      count=$((count + 1))
      [[ $first ]] || first=$word
    fi
  done
  value=$current
  if [[ $behind ]]; then
    _model_carry_kind "$command $behind"
  elif [[ $current == --*=* && ! $rest ]]; then
    _model_carry_kind "$command ${"$"}{current%%=*}"
    value=${"$"}{current#*=}
    [[ $COMP_WORDBREAKS == *=* ]] || prefix=${"$"}{current%%=*}=
  elif ((${"$"}{#words[@]} == 1)) && [[ $current != -* ]]; then
    kind=choices choices="${names.join(" ")}"
  else
    _model_carry_kind "$command $((count + 1))${"$"}{first:+ $first}"
    if [[ ! $rest && ($current == -* || ! $kind) ]]; then
      kind=choices choices=
      for word in $options; do
        [[ $seen == *" $word "* ]] || choices+="$word "
      done
    fi
  fi
  case $kind in
    files) compopt -o default ;;
    directories) compopt -o dirnames ;;
    choices) list=($choices) ;;
    profiles | refs | probes)
      mapfile -t list < <(_model_carry_ask "$kind" "${"$"}{about[@]}" -- "$value") ;;
  esac
  [[ $COMP_WORDBREAKS == *:* ]] && strip=${"$"}{value%"${"$"}{value##*:}"}
  for word in "${"$"}{list[@]}"; do
    [[ $word == "$value"* ]] || continue
    printf -v word %q "$prefix${"$"}{word#"$strip"}"
    COMPREPLY+=("$word")
  done
}

complete -F _model_carry model-carry
`;
}
