/** Which models of the profiles are there. */

import { fail, type Finding, look, ok, type Visit } from "./finding.ts";

const ID = "models";

export function lookAtModels(
  { snapshot: { profiles } }: Visit,
): readonly Finding[] {
  const found = profiles.map((one) => `${one.modelTag} ${one.residency}`)
    .join(", ");
  const there = profiles.filter(({ residency }) =>
    residency === "installed" || residency === "loaded"
  );
  if (there.length === profiles.length) return [ok(ID, found)];
  const first = profiles.find((one) => one.residency === "missing");
  const next = first === undefined
    ? "the service first: it did not tell what it has"
    : `ollama pull ${first.modelTag}, or a profile for what is installed: ` +
      "model-carry models";
  return [(there.length > 0 ? look : fail)(ID, found, next)];
}
