/** Plugins: refused, failed, or not granted what they ask for. */

import { isConclusive } from "../../../core/probe/report.ts";
import { fail, type Finding, look, ok, type Visit } from "./finding.ts";

type Probe = Visit["snapshot"]["probes"][number];

function findingOf(one: Probe, { policy }: Visit): Finding {
  const id = `plugin.${one.id}`;
  const [denial] = one.denials;
  if (isConclusive(one.outcome)) {
    return denial === undefined
      ? ok(id, `${one.outcome}, in ${Math.round(one.durationMs)} ms`)
      : look(
        id,
        `${one.outcome}, though not granted: ${denial.message}`,
        "model-carry probes list shows what to grant in the policy",
      );
  }
  const found = `${one.outcome}: ${one.error ?? "without a word"}`;
  const next = one.outcome === "refused"
    ? "model-carry probes list tells why, file by file"
    : denial === undefined
    ? `model-carry probes run ${one.id}`
    : "model-carry probes list shows what to grant in the policy";
  return policy.plugins[one.id]?.required === false
    ? look(id, found, next)
    : fail(id, `${found}; it denies every profile`, next);
}

export function lookAtPlugins(visit: Visit): readonly Finding[] {
  const plugins = visit.snapshot.probes.filter((one) =>
    one.origin === "plugin"
  );
  return plugins.length === 0
    ? [ok("plugins", "none are run")]
    : plugins.map((one) => findingOf(one, visit));
}
