/** Runs beside a model service that stops or dies in the middle. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { MISHAPS, startFaultService } from "./fault_service.ts";
import { machinePath } from "./machines.ts";
import { runProgram } from "./run.ts";

/** Tests of the program that is started now. */
export function testService(who: string, skip: string | false): void {
  for (const mishap of MISHAPS) {
    test(
      `${who} denies beside a service that is ${mishap}`,
      { skip },
      async () => {
        const service = await startFaultService(mishap);
        try {
          const { code, stdout, ms } = await runProgram([
            ...["--json", "--sysroot", machinePath("laptop_on_mains")],
            ...["--service", service.url],
          ]);
          assert.equal(code, 0);
          const { signals, admission, probes } = JSON.parse(
            stdout,
          ) as LocalModelResourceSnapshot;
          assert.equal(admission.decision, "deny");
          const { modelService, battery } = signals;
          assert.equal(modelService.status, "known");
          const want = mishap.startsWith("stopped")
            ? ["timeout"]
            : ["bad-reply", "refused"];
          assert.ok(want.includes(modelService.state), modelService.state);
          assert.equal(battery.status, "known");
          assert.equal(probes.length, 8);
          // One deadline for all of it, and room for a loaded machine.
          assert.ok(ms < 5000, `${ms} ms`);
        } finally {
          service.end();
        }
      },
    );
  }
}
