/** Completion for fish. */

import { type ShellCommand, takersOf } from "./shell_commands.ts";
import type { Source } from "./value_kinds.ts";

/** Within single quotes, in which fish knows two escapes. */
function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}

/** Options of `complete` for what may stand in a place. */
function sourceFlags(source: Source): string {
  switch (source.from) {
    case "files":
      return "-F";
    case "directories":
      return `-f -a '(__fish_complete_directories)'`;
    case "nowhere":
      return "-f";
    case "choices": {
      const rows = Object.entries(source.choices).map(([word, text]) =>
        `${word}\\t${quoted(text)}`
      );
      return `-f -a ${quoted(rows.join(" "))}`;
    }
    default:
      return `-f -a '(__model_carry_ask ${source.from})'`;
  }
}

function linesOf({ name, options, words }: ShellCommand): string[] {
  const complete = (test: string, ...rest: readonly string[]) =>
    ["complete -c model-carry", `-n ${quoted(test)}`, ...rest].join(" ");
  const at = (place: string) =>
    `__model_carry_at ${name === "" ? "''" : name} ${place}`.trim();
  return [
    ...options.map(({ flag, short, text, value }) =>
      complete(
        at(""),
        ...(short === null ? [] : [`-s ${short}`]),
        `-l ${flag.slice(2)} -d ${quoted(text)}`,
        ...(value === null ? [] : ["-r", sourceFlags(value.source)]),
      )
    ),
    ...(words === null ? [] : [
      complete(at(words.isRepeated ? "'*'" : "1"), sourceFlags(words.first)),
    ]),
    ...Object.entries(words?.second ?? {}).map(([first, source]) =>
      complete(at(`2 ${first}`), sourceFlags(source))
    ),
  ];
}

/** The script that fish reads from a folder of completions. */
export function fishScript(commands: readonly ShellCommand[]): string {
  const named = commands.filter((one) => one.name !== "");
  const takers = takersOf(commands);
  return String
    .raw`# fish completion for model-carry, by: model-carry completions fish

# Command, how many words it has before this one, the first of them.
function __model_carry_line
    set -l words (commandline -opc)[2..]
    set -l command ''
    if contains -- "$words[1]" ${named.map((one) => one.name).join(" ")}
        set command $words[1]
        set words $words[2..]
    end
    set -l found
    set -l behind ''
    for word in $words
        if test -n "$behind"
            set behind ''
        else if contains -- $word ${takers.join(" ")}
            set behind 1
        else if not string match -q -- '-?*' $word
            set -a found $word
        end
    end
    printf '%s\n' "$command" (math (count $found) + 1) "$found[1]"
end

# True in a command; with a place, for the word there (and its first word).
function __model_carry_at
    set -l line (__model_carry_line)
    test "$line[1]" = "$argv[1]"; or return 1
    set -q argv[2]; or return 0
    test "$argv[2]" = '*'; and return 0
    test "$line[2]" = "$argv[2]"; or return 1
    not set -q argv[3]; or test "$line[3]" = "$argv[3]"
end

# The program knows profiles and probes; the policy asked about is that typed.
function __model_carry_ask
    set -l words (commandline -opc)
    type -q -- $words[1]; or return
    set -l about
    for i in (seq 2 (count $words))
        switch $words[$i]
            case '--policy=*' '--plugins=*'
                set -a about $words[$i]
            case --policy --plugins
                set -q words[(math $i + 1)]
                and set -a about $words[$i]=$words[(math $i + 1)]
        end
    end
    set -l typed (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    $words[1] completions $argv[1] $about -- "$typed" 2>/dev/null </dev/null
end

function __model_carry_is_first
    test (count (commandline -opc)) = 1
end

complete -c model-carry -f
${
    named.map(({ name, text }) =>
      `complete -c model-carry -n __model_carry_is_first -a ${name} -d ${
        quoted(text)
      }`
    ).join("\n")
  }
${commands.flatMap(linesOf).join("\n")}
`;
}
