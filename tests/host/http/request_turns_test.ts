import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate } from "node:timers";
import { createTurns } from "../../../host/http/request_turns.ts";

test("createTurns() gives one turn of the loop to each, in order", async () => {
  let turn = 0;
  let isOver = false;
  const count = () => {
    turn += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const nextTurn = createTurns();
  const seen: (readonly [string, number])[] = [];
  const worker = async (name: string) => {
    for (let at = 0; at < 3; at++) {
      await nextTurn();
      seen.push([name, turn]);
    }
  };
  await Promise.all(["a", "b", "c"].map(worker));
  isOver = true;
  assert.equal(seen.map(([name]) => name).join(""), "abcabcabc");
  assert.equal(new Set(seen.map(([, at]) => at)).size, 9);
});
