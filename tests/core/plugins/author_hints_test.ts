import assert from "node:assert/strict";
import { test } from "node:test";
import {
  authorHints,
  denialHint,
  looksTyped,
} from "../../../core/plugins/author_hints.ts";

const hinted: readonly (readonly [error: string, source: string, RegExp])[] = [
  ["require is not defined", "", /^no require here: a plugin is one file/],
  ["'console' is not defined", "", /^no console here: host.log\(text\)/],
  ["process is not defined", "", /await host.env\("NAME"\)/],
  ["fetch is not defined", "", /await host.httpGet\(/],
  ["setTimeout is not defined", "", /there are no timers/],
  ["could not load module 'x'", "", /^no import here: a plugin is one file/],
  ['Cannot read output: "" is not an object', "", /returned nothing/],
  ['Cannot find "export default async function"', "", /the default export/],
  [
    "not a function",
    'const a = 1;\nconst t = host.readText("/x");\nt.split("");',
    /^line 2 uses an answer of the host without await/,
  ],
  [
    'Cannot read output: "/extension/a" is not a plain object',
    'return { a: 1 };\n\n  let t = host . env("A");',
    /^line 3 uses/,
  ],
  [
    "not a function",
    'const a = 1;\nconst n = await host.readDir("/sys/class").map(String);',
    /^line 2 uses .*, so \(await host.readDir\(…\)\) stands in parentheses/,
  ],
  [
    "cannot read property 'x' of undefined",
    'let n = Number(host.env("A")[0].x);',
    /^line 1 uses an answer of the host without await.*host.env/,
  ],
  [
    "not a function",
    'const t = await host.readLink("/x");',
    /^line 1: host has no readLink; did you mean readLinkName\?$/,
  ],
  [
    "not a function",
    "\n\nawait host.spawnAll([]);",
    /^line 3: host has no spawnAll; it has readText, .*, log$/,
  ],
  [
    'Cannot load "fan.mts": its name does not end in .js or .mjs',
    "",
    /^TypeScript is made one JavaScript file first: deno bundle/,
  ],
  [
    "Cannot finish within the whole run's deadline",
    "",
    /totalDeadlineMs of the policy, or --timeout/,
  ],
];
for (const [error, source, want] of hinted) {
  test(`authorHints() helps with ${error}`, () => {
    const [hint = "", ...more] = authorHints({ error, source });
    assert.match(hint, want);
    assert.deepEqual(more, []);
  });
}

const silent: readonly (readonly [string | null, string])[] = [
  [null, "host.readText('/x')"],
  ["toString is not defined", ""],
  ["nothing is defined", ""],
  ["not a function", 'const t = await host.readText("/x");'],
  ["not a function", 'return host.readText("/x");'],
  ["not a function", "const all = await Promise.all([host.env('A')]);"],
  ["not a function", "const read = () => host.readText('/x');"],
  ["not a function", "const t = (await host.readText('/x')).trim(1);"],
  ["not a function", "await host.readText('/x').then((t) => t.x());"],
  ["not a function", "host.log('x');"],
  ['Cannot load "fan": its name does not end in .js or .mjs', ""],
  ["the fan stands still", "host.readText('/x')"],
];
for (const [error, source] of silent) {
  test(`authorHints() does not guess at ${error} of ${source}`, () => {
    assert.deepEqual(authorHints({ error, source }), []);
  });
}

const denied = (call: string, target: string) => ({
  call,
  target,
  message: "no",
});
const ASKED = {
  read: ["/sys/class/hwmon"],
  net: ["127.*:*/"],
  run: [["fan", "--rpm"]],
  env: ["HOME"],
  sys: ["statfs"],
};
const refusals: readonly (readonly [string, string, string])[] = [
  ["readText", "/proc/loadavg", 'read: ["/proc/loadavg"]'],
  ["readDir", "/etc", 'read: ["/etc"]'],
  ["httpGet", "http://127.0.0.1:1/x", 'net: ["http://127.0.0.1:1/x"]'],
  ["env", "PATH", 'env: ["PATH"]'],
  ["exec", "true", 'run: ["true"]'],
  ["statfs", "/", 'sys: ["statfs"]'],
];
for (const [call, target, want] of refusals) {
  test(`denialHint() tells what ${call} has to ask for`, () => {
    assert.equal(
      denialHint(denied(call, target), {}),
      `the manifest does not ask for it: permissions: { ${want} }`,
    );
  });
}
for (
  const [call, target] of [
    ["readText", "/sys/class/hwmon/hwmon0/fan1_input"],
    ["httpGet", "http://127.0.0.1:1/x"],
    ["exec", "fan --rpm"],
    ["env", "HOME"],
    ["statfs", "/"],
  ] as const
) {
  test(`denialHint() sends ${call} to the operator`, () => {
    assert.match(
      denialHint(denied(call, target), ASKED),
      /that is the operator/,
    );
  });
}

const typed: readonly (readonly [string, boolean])[] = [
  ["export default async function probe(host: Host) {", true],
  ["function f(a, b?: number) {", true],
  ["function f(): string {", true],
  ["interface Fan {", true],
  ["const a = b as const;", true],
  ["import type { Host } from 'x';", true],
  ["return { a: 1, b: [ } };", false],
  ["const a = ;", false],
];
for (const [line, want] of typed) {
  test(`looksTyped() is ${want} of ${line}`, () => {
    assert.equal(looksTyped(line), want);
  });
}
