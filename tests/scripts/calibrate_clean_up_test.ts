/** Nothing is left behind; in a file of its own, since it ends a process's work. */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { cleanUp, undoneBy } from "../../scripts/calibrate/clean_up.ts";
import { createGroup } from "../../scripts/calibrate/group.ts";
import { createTemp } from "../support/temp.ts";

test("cleanUp() undoes the last first, once, past what fails, for all who wait", async () => {
  const done: string[] = [];
  const undo = (name: string) =>
    undoneBy(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push(name);
      if (name === "torn") throw new Error("it is torn");
    });
  undo("first");
  undo("torn");
  const early = undo("early");
  undo("last");
  await early();
  await early();
  assert.deepEqual(done, ["early"]);
  const told: unknown[] = [];
  const { error } = console;
  console.error = (line: unknown) => told.push(line);
  try {
    // A signal, and the program that fails of it.
    cleanUp();
    await cleanUp();
  } finally {
    console.error = error;
  }
  assert.deepEqual(done, ["early", "last", "torn", "first"]);
  assert.deepEqual(told, ["Cannot clean up: it is torn"]);
  assert.throws(() => undo("late"), /Interrupted/);
  // Nobody is left to remove a group that is made now.
  const mount = createTemp("calibrate");
  const place = { version: 1, mount, parent: "" } as const;
  assert.throws(() => createGroup(place), /Interrupted/);
  assert.deepEqual(readdirSync(mount), []);
});
