/** Files that were read again are no less free than those read once. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { parseReclaimable } from "../../../probes/memory/group_figures.ts";

const V1 = "mapped_file 1\ninactive_file 2\nactive_file 4\n" +
  "total_mapped_file 100\ntotal_inactive_file 3000\ntotal_active_file 5000\n";

const cases: readonly (readonly [string, string, number])[] = [
  [
    "active files of version 2",
    "file_mapped 100\ninactive_file 3000\nactive_file 5000\n",
    7900,
  ],
  ["active files of version 1, with those of its children", V1, 7900],
  [
    "no file that is mapped, such as weights in use",
    "file_mapped 4500\ninactive_file 3000\nactive_file 5000\n",
    3500,
  ],
  [
    "inactive files, mapped or not",
    "file_mapped 9000\ninactive_file 3000\nactive_file 5000\n",
    3000,
  ],
  [
    "no active file where it is not told what is mapped",
    "inactive_file 3000\nactive_file 5000\nslab_reclaimable 7\n",
    3007,
  ],
  [
    "no active file where what is mapped is cut short",
    "inactive_file 3000\nactive_file 5000\nfile_mapped 45",
    3000,
  ],
  [
    "what its children map, not what it maps itself",
    V1.replace("total_mapped_file 100", "total_mapped_file 6000"),
    3000,
  ],
  [
    "no active file of its children where only its own mapping is told",
    V1.replace("total_mapped_file 100\n", ""),
    3000,
  ],
];
for (const [name, text, want] of cases) {
  test(`parseReclaimable() takes ${name}`, () => {
    assert.equal(parseReclaimable(text), want);
  });
}
