import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { noSource as skip, runProgram } from "../../support/run.ts";
import { machinePath } from "../../support/machines.ts";

const root = mkdtempSync(join(tmpdir(), "probes-"));
after(() => rmSync(root, { recursive: true, force: true }));
const dir = join(root, "plugins");
const file = join(dir, "vendor-fan.js");
const MACHINE = machinePath("laptop_on_mains");

test("probes new, test, list and run lead to a plugin in the snapshot", {
  skip,
}, async () => {
  const written = await runProgram([
    "probes",
    "new",
    "vendor-fan",
    "--plugins",
    dir,
  ]);
  assert.equal(written.code, 0, written.stderr);
  const again = await runProgram([
    "probes",
    "new",
    "vendor-fan",
    "--plugins",
    dir,
  ]);
  assert.equal(again.code, 64);
  assert.match(again.stderr, /Cannot write ".*vendor-fan.js": .*\(EEXIST\)/);

  const tested = await runProgram(["probes", "test", file]);
  assert.equal(tested.code, 0, tested.stdout);
  assert.match(tested.stdout, /^outcome {3}ok$/m);
  assert.match(tested.stdout, /^expected {2}as in /m);

  const listed = await runProgram(["probes", "list", "--plugins", dir]);
  assert.equal(listed.code, 0);
  assert.match(listed.stdout, /^vendor-fan 0\.1\.0 {2}plugin vendor-fan\.js$/m);
  assert.match(listed.stdout, /^ {2}granted {3}read \/proc\/loadavg$/m);

  const args = ["--plugins", dir, "--quiet"];
  const ran = await runProgram(["probes", "run", "vendor-fan", ...args]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal(JSON.parse(ran.stdout).outcome, "ok");

  const { stdout } = await runProgram(["--json", ...args]);
  const { probes, extensions } = JSON.parse(stdout);
  assert.equal(probes.at(-1).id, "vendor-fan");
  assert.equal(typeof extensions["vendor-fan"].loadAverage, "number");
});

test(
  "probes test fails for another output, and says what a policy would grant",
  {
    skip,
  },
  async () => {
    const source = readFileSync(file, "utf8");
    writeFileSync(
      file,
      source.replace(
        '["/proc/loadavg"]',
        '["/proc/loadavg", "/sys/class/net", "/etc/fan"]',
      )
        .replace("loadAverage: load", "loadAverage: 0"),
    );
    const { code, stdout } = await runProgram(["probes", "test", file]);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^granted {3}read \/proc\/loadavg, read \/sys\/class\/net \(default list\)$/m,
    );
    assert.match(stdout, /^missing {3}read \/etc\/fan$/m);
    assert.match(
      stdout,
      /^to grant {2}"plugins": \{ "vendor-fan": \{"sha256":"[0-9a-f]{64}","grants":\{"read":\["\/etc\/fan"\]\}\} \}$/m,
    );
    assert.match(stdout, /FAILED\n$/);
  },
);

test("probes list shows what is ignored and refused, and exits 1", {
  skip,
}, async () => {
  writeFileSync(join(dir, "notes.md"), "");
  writeFileSync(join(dir, "open.js"), "x", { mode: 0o644 });
  writeFileSync(join(dir, "broken.js"), "export const = 1;");
  const { code, stdout } = await runProgram(["probes", "--plugins", dir]);
  assert.equal(code, 1);
  assert.match(stdout, /^notes\.md {2}ignored: its name does not end in/m);
  assert.match(stdout, /^broken\.js {2}plugin\n {2}failed: /m);
});

test(
  "probes list tells of a plugin that the policy names and that is not there",
  {
    skip,
  },
  async () => {
    const home = join(root, "renamed");
    const plugins = join(home, "plugins");
    await runProgram(["probes", "new", "load", "--plugins", plugins]);
    const listed = async (entry: object) => {
      const policy = join(home, "policy.json");
      const [kind, schemaVersion] = ["ModelCarryPolicy", "v0.1"];
      const document = { kind, schemaVersion, plugins: { lode: entry } };
      writeFileSync(policy, JSON.stringify(document), { mode: 0o644 });
      const args = ["probes", "list", "--plugins", plugins, "--policy", policy];
      return await runProgram(args);
    };
    const { code, stdout } = await listed({});
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^lode {2}plugin\n {2}refused: .* "lode": .*; there is "load": install it/m,
    );
    const excused = await listed({ required: false });
    assert.match(excused.stdout, /^lode {2}plugin\n {2}refused: /m);
    assert.equal(excused.code, 0);
  },
);

test("probes test and probes run record what they were answered", {
  skip,
}, async () => {
  const home = join(root, "recorded");
  const plugins = join(home, "plugins");
  await runProgram(["probes", "new", "load", "--plugins", plugins]);
  const plugin = join(plugins, "load.js");
  const recording = join(home, "tests/load.json");
  const expected = join(home, "tests/load.expected.json");
  // The recording that lies there is replaced, not asked.
  rmSync(expected);
  const args = ["probes", "test", plugin, "--record", recording];
  const tested = await runProgram(args);
  assert.equal(tested.code, 0, tested.stdout + tested.stderr);
  const { kind, calls } = JSON.parse(readFileSync(recording, "utf8"));
  assert.equal(kind, "ModelCarryRecording");
  assert.deepEqual(
    calls.map((one: { readonly call: string }) => one.call),
    ["readText"],
  );
  const again = await runProgram(["probes", "test", plugin]);
  assert.ok(again.stdout.includes(`\nanswers   ${recording}\n`), again.stdout);

  for (const id of ["load", "memory"]) {
    const file = join(home, `${id}.json`);
    const more = ["--plugins", plugins, "--record", file];
    const ran = await runProgram(["probes", "run", id, ...more]);
    assert.equal(ran.code, 0, ran.stderr);
    const replayed = await runProgram([
      ...["probes", "run", id, "--plugins", plugins, "--replay", file],
    ]);
    const [one, other] = [ran, replayed].map(({ stdout }) =>
      JSON.parse(stdout).observation
    );
    assert.deepEqual(one, other);
  }
});

test("probes new names its files without a detour", { skip }, async () => {
  const { stdout } = await runProgram(["probes", "new", "here"], {
    shell: `cd ${root} && exec "$@"`,
  });
  assert.match(
    stdout,
    /^written: plugins\/here\.js\nwritten: tests\/here\.json\nwritten: tests\/here\.expected\.json$/m,
  );
});

test("probes run gives the report of a built-in probe", { skip }, async () => {
  const args = ["--sysroot", MACHINE, "--plugins", dir];
  const { code, stdout } = await runProgram([
    "probes",
    "run",
    "memory",
    ...args,
  ]);
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).observation.memory.levels.length > 0, true);
});

const misuses: readonly (readonly [readonly string[], RegExp])[] = [
  [["probes", "walk"], /Cannot run probes "walk": there are list, run, new/],
  [["probes", "run"], /Cannot run probes run: it takes one ID/],
  [["probes", "new", "Fan"], /Cannot start a plugin "Fan": a name is of/],
  [["probes", "new", "fan_test"], /its file would be ignored: is a test$/m],
  [["probes", "run", "nobody"], /Cannot run probe "nobody": there are /],
  [["probes", "new", "memory"], /a built-in probe has this id/],
  [["probes", "new", "../x"], /a name is of a-z, 0-9/],
  [["probes", "list", "x"], /it takes nothing/],
  [["probes", "list", "--record", "x"], /--record with probes list: it goes/],
  [
    ["probes", "new", "a", "--record", "x"],
    /--record with probes new: it goes/,
  ],
  [["--plugins", "/nowhere"], /Cannot use --plugins "\/nowhere": .*\(ENOENT\)/],
];
for (const [args, message] of misuses) {
  test(`model-carry ${args.join(" ")} is wrong usage`, { skip }, async () => {
    const { code, stdout, stderr } = await runProgram(args);
    assert.equal(code, 64);
    assert.equal(stdout, "");
    assert.match(stderr, message);
  });
}
