import assert from "node:assert/strict";
import { test } from "node:test";
import { unescapeOctal } from "../../../core/kernel/mount_fields.ts";

test("unescapeOctal() reads what the kernel escapes, and nothing else", () => {
  assert.equal(unescapeOctal("/a\\040b\\134c\\011"), "/a b\\c\t");
  assert.equal(unescapeOctal("/plain\\04x\\089"), "/plain\\04x\\089");
});
