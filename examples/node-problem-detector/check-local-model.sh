#!/bin/sh
# A plugin of node-problem-detector: 0 the model may run, 1 it may not, 2 nobody
# knows; one line why. A program that is missing or fails is not known.
#
# $MODEL_CARRY names the program; $1 the profile.
program=${MODEL_CARRY:-model-carry}
why=$($program check --accept constrain --profile "${1:-local-llama32-1b}" 2>&1)
code=$?
printf '%s\n' "$why" | head -n 1
case $code in
  0 | 1) exit $code ;;
  *) exit 2 ;;
esac
