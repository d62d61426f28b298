/** The package as a Node program uses it. */

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { machinePath } from "../support/machines.ts";
import { recordMachine } from "../support/recordings.ts";
import { MISDEEDS, serve } from "../support/replay_server.ts";
import {
  createConsumer,
  noTarball as skip,
  removeConsumer,
  runModule,
  runNode,
} from "../support/tarball.ts";
import { works } from "../support/binary.ts";

const EXAMPLE = fileURLToPath(
  new URL("../../examples/node/may_run.js", import.meta.url),
);
const TYPESCRIPT = "typescript@5.9.3";
const NODE_TYPES = "@types/node@22.19.3";

let dir = "";
before(() => {
  if (!skip) dir = createConsumer();
});
after(() => removeConsumer(dir));

test("the library prints nothing and leaves nothing running", { skip }, () => {
  const { code, stdout, stderr } = runModule(
    dir,
    `import { collect } from "@sourceos/model-carry";
    const { admission } = await collect();
    console.log(admission.decision);
    const left = () => process.getActiveResourcesInfo().filter((one) => !/TTY|Pipe|Immediate/.test(one)).join();
    // The kernel may still be closing what was read.
    for (let more = 50; more > 0 && left() !== ""; more--) await new Promise((resolve) => setTimeout(resolve, 20));
    console.error(left());`,
  );
  assert.equal(code, 0);
  assert.match(stdout, /^(allow|constrain|deny)\n$/);
  assert.equal(stderr, "\n");
});

test(
  "a Node program ends as soon as its run is aborted",
  { skip },
  async () => {
    const server = await serve(MISDEEDS["hung"] ?? (() => {}));
    try {
      const plugins = join(dir, "plugins");
      mkdirSync(plugins, { mode: 0o755 });
      const { host } = new URL(server.url);
      writeFileSync(
        join(plugins, "waits.js"),
        `export const manifest = { id: "waits", version: "1.0.0", title: "Waits",
        provides: [], permissions: { net: ["${host}/"] }, timeoutMs: 30000 };
      export default (host) => host.httpGet("${server.url}/");`,
        { mode: 0o644 },
      );
      // The other end of the test's own server is in this process.
      const child = await import("node:child_process");
      const startedMs = performance.now();
      const ended = await new Promise<string>((resolve) => {
        child.execFile(
          "node",
          [
            "--input-type=module",
            "--eval",
            `
        import { collect, resolvePolicy } from "@sourceos/model-carry";
        const policy = resolvePolicy({ kind: "ModelCarryPolicy", schemaVersion: "v0.1",
          totalDeadlineMs: 30000, serviceDeadlineMs: 10000,
          plugins: { waits: { grants: { net: ["${host}/"] } } } });
        await collect({ service: "${server.url}", plugins: ["${plugins}"], policy,
          signal: AbortSignal.timeout(300) })
          .catch((error) => console.log(error.name));`,
          ],
          { cwd: dir },
          (_, stdout) => resolve(stdout),
        );
      });
      assert.equal(ended, "TimeoutError\n");
      // Far below the 10 s that the service has.
      assert.ok(performance.now() - startedMs < 6000);
    } finally {
      await server.close();
    }
  },
);

test("the example for Node decides as it says", { skip }, async () => {
  copyFileSync(EXAMPLE, join(dir, "may_run.js"));
  const ask = async (profile: string, machine: string) => {
    const recording = join(dir, `${machine}.json`);
    writeFileSync(recording, JSON.stringify(await recordMachine(machine)));
    return runNode(dir, ["may_run.js", profile, recording]);
  };
  const allowed = await ask("local-llama32-1b", "laptop_on_mains");
  assert.deepEqual([allowed.code, allowed.stderr], [0, ""]);
  assert.match(
    allowed.stdout,
    /^local \(llama3\.2:1b allow: [\d.]+ GiB available - /,
  );
  const constrained = await ask("local-llama32-3b", "laptop_battery_low");
  assert.equal(constrained.code, 0);
  assert.match(
    constrained.stdout,
    /^local \(llama3\.2:3b constrain: battery-low/,
  );
  const denied = await ask("local-llama32-1b", "laptop_thermal_critical");
  assert.equal(denied.code, 1);
  assert.match(
    denied.stdout,
    /^elsewhere \(llama3\.2:1b deny: thermal-critical/,
  );
  assert.equal(runNode(dir, ["may_run.js"]).code, 64);
  const wrong = await ask("no-such-model", "laptop_on_mains");
  assert.equal(wrong.code, 1);
  assert.match(
    wrong.stderr,
    /RangeError: Cannot check profile "no-such-model"/,
  );
  const here = runNode(dir, ["may_run.js", "local-llama32-1b"]);
  assert.match(here.stdout, /^(local|elsewhere) \(llama3\.2:1b /);
});

const CONSUMER = `
import {
  admit, collect, type CollectOptions, type Fault, fixedClock,
  type LocalModelResourceSnapshot, readRecording, resolvePolicy, validate,
} from "@sourceos/model-carry";
import type { Host, Manifest, Observation } from "@sourceos/model-carry/probe";

export const manifest: Manifest = {
  id: "load", version: "1.0.0", title: "Load", provides: [],
  permissions: { read: ["/proc/loadavg"] }, timeoutMs: 1000,
};
export default async function probe(host: Host): Promise<Observation> {
  const text: string = await host.readText("/proc/loadavg");
  return { concerns: [], extension: { length: text.length } };
}

const options: CollectOptions = {
  policy: resolvePolicy({ kind: "ModelCarryPolicy", schemaVersion: "v0.1" }),
  clock: fixedClock(0), signal: AbortSignal.timeout(1000), sysroot: undefined,
};
const snapshot: LocalModelResourceSnapshot = await collect(options);
const decision: "allow" | "constrain" | "deny" = snapshot.admission.decision;
const { memory } = snapshot.signals;
if (memory.status === "known") {
  const bytes: number = memory.availableBytes;
  console.log(bytes, decision);
} else {
  // @ts-expect-error an unknown signal has no reading
  console.log(memory.availableBytes);
  const why: string = memory.reason.message;
  console.log(why);
}
const faults: readonly Fault[] = validate(snapshot);
const { isAdmitted, line } = admit(snapshot, { profile: "local-llama32-1b" });
const admitted: boolean = isAdmitted;
console.log(faults.length, admitted, line, readRecording({}).calls.length);
// @ts-expect-error no such option
await collect({ polcy: {} });
// @ts-expect-error a snapshot is read only
snapshot.policy.ttlSeconds = "long";
// @ts-expect-error the profile has to be named
admit(snapshot, {});
`;
const CONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: "NodeNext",
    moduleResolution: "NodeNext",
    target: "ES2023",
    types: ["node"],
    lib: ["ES2023"],
    skipLibCheck: false,
    noEmit: true,
    checkJs: true,
    allowJs: true,
  },
  files: ["consumer.ts", "may_run.js"],
};

const noTypes = skip ||
  (works("npx", "-y", "-p", TYPESCRIPT, "tsc", "--version")
    ? false
    : `${TYPESCRIPT} cannot be had here`);
if (noTypes) console.log(`skipped: ${noTypes}`);

test("a strict TypeScript program is checked against the package", {
  skip: noTypes,
}, async () => {
  const { execFileSync, spawnSync } = await import("node:child_process");
  execFileSync("npm", ["install", "--silent", "--no-audit", NODE_TYPES], {
    cwd: dir,
  });
  writeFileSync(join(dir, "consumer.ts"), CONSUMER);
  writeFileSync(join(dir, "tsconfig.json"), JSON.stringify(CONFIG));
  copyFileSync(EXAMPLE, join(dir, "may_run.js"));
  const ways = [
    [],
    ["--module", "esnext", "--moduleResolution", "bundler"],
  ];
  for (const way of ways) {
    const { status, stdout } = spawnSync(
      "npx",
      ["-y", "-p", TYPESCRIPT, "tsc", "-p", ".", ...way],
      { cwd: dir, encoding: "utf8" },
    );
    assert.deepEqual([status, stdout], [0, ""]);
  }
});

test("a machine in a folder gives one document, whoever asks", { skip }, () => {
  const at = machinePath("laptop_on_mains");
  const { stdout } = runModule(
    dir,
    `import { readFileSync } from "node:fs";
    import { collect, readRecording, validate } from "@sourceos/model-carry";
    const answers = readRecording(JSON.parse(readFileSync("${at}/host.json", "utf8")));
    const options = { sysroot: "${at}", answers };
    const [one, other] = await Promise.all([collect(options), collect(options)]);
    console.log(validate(one).length, JSON.stringify(one) === JSON.stringify(other));`,
  );
  assert.equal(stdout, "0 true\n");
});
