/** What holds beside hostile plugins, whatever runtime the program has. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { recordingText } from "../../agent/redacted_recording_text.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { CONCERNED_DEEDS, HOSTILE_DEEDS } from "./hostile.ts";
import {
  assertDenies,
  builtinParts,
  deedFiles,
  ends,
  greedyFiles,
  pluginRoot,
  PLUGINS_CAP,
  readDeed,
  slackMs,
  take,
  type Taken,
  workMostMs,
} from "./hostile_runs.ts";
import { random, SEED } from "./depth.ts";
import { machineAnswers, machinePath } from "./machines.ts";

const MACHINE = "laptop_on_mains";
const TOTAL_MS = DEFAULT_POLICY.totalDeadlineMs;
/** In the manifest of every hostile plugin. */
const OWN_MS = 500;
const MEMORY_MIB = 256;

/** Words that start the program; asked for when the tests run. */
type Program = () => readonly string[];
type Skip = string | false;

const onMachine = ["--json", "--sysroot", machinePath(MACHINE)];

/** The same run from source, in this process. */
function takeSource(directory: string, totalDeadlineMs = TOTAL_MS) {
  return takeSnapshot({
    sysroot: machinePath(MACHINE),
    answers: machineAnswers(MACHINE),
    policy: { ...DEFAULT_POLICY, totalDeadlineMs },
    plugins: [directory],
  });
}

/** Tries again while a busy machine spoils it, twice. */
async function best<T>(
  attempt: () => Promise<T>,
  isGood: (one: T) => boolean,
): Promise<T> {
  let one = await attempt();
  for (let more = 2; more > 0 && !isGood(one); more--) one = await attempt();
  return one;
}

/** One hostile plugin at a time; of all of them a share, by the seed. */
export function aloneSuite(
  what: string,
  skip: Skip,
  takeWith: (directory: string | null) => Promise<Taken>,
  share = 1,
): void {
  const root = pluginRoot();
  let plain: Taken;
  before(async () => {
    if (skip === false) {
      // The first one fills the caches.
      await takeWith(null);
      plain = await takeWith(null);
    }
  });
  after(root.remove);
  for (const [deed, outcome] of HOSTILE_DEEDS) {
    if (random(`${SEED} ${deed}`)() >= share) continue;
    test(`${what} ends ${deed} as ${outcome}, as the source does`, {
      skip,
    }, async () => {
      const directory = root.add(deed, { [`${deed}.js`]: readDeed(deed) });
      const isInTime = ({ wallMs }: Taken, plainMs = plain.wallMs) =>
        wallMs <= plainMs + (OWN_MS + slackMs(50)) * plainMs / plain.wallMs;
      const taken = await best(
        () => takeWith(directory),
        (one) => isInTime(one) && ends(one.snapshot)[0]?.[1] === outcome,
      );
      // Beside a machine that got busy since, the plain run took longer too.
      const plainMs = isInTime(taken)
        ? plain.wallMs
        : Math.max(plain.wallMs, (await takeWith(null)).wallMs);
      assert.ok(isInTime(taken, plainMs), `${taken.wallMs} of ${plainMs} ms`);
      const { snapshot } = taken;
      assert.deepEqual(builtinParts(snapshot), builtinParts(plain.snapshot));
      const source = await best(
        () => takeSource(directory),
        (one) => ends(one)[0]?.[1] === outcome,
      );
      assert.equal(ends(source)[0]?.[1], outcome);
      assert.deepEqual(ends(snapshot), ends(source));
      if (outcome === "ok" && !CONCERNED_DEEDS.includes(deed)) {
        assert.equal(snapshot.admission.decision, "allow");
      } else assertDenies(snapshot);
    });
  }
}

/** As many of one deed as a run takes. */
function copies(deed: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(
      { length: PLUGINS_CAP },
      (_, at) => [`p${at}.js`, readDeed(deed, `p${at}`)],
    ),
  );
}

/** Many at once, and honest ones among them. */
export function togetherSuite(
  what: string,
  skip: Skip,
  program: Program,
): void {
  const root = pluginRoot();
  after(root.remove);
  const takeAll = (directory: string) =>
    take([...program(), ...onMachine, "--plugins", directory]);
  const deeds = HOSTILE_DEEDS.map(([deed]) => deed);
  const groups: Record<string, Record<string, string>> = {
    "every hostile plugin": deedFiles(deeds),
    "64 that burn their fuel": copies("forever"),
    "64 that fill their memory": copies("small_memory_bomb"),
    "64 that fragment their memory": copies("fragments_memory"),
    "64 that call on and on": copies("calls_host_for_ever"),
    "64 that call all at once": copies("calls_host_all_at_once"),
  };
  // Beyond the 64 that one directory may hold.
  for (let from = PLUGINS_CAP; from < deeds.length; from += PLUGINS_CAP) {
    groups[`hostile plugins ${from} and on`] = deedFiles(
      deeds.slice(from, from + PLUGINS_CAP),
    );
  }
  for (const [name, files] of Object.entries(groups)) {
    test(`${what} denies in time beside ${name}`, { skip }, async () => {
      const directory = root.add(name, files);
      const empty = root.add(`${name}, none`, {});
      const plain = await best(() => takeAll(empty), () => false);
      // Work counts in full, and waiting for others' work ten times at most.
      const boundMs = () => plain.wallMs + 10 * TOTAL_MS + slackMs();
      const workMs = () => plain.cpuMs + workMostMs(TOTAL_MS);
      const taken = await best(
        () => takeAll(directory),
        // A busy machine also has V8 collect its garbage late.
        ({ wallMs, cpuMs, peakMiB }) =>
          wallMs <= boundMs() && cpuMs <= workMs() && peakMiB < MEMORY_MIB,
      );
      const { wallMs, cpuMs, peakMiB, snapshot } = taken;
      console.log(
        `${what}, ${name}: ${Math.round(wallMs - plain.wallMs)} ms, ` +
          `${Math.round(peakMiB)} MiB`,
      );
      assert.ok(wallMs <= boundMs(), `${wallMs} ms, ${plain.wallMs} without`);
      assert.ok(
        cpuMs <= workMs(),
        `${cpuMs} ms of CPU, ${plain.cpuMs} without`,
      );
      assert.ok(peakMiB < MEMORY_MIB, `${peakMiB} MiB`);
      assertDenies(snapshot);
      assert.deepEqual(builtinParts(snapshot), builtinParts(plain.snapshot));
      const count = Object.keys(files).length;
      assert.equal(
        ends(snapshot).length,
        count > PLUGINS_CAP ? PLUGINS_CAP + 1 : count,
      );
    });
  }

  /** How plugins end over a recording of the machine, and that recording. */
  async function record(directory: string) {
    let text = "";
    await takeSnapshot({
      sysroot: machinePath(MACHINE),
      answers: machineAnswers(MACHINE),
      plugins: [directory],
      onRecorded: (...run) => void (text = recordingText(...run)),
    });
    const recording = join(root.add("recording", {}), "recording.json");
    writeFileSync(recording, text);
    const snapshot = await takeSnapshot({
      replay: JSON.parse(text),
      plugins: [directory],
    });
    return { source: ends(snapshot), recording };
  }

  test(`${what} uses the source's fuel over a recording, run after run`, {
    skip,
  }, async () => {
    const directory = root.add("reads", { "reads.js": READS });
    const { source, recording } = await record(directory);
    assert.equal(source[0]?.[1], "ok");
    const replayed = ["--json", "--replay", recording, "--plugins", directory];
    for (let round = 0; round < 3; round++) {
      const { snapshot } = await take([...program(), ...replayed]);
      assert.deepEqual(ends(snapshot), source);
    }
    // At its limit it is ok, one unit below it is out of fuel.
    const used = Number(source[0]?.[2]);
    for (const [fuel, want] of [[used, "ok"], [used - 1, "out-of-fuel"]]) {
      const policy = join(root.add(`fuel-${fuel}`, {}), "policy.json");
      writeFileSync(policy, policyText({ reads: { limits: { fuel } } }), {
        mode: 0o644,
      });
      const { snapshot } = await take([
        ...program(),
        ...replayed,
        ...["--policy", policy],
      ]);
      assert.equal(ends(snapshot)[0]?.[1], want, `${fuel} units`);
    }
  });

  test(`${what} lets five that wait for a port be, beside five that burn`, {
    skip,
  }, async () => {
    const server = createServer((_, reply) =>
      void setTimeout(() => reply.end("slow"), 250)
    );
    await new Promise<void>((resolve) =>
      server.listen(0, "127.0.0.1", resolve)
    );
    const { port } = server.address() as AddressInfo;
    try {
      const files: Record<string, string> = {};
      const entries: Record<string, unknown> = {};
      for (let at = 0; at < 5; at++) {
        files[`a${at}.js`] = readDeed("forever", `burns${at}`);
        files[`b${at}.js`] = waitText(`waits${at}`, port);
        entries[`waits${at}`] = { grants: { net: [`127.0.0.1:${port}`] } };
      }
      const directory = root.add("five", files);
      const policy = join(directory, "policy.json");
      writeFileSync(policy, policyText(entries), { mode: 0o644 });
      const outcomes = async () => {
        const words = ["--json", "--plugins", directory, "--policy", policy];
        const { snapshot } = await take([...program(), ...words]);
        return ends(snapshot).map(([id, outcome]) => `${id} ${outcome}`).sort();
      };
      const wanted = Object.keys(entries).flatMap((id, at) => [
        `burns${at} out-of-fuel`,
        `${id} ok`,
      ]).sort();
      const seen = await best(
        outcomes,
        (one) => one.join() === wanted.join(),
      );
      assert.deepEqual(seen, wanted);
    } finally {
      server.close();
    }
  });
}

function policyText(plugins: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    plugins,
  });
}

const READS = `export const manifest = {
  id: "reads",
  version: "1.0.0",
  title: "Reads what every machine has",
  provides: [],
  permissions: { read: ["/proc/meminfo", "/sys/class/thermal"] },
  timeoutMs: 1000,
};

export default async function probe(host) {
  const zones = await host.readDir("/sys/class/thermal");
  const [memory, ...types] = await Promise.all([
    host.readText("/proc/meminfo"),
    ...zones.map((zone) => host.readText("/sys/class/thermal/" + zone + "/type")),
  ]);
  const kib = Number(/^MemAvailable:\\s+(\\d+) kB$/m.exec(memory)?.[1]);
  const lines = memory.split("\\n").map((line) => line.split(/\\s+/)).sort();
  return { extension: { kib, lines: lines.length, types: types.join() } };
}
`;

function waitText(id: string, port: number): string {
  return `export const manifest = {
  id: "${id}",
  version: "1.0.0",
  title: "Waits for a slow port",
  provides: [],
  permissions: { net: ["127.0.0.1:${port}"] },
  timeoutMs: 600,
};

export default async function probe(host) {
  const { body } = await host.httpGet("http://127.0.0.1:${port}/");
  return { extension: { body } };
}
`;
}

const TRACED = "openat,open,execve,execveat,connect,sendto,sendmsg,bind";
/** What greedy plugins ask for and may have, and what runtimes look up. */
const MAY = [
  "/sys/class/hwmon",
  "/sys/class/vendor/",
  "/proc/self/fd",
  "/sys/devices/system/cpu/",
  "/proc/sys/vm/overcommit_memory",
];
const hasStrace =
  spawnSync("strace", ["-f", "-o", "/dev/null", "true"]).status === 0;

/** What a program did to the world: files opened, programs, connections. */
function trace(argv: readonly string[]): ReadonlySet<string> {
  const dir = mkdtempSync(join(tmpdir(), "trace-"));
  try {
    const file = join(dir, "trace");
    const { status } = spawnSync("strace", [
      ...["-f", "-qq", "-s", "4096", "-e", `trace=${TRACED}`, "-o", file],
      ...argv,
    ], { stdio: "ignore" });
    assert.equal(status, 0);
    const lines = readFileSync(file, "utf8").split("\n");
    return new Set(lines.flatMap((line) => {
      const opened = /open(?:at)?\((?:AT_FDCWD, )?"([^"]*)"/.exec(line)?.[1];
      if (opened !== undefined) {
        // Numbers of processes and descriptors differ from run to run.
        return [`open ${opened.replace(/\/(proc|fd|task)\/\d+/g, "/$1/N")}`];
      }
      const started = /execve(?:at)?\(.*/.exec(line)?.[0];
      if (started !== undefined) return [`start ${argv.length && started}`];
      const address = /sin6?_port=htons\(\d+\).*?(?=\})/.exec(line)?.[0];
      return address === undefined ? [] : [`reach ${address}`];
    }));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Nothing is touched for a plugin but what it was granted. */
export function traceSuite(
  what: string,
  skip: Skip,
  program: Program,
  /** Places that the program itself reads more of when there are plugins. */
  own: readonly string[],
): void {
  const root = pluginRoot();
  after(root.remove);
  const noTrace = skip || (hasStrace ? false : "strace is not here");
  if (noTrace) console.log(`skipped: ${noTrace}`);
  test(`${what} touches nothing for a plugin beyond its grants`, {
    skip: noTrace,
  }, () => {
    const deeds = HOSTILE_DEEDS.map(([deed]) => deed);
    const groups = [greedyFiles()];
    for (let from = 0; from < deeds.length; from += PLUGINS_CAP) {
      groups.push(deedFiles(deeds.slice(from, from + PLUGINS_CAP)));
    }
    const words = ["--json", "--timeout", "10s"];
    const without = trace([
      ...program(),
      ...words,
      ...["--plugins", root.add("none", {})],
    ]);
    assert.ok([...without].some((one) => one.startsWith("reach ")));
    assert.ok([...without].some((one) => one.startsWith("open /proc/meminfo")));
    for (const [at, files] of groups.entries()) {
      const directory = root.add(`${at}`, files);
      const seen = trace([...program(), ...words, "--plugins", directory]);
      const more = [...seen].filter((one) =>
        !without.has(one) && !one.startsWith("start execve") &&
        ![directory, ...MAY, ...own].some((place) =>
          one.startsWith(`open ${place}`) ||
          // What Deno keeps of a source file.
          one.includes(`/gen/file${place}`)
        )
      );
      assert.deepEqual(more, [], `group ${at}`);
      const started = (set: ReadonlySet<string>) =>
        [...set].filter((one) => one.startsWith("start ")).length;
      assert.equal(started(seen), started(without));
    }
  });
}
