/** What a plugin does to get more than it may have, and how each ends. */

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import type { Outcome } from "../../../core/probe/report.ts";
import { GREEDY, greedy, run, witness } from "../../support/plugin_runs.ts";

const ASKED =
  /not granted to "greedy"; not in the default list: grant it in the policy$/;
const deeds: Readonly<Record<string, readonly [Outcome, RegExp]>> = {
  asks_for_long_path: ["denied", /not granted to "greedy"; not in the def/],
  climbs_with_dots: ["denied", /not granted to "greedy"$/],
  concern_to_allow: ["invalid-output", /"\/concerns\/0\/decision"/],
  crosses_by_subsystem: ["denied", /not in the default list of "net": /],
  cuts_with_nul: ["denied", /not granted to "greedy"$/],
  exec_other_argv: ["denied", /not granted to "greedy"$/],
  follows_link_out: ["ok", /^$/],
  gets_elsewhere: ["denied", /not granted to "greedy"$/],
  gives_unasked_facts: ["invalid-output", /"\/thermal" is not in "provides"/],
  gives_wrong_shape: ["invalid-output", /"\/thermal/],
  guesses_interface: ["denied", /has this device by a number: list it$/],
  is_absent_and_present: ["invalid-output", /"\/absent" stands beside/],
  lists_elsewhere: ["denied", ASKED],
  manifest_of_wrong_shape: ["invalid-output", /Cannot use the manifest/],
  measures_disk: ["denied", /not granted to "greedy"$/],
  names_refused_file: ["denied", ASKED],
  posts_pull: ["denied", /not granted to "greedy"$/],
  provides_residency: ["refused", /do not provide residency$/],
  reads_address: ["denied", /"net": grant this file in the policy$/],
  reads_bridge_id: ["denied", /"net": grant this file in the policy$/],
  reads_cpuinfo: ["denied", ASKED],
  reads_directory: ["denied", /"net": grant this file in the policy$/],
  reads_elsewhere: ["denied", ASKED],
  reads_env: ["denied", /not granted to "greedy"$/],
  reads_phys_port_id: ["denied", /"net": grant this file in the policy$/],
  reads_proc_self_environ: ["denied", ASKED],
  spells_in_capitals: ["denied", /not granted to "greedy"$/],
  takes_builtin_id: ["refused", /the id is a built-in probe's$/],
};

test("greedy table holds every greedy fixture", () => {
  assert.deepEqual(
    Object.keys(deeds).map((one) => `${one}.js`).sort(),
    readdirSync(GREEDY).sort(),
  );
});

for (const [deed, [outcome, message]] of Object.entries(deeds)) {
  test(`runPlugins() ends ${deed} as ${outcome}`, async () => {
    const { host, seen } = witness();
    const [report, ...others] = await run([await greedy(deed)], {}, { host });
    assert.deepEqual(others, []);
    assert.equal(report?.outcome, outcome, report?.error ?? "no error");
    assert.match(report?.error ?? "", message);
    const isOk = outcome === "ok";
    assert.equal(report?.observation === null, !isOk);
    // Nothing but what was granted reached the host.
    if (!isOk) assert.deepEqual(seen, []);
    if (outcome === "denied") assert.equal(report?.denials.length, 1);
  });
}
