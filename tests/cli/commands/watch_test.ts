import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { meaningFaults } from "../../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../../schema/generated/snapshot_validator.js";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { machinePath } from "../../support/machines.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";
import { documentsOf, startWatching } from "../../support/watching.ts";

const HEALTHY = ["--sysroot", machinePath("laptop_on_mains")];

async function inTemp(run: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "watch-"));
  try {
    await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function assertValid(document: LocalModelResourceSnapshot): void {
  assert.ok(validate(document), JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(document), []);
}

test("watch prints one compact document a line", { skip }, async () => {
  const { code, stdout, stderr } = await runProgram(
    ["watch", "--count", "3", "--interval", "100ms"],
  );
  assert.deepEqual([code, stderr], [0, ""]);
  const documents = documentsOf(stdout);
  assert.equal(documents.length, 3);
  documents.forEach(assertValid);
  assert.equal(new Set(documents.map((one) => one.snapshotId)).size, 3);
});

test(
  "watch --output keeps a file and prints nothing",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "snapshot.json");
      const args = ["--count", "2", "--interval", "100ms", "--output", file];
      const run = await runProgram(["watch", ...args]);
      assert.deepEqual([run.code, run.stdout], [0, ""]);
      assertValid(JSON.parse(readFileSync(file, "utf8")));
      assert.equal(statSync(file).mode & 0o777, 0o644);
      assert.deepEqual(readdirSync(dir), ["snapshot.json"]);
    }),
);

test("watch --output --json does both", { skip }, () =>
  inTemp(async (dir) => {
    const file = join(dir, "snapshot.json");
    const { stdout } = await runProgram(
      ["watch", "--count", "1", "--json", "--output", file],
    );
    assert.deepEqual(
      documentsOf(stdout),
      [JSON.parse(readFileSync(file, "utf8"))],
    );
  }));

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(
    `watch ends with 0 at ${signal}, after a whole line`,
    { skip },
    async () => {
      const watching = startWatching(["--interval", "100ms", ...HEALTHY]);
      await watching.until(() => documentsOf(watching.stdout()).length >= 2);
      watching.kill(signal);
      assert.equal(await watching.ended, 0);
      documentsOf(watching.stdout()).forEach(assertValid);
      assert.equal(watching.stderr(), "");
    },
  );
}

test("watch ends quietly when nobody reads its lines", { skip }, async () => {
  const shell = '{ "$@"; echo "code $?" >&2; } | head -n 1';
  const args = ["watch", "--interval", "100ms", ...HEALTHY];
  const { stdout, stderr } = await runProgram(args, { shell });
  assert.equal(documentsOf(stdout).length, 1);
  assert.equal(stderr, "code 0\n");
});

test("watch ends with 70 when its lines find no room", { skip }, async () => {
  const { code, stderr } = await runProgram(["watch", ...HEALTHY], {
    shell: '"$@" > /dev/full',
  });
  assert.equal(code, 70);
  assert.match(stderr, /Cannot write to standard output: .*\(ENOSPC\)/);
});

test("watch goes on while its file cannot be written, and says it once", {
  skip,
}, () =>
  inTemp(async (dir) => {
    const file = join(dir, "nowhere", "snapshot.json");
    const args = ["--interval", "100ms", "--json", "--output", file];
    const watching = startWatching([...args, ...HEALTHY]);
    await watching.until(() => documentsOf(watching.stdout()).length >= 3);
    cpSync(machinePath("laptop_on_mains"), join(dir, "nowhere"), {
      recursive: true,
    });
    await watching.until(() => /is over/.test(watching.stderr()));
    watching.kill("SIGTERM");
    assert.equal(await watching.ended, 0);
    assert.equal(watching.stderr().match(/ENOENT/g)?.length, 2);
    assertValid(JSON.parse(readFileSync(file, "utf8")));
  }));

test("watch --count ends with 70 where its file is not the last snapshot", {
  skip,
}, () =>
  inTemp(async (dir) => {
    const args = ["watch", "--count", "2", "--interval", "100ms", "--quiet"];
    const never = await runProgram(
      [...args, ...HEALTHY, "--output", join(dir, "no/file")],
    );
    assert.equal(never.code, 70);
    assert.match(never.stderr, /Cannot end well: [^]*no\/file": .*\(ENOENT\)/);
    // Written once, and then there is a folder in its place.
    const file = join(dir, "file");
    const watching = startWatching(
      ["--count", "5", "--interval", "1s", ...HEALTHY, "--output", file],
    );
    await watching.until(() => existsSync(file));
    rmSync(file);
    mkdirSync(file);
    assert.equal(await watching.ended, 70);
    assert.match(watching.stderr(), /Cannot end well: .*it is a folder\n$/);
    // Who ends it knows that it is not the last one.
    const ended = startWatching(["--output", file, ...HEALTHY]);
    await ended.until(() => /it is a folder/.test(ended.stderr()));
    ended.kill("SIGTERM");
    assert.equal(await ended.ended, 0);
  }));

test(
  "watch denies everything while its policy is unusable",
  { skip },
  () =>
    inTemp(async (dir) => {
      const policy = join(dir, "policy.json");
      const good = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" };
      writeFileSync(policy, JSON.stringify(good));
      chmodSync(policy, 0o600);
      const args = ["--interval", "100ms", "--policy", policy, ...HEALTHY];
      const watching = startWatching(args);
      const last = () => documentsOf(watching.stdout()).at(-1);
      const decides = (decision: string) => () =>
        last()?.admission.decision === decision;
      await watching.until(decides("allow"));
      writeFileSync(policy, '{"ttlSeconds": "long"}');
      await watching.until(decides("deny"));
      const document = last();
      assert.ok(document);
      assertValid(document);
      assert.equal(document.health.status, "failed");
      assert.equal(
        document.probes[0]?.error,
        "The program failed: Cannot use the policy: not valid at /kind, " +
          "/schemaVersion, /ttlSeconds",
      );
      writeFileSync(policy, JSON.stringify(good));
      await watching.until(decides("allow"));
      watching.kill("SIGTERM");
      assert.equal(await watching.ended, 0);
      assert.match(
        watching.stderr(),
        /policy.json: \/ttlSeconds: "long" has [^]*is over/,
      );
    }),
);

/** A machine of ours whose heat can be changed. */
function warmable(dir: string): {
  readonly sysroot: string;
  heat(celsius: number): void;
} {
  const sysroot = join(dir, "machine");
  cpSync(machinePath("laptop_on_mains"), sysroot, { recursive: true });
  const temp = join(sysroot, "sys/class/thermal/thermal_zone0/temp");
  return {
    sysroot,
    heat: (celsius) => {
      writeFileSync(`${temp}.new`, `${celsius * 1000}\n`);
      renameSync(`${temp}.new`, temp);
    },
  };
}

test("watch --on-change tells what changed and leaves the file fresh", {
  skip,
}, () =>
  inTemp(async (dir) => {
    const { sysroot, heat } = warmable(dir);
    const file = join(dir, "snapshot.json");
    const watching = startWatching([
      "--interval",
      "100ms",
      "--on-change",
      "--json",
      ...["--output", file, "--sysroot", sysroot],
    ]);
    const told = () =>
      documentsOf(watching.stdout()).map((one) => one.admission.decision);
    const written = () => {
      const { signals } = JSON.parse(readFileSync(file, "utf8"));
      return signals.thermal.hottest.celsius;
    };
    await watching.until(() => told().length === 1);
    for (const celsius of [95, 94.9, 95.1, 94.9]) {
      heat(celsius);
      await watching.until(() => written() === celsius);
    }
    // The margin below 95 °C is 3.
    assert.deepEqual(told(), ["allow", "constrain"]);
    heat(92);
    await watching.until(() => written() === 92 && told().length === 3);
    watching.kill("SIGTERM");
    assert.equal(await watching.ended, 0);
    assert.deepEqual(told(), ["allow", "constrain", "allow"]);
  }));

test(
  "watch --output logs a line for each change, --quiet none",
  { skip },
  () =>
    inTemp(async (dir) => {
      const args = ["watch", "--count", "3", "--interval", "100ms", ...HEALTHY];
      const output = ["--output", join(dir, "snapshot.json")];
      const run = await runProgram([...args, ...output]);
      assert.match(
        run.stderr,
        /^2026-\S+Z ALLOW llama3.2:1b may run here now\n$/,
      );
      const quiet = await runProgram([...args, ...output, "--quiet"]);
      assert.equal(quiet.stderr, "");
    }),
);

test("watch says when its snapshots go stale before the next", {
  skip,
}, async () => {
  for (
    const [interval, want] of [["30s", /^$/], [
      "31s",
      /stale after 30 s/,
    ]] as const
  ) {
    const args = ["watch", "--count", "1", "--interval", interval, ...HEALTHY];
    assert.match((await runProgram(args)).stderr, want);
    assert.equal((await runProgram([...args, "--quiet"])).stderr, "");
  }
});

test("watch ends at SIGTERM while its reader stalls", { skip }, async () => {
  const watching = startWatching(["--interval", "100ms", ...HEALTHY]);
  watching.child.stdout?.pause();
  // A pipe holds 64 KiB, and a reader of Node some more.
  await new Promise((resolve) => setTimeout(resolve, 4000));
  watching.kill("SIGTERM");
  await new Promise((resolve) => watching.child.once("exit", resolve));
  watching.child.stdout?.resume();
  assert.equal(await watching.ended, 0);
});

const hasScript = (() => {
  try {
    execFileSync("script", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const noTerminal = skip || (hasScript ? false : "script is not here");
if (noTerminal) console.log(`skipped: ${noTerminal}`);

/** Runs the program on a terminal of its own. */
const onTerminal = (args: readonly string[], env = {}) =>
  runProgram(args, {
    env: { TERM: "xterm", LANG: "C.UTF-8", ...env },
    // Arguments of ours hold no quotes.
    shell: 'script -qec "stty cols 80 rows 24; $*" /dev/null',
  });
const FEW = ["watch", "--count", "2", "--interval", "100ms", ...HEALTHY];

test("watch draws on a terminal and gives it back", {
  skip: noTerminal,
}, async () => {
  const { code, stdout } = await onTerminal(FEW);
  assert.equal(code, 0);
  const [, screen = "", after = ""] = stdout.split("\u001b[?1049");
  assert.ok(screen.startsWith("h\u001b[?25l"));
  assert.match(screen, / ALLOW {2}llama3.2:1b may run here now/);
  assert.match(screen, /memory {3}█+░+ {2}normal/);
  assert.ok(screen.endsWith("\u001b[?25h"));
  assert.equal(after, "l");
});

test("watch gives the terminal back when it fails", {
  skip: noTerminal,
}, async () => {
  const { stdout } = await onTerminal([
    "watch",
    "--sysroot",
    machinePath("laptop_on_mains"),
    "--count",
    "1",
    "--output",
    "/nowhere/at/all.json",
  ]);
  const [, screen = "", after = ""] = stdout.split("\u001b[?1049");
  assert.match(screen, /Cannot write "\/nowhere\/at\/all.json": .*\(ENOENT\)/);
  assert.ok(screen.endsWith("\u001b[?25h"));
  // The screen is gone by then, and its note with it.
  assert.equal(
    after,
    "lmodel-carry: Cannot end well: the file does not hold the last snapshot: " +
      'Cannot write "/nowhere/at/all.json": there is no such file or folder ' +
      '(ENOENT); its folder first: mkdir -p "/nowhere/at"\r\n',
  );
});

for (const [key, name] of [["q", "q"], ["\\003", "Ctrl-C"]] as const) {
  test(`watch ends at ${name}, and the terminal is as it was`, {
    skip: noTerminal,
  }, async () => {
    // The key comes when there is a screen; both states of the terminal are told.
    const shell = 'dir=$(mktemp -d); mkfifo "$dir/keys"; ' +
      `(while ! grep -q ALLOW "$dir/seen" 2>/dev/null; do sleep 0.1; done; ` +
      `printf '${key}'; sleep 20) >"$dir/keys" & typist=$!; ` +
      'script -qfec "stty cols 80 rows 24; stty -g; $*; echo code $?; stty -g" ' +
      '"$dir/seen" <"$dir/keys"; kill $typist; rm -r "$dir"';
    const args = ["watch", "--interval", "1h", ...HEALTHY];
    const { stdout } = await runProgram(args, {
      env: { TERM: "xterm", LANG: "C.UTF-8" },
      shell,
    });
    assert.match(stdout, /one every 60 min; q ends it/);
    const states = stdout.match(/^[0-9a-f:]{60,}\r$/gm) ?? [];
    assert.equal(states.length, 2);
    assert.equal(states[0], states[1]);
    assert.match(stdout, /code 0\r\n/);
  });
}

test("watch prints plain lines on a dumb terminal", {
  skip: noTerminal,
}, async () => {
  for (
    const [args, env] of [[[], { TERM: "dumb" }], [
      ["--on-change"],
      {},
    ]] as const
  ) {
    const { stdout } = await onTerminal([...FEW, ...args], env);
    assert.match(stdout, /Z ALLOW llama3.2:1b may run here now\r\n$/);
    assert.doesNotMatch(stdout, /1049/);
  }
});

const usages: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["an interval below 100ms", ["--interval", "99ms"], /"99ms"/],
  ["an interval above 1h", ["--interval", "61m"], /"61m"/],
  ["an interval without a unit", ["--interval", "15"], /--interval "15"/],
  ["no snapshot at all", ["--count", "0"], /--count "0"/],
  ["a count that is no number", ["--count", "1e3"], /--count "1e3"/],
  ["a recording of many runs", ["--record", "x"], /record/],
  ["no usable policy at the start", ["--policy", "/no"], /"\/no"/],
];
for (const [name, args, message] of usages) {
  test(`watch refuses ${name} with 64`, { skip }, async () => {
    const { code, stdout, stderr } = await runProgram(["watch", ...args]);
    assert.deepEqual([code, stdout], [64, ""]);
    assert.match(stderr, message);
  });
}

test("watch takes the least and the most interval", { skip }, async () => {
  for (const interval of ["100ms", "1h"]) {
    const args = ["watch", "--count", "1", "--interval", interval, ...HEALTHY];
    assert.equal((await runProgram(args)).code, 0);
  }
});
