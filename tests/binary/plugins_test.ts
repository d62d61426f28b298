/** Hostile plugins end alike in the compiled program and from source. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { BINARY, noBinary as skip } from "../support/binary.ts";
import { HOSTILE_DEEDS } from "../support/hostile.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";

const DEEDS = new URL("../fixtures/hostile/", import.meta.url);
const MACHINE = machinePath("laptop_on_mains");
// So many at a time end long before the deadline.
const AT_ONCE = 12;

function ends(snapshot: LocalModelResourceSnapshot) {
  return snapshot.probes.filter((one) => one.origin === "plugin")
    .map(({ id, outcome, fuelUsed }) => [id, outcome, fuelUsed]);
}

for (let from = 0; from < HOSTILE_DEEDS.length; from += AT_ONCE) {
  const deeds = HOSTILE_DEEDS.slice(from, from + AT_ONCE);
  const name = `${deeds[0]?.[0]} to ${deeds.at(-1)?.[0]}`;
  test(`the binary ends ${name} with the source's fuel`, { skip }, async () => {
    const dir = mkdtempSync(join(tmpdir(), "plugins-"));
    try {
      chmodSync(dir, 0o755);
      for (const [at, [deed, outcome]] of deeds.entries()) {
        const text = readFileSync(new URL(`${deed}.js`, DEEDS), "utf8")
          .replace('id: "hostile"', `id: "p${at}"`);
        const path = join(dir, `${deed}.js`);
        // On a busy machine its fuel must end it, not its wall clock.
        const isWaiting = outcome === "timed-out";
        writeFileSync(
          path,
          isWaiting ? text : text.replace("timeoutMs: 500", "timeoutMs: 10000"),
        );
        chmodSync(path, 0o644);
      }
      const args = ["--json", "--timeout", "60s", "--sysroot", MACHINE];
      const text = execFileSync(BINARY, [...args, "--plugins", dir], {
        encoding: "utf8",
      });
      const source = await takeSnapshot({
        sysroot: MACHINE,
        answers: machineAnswers("laptop_on_mains"),
        policy: { ...DEFAULT_POLICY, totalDeadlineMs: 60_000 },
        plugins: [dir],
      });
      assert.equal(source.probes.length, 8 + deeds.length);
      assert.deepEqual(ends(JSON.parse(text)), ends(source));
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
}
