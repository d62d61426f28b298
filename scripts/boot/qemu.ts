/** One machine under emulation, from its power on to its power off. */

import { join } from "node:path";
import { acpiTable } from "./acpi_table.ts";
import type { Image } from "./image.ts";
import type { Machine } from "./machine.ts";
import { parseReport, type Report } from "./report.ts";
import { run } from "./run.ts";

export interface Booted {
  readonly report: Report;
  readonly seconds: number;
  /** Whether it powered itself off in time. */
  readonly isDown: boolean;
  /** File with what the kernel said. */
  readonly console: string;
}

/** Of its kernel: what slows an emulated machine down is left out. */
function commandLine({ states, tries }: Machine): string {
  return [
    "root=/dev/vda rw console=ttyS0 loglevel=4 systemd.show_status=no",
    // Debian's kernel measures no pressure unless it is told to.
    "psi=1 mitigations=off",
    `tries=${["none", ...tries].join()}`,
    ...(states.modelService === "ready" ? [] : ["systemd.mask=ollama.service"]),
  ].join(" ");
}

/** Boots it on a disk that stays as it is, and reads what it reports. */
export async function boot(
  machine: Machine,
  image: Image,
  work: string,
  limitSeconds: number,
): Promise<Booted> {
  const at = (suffix: string) => join(work, `${machine.name}${suffix}`);
  await Deno.writeTextFile(at(".asl"), acpiTable(machine.supplies));
  await run("iasl", ["-p", at(""), at(".asl")]);
  const fromMs = performance.now();
  const emulator = new Deno.Command("qemu-system-x86_64", {
    args: [
      ...["-accel", "tcg,thread=multi,tb-size=512", "-cpu", "max"],
      ...["-m", "2048", "-smp", "1", "-display", "none", "-no-reboot"],
      ...["-nodefaults", "-serial", `file:${at(".console")}`],
      ...["-serial", `file:${at(".report")}`],
      ...["-acpitable", `file=${at(".aml")}`],
      ...["-kernel", image.kernel, "-initrd", image.initrd],
      ...["-append", commandLine(machine)],
      ...["-drive", `file=${image.disk},format=raw,if=virtio,snapshot=on`],
    ],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const late = setTimeout(() => emulator.kill("SIGKILL"), limitSeconds * 1000);
  const { success, stderr } = await emulator.output();
  clearTimeout(late);
  const fault = new TextDecoder().decode(stderr).trim();
  if (!success && fault !== "") {
    throw new Error(`Cannot boot "${machine.name}": ${fault}`);
  }
  return {
    report: parseReport(await Deno.readTextFile(at(".report"))),
    seconds: Math.round((performance.now() - fromMs) / 1000),
    isDown: success,
    console: at(".console"),
  };
}
