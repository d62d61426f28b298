import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  answerName,
  recordedAnswers,
} from "../../../scripts/boot/recorded_answers.ts";
import { machinePath } from "../../support/machines.ts";

const ollama = JSON.parse(
  readFileSync(join(machinePath("laptop_on_mains"), "host.json"), "utf8"),
);

test("recordedAnswers() has a file for each request of a recording", () => {
  const answers = recordedAnswers(ollama);
  assert.deepEqual([...answers.keys()].sort(), [
    "GET__api_ps",
    "GET__api_tags",
    "GET__api_version",
    "POST__api_show_llama3.2_1b",
    "POST__api_show_llama3.2_3b",
  ]);
  assert.equal(answers.get("GET__api_version"), '{"version":"0.33.0"}');
});

test("recordedAnswers() gives no answer that failed", () => {
  const url = "http://127.0.0.1:11434/api/ps";
  const calls = [
    { call: "httpGet", args: [url], result: { status: 500, body: "{}" } },
    { call: "httpGet", args: [url], error: { code: "timeout" } },
    { call: "readText", args: ["/proc/meminfo"], result: "" },
  ];
  assert.equal(recordedAnswers({ calls }).size, 0);
});

test("answerName() is a name of a file, whatever is asked", () => {
  assert.equal(answerName("GET /../etc/passwd"), "GET__.._etc_passwd");
});
