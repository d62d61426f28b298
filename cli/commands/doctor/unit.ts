/** What the unit of the packages would hide, as far as that can be known. */

import {
  closedFolder,
  ownGroups,
  placeFacts,
} from "../../../host/files/place_facts.ts";
import { type Finding, look, ok, type Visit } from "./finding.ts";

const ID = "unit";

/** Where the models lie for this user; null: Ollama's places for all users. */
function storeOf({ policy, env }: Visit): string | null {
  if (policy.modelStore !== null) return policy.modelStore;
  const stated = env("OLLAMA_MODELS");
  if (stated !== null && stated !== "") return stated;
  const home = env("HOME");
  const own = home === null ? null : `${home}/.ollama/models`;
  return own !== null && placeFacts(own) !== null ? own : null;
}

/** What is set here and not in a unit, unless a drop-in sets it. */
function unseen({ policy, env }: Visit): readonly string[] {
  return [
    ...(env("OLLAMA_HOST") && policy.endpoints === null ? ["OLLAMA_HOST"] : []),
    ...(env("OLLAMA_MODELS") && policy.modelStore === null
      ? ["OLLAMA_MODELS"]
      : []),
  ];
}

export function lookAtUnit(
  visit: Visit,
  groups: string = ownGroups(),
): readonly Finding[] {
  // Units of the host cannot be seen from a container.
  if (!visit.isLive || visit.isMounted) return [];
  if (/\/model-carry\.service(\/|$)/m.test(groups)) {
    const found = "this run is inside model-carry.service: what it hides " +
      "is missing above";
    return [ok(ID, found)];
  }
  const file = visit.unitFiles.find((one) => placeFacts(one) !== null);
  if (file === undefined) {
    return [ok(ID, "no model-carry.service is installed")];
  }
  const store = storeOf(visit);
  const closed = store === null ? null : closedFolder(store);
  const findings: Finding[] = [];
  if (closed !== null) {
    findings.push(look(
      ID,
      `the unit's user may not enter ${closed.path} (mode ${closed.mode}), ` +
        `and ${store} lies there: its disk is unknown, which denies nothing`,
      "systemctl edit model-carry: SupplementaryGroups= of a group that may",
    ));
  }
  for (const name of unseen(visit)) {
    const key = name === "OLLAMA_HOST" ? "endpoints" : "modelStore";
    findings.push(look(
      ID,
      `${name} is set here, and in the unit only if a drop-in sets it`,
      `state ${key} in the policy, or systemctl edit model-carry: ` +
        `Environment=${name}=…`,
    ));
  }
  return findings.length > 0
    ? findings
    : [ok(ID, `${file} is installed; nothing is known that it would hide`)];
}
