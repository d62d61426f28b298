import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { proveNetwork } from "../../../host/mounted/own_network.ts";
import { mountFolder } from "../../support/mounted_folder.ts";
import { inTemp } from "../../support/temp.ts";

const DEVICES = "/proc/1/net/dev";
const LOOPBACK = "/sys/class/net/lo/ifindex";

/** A folder whose first process has this list of devices, or hides it. */
const inFolder = (
  files: Readonly<Record<string, string>>,
  plain: readonly string[],
  run: (prove: () => void) => void,
) =>
  inTemp((dir) => {
    const { kindOf } = mountFolder({
      ...{ dir, files, plain, version: 2, groups: "0::/\n" },
    });
    run(() => proveNetwork(dir, kindOf));
    return Promise.resolve();
  });

test("a network namespace of one's own is not the host's", () =>
  inFolder(
    { [DEVICES]: "lo:\n" },
    [],
    (prove) =>
      assert.throws(prove, { code: "not-host", message: /network namespace/ }),
  ));

test("a list of devices that is no kernel's proves nothing", () =>
  inFolder(
    { [DEVICES]: "lo:\n" },
    [DEVICES],
    (prove) =>
      assert.throws(prove, { code: "not-host", message: /file system of the/ }),
  ));

test(
  "beside a hidden first process the interfaces are asked",
  {
    skip: existsSync(LOOPBACK) ? false : `there is no ${LOOPBACK} here`,
  },
  () =>
    inFolder(
      { [LOOPBACK]: "1\n" },
      [],
      (prove) =>
        assert.throws(prove, {
          code: "not-host",
          message: /network namespace/,
        }),
    ),
);

test("what cannot be seen at all is left to the operator", () =>
  inFolder({}, [], (prove) => assert.doesNotThrow(prove)));
