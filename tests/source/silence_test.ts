/** From source nothing is asked beyond loopback, not even by the runtime. */

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { works } from "../support/binary.ts";
import { noSource } from "../support/run.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Well past the half second after which Deno asks for a newer one. */
const SECONDS = "10";
/** Where others had the processors for all of that time. */
const PATIENT_SECONDS = "40";

const skip = noSource ||
  (works("unshare", "-rn", "ip", "link", "set", "lo", "up") &&
      works("strace", "-f", "-o", "/dev/null", "true")
    ? false
    : "system calls cannot be traced in a namespace here");
if (skip) console.log(`skipped: ${skip}`);

/** Where Deno keeps the packages that `deno task` looks for. */
function packages(): string {
  const text = execFileSync(process.execPath, ["info", "--json"], {
    encoding: "utf8",
  });
  return String(JSON.parse(text).npmCache);
}

/** Addresses that a line of shell, run in the checkout, reached for. */
async function reached(
  line: string,
  seconds = SECONDS,
): Promise<readonly string[]> {
  // Empty: whatever Deno asks once a day is due.
  const home = mkdtempSync(join(tmpdir(), "silence-"));
  const trace = join(home, "trace");
  mkdirSync(join(home, "deno"));
  symlinkSync(packages(), join(home, "deno/npm"));
  try {
    await new Promise<void>((resolve, reject) => {
      const args = [
        ...["-rn", "sh", "-c", 'ip link set lo up; exec "$@"', "sh"],
        ...["timeout", seconds, "strace", "-f", "-qq", "-o", trace],
        ...["-e", "trace=bind,connect,sendto,sendmsg,sendmmsg"],
        ...["sh", "-c", line.replace("npx -y deno@2.9.6", '"$0"')],
        process.execPath,
      ];
      const child = spawn("unshare", args, {
        cwd: ROOT,
        env: {
          PATH: process.env["PATH"] ?? "",
          HOME: home,
          DENO_DIR: join(home, "deno"),
          NO_COLOR: "1",
        },
        stdio: "ignore",
      });
      child.on("error", reject);
      child.on("close", () => resolve());
    });
    const lines = readFileSync(trace, "utf8").split("\n");
    return lines.filter((one) => /AF_INET6?\b/.test(one)).map((one) =>
      /\{sa_family=AF_INET[^}]*\}/.exec(one)?.[0] ?? one
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** True for the model service; a question to a resolver on loopback is none. */
function isLoopback(address: string): boolean {
  return /inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/.test(address) &&
    !/htons\(53\)/.test(address);
}

/** The words that README.md says stand for `model-carry` in a checkout. */
function documented(): string {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const words = /for `([^`]*run\s-A\smain\.ts)`/.exec(readme)?.[1];
  assert.ok(words, "README.md has no command for a checkout");
  return words;
}

test("from source nothing is asked beyond loopback", { skip }, async () => {
  const lines = {
    watch: "npx -y deno@2.9.6 task start watch --interval 1s",
    serve: "npx -y deno@2.9.6 task start serve",
    "once, and then a while": "npx -y deno@2.9.6 task start --json; sleep 2",
    "the command of README.md": `${documented()} watch --interval 1s`,
  };
  const unsaid = "npx -y deno@2.9.6 run -A main.ts watch --interval 1s";
  const [control, ...found] = await Promise.all(
    [unsaid, ...Object.values(lines)].map((one) => reached(one)),
  );
  // Without this the traces below would say nothing.
  if (!control?.some((one) => !isLoopback(one))) {
    console.log("skipped: this Deno asks nobody for a newer one");
    return;
  }
  const patient = await Promise.all(
    Object.values(lines).map((line, index) =>
      found[index]?.length ? found[index] : reached(line, PATIENT_SECONDS)
    ),
  );
  for (const [index, name] of Object.keys(lines).entries()) {
    const all = patient[index] ?? [];
    assert.ok(all.length > 0, `${name}: nothing was traced`);
    assert.deepEqual(all.filter((one) => !isLoopback(one)), [], name);
  }
});
