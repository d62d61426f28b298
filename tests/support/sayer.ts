/** A plugin's report that says something wherever one may. */

import type { Observation } from "../../core/probe/contract.ts";
import type { Report } from "../../core/probe/report.ts";
import { pluginReport } from "./reports.ts";

/** A report that says these texts wherever a plugin may say something. */
export function sayer(say: () => string, detail: string): Report {
  const observation: Observation = {
    incomplete: say(),
    concerns: [{ decision: "deny", detail, message: say() }],
    thermal: {
      sensors: [{ name: say(), celsius: 50, limits: [] }],
      failedSensors: [{ name: say(), rated: true, message: say() }],
    },
    accelerators: {
      devices: [{
        ...{ kind: "gpu", vendor: say(), driver: say() },
        ...{ memoryTotalBytes: 1, memoryAvailableBytes: null },
        ...{ sharedMemoryTotalBytes: 1, sharedMemoryAvailableBytes: null },
        unifiedMemory: null,
      }],
    },
    modelService: {
      endpoints: [{
        ...{ implementation: "ollama", state: "bad-reply", latencyMs: 1 },
        // Only an address on loopback comes so far.
        url: "http://127.0.0.1:11434",
        version: say(),
        message: say(),
      }],
    },
    extension: { [say()]: { [say()]: [say(), 5, { serial: say() }] } },
  };
  return {
    ...pluginReport(say(), ["thermal", "accelerators", "modelService"], {}),
    version: say(),
    outcome: "failed",
    observation,
    requested: {
      read: [say()],
      net: [say()],
      run: [[say(), say()]],
      env: [say().slice(-200)],
      sys: [say().slice(-40)],
    },
    granted: { read: [say()], net: [], run: [], env: [], sys: [] },
    denials: [{ call: "readText", target: say(), message: say() }],
    log: [say(), say()],
    error: say(),
    errorCode: say(),
  };
}
