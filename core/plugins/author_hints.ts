/** What a plugin's author may have meant, and what to use in its place. */

import type { Permissions } from "../probe/contract.ts";
import type { Report } from "../probe/report.ts";
import { hostCallSlip } from "./host_call_slips.ts";

type Denial = Report["denials"][number];
type Kind = keyof Permissions & string;

/** Which permission each call takes. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  readText: "read",
  readDir: "read",
  readLinkName: "read",
  httpGet: "net",
  exec: "run",
  env: "env",
};

/**
 * Of a call that was refused: what the manifest would have to ask for; null
 * where it asks, and the policy does not grant it.
 */
function unaskedFor(
  { call, target }: Pick<Denial, "call" | "target">,
  requested: Permissions,
): string | null {
  const kind = KIND_OF[call] ?? "sys";
  const wanted = kind === "sys" ? call : target;
  const isAsked = (requested[kind] ?? []).some((one) => {
    const [text = ""] = typeof one === "string" ? [one] : one;
    // Addresses may have placeholders, paths folders, commands arguments.
    return text.includes("*") || wanted === text || wanted.startsWith(text);
  });
  return isAsked ? null : `permissions: { ${kind}: ["${wanted}"] }`;
}

/** A refusal with the next step: the manifest's author, or the operator. */
export function denialHint(denial: Denial, requested: Permissions): string {
  const wanted = unaskedFor(denial, requested);
  return wanted === null
    ? "the manifest asks for it, the policy does not grant it: that is the " +
      'operator\'s, see "to grant"'
    : `the manifest does not ask for it: ${wanted}`;
}

/** What came of a run, as far as it can be told to an author. */
export interface Attempt {
  readonly error: string | null;
  readonly source: string;
}

const PAGE = "model-carry help plugins";

/** Names that other places have → what a plugin uses. */
const INSTEAD: Readonly<Record<string, string>> = {
  require:
    `a plugin is one file without imports; what it needs of the machine ` +
    `its host hands in (${PAGE})`,
  module: `a plugin is an ES module: export const manifest = {...}; ` +
    "export default async function probe(host) {...}",
  exports: "a plugin is an ES module: export const manifest, export default",
  console: "host.log(text) writes a line of the report",
  fetch: 'await host.httpGet("http://127.0.0.1:PORT/path") asks a service on ' +
    "loopback that permissions.net names",
  process: 'await host.env("NAME") reads a variable that permissions.env names',
  Deno: `there is no runtime in the sandbox: ${PAGE} lists what host can do`,
  Buffer: "texts are texts here: host.readText gives them decoded",
  setTimeout: "there are no timers: a plugin reads, judges and returns",
  setInterval: "there are no timers: a plugin is run anew for each snapshot",
  performance: "there is no clock: the same input has to give the same answer",
  fs: "await host.readText(path) reads a file that permissions.read names",
};

function* hintsOf({ error, source }: Attempt): Generator<string> {
  if (error === null) return;
  const name = /^(?:'?(\w+)'?) is not defined$/.exec(error)?.[1];
  const instead = name !== undefined && Object.hasOwn(INSTEAD, name)
    ? INSTEAD[name]
    : undefined;
  if (instead !== undefined) yield `no ${name} here: ${instead}`;
  if (error.startsWith("could not load module")) {
    yield `no import here: ${INSTEAD["require"]}`;
  }
  if (/"" is not an object/.test(error)) {
    yield "the probe returned nothing: return an object, {} where there is " +
      "nothing to say";
  }
  if (/\.[cm]?tsx?": its name does not end in/.test(error)) {
    yield "TypeScript is made one JavaScript file first: " +
      "deno bundle own.ts -o own.js";
  }
  if (error.startsWith('Cannot find "export default')) {
    yield "the probe is the default export: export default async function " +
      "probe(host, settings) {...}";
  }
  const isOfValue = /not a function|is not a plain object|of type undefined/
    .test(error) || /cannot read property/i.test(error);
  const slip = isOfValue ? hostCallSlip(source) : null;
  if (slip !== null) yield slip;
  if (error.startsWith("Cannot finish within the whole run's deadline")) {
    yield "the run's own limit ended it, not the plugin's: totalDeadlineMs of " +
      "the policy, or --timeout";
  }
}

/** Sentences, most telling first; none where nothing is recognised. */
export function authorHints(attempt: Attempt): string[] {
  return [...hintsOf(attempt)];
}

/** What looks like a type of TypeScript where a parser wants none. */
export function looksTyped(line: string): boolean {
  const type = String
    .raw`(?:[A-Z]\w*|any|boolean|number|string|unknown|void)\b`;
  return new RegExp(String.raw`\b\w+\??\s*:\s*${type}`).test(line) ||
    /\)\s*:\s*\w/.test(line) || /^\s*(?:interface|type|enum)\s+\w/.test(line) ||
    /\bas\s+(?:const|\w+)\b/.test(line) || /^\s*import\s+type\b/.test(line);
}
