import assert from "node:assert/strict";
import { test } from "node:test";
import {
  meaningFaults,
  snapshotFaults,
} from "../../../core/rebuild/snapshot_faults.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Report } from "../../../core/probe/report.ts";
import { BUILTINS } from "../../../schema/generated/builtins.ts";
import { validate } from "../../../schema/generated/snapshot_validator.js";
import { VERSION } from "../../../schema/generated/version.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../../support/reports.ts";

type Snapshot = LocalModelResourceSnapshot;

const healthy = await snapshotOf(builtinReports());

/** The first report that is no built-in probe's. */
const AFTER = `/probes/${BUILTINS.length}`;

/** Places of the faults of a document, the first so many. */
function pointers(document: unknown): string[] {
  return snapshotFaults(document, validate).map((one) => one.pointer);
}

function changed(change: (document: Snapshot) => void): Snapshot {
  const document = structuredClone(healthy);
  change(document);
  return document;
}

test("snapshotFaults() tells where, what stands there and what follows", () => {
  const lie = changed((one) => {
    Object.assign(one.signals.thermal, { state: "hot" });
    one.profiles[0]?.admission.basis.terms.pop();
    one.signals.disk.from.push("nobody");
  });
  assert.deepEqual(snapshotFaults(lie, validate), [
    {
      pointer: "/signals/thermal/state",
      message: '"hot" where the rest of the document gives "normal"',
    },
    {
      pointer: "/signals/disk/from/1",
      message: '"nobody" where the rest of the document gives nothing',
    },
    {
      pointer: "/profiles/0/admission/basis/terms/2",
      message: "is missing where the rest of the document gives " +
        '{"name":"compute","bytes":71303168,"source":"fit to measured loads, ' +
        "batch of 512…",
    },
  ]);
});

test("snapshotFaults() takes another version's that says the same", () => {
  const other = changed((one) => one.producer.version = "7.8.9");
  assert.deepEqual(snapshotFaults(other, validate), []);
});

test("snapshotFaults() says first that another version made it", () => {
  const rules = changed((one) => {
    one.producer.version = "7.8.9";
    one.profiles[0]!.admission.reserveBytes = 1;
  });
  const shape = { ...rules, more: 1 };
  const probe = changed((one) => {
    one.producer.version = "7.8.9";
    one.probes[0]!.version = "7.8.9";
  });
  for (const document of [rules, shape, probe]) {
    const [first, ...more] = snapshotFaults(document, validate);
    assert.equal(first?.pointer, "/producer/version");
    assert.match(
      first?.message ?? "",
      new RegExp(`^made by "7\\.8\\.9", this is ${VERSION}: `),
    );
    assert.ok(more.length > 0);
  }
});

test("snapshotFaults() has a fault for whatever is no snapshot", () => {
  const documents = [null, 1, "x", [], {}, { producer: null }, {
    producer: { version: 1 },
  }];
  for (const one of documents) {
    assert.notDeepEqual(snapshotFaults(one, validate), []);
  }
});

const times = ["2026-02-30T10:00:00.000Z", "2025-02-29T00:00:00.000Z"];
for (const time of times) {
  test(`meaningFaults() builds nothing at ${time}`, () => {
    const document = changed((one) => one.capturedAt = time);
    assert.deepEqual(meaningFaults(document), [{
      pointer: "/capturedAt",
      message: `"${time}" is no time`,
    }]);
  });
}

test("meaningFaults() knows a replay by its name and by its runtime", () => {
  const named = changed((one) => {
    one.snapshotId = one.snapshotId.replace("-4000-", "-8000-");
  });
  assert.deepEqual(pointers(named), ["/producer/runtime"]);
  const told = changed((one) => one.producer.runtime = "replay");
  assert.deepEqual(pointers(told), ["/producer/runtime"]);
  const both = changed((one) => {
    one.snapshotId = one.snapshotId.replace("-4000-", "-8000-");
    one.producer.runtime = "replay";
  });
  assert.deepEqual(pointers(both), []);
});

test("meaningFaults() takes no service beyond loopback", () => {
  const document = changed((one) => one.producer.service = "http://10.0.0.1:1");
  assert.ok(pointers(document).includes("/producer/service"));
});

test("meaningFaults() does not descend into what it cannot show", async () => {
  const plugin = pluginReport("fan", [], { extension: { rpm: 1 } });
  const own = await snapshotOf([...builtinReports(), plugin]);
  assert.deepEqual(meaningFaults(own), []);
  let deep: object = {};
  for (let level = 0; level < 100_000; level++) deep = { deep };
  const round: Record<string, unknown> = {};
  Object.assign(round, { a: round, b: [round, round] });
  const cases: readonly (readonly [object, string])[] = [
    [deep, "is nested deeper than 32 levels"],
    [round, "is nested deeper than 32 levels"],
    [JSON.parse('{"a":[{"__proto__":1}]}'), 'holds a key "__proto__"'],
  ];
  for (const [fan, message] of cases) {
    assert.deepEqual(meaningFaults({ ...own, extensions: { fan } } as never), [
      { pointer: "/extensions/fan", message },
    ]);
  }
});

test("meaningFaults() refuses texts that a terminal would obey", async () => {
  const plugin = pluginReport("fan", [], { extension: { rpm: "900" } }, {
    log: ["hello"],
  });
  const own = await snapshotOf([...builtinReports(), plugin]);
  const text = JSON.stringify(own);
  for (const word of ['"900"', '"hello"', '"rpm"', '"linux-x86_64"']) {
    const loud = JSON.parse(text.replace(word, '"\\u001b[31mx"'));
    assert.notDeepEqual(meaningFaults(loud), [], word);
  }
});

test("meaningFaults() wants one report for each built-in probe", () => {
  const without = changed((one) => void one.probes.splice(3, 1));
  assert.ok(pointers(without).includes("/probes/3/id"));
  const none = changed((one) => one.probes = []);
  assert.ok(pointers(none).includes("/probes/0"));
  const twice = changed((one) => one.probes.push(one.probes[0]!));
  assert.deepEqual(pointers(twice), [AFTER]);
});

const reports: Readonly<
  Record<string, readonly [Partial<Report>, string]>
> = {
  "an error beside ok": [{ error: "EIO" }, `${AFTER}/error`],
  "no error beside a failure": [{ outcome: "failed" }, `${AFTER}/error`],
  "a code beside ok": [{ errorCode: "EIO" }, `${AFTER}/errorCode`],
  "absent, and it does not say so": [
    { outcome: "absent" },
    `${AFTER}/observation`,
  ],
  "ok, and it says absent": [
    { observation: { absent: "no fan" } },
    `${AFTER}/observation`,
  ],
  "facts that it does not provide": [
    { observation: { disk: HEALTHY.disk } },
    `${AFTER}/observation/disk`,
  ],
};
for (const [name, [change, pointer]] of Object.entries(reports)) {
  test(`meaningFaults() refuses a report with ${name}`, async () => {
    const report = pluginReport("fan", [], {}, change);
    const document = await snapshotOf([...builtinReports(), report]);
    assert.deepEqual(pointers(document), [pointer]);
  });
}

test("meaningFaults() lets no built-in probe have concerns", async () => {
  const document = await snapshotOf(builtinReports({
    disk: {
      disk: HEALTHY.disk,
      concerns: [{ decision: "deny", detail: "x", message: "x" }],
    },
  }));
  assert.deepEqual(pointers(document), ["/probes/2/observation/concerns"]);
});

test("meaningFaults() lets a program that failed have granted nothing", async () => {
  const idle = builtinReports().map((one) => ({
    ...one,
    ...failure("The program failed"),
    granted: {},
  }));
  assert.deepEqual(pointers(await snapshotOf(idle)), []);
  const busy = builtinReports().map((one) => ({ ...one, granted: {} }));
  assert.ok(
    pointers(await snapshotOf(busy)).includes("/probes/0/granted/read/0"),
  );
});

test("meaningFaults() holds what is called built-in against what is built in", async () => {
  const policy = {
    ...DEFAULT_POLICY,
    limits: {
      ...DEFAULT_POLICY.limits,
      battery: { lowPercent: 0, criticalPercent: 0 },
    },
  };
  // As a forger would: the limits, what is loosened, and the digest of it all.
  const document = await snapshotOf(builtinReports(), policy);
  assert.equal(document.policy.source, "file");
  document.policy.source = "built-in";
  const found = pointers(document);
  assert.ok(found.includes("/policy/limits/battery/lowPercent"));
  assert.ok(found.includes("/policy/assumptions/0"));
  assert.ok(found.includes("/policy/sha256"));
});

test("meaningFaults() lets a failed probe have granted all or nothing", async () => {
  const [probe] = builtinReports();
  assert.ok(probe);
  const read = { ...probe, ...failure("EIO"), granted: { read: ["/x"] } };
  const document = await snapshotOf([read, ...builtinReports().slice(1)]);
  assert.deepEqual(pointers(document).slice(0, 1), [
    "/probes/0/granted/read/0",
  ]);
});

test("meaningFaults() says what a report cannot be", async () => {
  const broken = pluginReport("fan", ["thermal"], { absent: "none" }, {
    outcome: "ok",
    error: "EIO",
    errorCode: "EIO",
  });
  const document = await snapshotOf([...builtinReports(), broken]);
  assert.deepEqual(
    meaningFaults(document).map((one) => `${one.pointer} ${one.message}`),
    [
      `${AFTER}/error EIO beside outcome "ok"`,
      `${AFTER}/errorCode EIO beside outcome "ok"`,
      `${AFTER}/observation absent is stated beside outcome "ok"`,
    ],
  );
  const without = changed((one) => void one.probes.pop());
  const last = `/probes/${BUILTINS.length - 1}`;
  assert.equal(
    meaningFaults(without).find((one) => one.pointer === last)?.message,
    `is missing: the report of "${BUILTINS.at(-1)?.id}"`,
  );
});

const file: Policy = { ...DEFAULT_POLICY, source: "file" };
const [first] = DEFAULT_POLICY.profiles;
assert.ok(first);
const own = { ...first, profileRef: "urn:srcos:model-profile:own" };
const endpoint = { url: "http://127.0.0.1:11434", implementation: "ollama" };

/** Policies that no file gives: their snapshots are made, and not believed. */
const rules: Readonly<Record<string, readonly [object, string]>> = {
  "memory that is not required": [
    { requiredSignals: ["modelService"] },
    "/policy/requiredSignals",
  ],
  "a built-in profile of another need": [
    { profiles: [{ ...first, memoryHintMiB: 1 }, DEFAULT_POLICY.profiles[1]] },
    "/policy/profiles/0/memoryHintMiB",
  ],
  "a profile twice": [
    { profiles: [...DEFAULT_POLICY.profiles, own, own] },
    "/policy/profiles/3/profileRef",
  ],
  "no built-in profile": [{ profiles: [own] }, "/policy/profiles/0/profileRef"],
  "an endpoint beyond loopback": [
    { endpoints: [{ ...endpoint, url: "http://10.0.0.1:1" }] },
    "/policy/endpoints/0/url",
  ],
  "an endpoint spelled another way": [
    { endpoints: [{ ...endpoint, url: "http://127.0.0.1:11434/" }] },
    "/policy/endpoints/0/url",
  ],
  "a profile at no endpoint": [
    {
      profiles: [...DEFAULT_POLICY.profiles, {
        ...own,
        endpoint: "http://127.0.0.1:1",
      }],
    },
    "/policy/profiles/2/endpoint",
  ],
  "supplies for any bytes": [
    { plugins: { fan: { supplies: ["thermal"] } } },
    "/policy/plugins/fan/supplies",
  ],
  "a tag that is not one line": [
    {
      profiles: [...DEFAULT_POLICY.profiles, { ...own, modelTag: "a\u202eb" }],
    },
    "/policy/profiles/2/modelTag",
  ],
};
for (const [name, [change, pointer]] of Object.entries(rules)) {
  test(`meaningFaults() refuses ${name}`, async () => {
    const policy = { ...file, ...change } as Policy;
    const document = await snapshotOf(builtinReports(), policy);
    assert.ok(pointers(document).includes(pointer), String(pointers(document)));
  });
}

test("meaningFaults() lets pinned bytes supply, and no others", async () => {
  const policy: Policy = {
    ...file,
    plugins: { ec: { sha256: "a".repeat(64), supplies: ["thermal"] } },
  };
  const ec = pluginReport("ec", ["thermal"], { thermal: HEALTHY.thermal });
  const absent = builtinReports({ thermal: { absent: "no sensor" } });
  const document = await snapshotOf([...absent, ec], policy);
  assert.equal(document.admission.decision, "allow");
  assert.deepEqual(pointers(document), []);
  document.probes[BUILTINS.length]!.sha256 = "b".repeat(64);
  assert.ok(pointers(document).includes("/signals/thermal/status"));
});
