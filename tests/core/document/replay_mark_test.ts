import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isReplayName,
  replayFaults,
  replayName,
} from "../../../core/document/replay_mark.ts";
import { builtinReports, snapshotOf } from "../../support/reports.ts";

test("replayName() keeps a name, and says in it what it is the name of", () => {
  const uuid = "01234567-89ab-4def-8123-456789abcdef";
  const name = "01234567-89ab-8def-8123-456789abcdef";
  assert.equal(replayName(uuid), name);
  assert.equal(replayName(name), name);
  assert.deepEqual([uuid, name].map(isReplayName), [false, true]);
});

test("replayFaults() refuses a replay unless asked, and nothing else", async () => {
  const live = await snapshotOf(builtinReports());
  const replay = {
    ...live,
    producer: { ...live.producer, runtime: "replay" },
  };
  assert.deepEqual(replayFaults(replay, false), [{
    pointer: "/producer/runtime",
    message: '"replay" is a recording or a folder, not this machine now',
  }]);
  assert.deepEqual(replayFaults(replay, true), []);
  assert.deepEqual(replayFaults(live, false), []);
});
