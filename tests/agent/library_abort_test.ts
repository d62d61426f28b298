/** collect() ends when its caller says so, and leaves nothing behind. */

import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { collect, resolvePolicy } from "../../mod.ts";
import { countedSignal } from "../support/counted_signal.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";
import { MISDEEDS, serve } from "../support/replay_server.ts";
import { until } from "../support/until.ts";

const dir = mkdtempSync(join(tmpdir(), "abort-"));
after(() => rmSync(dir, { recursive: true, force: true }));

const MACHINE = {
  sysroot: machinePath("laptop_on_mains"),
  answers: machineAnswers("laptop_on_mains"),
};

function plugin(name: string, text: string): string {
  const path = join(dir, name);
  writeFileSync(path, text);
  chmodSync(path, 0o644);
  return dir;
}

const POLICY = {
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  totalDeadlineMs: 30_000,
};

const manifest = (id: string, permissions: object) =>
  `export const manifest = ${
    JSON.stringify({
      id,
      version: "1.0.0",
      title: "Waits",
      provides: [],
      permissions,
      timeoutMs: 30000,
    })
  };`;

test("collect() does nothing under a signal that has aborted", async () => {
  const reason = new Error("no need");
  const server = await serve(MISDEEDS["hung"] ?? (() => {}));
  try {
    const signal = AbortSignal.abort(reason);
    await assert.rejects(
      collect({ service: server.url, signal }),
      (error) => error === reason,
    );
    assert.deepEqual(server.requests, []);
  } finally {
    await server.close();
  }
});

test("collect() drops a connection that hangs", async () => {
  const end = new AbortController();
  const reason = new Error("changed my mind");
  let open = 0;
  const server = await serve((socket) => {
    open += 1;
    socket.on("close", () => open -= 1);
  });
  try {
    const taken = collect({
      ...MACHINE,
      service: server.url,
      policy: resolvePolicy({ ...POLICY, serviceDeadlineMs: 10_000 }),
      signal: end.signal,
    });
    const rejected = assert.rejects(taken, (error) => error === reason);
    await until(() => open > 0);
    const startedMs = performance.now();
    end.abort(reason);
    await rejected;
    await until(() => open === 0);
    // Far below what the service has.
    assert.ok(performance.now() - startedMs < 5000);
  } finally {
    await server.close();
  }
});

test("collect() ends a plugin that waits", async () => {
  const server = await serve(MISDEEDS["hung"] ?? (() => {}));
  const net = [`${new URL(server.url).host}/`];
  const plugins = plugin(
    "waits.js",
    `${manifest("waits", { net })}
export default (host) => host.httpGet("${server.url}/");`,
  );
  const end = new AbortController();
  try {
    const taken = collect({
      ...MACHINE,
      // Plugins ask for real once there is a service to ask.
      service: server.url,
      plugins: [plugins],
      policy: resolvePolicy({
        ...POLICY,
        serviceDeadlineMs: 100,
        plugins: { waits: { grants: { net } } },
      }),
      signal: end.signal,
    });
    const rejected = assert.rejects(taken, { name: "AbortError" });
    await until(() => server.requests.includes("GET / HTTP/1.1"));
    const startedMs = performance.now();
    end.abort();
    await rejected;
    assert.ok(performance.now() - startedMs < 1000);
  } finally {
    rmSync(join(dir, "waits.js"));
    await server.close();
  }
});

function isAlive(pid: string): boolean {
  try {
    // A zombie that nobody has reaped yet is dead too.
    return !/ Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Aborts while the program of a plugin runs; how long it lives on. */
async function abortProgram(at: string): Promise<number> {
  const pidFile = join(at, "pid");
  const script = join(at, "slow");
  writeFileSync(script, `#!/bin/sh\necho $$ >"${pidFile}"\nsleep 60\n`);
  chmodSync(script, 0o755);
  const plugins = join(at, "plugins");
  mkdirSync(plugins, { mode: 0o755 });
  const argv = [script];
  writeFileSync(
    join(plugins, "runs.js"),
    `${manifest("runs", { run: [argv] })}
export default (host) => host.exec(${JSON.stringify(argv)});`,
    { mode: 0o644 },
  );
  const end = new AbortController();
  const taken = collect({
    plugins: [plugins],
    policy: resolvePolicy({
      ...POLICY,
      plugins: { runs: { grants: { run: [argv] } } },
    }),
    signal: end.signal,
  });
  const rejected = assert.rejects(taken, { name: "AbortError" });
  await until(() =>
    existsSync(pidFile) && readFileSync(pidFile, "utf8").endsWith("\n")
  );
  const pid = readFileSync(pidFile, "utf8").trim();
  const startedMs = performance.now();
  end.abort();
  await rejected;
  await until(() => !isAlive(pid));
  return performance.now() - startedMs;
}

test("collect() kills the program that a plugin started", async () => {
  // A program has 1 s of its own; a busy machine may pause: best of three.
  const livedMs: number[] = [];
  for (let round = 0; round < 3; round++) {
    livedMs.push(await abortProgram(mkdtempSync(join(dir, "program-"))));
    if (Math.min(...livedMs) < 500) return;
  }
  assert.fail(`it lived on for ${livedMs.join(", ")} ms`);
});

test("collect() is not moved by a signal that aborts later", async () => {
  const end = new AbortController();
  const snapshot = await collect({ ...MACHINE, signal: end.signal });
  end.abort();
  assert.deepEqual(snapshot, await collect(MACHINE));
});

test("collect() leaves nothing with a signal that outlives it", async () => {
  const { signal, count, most } = countedSignal();
  await collect({ ...MACHINE, signal });
  assert.equal(count(), 0);
  // Node warns of a leak from 11 on.
  assert.ok(most() > 0 && most() <= 5, `${most()} listeners`);
});
