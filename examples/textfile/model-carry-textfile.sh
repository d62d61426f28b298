#!/bin/sh
# Writes the metrics where node_exporter's textfile collector reads them; run it
# every 15 s by a timer. Usage: model-carry-textfile.sh DIRECTORY
#
# $MODEL_CARRY names the program. With $SNAPSHOT set, the file that
# `model-carry watch --output` keeps is told, and no new snapshot is taken.
set -eu
program=${MODEL_CARRY:-model-carry}
file=${1:?Cannot write metrics without a directory}/model-carry.prom

# --output renames a whole file over the old one: the collector never reads half.
# A stale snapshot is told as a denial.
if [ -n "${SNAPSHOT:-}" ]; then
  exec $program export --to prometheus --from "$SNAPSHOT" --output "$file"
fi
exec $program export --to prometheus --output "$file"
