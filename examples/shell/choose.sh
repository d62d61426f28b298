#!/bin/sh
# Says where a prompt should go: "local" or "hosted", one word, and why on
# standard error. Whatever goes wrong, the answer is "hosted".
#
# Usage: choose.sh [PROFILE]; $MODEL_CARRY names the program.
set -u
program=${MODEL_CARRY:-model-carry}
profile=${1:-local-llama32-1b}

# One line, and an exit code: 0 allow, 1 no, 2 no because something is unknown,
# 64 wrong usage, 70 a failure of its own; 127 the program is not installed.
why=$($program check --profile "$profile" 2>&1)
code=$?
case $code in
  0) echo local ;;
  *) echo hosted ;;
esac
echo "$code: $why" >&2
