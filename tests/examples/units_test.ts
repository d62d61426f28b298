/** The service that keeps the metrics where node_exporter reads them. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { machinePath } from "../support/machines.ts";
import { noSource, runProgram } from "../support/run.ts";
import { works } from "../support/binary.ts";
import { inTemp } from "../support/temp.ts";

const UNIT = fileURLToPath(
  new URL(
    "../../examples/textfile/model-carry-textfile.service",
    import.meta.url,
  ),
);
const skip = works("systemd-analyze", "--version")
  ? false
  : "systemd-analyze is not here";
if (skip) console.log(`skipped: ${skip}`);

const value = (key: string) =>
  new RegExp(`^${key}=(.+)$`, "m").exec(readFileSync(UNIT, "utf8"))?.[1] ?? "";

test("systemd finds no fault in the service for the metrics", { skip }, () => {
  const { status, stdout, stderr } = spawnSync(
    "systemd-analyze",
    ["verify", "--man=no", "--recursive-errors=no", UNIT],
    { encoding: "utf8" },
  );
  const said = stdout + stderr;
  // The program is installed where the unit runs, not where it is tested.
  const others = said.split("\n").filter((line) =>
    line !== "" && !/\/usr\/bin\/model-carry is not executable/.test(line)
  );
  assert.deepEqual(others, []);
  assert.ok(status === 0 || said !== "", said);
});

test(
  "its command keeps one whole file in the folder that it may write to",
  { skip: noSource },
  () =>
    inTemp(async (dir) => {
      const folder = value("ReadWritePaths");
      const [program, ...args] = value("ExecStart").split(" ");
      assert.equal(program, "/usr/bin/model-carry");
      assert.equal(args.at(-1), `${folder}/model-carry.prom`);
      const file = `${dir}/model-carry.prom`;
      const { code, stderr } = await runProgram([
        ...args.slice(0, -1),
        file,
        "--sysroot",
        machinePath("laptop_on_mains"),
        "--count",
        "1",
      ]);
      assert.equal(code, 0, stderr);
      const text = readFileSync(file, "utf8");
      assert.match(text, /^model_carry_machine_admission/m);
      assert.deepEqual(readdirSync(dir), ["model-carry.prom"]);
    }),
);
