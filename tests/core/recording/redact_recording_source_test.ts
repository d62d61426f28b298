/** What a recording knows of other parts: how probes read, how hosts fail. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { ollamaHost } from "../../../core/recording/service_addresses.ts";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import { ollamaBase } from "../../../core/service/ollama_environment.ts";
import { ofService, rootOfGroups } from "../../../host/mounted/all_groups.ts";
import { placeOnHost } from "../../../host/mounted/service_place.ts";
import { runs } from "../../support/fuzz.ts";

const WHO = { home: "/home/alice", names: ["alice"] };

test("ollamaHost() is read by the probes as what it was made of", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.array(
      fc.constantFrom(
        ..."http:// https:// 127.0.0.1 127.9 localhost LOCALHOST [::1] [::] "
          .split(" "),
        ..."0.0.0.0 . : :80 :99999 :007 / @ ' 10.0.0.1 [0:0::1] x".split(" "),
      ),
      { maxLength: 5 },
    ).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (one) => {
      const safe = ollamaHost(one);
      assert.equal(ollamaBase(safe), ollamaBase(one));
      assert.equal(ollamaHost(safe), safe);
    }),
    runs(5000),
  );
});

/** Every message that host calls of ours fail with, as the source has it. */
function messages(): string[] {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const files = [
    ...("files/root_paths files/read_directories files/read_files " +
      "files/kernel_files files/opened_path files/file_system_space " +
      "http/client http/reply_head http/reply_reader sysroot " +
      "mounted/all_groups mounted/host_places mounted/kernel_kinds " +
      "mounted/mounted_files mounted/mounted_machine mounted/own_network " +
      "mounted/service_place")
      .split(" ")
      .map((name) => `host/${name}.ts`),
    ...[
      "runner/bounded_answers.ts",
      "runner/replay.ts",
      "runner/record.ts",
      "core/plugins/path_rule.ts",
      "core/concurrency_gate.ts",
    ],
  ];
  return files.flatMap((file) => {
    const text = readFileSync(root + file, "utf8");
    return [
      ...text.matchAll(/`((?:Cannot|No answer|the body|no whole) [^`]*)`/g),
      ...text.matchAll(/(?:bad|Failure|Error)\(\s*"([^"\n]* [^"\n]*)"/g),
      ...text.matchAll(/ = "([a-z]+ [^"\n]*)"(?:;| \+)/g),
      ...text.matchAll(/notHost\([^"]+"use",[^"]+"([^"\n]+)"/g),
      ...text.matchAll(/^ {4}"([^"\n]*)";$/gm),
      ...text.matchAll(/Failure\(\s*"[\w-]+",\s*"([^"\n]*)"/g),
    ].map((found) => found[1] ?? "");
  });
}

test("redactCalls() knows each message that a host call fails with", () => {
  const found = messages().map((one) =>
    one.replace(/"\$\{[^}]*\}"/g, '"/home/alice/x"')
      .replace(/\$\{[^}]*\} (bytes|names|ms)/g, "7 $1")
      .replace(/\$\{action\}/g, "read")
      .replace(/: \$\{why\}/g, "")
      .replace(/\$\{(?:code|why)\}/g, "EIO")
      .replace(/\$\{shown\}/g, '"/home/alice/x"')
      .replace(/\$\{call\}/g, "readText")
      .replace(/\$\{what\}/g, 'GET "/home/alice/x"')
  ).filter((one) => !one.includes("${"));
  assert.ok(found.length >= 25, `only ${found.length}: ${found.join("\n")}`);
  for (const message of found) {
    const [call] = redactCalls([{
      call: "readText",
      args: ["/home/alice/x"],
      error: { code: "failed", message },
    }], WHO);
    assert.equal(
      call?.error?.message,
      message.replaceAll("/home/alice/x", "/home/path-1/path-2"),
    );
  }
});

test("redactCalls() keeps why no group of a host can be told", () => {
  const own = "0::/\n";
  const fails = [
    () => placeOnHost("/x", "/..", "/../../y"),
    () =>
      ofService(own, ["0::/a\n", "0::/b\n"], {
        place: (path) => path,
        limited: (path) => path,
      }),
    () => rootOfGroups(own, () => ["cgroup.type"]),
    () => rootOfGroups("3:memory:/x\n", () => []),
  ];
  for (const fail of fails) {
    assert.throws(fail, (error: Error) => {
      const { message } = error;
      const [call] = redactCalls([{
        call: "readText",
        args: ["/proc/self/cgroup"],
        error: { code: "not-host", message },
      }], WHO);
      assert.equal(call?.error?.message, message);
      return true;
    });
  }
});
