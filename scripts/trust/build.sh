# Bundles the tests, in Stryker's sandbox, into the one script of program.ts.
# Twice: a file that waits where it is loaded has to become a function first.
set -e
esbuild tests.ts --bundle --platform=node --format=esm --log-level=warning \
  --alias:node:test=./node_test.ts --metafile=out/imports.json \
  --outfile=out/tests.mjs
esbuild out/tests.mjs --format=cjs --log-level=warning --outfile=out/tests.cjs
