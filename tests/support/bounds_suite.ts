/** What a machine and a service may cost, however large they are. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { works } from "./binary.ts";
import { take, type Taken } from "./hostile_runs.ts";
import { reply, serve } from "./replay_server.ts";

const BODY_BYTES = 3_900_000;
const PEAK_CAP_MIB = 256;
const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

const fill = (one: string) => one.repeat(BODY_BYTES / one.length);
const keys = (count: number) =>
  Array.from({ length: count }, (_, index) => `"k${index}":[]`).join();

/** Bodies that take most memory for their size, and what is made of them. */
const BOMBS: readonly {
  readonly name: string;
  readonly body: string;
  readonly state: string;
}[] = [
  { name: "brackets", body: fill("["), state: "bad-reply" },
  { name: "objects", body: fill('{"a":'), state: "bad-reply" },
  { name: "empty objects", body: `[${fill("{},")}1]`, state: "bad-reply" },
  { name: "empty lists", body: `[${fill("[],")}1]`, state: "bad-reply" },
  { name: "keys", body: `{${keys(300_000)}}`, state: "bad-reply" },
  { name: "keys below the cap", body: `{${keys(99_000)}}`, state: "bad-reply" },
  {
    name: "one text of two bytes a letter",
    body: `{"models":[],"version":"\u20ac${fill("x")}"}`,
    state: "ready",
  },
];

function assertValid({ snapshot }: Taken): void {
  assert.ok(validate(snapshot), JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(snapshot), []);
}

function bombTests(who: string, skip: string | false, argv: readonly string[]) {
  for (const { name, body, state } of BOMBS) {
    test(`${who} takes at most ${PEAK_CAP_MIB} MiB for ${name}`, {
      skip,
    }, async () => {
      const server = await serve(reply(200, body));
      try {
        const taken = await take([...argv, "--json", "--service", server.url]);
        assertValid(taken);
        const { modelService } = taken.snapshot.signals;
        // A busy machine may be too slow for so much text.
        assert.ok(modelService.status === "known");
        assert.ok([state, "timeout"].includes(modelService.state));
        const peak = Math.round(taken.peakMiB);
        console.log(`${who}, ${name}: ${peak} MiB`);
        assert.ok(peak <= PEAK_CAP_MIB, `${peak} MiB`);
      } finally {
        await server.close();
      }
    });
  }

  test(`${who} keeps its deadline beside one byte a chunk`, {
    skip,
  }, async () => {
    const server = await serve((socket) => {
      socket.write(CHUNKED + "1\r\n[\r\n".repeat(800_000));
    });
    try {
      const taken = await take([...argv, "--json", "--service", server.url]);
      const { modelService } = taken.snapshot.signals;
      assert.ok(modelService.status === "known");
      assert.equal(modelService.state, "timeout");
      const { durationMs = Infinity } = taken.snapshot.probes
        .find((one) => one.id === "model_service") ?? {};
      console.log(`${who}, one byte a chunk: ${Math.round(durationMs)} ms`);
      assert.ok(durationMs <= 1500, `${durationMs} ms`);
    } finally {
      await server.close();
    }
  });
}

const noNamespaces =
  works("unshare", "-mn", "mount", "-t", "sysfs", "x", "/sys")
    ? false
    : "namespaces cannot be made here";
const noInterfaces = noNamespaces ||
  (works("unshare", "-n", "ip", "link", "add", "a0", "type", "veth")
    ? false
    : "interfaces cannot be made here");
for (const why of new Set([noNamespaces, noInterfaces])) {
  if (why) console.log(`skipped: ${why}`);
}

const INTERFACES = "mount -t sysfs x /sys; ip link set lo up; " +
  "for i in $(seq 500); do echo link add a$i type veth peer name b$i; " +
  "echo link set a$i up; echo link set b$i up; done | ip -batch -; " +
  "ip addr add 10.9.9.1/24 dev a1; ip route add default via 10.9.9.2; " +
  'exec "$@"';

/** Chips of two sensors each, one of which is too hot. */
function writeChips(at: string, count: number): void {
  for (let chip = 0; chip < count; chip++) {
    const dir = join(at, `hwmon/hwmon${chip}`);
    mkdirSync(dir, { recursive: true });
    const files = {
      name: "drivetemp",
      temp1_input: chip === count - 1 ? "96000" : "30000",
      temp1_max: "85000",
      temp1_crit: "95000",
      temp1_label: "Composite",
      temp2_input: "31000",
      temp2_crit: "95000",
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(dir, name), `${text}\n`);
    }
  }
  mkdirSync(join(at, "thermal"));
}

/**
 * The first of a few runs that is not `timed-out`; null: this machine is so
 * busy that all are, which is honest and tells nothing.
 */
async function patient(
  id: string,
  argv: readonly string[],
): Promise<Taken | null> {
  for (let left = 5; left > 0; left--) {
    const taken = await take(argv);
    assertValid(taken);
    const { outcome } = taken.snapshot.probes.find((one) => one.id === id) ??
      {};
    if (outcome !== "timed-out") return taken;
  }
  console.log(`${id}: too busy to tell`);
  return null;
}

function largeTests(
  who: string,
  skip: string | false,
  argv: readonly string[],
) {
  const inside = (flags: string, line: string) => [
    ...["unshare", flags, "sh", "-euc", line, "sh"],
    ...[...argv, "--json"],
  ];
  test(`${who} reads a machine of 1,000 interfaces`, {
    skip: skip || noInterfaces,
  }, async () => {
    const taken = await patient("network", inside("-mn", INTERFACES));
    if (taken === null) return;
    const { network } = taken.snapshot.signals;
    assert.ok(network.status === "known", JSON.stringify(network));
    assert.deepEqual([network.available, network.interfaces.ethernet], [
      true,
      1000,
    ]);
  });

  test(`${who} reads a machine of 400 chips`, {
    skip: skip || noNamespaces,
  }, async () => {
    const dir = mkdtempSync(join(tmpdir(), "chips-"));
    try {
      writeChips(dir, 400);
      const line = `mount --bind ${dir} /sys/class; exec "$@"`;
      const taken = await patient("thermal", inside("-m", line));
      if (taken === null) return;
      const { thermal } = taken.snapshot.signals;
      assert.ok(thermal.status === "known", JSON.stringify(thermal));
      const { state, ratedSensors, failedSensors } = thermal;
      assert.deepEqual([state, ratedSensors, failedSensors], [
        "critical",
        800,
        0,
      ]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
}

/** A program that may not cost more than this, whatever answers it. */
export function boundsSuite(
  who: string,
  skip: string | false,
  argv: readonly string[],
): void {
  bombTests(who, skip, argv);
  largeTests(who, skip, argv);
}
