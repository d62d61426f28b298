/** Starts `watch` on a clock of ours and checks each line as it comes. */

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import type { Figures, SimulateOptions } from "./simulated_watch.ts";
import "./quiet.ts";

const PROGRAM = fileURLToPath(new URL("simulated_watch.ts", import.meta.url));

export interface Line {
  readonly capturedMs: number;
  readonly decision: string;
}

export interface Simulated {
  readonly code: number | null;
  readonly stderr: string;
  readonly lines: readonly Line[];
  readonly figures: Figures;
}

/** @throws {Error} for a line that is no valid snapshot */
function checkLine(line: string): Line {
  const document = JSON.parse(line);
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors));
  const [fault] = meaningFaults(document);
  if (fault) throw new Error(`${fault.pointer}: ${fault.message}`);
  return {
    capturedMs: Date.parse(document.capturedAt),
    decision: document.admission.decision,
  };
}

/** Runs it to its end in a folder of the test. */
export function simulateWatch(
  dir: string,
  options: SimulateOptions,
  v8Flags: readonly string[] = [],
): Promise<Simulated> {
  const flags = `--v8-flags=${["--expose-gc", ...v8Flags].join(",")}`;
  const child = spawn(
    process.execPath,
    ["run", "-A", flags, PROGRAM, dir, JSON.stringify(options)],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const lines: Line[] = [];
  let rest = "";
  let stderr = "";
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const whole = (rest + text).split("\n");
      rest = whole.pop() ?? "";
      try {
        for (const line of whole) lines.push(checkLine(line));
      } catch (error) {
        child.kill("SIGKILL");
        reject(error);
      }
    });
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0 || rest !== "") {
        return reject(new Error(`ended with ${code}: ${rest}${stderr}`));
      }
      const text = readFileSync(join(dir, "figures.json"), "utf8");
      resolve({ code, stderr, lines, figures: JSON.parse(text) });
    });
  });
}
