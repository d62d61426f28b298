/** A healthy machine is allowed, also where the program gets no processor. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { machineAnswers, machinePath } from "../support/machines.ts";
import { reply, serve } from "../support/replay_server.ts";
import { noSource, programCommand } from "../support/run.ts";
import { inTemp } from "../support/temp.ts";

/** Longer than any probe and the service have. */
const STOPPED_MS = 1500;

/** The answers of a machine's own service, at another address. */
function answerOf(line: string): string {
  const [, path = ""] = line.split(" ");
  const found = machineAnswers("laptop_on_mains").calls.find(({ call, args }) =>
    path === "/api/show"
      ? call === "ollamaShow"
      : call === "httpGet" && String(args[0]).endsWith(path)
  );
  const { body } = found?.result as { readonly body: string };
  return body;
}

test("the program takes what it was told while it was stopped", {
  skip: noSource,
}, () =>
  inTemp(async (dir) => {
    const policy = join(dir, "policy.json");
    const limits = {
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      // What a caller waits at most: this one waits for a busy machine.
      totalDeadlineMs: 30_000,
    };
    writeFileSync(policy, JSON.stringify(limits), { mode: 0o644 });
    let pid = 0;
    let stops = 0;
    const server = await serve((socket, line) => {
      if (stops++ === 0) {
        process.kill(pid, "SIGSTOP");
        setTimeout(() => process.kill(pid, "SIGCONT"), STOPPED_MS);
      }
      reply(200, answerOf(line))(socket);
    });
    try {
      const [command = "", ...first] = programCommand();
      const args = ["--json", "--policy", policy, "--service", server.url];
      const sysroot = machinePath("laptop_on_mains");
      const child = spawn(command, [...first, ...args, "--sysroot", sysroot], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      pid = child.pid ?? 0;
      const fromMs = performance.now();
      let stdout = "";
      child.stdout.setEncoding("utf8").on("data", (text) => stdout += text);
      await new Promise((resolve) => child.once("close", resolve));
      const { probes, admission } = JSON.parse(stdout);
      assert.ok(stops > 0);
      assert.ok(performance.now() - fromMs >= STOPPED_MS);
      const told = probes.map(
        ({ id, outcome }: { id: string; outcome: string }) =>
          `${id} ${outcome}`,
      );
      assert.deepEqual(
        told.filter((one: string) => !/ (ok|absent)$/.test(one)),
        [],
      );
      assert.equal(admission.decision, "allow", JSON.stringify(admission));
    } finally {
      await server.close();
    }
  }));
