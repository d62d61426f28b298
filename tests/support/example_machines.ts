/** The program on machines of now, for programs that ask it. */

import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startService } from "../../scripts/bench/process.ts";
import { machinePath } from "./machines.ts";
import { programCommand } from "./run.ts";

/** What the machine makes of the smaller model. */
export type Word = "allow" | "constrain" | "deny" | "unknown";

export interface ExampleMachines {
  readonly dir: string;
  /** A program that reads the machine of this word, and takes all arguments. */
  program(word: Word): string;
  close(): Promise<void>;
}

const FOLDERS: Readonly<Record<Word, string>> = {
  allow: "laptop_on_mains",
  constrain: "laptop_battery_low",
  deny: "laptop_on_mains",
  unknown: "laptop_on_mains",
};

/** Machines without a recorded time, beside a service that answers. */
export async function createExampleMachines(): Promise<ExampleMachines> {
  const dir = mkdtempSync(join(tmpdir(), "examples-"));
  const service = await startService(
    join(machinePath("laptop_on_mains"), "host.json"),
  );
  // Its first answer takes longest, and the program does not wait for long.
  await (await fetch(`${service.url}/api/tags`)).text();
  for (const [word, folder] of Object.entries(FOLDERS)) {
    const machine = join(dir, word);
    cpSync(machinePath(folder), machine, { recursive: true });
    // Its time would be that of the recording.
    rmSync(join(machine, "host.json"));
    if (word === "unknown") {
      for (const one of ["thermal", "hwmon"]) {
        rmSync(join(machine, "sys/class", one), {
          recursive: true,
          force: true,
        });
      }
    }
    const url = word === "deny" ? "http://127.0.0.1:1" : service.url;
    const command = programCommand().map((one) => `'${one}'`).join(" ");
    const file = join(dir, `model-carry-${word}`);
    writeFileSync(
      file,
      `#!/bin/sh\nexec ${command} "$@" --sysroot '${machine}' --service ${url}\n`,
    );
    chmodSync(file, 0o755);
  }
  return {
    dir,
    program: (word) => join(dir, `model-carry-${word}`),
    close: async () => {
      await service.close();
      rmSync(dir, { recursive: true });
    },
  };
}
