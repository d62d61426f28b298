import assert from "node:assert/strict";
import { test } from "node:test";
import {
  prometheusFamilies,
} from "../../core/projections/prometheus/metrics.ts";
import {
  DASHBOARD_TEXT,
  dashboardOf,
  type Panel,
} from "../support/dashboard.ts";
import { builtinReports, snapshotOf } from "../support/reports.ts";

const dashboard = dashboardOf(DASHBOARD_TEXT);
const { panels, templating } = dashboard;
const queries = panels.flatMap(({ title, targets = [] }) =>
  targets.map((one) => ({ ...one, title }))
);

const overlap = (one: Panel["gridPos"], other: Panel["gridPos"]) =>
  one.x < other.x + other.w && other.x < one.x + one.w &&
  one.y < other.y + other.h && other.y < one.y + one.h;

test("the dashboard's panels lie beside each other", () => {
  assert.ok(panels.length > 15);
  assert.deepEqual(new Set(panels.map((one) => one.id)).size, panels.length);
  assert.equal(new Set(panels.map((one) => one.title)).size, panels.length);
  panels.forEach(({ title, gridPos }, at) => {
    const { x, y, w, h } = gridPos;
    assert.ok(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 24, title);
    for (const other of panels.slice(at + 1)) {
      assert.ok(!overlap(gridPos, other.gridPos), `${title}, ${other.title}`);
    }
  });
});

test("the dashboard can be imported anywhere", () => {
  assert.ok(dashboard.schemaVersion >= 36);
  assert.equal(dashboard.uid, "model-carry-fleet");
  assert.ok(!("id" in dashboard));
  const uids = [...DASHBOARD_TEXT.matchAll(/"uid": "(.*)"/g)].map(([, id]) =>
    id
  );
  assert.deepEqual([...new Set(uids)].sort(), ["${datasource}", dashboard.uid]);
});

test("the dashboard uses the variables that it has", () => {
  const used = new Set(
    [...DASHBOARD_TEXT.matchAll(/\$\{?(\w+)/g)].map(([, name]) => name),
  );
  assert.deepEqual(
    [...used].sort(),
    templating.list.map((one) => one.name).sort(),
  );
});

test("every panel says what it is, and what its series are", () => {
  for (const { title, type, description = "", targets = [] } of panels) {
    if (type === "row") continue;
    assert.match(description, /^[A-Z].+\.$/s, title);
    assert.ok(targets.length > 0, title);
    const refs = targets.map((one) => one.refId);
    assert.equal(new Set(refs).size, refs.length, title);
    for (const { legendFormat = "" } of targets) {
      assert.ok(type === "table" || legendFormat !== "", title);
    }
  }
});

test("every query is of the machines that were chosen, or says so", () => {
  for (const { title, expr } of queries) {
    const { description } = panels.find((one) => one.title === title) ?? {};
    if (description?.includes("of all jobs")) continue;
    const selected = [
      ...expr.matchAll(
        /\b(?:\w+:)?(?:model_carry\w*|up)(?::\w+)?(\{[^}]*\})?/g,
      ),
    ];
    assert.ok(selected.length > 0, title);
    for (const [all, matchers = ""] of selected) {
      assert.ok(matchers.includes('job=~"$job"'), `${title}: ${all}`);
    }
  }
});

test("a figure of one machine is shown while its snapshot counts alone", () => {
  const ofOne = queries.filter(({ expr }) => expr.includes("$instance"));
  assert.ok(ofOne.length > 10);
  for (const { title, expr } of ofOne) {
    if (title === "Now") continue;
    assert.ok(expr.includes(":model_carry_fresh:bool"), title);
  }
});

interface Mapping {
  readonly options: Readonly<Record<string, { text: string; color: string }>>;
}
const mappings: Mapping[] = [];
JSON.parse(DASHBOARD_TEXT, (key, value) => {
  if (key === "mappings") mappings.push(...value as Mapping[]);
  if (key === "value" && Array.isArray(value)) mappings.push(...value);
  return value;
});

test("what is unknown is never green, and every colour has a word", () => {
  const words = mappings.flatMap(({ options }) => Object.values(options ?? {}));
  assert.ok(words.length > 20);
  for (const { text, color } of words) {
    assert.ok(text.length > 1);
    const isUnknown = /unknown|no valid/.test(text);
    assert.equal(color === "purple", isUnknown, text);
    if (color === "green") {
      assert.match(text, /^(allow|ok|loaded|normal|present|available|ready)$/);
    }
  }
});

test("every state of a signal has a word", async () => {
  const families = prometheusFamilies(await snapshotOf(builtinReports()));
  const states = families.find(({ name }) => name === "model_carry_signal")
    ?.samples.map(({ labels }) => labels["state"] ?? "") ?? [];
  const panel = JSON.stringify(panels.find((one) => one.title === "Signals"));
  assert.ok(states.length > 20);
  for (const state of states) {
    assert.ok(panel.includes(`"text":"${state}"`), state);
    assert.ok(panel.includes(`state=\\"${state}\\"`), state);
  }
});
