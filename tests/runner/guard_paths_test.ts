/** Paths that a guard opens, before and after it knows where they led. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Admit, RawHost } from "../../core/host_calls/raw_host.ts";
import { memoryHost } from "../support/memory_host.ts";
import { ALL, guardOf, listening, ruleOf } from "../support/guarding.ts";

test("createGuard() checks where a path led, before and after", async () => {
  const seen: string[] = [];
  const raw: RawHost = {
    ...memoryHost({}),
    readText: (path: string, admit?: Admit) => {
      admit?.(path === "/sys/link" ? "/etc/shadow" : path, "/sys/anchor");
      return Promise.resolve("text");
    },
  };
  const plain = ruleOf({});
  const guard = guardOf(raw, { read: ["/sys"] }, {
    paths: ruleOf({
      ask: (call, path) => {
        seen.push(`${call} ${path}`);
        return plain.ask(call, path);
      },
      opened: ({ path }, real, anchor) => {
        seen.push(`${path} -> ${real} by ${anchor}`);
        if (!real.startsWith("/sys/")) throw new Error("leads out");
      },
    }),
  });
  assert.equal(await guard.host.readText("/sys/a"), "text");
  await assert.rejects(guard.host.readText("/sys/link"), { code: "denied" });
  assert.deepEqual(seen, [
    "readText /sys/a",
    "/sys/a -> /sys/a by /sys/anchor",
    "readText /sys/link",
    "/sys/link -> /etc/shadow by /sys/anchor",
  ]);
  assert.deepEqual(guard.denials, [{
    call: "readText",
    target: "/sys/link",
    message: 'Cannot readText "/sys/link": leads out',
  }]);
});

test("createGuard() opens nothing that may not be asked for", async () => {
  const raw = listening();
  const guard = guardOf(raw, { read: ["/sys"] }, {
    paths: ruleOf({
      ask: () => {
        throw new Error("not in the list");
      },
    }),
  });
  for (
    const call of [
      () => guard.host.readText("/sys/a"),
      () => guard.host.readDir("/sys/a"),
      () => guard.host.readLinkName("/sys/a"),
    ]
  ) await assert.rejects(call(), { code: "denied" });
  assert.deepEqual(raw.asked, []);
  assert.equal(guard.denials.length, 3);
});

test("createGuard() asks for the path and the anchor of the rule", async () => {
  const anchors: unknown[] = [];
  const raw: RawHost = {
    ...listening(),
    readText: (path, admit) => {
      anchors.push(path, admit?.anchor);
      return Promise.reject(
        Object.assign(new Error(`no ${path}`), { code: "ENOENT" }),
      );
    },
    readDir: () => Promise.resolve(["secret", "a"]),
  };
  const guard = guardOf(raw, { read: ["/sys"] }, {
    paths: ruleOf({
      ask: (call, path) => ({
        call,
        path: path.replace("other0", "secret"),
        anchor: path === "/sys/a" ? null : "/sys/secret",
        rest: "",
        place: null,
        limits: null,
      }),
      names: (_, names) => names.map((one) => one.replace("secret", "other0")),
    }),
  });
  assert.deepEqual(await guard.host.readDir("/sys"), ["other0", "a"]);
  // The name that the number stands for is in no message.
  await assert.rejects(guard.host.readText("/sys/other0/x"), {
    code: "ENOENT",
    message: 'Cannot readText "/sys/other0/x": ENOENT',
  });
  await assert.rejects(guard.host.readText("/sys/a"), {
    message: "no /sys/a",
  });
  assert.deepEqual(anchors, [
    "/sys/secret/x",
    "/sys/secret",
    "/sys/a",
    undefined,
  ]);
});

test("createGuard() gives a text as the rule shows it", async () => {
  const guard = guardOf(listening(), { read: ["/sys"] }, {
    paths: ruleOf({ text: ({ path }, text) => `${path}: ${text}` }),
  });
  assert.equal(await guard.host.readText("/sys/a"), "/sys/a: text");
});

test("createGuard() passes on what is no failure of the kernel's", async () => {
  let thrown: unknown = new Error("odd");
  const guard = guardOf(
    { ...listening(), readText: () => Promise.reject(thrown) },
    { read: ["/sys"] },
    {
      paths: ruleOf({
        ask: (call) => ({
          call,
          path: "/sys/secret",
          anchor: null,
          rest: "",
          place: null,
          limits: null,
        }),
      }),
    },
  );
  const isThrown = (error: unknown) => error === thrown;
  await assert.rejects(guard.host.readText("/sys/a"), isThrown);
  thrown = Object.assign(new Error("no"), { code: "denied" });
  await assert.rejects(guard.host.readText("/sys/a"), isThrown);
  assert.equal(await guard.host.readLinkName("/sys/a"), "xe");
});

test("createGuard() says what to do about a path that is not granted", async () => {
  const guard = guardOf(listening(), { read: ["/sys"], env: [] }, {
    paths: ruleOf({ hint: (path) => `; see ${path}` }),
  });
  await assert.rejects(guard.host.readDir("/etc"), {
    message: 'Cannot readDir "/etc": not granted to "p"; see /etc',
  });
  await assert.rejects(guard.host.env("A"), {
    message: 'Cannot env "A": not granted to "p"',
  });
});

test("createGuard() lends the built-ins a host that checks no real path", async () => {
  let checked: Admit | undefined;
  const raw: RawHost = {
    ...listening(),
    readText: (_, admit) => {
      checked = admit;
      return Promise.resolve("text");
    },
  };
  await guardOf(raw, ALL).host.readText("/sys/a");
  assert.equal(checked, undefined);
});
