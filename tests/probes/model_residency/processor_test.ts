import assert from "node:assert/strict";
import { test } from "node:test";
import {
  parseProcessor,
  readProcessor,
} from "../../../probes/model_residency/processor.ts";
import type { Host } from "../../../core/probe/contract.ts";
import { redact } from "../../support/redacting.ts";

const x86 = (flags: string) =>
  `processor\t: 0\nvendor_id\t: GenuineIntel\nserial\t: 77aa\nflags\t\t: ${flags}\n` +
  "bugs\t\t: spectre_v1\n\nprocessor\t: 1\nflags\t\t: fpu lm\n";

const lists: readonly (readonly [string, string, boolean | null])[] = [
  ["AMX", x86("fpu vme lm amx_bf16 avx512_fp16 amx_tile amx_int8"), true],
  ["tiles without bytes", x86("fpu lm amx_tile amx_bf16"), false],
  ["bytes without tiles", x86("fpu lm amx_int8"), false],
  ["a word that begins alike", x86("fpu lm amx_tiles amx_int8x"), false],
  ["none of it", x86("fpu vme de lm avx2"), false],
  ["32 bits", x86("fpu vme de"), false],
  ["flags that end early", x86(""), null],
  ["flags of something else", x86("avx2"), null],
  ["a list that is cut within its flags", "flags\t\t: fpu vme lm avx2", null],
  ["a list that is cut within a flag", "flags : fpu lm amx_tile amx_int", null],
  ["a list that is cut behind its flags", "flags : fpu lm\nbug", false],
  [
    "ARM",
    "processor\t: 0\nFeatures\t: fp asimd i8mm\nCPU implementer\t: 0x61\n",
    false,
  ],
  ["RISC-V", "processor\t: 0\nhart\t\t: 1\nisa\t\t: rv64imafdc\n", false],
  ["nothing", "", null],
  ["a page", "<html>flags : amx_tile amx_int8</html>", null],
];
for (const [name, text, amx] of lists) {
  test(`parseProcessor() of ${name}, in a recording too`, () => {
    assert.equal(parseProcessor(text)?.amx ?? null, amx);
    const kept = redact({
      call: "readText",
      args: ["/proc/cpuinfo"],
      result: text,
    })?.result;
    assert.equal(parseProcessor(String(kept))?.amx ?? null, amx);
    assert.ok(!/77aa|0x61|html/.test(String(kept)), String(kept));
  });
}

test("readProcessor() tells nothing of what it cannot read", async () => {
  for (const code of ["ENOENT", "EACCES", "timeout", "too-large"]) {
    const said: string[] = [];
    const host = {
      readText: () => Promise.reject(Object.assign(new Error(), { code })),
      log: (line: string) => said.push(line),
    } as unknown as Host;
    assert.equal(await readProcessor(host), null);
    assert.deepEqual(said, [`/proc/cpuinfo: ${code}`]);
  }
});
