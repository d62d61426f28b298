import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { machinePath } from "../support/machines.ts";
import { noPromtool as skip, promtool } from "../support/promtool.ts";
import { noSource } from "../support/run.ts";
import "../support/quiet.ts";

const at = (path: string) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PACKAGED = at("packaging/prometheus");
const RULES = "model-carry.rules.yml";
const TESTS = "model-carry.rules.test.yml";

function inTemp(work: (dir: string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), "rules-"));
  try {
    work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test("promtool accepts the rules and proves them", { skip }, () => {
  const checked = promtool(["check", "rules", join(PACKAGED, RULES)]);
  assert.equal(checked.code, 0, checked.output);
  const proven = promtool(["test", "rules", join(PACKAGED, TESTS)]);
  assert.equal(proven.code, 0, proven.output);
});

const holes: readonly (readonly [string, string, string])[] = [
  ["a stale yes that counts", ">= bool time()", ">= bool 0"],
  ["a stale file that alerts late", "> 120", "> 1200"],
  ["a note that counts as a denial", '{effect="deny"}', ""],
  ["a failure that is not told", 'status="failed"', 'status="degraded"'],
  ["a machine that is not missed", "unless on (instance)", "and on (instance)"],
];
for (const [name, right, wrong] of holes) {
  test(`promtool finds ${name}`, { skip }, () =>
    inTemp((dir) => {
      cpSync(PACKAGED, dir, { recursive: true });
      const text = readFileSync(join(dir, RULES), "utf8");
      assert.ok(text.includes(right));
      writeFileSync(join(dir, RULES), text.replace(right, wrong));
      assert.notEqual(promtool(["test", "rules", join(dir, TESTS)]).code, 0);
    }));
}

const PROGRAM = `${process.execPath} run -A ${at("main.ts")}`;
const SCRIPT = at("examples/textfile/model-carry-textfile.sh");

test(
  "model-carry-textfile.sh writes one whole file",
  { skip: noSource },
  () =>
    inTemp((dir) => {
      const run = (env: Readonly<Record<string, string>>) =>
        spawnSync("sh", [SCRIPT, dir], {
          env: { PATH: process.env["PATH"] ?? "", ...env },
          encoding: "utf8",
        });
      const machine = machinePath("laptop_on_mains");
      const written = () => readFileSync(join(dir, "model-carry.prom"), "utf8");
      const live = run({ MODEL_CARRY: PROGRAM });
      assert.equal(live.status, 0, live.stderr);
      assert.match(written(), /^model_carry_machine_admission/m);
      assert.deepEqual(readdirSync(dir), ["model-carry.prom"]);
      // One that is kept and was never there denies, and says so.
      const kept = run({
        MODEL_CARRY: PROGRAM,
        SNAPSHOT: join(machine, "none"),
      });
      assert.equal(kept.status, 0, kept.stderr);
      assert.match(written(), /^model_carry_denied\{cause="missing"\} 1$/m);
    }),
);

test("model-carry-textfile.sh needs a directory", () => {
  const { status, stderr } = spawnSync("sh", [SCRIPT], { encoding: "utf8" });
  assert.notEqual(status, 0);
  assert.match(stderr, /without a directory/);
});
