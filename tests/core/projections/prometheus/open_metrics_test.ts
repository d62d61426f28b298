import assert from "node:assert/strict";
import { test } from "node:test";
import {
  projectOpenMetrics,
  projectPrometheus,
} from "../../../../core/projections/prometheus/metrics.ts";
import { openMetricsText } from "../../../../core/projections/prometheus/open_metrics.ts";
import { MACHINES, snapshotOfMachine } from "../../../support/machines.ts";

const one = (name: string, help = "Help.") => ({
  name,
  help,
  samples: [{ labels: {}, value: 1 }],
});

test("openMetricsText() tells the unit that a name ends in", () => {
  assert.equal(
    openMetricsText([one("a_size_bytes"), one("bytes"), one("a_bytes_read")]),
    "# HELP a_size_bytes Help.\n# TYPE a_size_bytes gauge\n" +
      "# UNIT a_size_bytes bytes\na_size_bytes 1\n" +
      "# HELP bytes Help.\n# TYPE bytes gauge\nbytes 1\n" +
      "# HELP a_bytes_read Help.\n# TYPE a_bytes_read gauge\na_bytes_read 1\n" +
      "# EOF\n",
  );
});

test("openMetricsText() makes an info of what is one", () => {
  assert.equal(
    openMetricsText([one("a_info")]),
    "# HELP a Help.\n# TYPE a info\na_info 1\n# EOF\n",
  );
});

test("openMetricsText() escapes quotes in help, as the other text must not", () => {
  assert.match(
    openMetricsText([one("a", 'b "c"\\\n')]),
    /^# HELP a b \\"c\\"\\\\\\n\n/,
  );
});

test("openMetricsText() ends also what is empty", () => {
  assert.equal(openMetricsText([{ ...one("a"), samples: [] }]), "# EOF\n");
});

const samplesOf = (text: string) =>
  text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));

for (const name of MACHINES) {
  test(`both texts have the same series of ${name}`, async () => {
    const snapshot = await snapshotOfMachine(name);
    const open = samplesOf(projectOpenMetrics(snapshot));
    assert.ok(open.length > 50);
    assert.deepEqual(open, samplesOf(projectPrometheus(snapshot)));
  });
}
