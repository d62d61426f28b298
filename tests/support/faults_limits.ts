/** Runs under limits of the kernel: files, memory, processes, file sizes. */

import assert from "node:assert/strict";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { assertHonest, type End } from "./honest.ts";
import { machinePath, snapshotOfMachine } from "./machines.ts";
import { works } from "./binary.ts";
import { runProgram } from "./run.ts";

const MACHINE = "laptop_on_mains";
const ASK = ["--json", "--sysroot", machinePath(MACHINE)];

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** What is limited by prlimit(1), and how far. */
const LIMITS: readonly (readonly [string, readonly number[]])[] = [
  ["nofile", [0, 1, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 24, 32, 64]],
  ["as", [
    ...[MIB, 64 * MIB, 256 * MIB, 512 * MIB, GIB, 2 * GIB, 4 * GIB, 8 * GIB],
    ...[32 * GIB, 128 * GIB, 512 * GIB],
  ]],
  ["nproc", [1, 2, 3, 4, 6, 8]],
  ["stack", [64 * KIB, 128 * KIB, 256 * KIB, 512 * KIB, MIB, 8 * MIB]],
  ["data", [MIB, 16 * MIB, 32 * MIB, 64 * MIB, 128 * MIB, GIB]],
];

const noLimits: string | false = works("prlimit", "--nofile=64", "true")
  ? false
  : "prlimit is not here";
if (noLimits) console.log(`skipped: ${noLimits}`);

/** Limits on processes hold for nobody where this is root. */
const NOBODY = ["--reuid=65534", "--regid=65534", "--clear-groups"];
const asNobody = works("setpriv", ...NOBODY, "true")
  ? `setpriv ${NOBODY.join(" ")} `
  : "";

/** Tests of the program that is started now. */
export function testLimits(who: string, noProgram: string | false): void {
  const skip = noProgram || noLimits;
  for (const [flag, values] of LIMITS) {
    test(
      `${who} says no or nothing with little ${flag}`,
      { skip },
      async () => {
        const laxest = await snapshotOfMachine(MACHINE);
        const ends: Record<End, number> = { document: 0, error: 0, broken: 0 };
        const prefix = flag === "nproc" && !who.includes("source")
          ? asNobody
          : "";
        for (const value of values) {
          const shell = `exec ${prefix}prlimit --${flag}=${value} "$@"`;
          const run = await runProgram(ASK, { shell });
          ends[assertHonest(run, laxest, `${flag} ${value}`)] += 1;
        }
        console.log(`${flag}: ${JSON.stringify(ends)}`);
        if (flag !== "-s") return;
        assert.ok(
          ends.document > 0,
          "the machine is the same at 4 MiB of stack",
        );
      },
    );
  }

  test(
    `${who} leaves the old file where files may not grow`,
    { skip },
    async () => {
      const dir = mkdtempSync(join(tmpdir(), "limits-"));
      try {
        const output = join(dir, "s.json");
        writeFileSync(output, "old\n");
        for (const bytes of [0, 1, KIB, 4 * KIB]) {
          const shell = `exec prlimit --fsize=${bytes} "$@"`;
          const run = await runProgram([...ASK, "--output", output], { shell });
          assert.notEqual(run.code, 0, `${bytes} bytes`);
          assert.equal(readFileSync(output, "utf8"), "old\n");
          assert.deepEqual(
            readdirSync(dir),
            ["s.json"],
            `${bytes}: ${run.stderr}`,
          );
        }
        const run = await runProgram([...ASK, "--output", output], {
          shell: `exec prlimit --fsize=${GIB} "$@"`,
        });
        assert.equal(run.code, 0, run.stderr);
        const snapshot: LocalModelResourceSnapshot = JSON.parse(
          readFileSync(output, "utf8"),
        );
        assert.equal(snapshot.admission.decision, "allow");
      } finally {
        rmSync(dir, { recursive: true });
      }
    },
  );
}
