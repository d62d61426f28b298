import assert from "node:assert/strict";
import { test } from "node:test";
import { createLastHour, hourOf } from "../../../cli/views/last_hour.ts";
import { snapshotOfMachine } from "../../support/machines.ts";

const MINUTE_MS = 60_000;
const NOON_MS = Date.parse("2026-03-04T12:00:00Z");
const fine = await snapshotOfMachine("laptop_on_mains");
const tight = await snapshotOfMachine("laptop_memory_short");
const blind = await snapshotOfMachine("container_bare");

test("createLastHour() keeps the worst of each minute", () => {
  const hour = createLastHour();
  hour.add(fine, NOON_MS);
  hour.add(tight, NOON_MS + 20_000);
  hour.add(fine, NOON_MS + 40_000);
  const [one, ...more] = hour.minutes();
  assert.deepEqual(more, []);
  assert.equal(one?.decision, "deny");
  assert.ok(Number(one?.memory) > 0.7);
});

test("createLastHour() holds a minute unknown that once was", () => {
  const hour = createLastHour();
  hour.add(blind, NOON_MS);
  hour.add(fine, NOON_MS + 1000);
  assert.equal(hour.minutes()[0]?.heat, null);
});

test("createLastHour() holds an hour, and not more", () => {
  const hour = createLastHour();
  for (let at = 0; at < 5000; at++) hour.add(fine, NOON_MS + at * 30_000);
  const minutes = hour.minutes().map((one) => one.minute);
  assert.equal(minutes.length, 60);
  assert.equal((minutes.at(-1) ?? 0) - (minutes[0] ?? 0), 59);
});

test("createLastHour() lets go of minutes to come", () => {
  const hour = createLastHour();
  hour.add(tight, NOON_MS + 30 * MINUTE_MS);
  hour.add(fine, NOON_MS);
  assert.deepEqual(hour.minutes().map((one) => one.decision), ["allow"]);
});

test("createLastHour() keeps the worst of a minute that comes twice", () => {
  const hour = createLastHour();
  hour.add(tight, NOON_MS);
  hour.add(fine, NOON_MS + MINUTE_MS);
  hour.add(fine, NOON_MS + 30_000);
  assert.deepEqual(hour.minutes().map((one) => one.decision), ["deny"]);
});

test("hourOf() leaves gaps where nothing was taken", () => {
  const hour = createLastHour();
  hour.add(tight, NOON_MS);
  hour.add(fine, NOON_MS + 57 * MINUTE_MS);
  const { slots, summary } = hourOf(hour.minutes());
  assert.equal(slots.length, 60);
  const taken = slots.flatMap((one, at) => one === null ? [] : [at]);
  assert.deepEqual(taken, [2, 59]);
  assert.equal(
    summary,
    "Minutes of the last hour by their worst verdict: allow 1, deny 1, " +
      "nobody asked 58",
  );
  assert.match(
    slots[59]?.label ?? "",
    /^\d\d:57 allow, memory 35 %, heat 47 %$/,
  );
});

test("hourOf() of nothing is all gaps", () => {
  const { slots, summary } = hourOf([]);
  assert.ok(slots.every((one) => one === null) && slots.length === 60);
  assert.match(summary, /: nobody asked 60$/);
});
