import assert from "node:assert/strict";
import { test } from "node:test";
import type { Permissions } from "../../core/probe/contract.ts";
import type { createGuard } from "../../runner/guard.ts";
import { ALL, guardOf, listening } from "../support/guarding.ts";

type Calls = ReturnType<typeof createGuard>["host"];
const calls: readonly (readonly [
  string,
  keyof Permissions,
  (host: Calls) => Promise<unknown>,
])[] = [
  ["readText /sys/a", "read", (host) => host.readText("/sys/a")],
  ["readDir /sys", "read", (host) => host.readDir("/sys")],
  ["readLinkName /sys/a", "read", (host) => host.readLinkName("/sys/a")],
  ["statfs /a", "sys", (host) => host.statfs("/a")],
  [
    "httpGet http://127.0.0.1:1/",
    "net",
    (host) => host.httpGet("http://127.0.0.1:1/"),
  ],
  [
    "ollamaShow http://127.0.0.1:1 m",
    "net",
    (host) => host.ollamaShow("http://127.0.0.1:1", "m"),
  ],
  [
    "ollamaShow http://127.0.0.1:1 m",
    "sys",
    (host) => host.ollamaShow("http://127.0.0.1:1", "m"),
  ],
  ["exec /bin/true x", "run", (host) => host.exec(["/bin/true", "x"])],
  ["env A", "env", (host) => host.env("A")],
  ["system", "sys", (host) => host.system()],
];
for (const [name, kind, call] of calls) {
  test(`createGuard() passes ${name} on with "${kind}" and not without`, async () => {
    const raw = listening();
    await call(guardOf(raw, ALL).host);
    assert.deepEqual(raw.asked, [name]);
    const { [kind]: _, ...rest } = ALL;
    const guard = guardOf(raw, rest);
    await assert.rejects(call(guard.host), { code: "denied" });
    assert.deepEqual(raw.asked, [name]);
    const [verb = "", ...target] = name.split(" ");
    assert.deepEqual(guard.denials, [{
      call: verb,
      target: target.join(" "),
      message: `Cannot ${verb} "${target.join(" ")}": not granted to "p"`,
    }]);
  });
}

test("createGuard() grants nothing by itself", async () => {
  const raw = listening();
  const guard = guardOf(raw, {});
  for (const [, , call] of calls) {
    await assert.rejects(call(guard.host), { code: "denied" });
  }
  assert.deepEqual(raw.asked, []);
});
