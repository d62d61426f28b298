/** What runs inside the engine before the plugin does: once, at generation. */

import { CALL_NAMES } from "../../runner/sandbox/host_calls.ts";

/** Nesting that manifest, output and arguments may have. */
const DEPTH_CAP = 32;
/** UTF-16 units of the arguments of one host call. */
const ARGUMENTS_CAP = 16 * 1024;
/** UTF-16 units of one message or log line. */
const MESSAGE_CAP = 1000;

/**
 * A script whose value takes the host's `send(method, id, text)` and returns
 * `[inspect, run, settle, describe]`. It captures every intrinsic it needs
 * before the plugin can patch one, writes JSON of its own (no getter and no
 * toJSON runs), and takes away what would make two runs differ: the clock and
 * random numbers.
 */
export const PRELUDE = String.raw`(function (send) {
"use strict";
const { parse, stringify } = JSON;
const { create, defineProperty, freeze, getOwnPropertyDescriptor,
  getPrototypeOf, hasOwn, keys, prototype: plainPrototype } = Object;
const { isArray } = Array;
const { isFinite } = Number;
const Failure = Error, WrongType = TypeError, Later = Promise, Text = String;
const slice = Function.prototype.call.bind(Text.prototype.slice);

const noClock = () => {
  throw new WrongType("Cannot read the clock: a sandbox has none");
};
const Timeless = class Date extends globalThis.Date {
  constructor(...parts) {
    if (parts.length === 0) noClock();
    super(...parts);
  }
};
Date.now = noClock;
defineProperty(Date.prototype, "constructor", { value: Timeless });
globalThis.Date = Timeless;
Math.random = () => {
  throw new WrongType("Cannot draw a random number: a sandbox has none");
};

// Elements of its own: a setter on Array.prototype cannot catch them.
const path = [${"null,".repeat(DEPTH_CAP)}];
let fault = null;
function refuse(depth, what) {
  let at = "";
  for (let index = 0; index < depth; index++) at += "/" + path[index];
  fault = '"' + slice(at, 0, 100) + '" is ' + what;
  throw fault;
}
function own(value, key, depth) {
  path[depth - 1] = key;
  const found = getOwnPropertyDescriptor(value, key);
  if (found === undefined) refuse(depth, "a hole");
  if (!hasOwn(found, "value")) refuse(depth, "a getter");
  return found.value;
}
function isPlain(value) {
  const prototype = getPrototypeOf(value);
  return prototype === plainPrototype || prototype === null;
}
function toJson(root, cap) {
  let left = cap;
  const take = (text) => {
    left -= text.length + 1;
    if (left < 0) refuse(0, "longer than " + cap + " characters");
    return text;
  };
  const write = (value, depth) => {
    if (value === null || typeof value === "boolean") return take("" + value);
    if (typeof value === "number") {
      if (!isFinite(value)) refuse(depth, "not a finite number");
      return take("" + value);
    }
    if (typeof value === "string") return stringify(take(value));
    if (typeof value !== "object") refuse(depth, "of type " + typeof value);
    if (depth === ${DEPTH_CAP}) refuse(2, "nested deeper than ${DEPTH_CAP}");
    take("[]");
    let text = "";
    if (isArray(value)) {
      const length = value.length;
      for (let index = 0; index < length; index++) {
        text += (index === 0 ? "" : ",") + write(own(value, index, depth + 1), depth + 1);
      }
      return "[" + text + "]";
    }
    if (!isPlain(value)) refuse(depth, "not a plain object");
    const names = keys(value);
    for (let index = 0; index < names.length; index++) {
      const name = names[index];
      text += (index === 0 ? "" : ",") + stringify(take(name)) + ":" +
        write(own(value, name, depth + 1), depth + 1);
    }
    return "{" + text + "}";
  };
  fault = null;
  try {
    return write(root, 0);
  } catch (thrown) {
    if (fault === null) fault = '"" cannot be read: ' + messageOf(thrown);
    return null;
  }
}
function messageOf(thrown) {
  try {
    const message = typeof thrown === "object" && thrown !== null ? thrown.message : undefined;
    return slice(typeof message === "string" ? message : Text(thrown), 0, ${MESSAGE_CAP});
  } catch {
    return "threw what cannot be described";
  }
}
function codeOf(thrown) {
  try {
    const code = typeof thrown === "object" && thrown !== null ? thrown.code : undefined;
    return typeof code === "string" ? slice(code, 0, 64) : null;
  } catch {
    return null;
  }
}
function reply(outcome, message, code) {
  return '["' + outcome + '",' + stringify(message) + "," + stringify(code) + "]";
}
function describe(thrown) {
  return reply("failed", messageOf(thrown), codeOf(thrown));
}

const waiting = create(null);
let last = 0;
function call(method, parts) {
  return new Later((resolve, reject) => {
    const text = toJson(parts, ${ARGUMENTS_CAP});
    if (text === null) throw new WrongType("Cannot pass arguments: " + fault);
    last += 1;
    waiting[last] = { resolve, reject };
    send(method, last, text);
  });
}
const host = {
  log: (message) => send(-1, 0, slice(Text(message), 0, ${MESSAGE_CAP})),
};
${JSON.stringify(CALL_NAMES)}.forEach((name, method) => {
  host[name] = (...parts) => call(method, parts);
});
freeze(host);

let probe;
function inspect(namespace, cap) {
  const manifest = namespace.manifest;
  probe = namespace.default;
  if (manifest === undefined) return reply("failed", 'Cannot find "export const manifest"', null);
  if (typeof probe !== "function") {
    return reply("failed", 'Cannot find "export default async function"', null);
  }
  const text = toJson(manifest, cap);
  return text === null
    ? reply("invalid-output", "Cannot read manifest: " + fault, null)
    : '["ok",' + text + "]";
}
async function run(settings, cap) {
  let output;
  try {
    const running = probe;
    output = await running(host, parse(settings));
  } catch (thrown) {
    return describe(thrown);
  }
  if (typeof output !== "object" || output === null || isArray(output)) {
    return reply("invalid-output", 'Cannot read output: "" is not an object', null);
  }
  const text = toJson(output, cap);
  return text === null
    ? reply("invalid-output", "Cannot read output: " + fault, null)
    : '["ok",' + text + "]";
}
function settle(id, kind, payload) {
  const { resolve, reject } = waiting[id];
  delete waiting[id];
  if (kind === "text") return resolve(payload);
  const value = parse(payload);
  if (kind === "json") return resolve(value);
  const failure = new Failure(value.message);
  if (value.code !== null) {
    defineProperty(failure, "code", { __proto__: null, value: value.code, enumerable: true });
  }
  reject(failure);
}
return [inspect, run, settle, describe];
})`;
