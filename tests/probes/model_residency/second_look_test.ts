/** An older Ollama that lists a model in memory while it still loads. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { NOTHING_STATED } from "../../../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import residency from "../../../probes/model_residency.ts";
import type { RecordedCall } from "../../../runner/record.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { MODEL_INFO } from "../../support/model_info.ts";
import { WHO } from "../../support/redacting.ts";

const URL = "http://127.0.0.1:11434";
const TAG = "gemma:2b";
const OWN = "c4d2".repeat(16);
// To the digit: so close together are two looks.
const END = "2319-02-03T04:05:06.123456789+01:00";
const LATER = "2319-02-03T04:05:06.123456791+01:00";

const entry = (expires_at: unknown, name = TAG) => ({
  ...{ name, model: name, digest: OWN, size: 3e9 },
  ...{ expires_at, context_length: 4096 },
});

interface Given {
  readonly version?: string;
  readonly first?: readonly object[];
  /** What is listed at the second look, or why nothing is. */
  readonly second: readonly object[] | number | Error;
}

const reply = (value: unknown, status = 200) => ({
  ...{ status, body: JSON.stringify(value), elapsedMs: 1 },
});

async function isLoaded({ version, first = [entry(END)], second }: Given) {
  const calls: RecordedCall[] = [
    ["/api/version", reply({ version: version ?? "0.17.4" })] as const,
    ["/api/tags", reply({ models: [entry(undefined)] })] as const,
    ["/api/ps", reply({ models: first })] as const,
    ...(second instanceof Error ? [] : [
      [
        "/api/ps?again",
        typeof second === "number"
          ? reply({}, second)
          : reply({ models: second }),
      ] as const,
    ]),
  ].map(([path, result]) => ({
    ...{ call: "httpGet" as const, args: [`${URL}${path}`], result },
  }));
  calls.push({
    ...{ call: "ollamaShow", args: [URL, TAG] },
    result: reply({ model_info: MODEL_INFO }),
  });
  const ask = async (isKept: boolean) => {
    const stated = { ...NOTHING_STATED, tags: [TAG] };
    const kept = isKept ? redactCalls(calls, WHO, stated) : calls;
    const answers = kept.map(({ call, args, result }) =>
      [
        `${call === "httpGet" ? "GET" : "SHOW"} ${args.join(" ")}`,
        result as { body: string } | Error,
      ] as const
    );
    const failed = second instanceof Error ? second : undefined;
    const http = Object.fromEntries([
      ...(failed ? [[`GET ${URL}/api/ps?again`, failed]] : []),
      ...answers,
    ]);
    const seen = await residency(memoryHost({ http }), {
      ...{ endpoints: null, tags: [TAG] },
    });
    return seen.residency?.endpoints[0]?.models[0]?.loaded !== null;
  };
  const live = await ask(false);
  assert.equal(await ask(true), live, "a replay reads it differently");
  return live;
}

const moved = [entry(LATER)];
const cases: Readonly<Record<string, readonly [Given, boolean]>> = {
  "an end that stays": [{ second: [entry(END)] }, true],
  "an end that moves by two nanoseconds": [{ second: moved }, false],
  "an end that moves under the name of a copy": [{
    first: [entry(END, "copy:latest")],
    second: [entry(LATER, "copy:latest")],
  }, false],
  "the end of another that moves": [{
    first: [entry(END), { ...entry(END, "b:1"), digest: "d" }],
    second: [entry(END), { ...entry(LATER, "b:1"), digest: "d" }],
  }, true],
  "nothing at the second look": [{ second: [] }, false],
  "a second look that fails": [{ second: 500 }, false],
  "a second look that comes too late": [
    { second: hostError("timeout") },
    false,
  ],
  "a recording without a second look": [{
    second: hostError("not-recorded"),
  }, true],
  "an end that moves in 0.10": [{ version: "0.10.1", second: moved }, false],
  "an end that moves in 0.29": [{ version: "0.29.9", second: moved }, false],
  "an end that moves, and no version": [{
    version: "0.0.0",
    second: moved,
  }, false],
  // It waits for a load before it lists it: no second look.
  "one look at 0.30": [
    { version: "0.30.0", second: hostError("timeout") },
    true,
  ],
  "one look at 0.33": [{ version: "0.33.2", second: moved }, true],
};
for (const [name, [given, want]] of Object.entries(cases)) {
  test(`residency() has a model ${want ? "" : "not "}loaded with ${name}`, async () => {
    assert.equal(await isLoaded(given), want);
  });
}
