/** A dashboard of Grafana, as far as it can be read without one. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Running, Sample } from "./prometheus.ts";

interface Query {
  readonly refId: string;
  readonly expr: string;
  readonly legendFormat?: string;
  readonly instant?: boolean;
  readonly range?: boolean;
  readonly datasource?: { readonly type: string; readonly uid: string };
}

export interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly gridPos: Readonly<Record<"x" | "y" | "w" | "h", number>>;
  readonly datasource?: { readonly uid: string };
  readonly targets?: readonly Query[];
}

export interface Dashboard {
  readonly uid: string;
  readonly schemaVersion: number;
  readonly panels: readonly Panel[];
  readonly templating: {
    readonly list: readonly {
      readonly name: string;
      readonly type: string;
      readonly multi: boolean;
      readonly query: string | { readonly query: string };
    }[];
  };
  readonly annotations: { readonly list: readonly { target: Query }[] };
}

/** The text that is shipped. */
export const DASHBOARD_TEXT: string = readFileSync(
  fileURLToPath(
    new URL("../../packaging/grafana/model-carry.json", import.meta.url),
  ),
  "utf8",
);

export const dashboardOf = (text: string): Dashboard =>
  JSON.parse(text) as Dashboard;

/** What the reader has chosen: several values, or one. */
export type Choice = Readonly<Record<string, string | readonly string[]>>;

const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\\\$&");

/** A query as Grafana sends it: several values are a regular expression. */
export function chosen(expr: string, choice: Choice): string {
  return expr.replace(/\$(\w+)/g, (_, name: string) => {
    const value = choice[name];
    if (value === undefined) throw new Error(`Cannot fill in "$${name}"`);
    return typeof value === "string"
      ? value
      : `(${value.map(quoted).join("|")})`;
  });
}

/** Values of a variable: all that `label_values(series, label)` gives. */
async function valuesOf(
  query: string,
  choice: Choice,
  { api }: Running,
): Promise<string[]> {
  const [, series, label] = /^label_values\((.+), (\w+)\)$/.exec(query) ?? [];
  if (series === undefined || label === undefined) {
    throw new Error(`Cannot read the variable "${query}"`);
  }
  const asked = { "match[]": chosen(series, choice) };
  return await api<string[]>(`label/${label}/values`, asked);
}

/** All values of each variable, in the order of the dashboard. */
export async function choiceOf(
  { templating }: Dashboard,
  running: Running,
): Promise<Record<string, string[]>> {
  const choice: Record<string, string[]> = {};
  for (const { name, type, query } of templating.list) {
    if (type !== "query") continue;
    const text = typeof query === "string" ? query : query.query;
    choice[name] = await valuesOf(text, choice, running);
  }
  return choice;
}

interface Matrix {
  readonly result: readonly {
    readonly metric: Sample["metric"];
    readonly values: readonly (readonly [number, string])[];
  }[];
}

/** Labels of the series that a query of the dashboard gives now. */
async function run(
  { expr, instant }: Query,
  choice: Choice,
  running: Running,
): Promise<readonly Sample["metric"][]> {
  const query = chosen(expr, choice);
  if (instant === true) {
    return (await running.query(query)).map((one) => one.metric);
  }
  const end = Date.now() / 1000;
  const asked = { query, start: `${end - 30}`, end: `${end}`, step: "1" };
  const { result } = await running.api<Matrix>("query_range", asked);
  return result.map((one) => one.metric);
}

/** What is wrong with one query; its series, for who needs them. */
async function faultsOf(
  query: Query,
  choice: Choice,
  running: Running,
): Promise<{ readonly faults: string[]; readonly count: number }> {
  try {
    const all = await run(query, choice, running);
    const keys = [...(query.legendFormat ?? "").matchAll(/\{\{(\w+)\}\}/g)];
    const faults = keys.flatMap(([, key = ""]) =>
      all.every((one) => key in one) ? [] : [`label ${key} is missing`]
    );
    return { faults, count: all.length };
  } catch (error) {
    return { faults: [(error as Error).message], count: 0 };
  }
}

/**
 * Every query of panels and annotations, for each machine that is named. A
 * query is at fault that is refused, that lacks what its legend says, or that
 * gives nothing for any of the machines.
 */
export async function dashboardFaults(
  dashboard: Dashboard,
  machines: readonly string[],
  running: Running,
): Promise<string[]> {
  const all = await choiceOf(dashboard, running);
  const faults: string[] = [];
  const judge = async (title: string, query: Query) => {
    const each = query.expr.includes("$instance") ? machines : [""];
    let most = 0;
    for (const instance of each) {
      const choice = { ...all, instance };
      const found = await faultsOf(query, choice, running);
      most = Math.max(most, found.count);
      faults.push(...found.faults.map((one) => `${title}: ${one}`));
    }
    if (most === 0) faults.push(`${title} ${query.refId}: nothing`);
  };
  for (const { title, targets = [] } of dashboard.panels) {
    for (const query of targets) await judge(title, query);
  }
  for (const { target } of dashboard.annotations.list) {
    await judge("annotations", target);
  }
  for (const [name, values] of Object.entries(all)) {
    if (values.length === 0) faults.push(`$${name}: nothing`);
  }
  return faults;
}
