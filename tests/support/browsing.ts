/** A Chromium of Debian, driven by playwright-core: `deno task fleet`. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { after } from "node:test";

const { MODEL_CARRY_BROWSER, MODEL_CARRY_DRIVER } = process.env;

/** Why no browser is asked; false: one is. */
export const noBrowser: string | false = MODEL_CARRY_DRIVER === undefined
  ? "no browser: deno task fleet --only=page"
  : false;

/** What of playwright's page is used here. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  title(): Promise<string>;
  close(): Promise<void>;
  evaluate<T, A>(
    work: (argument: A) => T | Promise<T>,
    argument: A,
  ): Promise<T>;
  evaluate<T>(work: string | (() => T | Promise<T>)): Promise<T>;
  waitForSelector(
    selector: string,
    options?: { readonly timeout?: number; readonly state?: "attached" },
  ): Promise<unknown>;
  emulateMedia(media: {
    readonly forcedColors?: "active" | "none";
    readonly colorScheme?: "dark" | "light";
    readonly media?: "print" | "screen";
  }): Promise<void>;
  setViewportSize(size: Size): Promise<void>;
  readonly keyboard: { press(key: string): Promise<void> };
  innerText(selector: string): Promise<string>;
  on(
    event: "console" | "pageerror" | "request",
    listener: (event: TabEvent) => void,
  ): void;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface TabEvent {
  readonly message?: string;
  text?(): string;
  url?(): string;
}

export interface TabOptions {
  readonly colorScheme?: "dark" | "light";
  readonly viewport?: Size;
  /** For what is put into the page by a test alone. */
  readonly bypassCSP?: boolean;
  readonly javaScriptEnabled?: boolean;
}

interface Browser {
  newPage(options: TabOptions): Promise<Tab>;
  close(): Promise<void>;
}

interface Driver {
  readonly chromium: {
    launch(options: {
      readonly executablePath: string;
      readonly args: readonly string[];
    }): Promise<Browser>;
  };
}

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let launched: Promise<Browser> | null = null;

function launch(): Promise<Browser> {
  const require = createRequire(`${MODEL_CARRY_DRIVER}/package.json`);
  const { chromium } = require("playwright-core") as Driver;
  return chromium.launch({
    executablePath: MODEL_CARRY_BROWSER ?? "",
    args: FLAGS,
  });
}

after(async () => {
  await (await launched)?.close();
});

/** A tab, and what went wrong or out in it. */
export interface Opened {
  readonly tab: Tab;
  /** What the browser complains of. */
  readonly complaints: string[];
  /** Whatever was asked for. */
  readonly requests: string[];
}

/** Opens an address while the work lasts. */
export async function whileOpen(
  url: string,
  work: (opened: Opened) => Promise<void>,
  options: TabOptions = {},
): Promise<void> {
  launched ??= launch();
  const tab = await (await launched).newPage(options);
  const complaints: string[] = [];
  const requests: string[] = [];
  tab.on("console", (one) => void complaints.push(one.text?.() ?? ""));
  tab.on("pageerror", (one) => void complaints.push(one.message ?? ""));
  tab.on("request", (one) => void requests.push(one.url?.() ?? ""));
  try {
    await tab.goto(url);
    await work({ tab, complaints, requests });
  } finally {
    await tab.close();
  }
}

/** Waits until the page of `serve` is in a state. */
export async function untilState(tab: Tab, state: string): Promise<void> {
  const selector = `:root[data-state="${state}"]`;
  await tab.waitForSelector(selector, { timeout: 20_000, state: "attached" });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly { readonly id: string }[];
}

/** Rules of axe-core that a page breaks, with where; and those it keeps. */
export async function judgeByAxe(
  tab: Tab,
): Promise<{ readonly broken: string[]; readonly kept: string[] }> {
  const path = `${MODEL_CARRY_DRIVER}/node_modules/axe-core/axe.min.js`;
  await tab.evaluate(readFileSync(path, "utf8"));
  const { violations, passes } = await tab.evaluate<AxeResult>(
    "axe.run(document, { resultTypes: ['violations', 'passes'] })",
  );
  return {
    broken: violations.flatMap(({ id, nodes }) =>
      nodes.map((one) => `${id}: ${one.html.slice(0, 200)}`)
    ),
    kept: passes.map((one) => one.id),
  };
}
