import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { blocksOf } from "../support/install_page.ts";
import { noSource, runProgram } from "../support/run.ts";
import {
  noAnalyze as skip,
  setting,
  settings,
  systemdAnalyze,
  UNIT,
  unitText,
} from "../support/systemd.ts";
import { inTemp } from "../support/temp.ts";
import { startWatching } from "../support/watching.ts";

const [PROGRAM = "", ...ARGUMENTS] = setting("ExecStart").split(" ");
const [STARTED = "", ...STARTED_ARGUMENTS] = setting("ExecStartPost")
  .split(" ");
const MOST_EXPOSED = 2.0;

/** A unit with a program that is there, as systemd wants to see one. */
async function withUnit<T>(
  text: string,
  work: (path: string) => T,
): Promise<T> {
  return await inTemp((dir) => {
    const program = join(dir, "model-carry");
    writeFileSync(program, "#!/bin/sh\n");
    chmodSync(program, 0o755);
    const path = join(dir, "model-carry.service");
    writeFileSync(path, text.replaceAll(PROGRAM, program));
    return Promise.resolve(work(path));
  });
}

const verify = (path: string) =>
  systemdAnalyze("verify", "--man=no", "--recursive-errors=no", path);

test("systemd finds no fault in the unit", { skip }, async () => {
  await withUnit(unitText, (path) => {
    const { code, output } = verify(path);
    assert.deepEqual([code, output], [0, ""]);
  });
  // It says so where there is one.
  await withUnit(`${unitText}[Service]\nTaskMax=1\n`, (path) => {
    assert.match(verify(path).output, /TaskMax/);
  });
});

function exposure(path: string): number {
  const { output } = systemdAnalyze(
    "security",
    "--offline=true",
    "--no-pager",
    path,
  );
  const level = /Overall exposure level for \S+: (\d+\.\d)/.exec(output)?.[1];
  assert.ok(level, output);
  return Number(level);
}

const level = skip ? NaN : await withUnit(unitText, exposure);

test(`systemd rates the unit ${level}: ${MOST_EXPOSED} or lower`, {
  skip,
}, async () => {
  assert.ok(level <= MOST_EXPOSED, String(level));
  const bare = unitText.replace(/^(Restrict|Protect|Private|Cap).*\n/gm, "");
  const without = await withUnit(bare, exposure);
  assert.ok(without > MOST_EXPOSED, String(without));
});

const wanted: readonly (readonly [string, string])[] = [
  ["IPAddressDeny", "any"],
  ["IPAddressAllow", "localhost"],
  ["CapabilityBoundingSet", ""],
  ["AmbientCapabilities", ""],
  ["NoNewPrivileges", "yes"],
  ["ProtectSystem", "strict"],
  ["PrivateTmp", "yes"],
  ["DynamicUser", "yes"],
  ["RuntimeDirectory", "model-carry"],
  // Everyone may read what it says.
  ["RuntimeDirectoryMode", "0755"],
  ["RestrictAddressFamilies", "AF_UNIX AF_INET AF_INET6"],
  ["SystemCallErrorNumber", "EPERM"],
  ["Restart", "always"],
  ["Type", "exec"],
  ["NotifyAccess", "main"],
  ["StartLimitIntervalSec", "0"],
  // "pid" hides /proc/meminfo, /proc/pressure and /proc/net.
  ["ProcSubset", "all"],
  // "yes" and "tmpfs" hide a model store that lies there.
  ["ProtectHome", "read-only"],
];
for (const [name, value] of wanted) {
  test(`the unit sets ${name}=${value}`, () => {
    assert.equal(setting(name), value);
  });
}

const unwanted: readonly (readonly [string, string])[] = [
  ["MemoryMax", "its own group is what it measures"],
  ["MemoryHigh", "its own group is what it measures"],
  ["MemoryDenyWriteExecute", "V8 compiles as it runs"],
  ["PrivateNetwork", "it hides the model service and the routes"],
  ["RuntimeDirectoryPreserve", "with DynamicUser it shuts readers out"],
  ["RootDirectory", "it hides the machine"],
  ["RootImage", "it hides the machine"],
  ["TemporaryFileSystem", "an empty place looks like a machine without it"],
  ["InaccessiblePaths", "what is hidden is unknown"],
  ["WatchdogSec", "Node cannot feed one and would be killed"],
];
for (const [name, why] of unwanted) {
  test(`the unit does not set ${name}: ${why}`, () => {
    assert.deepEqual(settings(name), []);
  });
}

test("the unit limits its tasks", () => {
  assert.ok(Number(setting("TasksMax")) >= 32, setting("TasksMax"));
});

test("the unit writes into its own directory", () => {
  const output = ARGUMENTS[ARGUMENTS.indexOf("--output") + 1];
  const directory = `/run/${setting("RuntimeDirectory")}`;
  assert.equal(output, `${directory}/snapshot.json`);
});

test("the unit names one program, and is skipped without it", () => {
  assert.equal(PROGRAM, "/usr/bin/model-carry");
  assert.equal(STARTED, PROGRAM);
  assert.equal(setting("ConditionFileIsExecutable"), PROGRAM);
  const lines = unitText.split("\n").filter((one) => !one.startsWith("#"));
  const named = lines.filter((one) => one.includes("/bin/"));
  assert.equal(named.length, 3, named.join("\n"));
});

test("the page's drop-in names another program in all places", {
  skip,
}, () =>
  inTemp((dir) => {
    const [dropIn = ""] = blocksOf("ini");
    assert.equal(dropIn.includes(PROGRAM), false);
    const program = join(dir, "model-carry");
    writeFileSync(program, "#!/bin/sh\n");
    chmodSync(program, 0o755);
    const path = join(dir, "model-carry.service");
    writeFileSync(path, unitText);
    // The unit's own program is not there.
    assert.match(verify(path).output, /\/usr\/bin\/model-carry/);
    mkdirSync(`${path}.d`);
    const place = dropIn.replaceAll("/usr/local/bin/model-carry", program);
    writeFileSync(join(`${path}.d`, "place.conf"), place);
    const { code, output } = verify(path);
    assert.deepEqual([code, output], [0, ""]);
    // But for the place, it says what the unit says.
    for (const name of ["ExecStart", "ExecStartPost"]) {
      const [, line] = dropIn.split("\n").filter((one) =>
        one.startsWith(`${name}=`)
      );
      assert.equal(
        line?.replace("/usr/local/bin/", "/usr/bin/"),
        `${name}=${setting(name)}`,
      );
    }
    return Promise.resolve();
  }));

test("the preset leaves it to the administrator", () => {
  const preset = readFileSync(
    new URL("90-model-carry.preset", pathToFileURL(UNIT)),
    "utf8",
  );
  const lines = preset.split("\n").filter((one) => /^[^#]/.test(one));
  assert.deepEqual(lines, ["disable model-carry.service"]);
});

test("the unit starts what the program knows, SIGTERM ends it with 0", {
  skip: noSource,
}, () =>
  inTemp(async (dir) => {
    const [command, ...given] = ARGUMENTS;
    assert.equal(command, "watch");
    const file = join(dir, "snapshot.json");
    const args = given.map((one) => one.startsWith("/run/") ? file : one);
    const watching = startWatching(args);
    await watching.until(() => watching.stderr().includes("\n"));
    const document: unknown = JSON.parse(readFileSync(file, "utf8"));
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.deepEqual(meaningFaults(document), []);
    assert.equal(statSync(file).mode & 0o777, 0o644);
    const started = STARTED_ARGUMENTS.map((one) =>
      one.startsWith("/run/")
        ? file
        : one.replace("${MAINPID}", String(watching.child.pid))
    );
    assert.ok(started.includes(file), started.join(" "));
    assert.equal((await runProgram(started)).code, 0);
    watching.kill("SIGTERM");
    assert.equal(await watching.ended, 0);
    assert.equal(watching.stdout(), "");
    // The start of a program that has ended fails at once, and is tried again.
    rmSync(file);
    assert.equal((await runProgram(started)).code, 1);
  }));
