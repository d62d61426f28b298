/** Runs that are ended at any moment, and many at once. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { machinePath } from "./machines.ts";
import { programCommand } from "./run.ts";

const ASK = ["--json", "--sysroot", machinePath("laptop_on_mains")];
const SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"] as const;
const COPIES = 100;

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
}

function start(output: string): {
  readonly pid: number;
  readonly ended: Promise<Ended>;
} {
  const [command = "", ...words] = programCommand();
  const child = spawn(command, [...words, ...ASK, "--output", output], {
    stdio: "ignore",
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  return { pid: child.pid ?? 0, ended };
}

function assertWhole(text: string): void {
  const value: unknown = JSON.parse(text);
  assert.ok(validate(value));
  assert.deepEqual(meaningFaults(value), []);
}

/** Tests of the program that is started now. */
export function testEnds(who: string, skip: string | false): void {
  for (const signal of SIGNALS) {
    test(
      `${who} leaves the old file or the new one at ${signal}`,
      { skip },
      async () => {
        const dir = mkdtempSync(join(tmpdir(), "ends-"));
        const output = join(dir, "s.json");
        const counts = { old: 0, fresh: 0 };
        try {
          const fromMs = performance.now();
          await start(output).ended;
          const wholeMs = performance.now() - fromMs;
          for (let step = 0; step <= 24; step++) {
            writeFileSync(output, "old\n");
            const { pid, ended } = start(output);
            // Most of the moments lie where the file is written.
            const share = step <= 8 ? step / 12 : 2 / 3 + (step - 8) / 48;
            await new Promise((wake) => setTimeout(wake, wholeMs * share));
            try {
              process.kill(pid, signal);
            } catch { /* it has ended */ }
            await ended;
            const text = readFileSync(output, "utf8");
            if (text === "old\n") counts.old += 1;
            else {
              assertWhole(text);
              counts.fresh += 1;
            }
            assert.deepEqual(readdirSync(dir), ["s.json"], `step ${step}`);
          }
          console.log(`${signal}: ${JSON.stringify(counts)}`);
          assert.ok(counts.old > 0);
        } finally {
          rmSync(dir, { recursive: true });
        }
      },
    );
  }

  test(
    `${who} may write one file ${COPIES} times at once`,
    { skip },
    async () => {
      const dir = mkdtempSync(join(tmpdir(), "copies-"));
      const output = join(dir, "s.json");
      try {
        assert.deepEqual(await start(output).ended, { code: 0, signal: null });
        let left = COPIES;
        let reads = 0;
        const all = Array.from(
          { length: COPIES },
          () =>
            start(output).ended.then((one) => {
              left -= 1;
              return one;
            }),
        );
        while (left > 0) {
          assertWhole(readFileSync(output, "utf8"));
          reads += 1;
          await new Promise((wake) => setTimeout(wake, 1));
        }
        for (const one of await Promise.all(all)) {
          assert.deepEqual(one, { code: 0, signal: null });
        }
        console.log(`${COPIES} copies, ${reads} reads`);
        assert.deepEqual(readdirSync(dir), ["s.json"]);
      } finally {
        rmSync(dir, { recursive: true });
      }
    },
  );
}
