/** What the program does to the world: seen from outside. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { noSource as skip, runProgram } from "../support/run.ts";
import { MISDEEDS, serve } from "../support/replay_server.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));

test(
  "model-carry ends in time with a service that never answers",
  { skip },
  async () => {
    const server = await serve(MISDEEDS["hung"] ?? (() => {}));
    try {
      // Beside a run that is refused at once: a busy machine slows both.
      const at = (url: string) => runProgram(["--json", "--service", url]);
      const runs = [];
      let isInTime = false;
      for (let round = 0; round < 6 && !isInTime; round++) {
        const plain = await at("http://127.0.0.1:9");
        const hung = await at(server.url);
        runs.push(hung);
        isInTime = hung.ms <= DEFAULT_POLICY.serviceDeadlineMs + 100 +
            2 * plain.ms;
        console.log(
          `with a hung service the whole run took ${Math.round(hung.ms)} ms, ` +
            `with none ${Math.round(plain.ms)} ms`,
        );
      }
      assert.ok(isInTime, "it waits for more than the service's deadline");
      for (const { code, stdout } of runs) {
        assert.equal(code, 0);
        const { signals, admission } = JSON.parse(
          stdout,
        ) as LocalModelResourceSnapshot;
        assert.equal(
          signals.modelService.status === "known" && signals.modelService.state,
          "timeout",
        );
        assert.equal(admission.decision, "deny");
      }
    } finally {
      await server.close();
    }
  },
);

function works(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const hasStrace = works("strace", "-f", "-o", "/dev/null", "true");
const noTrace = skip || (hasStrace ? false : "strace is not here");
if (noTrace) console.log(`skipped: ${noTrace}`);

test("model-carry starts no process and connects to loopback only", {
  skip: noTrace,
}, async () => {
  const dir = mkdtempSync(join(tmpdir(), "trace-"));
  try {
    const file = join(dir, "trace");
    const calls = "trace=execve,execveat,connect,sendto,sendmsg";
    await runProgram(["--json"], {
      shell: `strace -f -qq -e ${calls} -o ${file} "$@"`,
    });
    const lines = readFileSync(file, "utf8").split("\n");
    const started = lines.filter((line) => /execve(at)?\(/.test(line));
    assert.equal(started.length, 1, started.join("\n"));
    const reached = lines.filter((line) => /AF_INET6?\b/.test(line));
    assert.ok(reached.length > 0, "no connection was traced");
    for (const line of reached) {
      assert.match(
        line,
        /inet_addr\("127\.0\.0\.1"\)|inet_pton\(AF_INET6, "::1"/,
      );
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});

const hasNamespaces = works("unshare", "-rn", "true");
const noNamespace = skip ||
  (hasNamespaces ? false : "network namespaces cannot be made here");
if (noNamespace) console.log(`skipped: ${noNamespace}`);

test("model-carry gives a document where there is no network at all", {
  skip: noNamespace,
}, async () => {
  const { code, stdout } = await runProgram(["--json"], {
    shell: 'unshare -rn "$@"',
  });
  assert.equal(code, 0);
  const { signals } = JSON.parse(stdout) as LocalModelResourceSnapshot;
  assert.equal(
    signals.network.status === "known" && signals.network.available,
    false,
  );
});

test("model-carry reads the same on Deno as its source says", { skip }, () => {
  // Nothing but the program's own files is imported at run time.
  const info = execFileSync(process.execPath, ["info", "--json", MAIN], {
    encoding: "utf8",
  });
  const { modules } = JSON.parse(info) as {
    modules: readonly { specifier: string; kind?: string }[];
  };
  const foreign = modules.map((one) => one.specifier).filter((one) =>
    !one.startsWith("file://") && !one.startsWith("node:")
  );
  assert.deepEqual(foreign, []);
});
