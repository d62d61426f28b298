/** The timer that has the metrics written. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { works } from "../support/binary.ts";

const at = (name: string) =>
  fileURLToPath(new URL(`../../examples/textfile/${name}`, import.meta.url));
const UNITS = ["model-carry-textfile.service", "model-carry-textfile.timer"];
const skip = works("systemd-analyze", "--version")
  ? false
  : "systemd-analyze is not here";
if (skip) console.log(`skipped: ${skip}`);

test("systemd finds no fault in the timer and its service", { skip }, () => {
  const { status, stdout, stderr } = spawnSync(
    "systemd-analyze",
    ["verify", "--man=no", "--recursive-errors=no", ...UNITS.map(at)],
    { encoding: "utf8" },
  );
  assert.deepEqual([status, stdout + stderr], [0, ""]);
});

test("the service runs the script beside it, on the file that is kept", () => {
  const text = readFileSync(at("model-carry-textfile.service"), "utf8");
  assert.match(
    text,
    /^ExecStart=\/bin\/sh \S+\/model-carry-textfile\.sh \S+$/m,
  );
  const unit = readFileSync(
    new URL("../../packaging/systemd/model-carry.service", import.meta.url),
    "utf8",
  );
  const kept = /^Environment=SNAPSHOT=(\S+)$/m.exec(text)?.[1];
  assert.ok(kept && unit.includes(`--output ${kept}`), kept);
});
