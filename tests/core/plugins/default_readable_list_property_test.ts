/** The default list against the names of any class below any other. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  EVERY_NAME,
  isOpen,
  pathOf,
  SYSFS_NAMES,
} from "../../support/sysfs_names.ts";

test("the default list opens exactly its own files of any class", () => {
  const paths = fc.constantFrom(...Object.keys(SYSFS_NAMES)).chain((root) => {
    const { devices = [], telling = [], open = [] } = SYSFS_NAMES[root] ?? {};
    const device = devices.length === 0
      ? fc.constant(undefined)
      : fc.constantFrom(...devices, ...telling);
    return fc.tuple(device, fc.constantFrom(...EVERY_NAME)).map(
      ([device, name]) => ({
        path: pathOf(root, device, name),
        isOpen: open.includes(name) &&
          (device === undefined || devices.includes(device)),
      }),
    );
  });
  fc.assert(
    fc.property(paths, (one) => assert.equal(isOpen(one.path), one.isOpen)),
    { numRuns: 20_000 },
  );
});
