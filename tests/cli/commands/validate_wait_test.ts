/** `validate --wait`: a document that comes, comes late, or never does. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { runValidate } from "../../../cli/commands/validate.ts";
import type { Beat } from "../../../agent/repeat_at_interval.ts";
import { example, inTemp } from "../../support/cli_examples.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";
import "../../support/quiet.ts";

const VALID = example("healthy-1b-allowed");

/** A clock of ours that does something at each of its beats. */
function beatOf(onBeat: (beats: number) => void) {
  let nowMs = 0;
  let beats = 0;
  const beat: Beat = {
    nowMs: () => nowMs,
    sleep: (ms) => {
      nowMs += ms;
      onBeat(++beats);
      return Promise.resolve();
    },
  };
  return { beat, spentMs: () => nowMs };
}

test("runValidate() looks again until the document is valid", () =>
  inTemp(async (dir) => {
    const file = join(dir, "snapshot.json");
    const { beat, spentMs } = beatOf((beats) => {
      if (beats === 2) writeFileSync(file, "{");
      if (beats === 5) copyFileSync(VALID, file);
    });
    assert.equal(await runValidate([VALID, file], { wait: "1m" }, beat), 0);
    assert.equal(spentMs(), 1000);
  }));

test("runValidate() looks once more when the time is over, and no more", () =>
  inTemp(async (dir) => {
    for (const comes of [true, false]) {
      const file = join(dir, `${comes}.json`);
      const { beat, spentMs } = beatOf((beats) => {
        if (beats === 10 && comes) copyFileSync(VALID, file);
      });
      const code = await runValidate([file], { wait: "2s" }, beat);
      assert.deepEqual([code, spentMs()], [comes ? 0 : 1, 2000]);
    }
  }));

test("runValidate() without --wait looks once", () =>
  inTemp(async (dir) => {
    const { beat, spentMs } = beatOf(() => {});
    const code = await runValidate([join(dir, "none.json")], {}, beat);
    assert.deepEqual([code, spentMs()], [1, 0]);
  }));

test("runValidate() waits for a process that runs, not for one that ended", () =>
  inTemp(async (dir) => {
    const file = join(dir, "snapshot.json");
    const child = spawn("sleep", ["1h"]);
    const pid = String(child.pid);
    const gone = new Promise((resolve) => child.once("close", resolve));
    let beats = 0;
    const beat: Beat = {
      nowMs: () => 0,
      sleep: async () => {
        beats++;
        if (beats < 3) return;
        child.kill("SIGKILL");
        await gone;
      },
    };
    const options = { wait: "1m", pid };
    assert.equal(await runValidate([file], options, beat), 1);
    assert.equal(beats, 3);
    // What it wrote before it went counts.
    copyFileSync(VALID, file);
    assert.equal(await runValidate([file], options, beat), 0);
    assert.equal(beats, 3);
  }));

test("model-carry validate --wait says why it waits no longer", {
  skip,
}, () =>
  inTemp(async (dir) => {
    const file = join(dir, "none.json");
    const late = await runProgram(["validate", "--wait", "10ms", file]);
    assert.deepEqual([late.code, late.stdout], [1, ""]);
    assert.match(late.stderr, /none\.json.*ENOENT/);
    assert.match(late.stderr, /Cannot wait any longer: 10ms are over\n$/);
    const child = spawn("true");
    await new Promise((resolve) => child.once("close", resolve));
    const gone = await runProgram(
      ["validate", "--wait", "1h", "--pid", String(child.pid), file],
    );
    assert.equal(gone.code, 1);
    assert.match(gone.stderr, /longer: process \d+ has ended\n$/);
  }));

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [["--wait", "1m"], /standard input/],
  [["--wait", "1m", "-"], /standard input/],
  [["--wait", "soon", VALID], /--wait "soon"/],
  [["--pid", String(process.pid), VALID], /--pid without --wait/],
  // What systemd makes of ${MAINPID} when there is none.
  [["--wait", "1m", "--pid=", VALID], /--pid ""/],
  [["--wait", "1m", "--pid=0", VALID], /--pid "0"/],
  [["--wait", "1m", "--pid=-1", VALID], /--pid "-1"/],
  [["--wait", "1m", "--pid=4194305", VALID], /--pid "4194305"/],
];
for (const [args, message] of wrong) {
  test(`model-carry validate ${args.slice(0, 3).join(" ")} ends 64`, {
    skip,
  }, async () => {
    const run = await runProgram(["validate", ...args]);
    assert.deepEqual([run.code, run.stdout], [64, ""]);
    assert.match(run.stderr, message);
  });
}
