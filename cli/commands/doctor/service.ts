/** The model service: reachable, and of a version that is known. */

import { hasSince } from "../../../core/need/runner_version.ts";
import { parseVersion } from "../../../core/service/version.ts";
import { REASONS } from "../../../core/verdict/reasons.ts";
import type { Reason } from "../../../schema/types.ts";
import { describeSignal } from "../../views/signal_words.ts";
import { fail, type Finding, look, ok, type Visit } from "./finding.ts";

const ID = "model-service";

function versionFinding(found: string, said: string | null): Finding | null {
  if (parseVersion(said) === null) {
    return look(
      ID,
      `${found}: it tells no version, so the strict side is taken`,
      "state contextTokens and parallelSlots in service of the policy",
    );
  }
  return hasSince({ version: said }, "loadedTold") ? null : look(
    ID,
    `${found}: too old to tell what is loaded`,
    "upgrade it to 0.10 or later",
  );
}

export function lookAtService(
  { snapshot: { signals } }: Visit,
): readonly Finding[] {
  const { modelService: one } = signals;
  const { detail } = describeSignal(signals, "modelService");
  if (one.status === "unknown") {
    return [fail(ID, detail, "model-carry probes run model_service")];
  }
  const found = `${one.state}: ${detail}`;
  if (one.state !== "ready") {
    const { message } = one.endpoints.find(({ state }) =>
      state === one.state
    ) ??
      { message: null };
    const code = `service-${one.state}` as Reason["code"];
    const next = REASONS[code].remedy;
    return [fail(ID, message === null ? found : `${found}: ${message}`, next)];
  }
  const isOllama = one.implementation === "ollama";
  const version = isOllama ? versionFinding(found, one.version) : null;
  return [version ?? ok(ID, found)];
}
