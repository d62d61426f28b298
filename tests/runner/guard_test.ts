import assert from "node:assert/strict";
import { test } from "node:test";
import type { PathRule } from "../../core/plugins/path_rule.ts";
import type { Permissions } from "../../core/probe/contract.ts";
import type { Admit, RawHost } from "../../core/host_calls/raw_host.ts";
import { createGuard, type GuardOptions } from "../../runner/guard.ts";
import { memoryHost } from "../support/memory_host.ts";

/** A host that answers everything and writes down that it was asked. */
function listening(): RawHost & { readonly asked: string[] } {
  const asked: string[] = [];
  const note = <T>(call: string, answer: T) => {
    asked.push(call);
    return Promise.resolve(answer);
  };
  return {
    asked,
    readText: (path) => note(`readText ${path}`, "text"),
    readDir: (path) => note(`readDir ${path}`, ["a"]),
    readLinkName: (path) => note(`readLinkName ${path}`, "xe"),
    statfs: (path) =>
      note(`statfs ${path}`, {
        availableBytes: 1,
        totalBytes: 2,
        readOnly: false,
      }),
    httpGet: (url) =>
      note(`httpGet ${url}`, { status: 200, body: "", elapsedMs: 1 }),
    ollamaShow: (url, model) =>
      note(`ollamaShow ${url} ${model}`, {
        status: 200,
        body: "",
        elapsedMs: 1,
      }),
    exec: (argv) =>
      note(`exec ${argv.join(" ")}`, { exitCode: 0, stdout: "", stderr: "" }),
    env: (name) => note(`env ${name}`, null),
    system: () => note("system", { platform: "linux", arch: "x86_64" }),
    log: (message) => void asked.push(`log ${message}`),
  };
}
const guardOf = (
  raw: RawHost,
  granted: Permissions,
  options: Partial<GuardOptions> = {},
) => createGuard(raw, { id: "p", granted, ...options });

const ALL: Permissions = {
  read: ["/sys"],
  net: ["127.0.0.1:1/"],
  run: [["/bin/true", "x"]],
  env: ["A"],
  sys: ["statfs", "system", "ollama-show"],
};
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

/** A rule that lets everything through but what is told. */
const ruleOf = (rule: Partial<PathRule>): PathRule => ({
  ask: (call, path) => ({
    call,
    path,
    anchor: null,
    rest: "",
    place: null,
    limits: null,
  }),
  opened: () => {},
  names: (_, names) => names,
  text: (_, text) => text,
  hint: () => "",
  ...rule,
});

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

test("createGuard() counts refused calls too, and notes 64 of them", async () => {
  const guard = guardOf(listening(), { env: ["A"] }, { hostCalls: 70 });
  for (let n = 0; n < 69; n++) {
    await assert.rejects(guard.host.env(`B${n}`), { code: "denied" });
  }
  assert.equal(await guard.host.env("A"), null);
  await assert.rejects(guard.host.env("A"), {
    code: "too-many-calls",
    message: 'Cannot env: "p" made more than 70 host calls',
  });
  assert.equal(guard.denials.length, 64);
  assert.equal(guard.denials[63]?.target, "B63");
});

test("createGuard() notes what the host itself refuses, 64 of them too", async () => {
  const refusal = (code: string) =>
    Object.assign(new Error(`no: ${code}`), { code });
  let thrown: unknown = refusal("denied");
  const raw = { ...listening(), readText: () => Promise.reject(thrown) };
  const guard = guardOf(raw, { read: ["/sys"] });
  await assert.rejects(guard.host.readText("/sys/a"), {
    message: "no: denied",
  });
  assert.deepEqual(guard.denials, [
    { call: "readText", target: "/sys/a", message: "no: denied" },
  ]);
  thrown = refusal("ENOENT");
  await assert.rejects(guard.host.readText("/sys/b"), { code: "ENOENT" });
  thrown = { code: "denied" };
  await assert.rejects(guard.host.readText("/sys/c"));
  assert.equal(guard.denials.length, 1);
  thrown = refusal("denied");
  for (let n = 0; n < 70; n++) {
    await assert.rejects(guard.host.readText("/sys/d"), { code: "denied" });
  }
  assert.equal(guard.denials.length, 64);
});

test("createGuard() notes a refusal once, its own or the host's", async () => {
  const paths = ruleOf({
    ask: () => {
      throw new Error("leads elsewhere");
    },
  });
  const guard = guardOf(listening(), { read: ["/sys"] }, { paths });
  await assert.rejects(guard.host.readText("/sys/a"), { code: "denied" });
  assert.equal(guard.denials.length, 1);
});

test("createGuard() serves 16,000 calls unless it is told otherwise", async () => {
  const guard = guardOf(listening(), { env: ["A"] });
  await Promise.all(
    Array.from({ length: 16_000 }, () => guard.host.env("A")),
  );
  assert.equal(guard.shortage(), null);
  await assert.rejects(guard.host.env("A"), { code: "too-many-calls" });
  assert.deepEqual(guard.shortage(), {
    code: "too-many-calls",
    message: "Cannot read all of it: more than 16000 host calls",
  });
});

test("createGuard() keeps back an answer that comes after the end", async () => {
  let answer = (_: string) => {};
  let isEnded: boolean | undefined;
  const raw: RawHost = {
    ...listening(),
    readText: () => new Promise((resolve) => (answer = resolve)),
    exec: (_, end) => {
      end?.addEventListener("abort", () => (isEnded = true));
      isEnded = end?.aborted;
      return new Promise(() => {});
    },
  };
  const guard = guardOf(raw, ALL);
  const late = guard.host.readText("/sys/a");
  guard.host.exec(["/bin/true", "x"]);
  guard.host.log("before");
  assert.equal(isEnded, false);
  guard.close();
  answer("text");
  guard.host.log("after");
  await assert.rejects(late, {
    code: "denied",
    message: 'Cannot readText: "p" ended',
  });
  await assert.rejects(guard.host.env("A"), {
    code: "denied",
    message: 'Cannot env: "p" ended',
  });
  assert.equal(isEnded, true);
  assert.deepEqual(guard.log, ["before"]);
  // What comes after the end is no denial of the policy's, and no call.
  assert.deepEqual([guard.denials, guard.hostCalls()], [[], 2]);
});

test("createGuard() refuses without a reason that is none", async () => {
  const guard = guardOf(listening(), ALL, {
    paths: ruleOf({
      ask: () => {
        throw "no Error";
      },
    }),
  });
  await assert.rejects(guard.host.readText("/sys/a"), {
    code: "denied",
    message: 'Cannot readText "/sys/a": not granted',
  });
});

test("createGuard() keeps 32 lines of log, each on one line", () => {
  const guard = guardOf(listening(), {});
  for (let n = 0; n < 33; n++) guard.host.log(`line\n${n}`);
  assert.equal(guard.log.length, 32);
  assert.deepEqual([guard.log[0], guard.log[31]], ["line 0", "line 31"]);
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

test("createGuard() lets one probe read 8 files at a time", async () => {
  let [inside, most] = [0, 0];
  const raw = {
    ...memoryHost({}),
    readText: async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside -= 1;
      return "";
    },
  };
  const { host } = createGuard(raw, { id: "a", granted: { read: ["/sys"] } });
  const all = Array.from(
    { length: 50 },
    (_, at) => host.readText(`/sys/${at}`),
  );
  assert.equal((await Promise.all(all)).length, 50);
  assert.equal(most, 8);
});

test("createGuard() gives timers a turn between many calls", async () => {
  const raw = { ...memoryHost({}), readText: () => Promise.resolve("") };
  const { host } = createGuard(raw, { id: "a", granted: { read: ["/sys"] } });
  let turns = 0;
  const ticking = setInterval(() => turns += 1, 0);
  for (let at = 0; at < 256 * 20; at += 1) await host.readText("/sys/a");
  clearInterval(ticking);
  assert.ok(turns > 0, "no timer ran");
});
