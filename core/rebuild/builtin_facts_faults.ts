/** Whether what built-in probes state is such as a run under these rules sees. */

import { differences } from "./document_differences.ts";
import type {
  EndpointFacts,
  Facts,
  MemoryFacts,
  ThermalFacts,
  UnlistedSensors,
} from "../probe/facts.ts";
import { factsFaults } from "../probe/impossible_facts.ts";
import type { Observation } from "../probe/contract.ts";
import { isConclusive } from "../probe/report.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { LEVELS_CAP } from "../signals/memory.ts";
import {
  FAILED_CAP,
  SENSORS_CAP,
  unlistedOf,
} from "../signals/truncated_thermal_sensors.ts";
import { statedFacts } from "../signals/stated_sensors.ts";
import { isRated } from "../signals/thermal_sensor.ts";
import { isProcessor } from "../kernel/processor_sensors.ts";
import type { Fault } from "../../schema/fault_sentences.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;
type ProbeEntry = Snapshot["probes"][number];

/** Which endpoints were asked: the policy's, else the one of this machine. */
function* endpointFaults(
  facts: Facts,
  asked: Facts,
  rules: Rules,
): Generator<Fault> {
  const service = facts.modelService?.endpoints;
  const named = (
    list: readonly Pick<EndpointFacts, "url" | "implementation">[],
  ) => list.map(({ url, implementation }) => ({ url, implementation }));
  if (service !== undefined) {
    const url = service[0]?.url;
    const want = rules.endpoints ??
      [{ url, implementation: "ollama" as const }];
    yield* differences(
      named(service),
      want,
      "/modelService/endpoints",
      "the policy",
    );
  }
  const models = facts.residency?.endpoints;
  const known = rules.endpoints ?? asked.modelService?.endpoints;
  if (models === undefined || known === undefined) return;
  const urls = models.map((one) => one.url);
  // One that did not answer is left out.
  const want = known.filter((one) => urls.includes(one.url));
  yield* differences(
    named(models),
    named(want),
    "/residency/endpoints",
    "what was asked",
  );
}

/** What stands beside the state of a service that answered. */
function* answerFaults({ modelService }: Facts): Generator<Fault> {
  for (const [index, one] of (modelService?.endpoints ?? []).entries()) {
    const { state, implementation, version, latencyMs, message } = one;
    const isReady = state === "ready";
    const at = `/modelService/endpoints/${index}`;
    const beside = `beside state "${state}"`;
    if (isReady && message !== null) {
      yield { pointer: `${at}/message`, message: `${message} ${beside}` };
    }
    if (isReady && latencyMs === null) {
      yield { pointer: `${at}/latencyMs`, message: `null ${beside}` };
    }
    if (implementation !== "ollama" && version !== null) {
      const message = `${version} ${beside} of ${implementation}`;
      yield { pointer: `${at}/version`, message };
    }
  }
}

/** The models that are looked for are those of the profiles. */
function* tagFaults({ residency }: Facts, rules: Rules): Generator<Fault> {
  const tags = new Set(rules.profiles.map((one) => one.modelTag));
  for (const [index, { models }] of (residency?.endpoints ?? []).entries()) {
    for (const [each, { tag }] of models.entries()) {
      if (tags.has(tag)) continue;
      const pointer = `/residency/endpoints/${index}/models/${each}/tag`;
      yield { pointer, message: `"${tag}" is of no profile` };
    }
  }
}

/**
 * The machine comes first, and once; twice where its own list of memory is made
 * up for a container and its zones are counted beside it. No group, where none was asked about. */
function* levelFaults(
  { levels }: MemoryFacts,
  isWhole: boolean,
  rules: Rules,
): Generator<Fault> {
  const hosts = levels.filter((one) => one.kind === "host").length;
  // Where there were too many, that of the machine may have been left out.
  const isListed = isWhole && levels.length < LEVELS_CAP;
  const areFirst = levels.slice(0, hosts).every((one) => one.kind === "host");
  if (!areFirst || hosts > 2 || (isListed && hosts === 0)) {
    const message = "the machine is not first, or not once";
    yield { pointer: "/memory/levels", message };
  }
  const commits = levels.filter((one) => one.kind === "commit-limit").length;
  if (commits > 1) {
    const message = "what can be committed is stated twice";
    yield { pointer: "/memory/levels", message };
  }
  if (rules.memory.cgroup === "host" && levels.length > hosts + commits) {
    const message = 'groups where the policy has "host"';
    yield { pointer: "/memory/levels", message };
  }
}

/** Sensors are left out only where there are more than fit, the lesser first. */
export function* unlistedFaults(
  found: ThermalFacts,
  rules: Rules,
): Generator<Fault> {
  const facts = statedFacts(found, rules);
  const { sensors, failedSensors, unlisted } = facts;
  if (unlisted === undefined) return;
  const { rated, unrated, failedRated, failedUnrated } = unlistedOf(facts);
  const wrong: Readonly<Record<keyof UnlistedSensors, boolean>> = {
    rated: rated > 0 && (sensors.length < SENSORS_CAP ||
      !sensors.every((one) => isRated(one) || isProcessor(one.name))),
    unrated: unrated > 0 && sensors.length < SENSORS_CAP,
    failedRated: failedRated > 0 && (failedSensors.length < FAILED_CAP ||
      failedSensors.some((one) => !one.rated)),
    failedUnrated: failedUnrated > 0 && failedSensors.length < FAILED_CAP,
  };
  for (const [key, isWrong] of Object.entries(wrong)) {
    if (!isWrong) continue;
    const message = "is counted where it would have been listed";
    yield { pointer: `/thermal/unlisted/${key}`, message };
  }
  if (Object.values(unlisted).every((count) => count === 0)) {
    yield { pointer: "/thermal/unlisted", message: "counts nothing" };
  }
}

/** A plugin's facts as they were before their texts were masked, or less. */
function unmasked(facts: Observation, isPlugin: boolean): Observation {
  const { modelService, ...rest } = facts;
  if (!isPlugin || modelService === undefined) return facts;
  const endpoints = modelService.endpoints.filter((one) =>
    !one.url.includes("*")
  );
  return { ...rest, modelService: { endpoints } };
}

/** Every fault in what the probes state. */
export function* statedFaults(
  { probes }: Snapshot,
  rules: Rules,
): Generator<Fault> {
  const statement = ({ observation }: ProbeEntry) =>
    (observation ?? {}) as Observation;
  const asked: Facts = Object.assign(
    {},
    ...probes.filter((one) => one.origin === "builtin").map(statement),
  );
  for (const [index, entry] of probes.entries()) {
    const facts = statement(entry);
    const isPlugin = entry.origin === "plugin";
    const { memory, thermal } = facts;
    const faults = [
      ...factsFaults(unmasked(facts, isPlugin)),
      ...(thermal === undefined ? [] : unlistedFaults(thermal, rules)),
      ...(isPlugin ? [] : [
        ...endpointFaults(facts, asked, rules),
        ...answerFaults(facts),
        ...tagFaults(facts, rules),
        ...(memory === undefined
          ? []
          : levelFaults(memory, isConclusive(entry.outcome), rules)),
      ]),
    ];
    for (const { pointer, message } of faults) {
      const at = `/probes/${index}/observation${pointer}`;
      yield { pointer: at, message };
    }
  }
}
