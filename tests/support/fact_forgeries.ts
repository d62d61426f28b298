/**
 * Snapshots whose judged parts follow from their facts, and whose facts are
 * such as no run states.
 */

import { rebuild } from "../../core/rebuild/rebuild.ts";

// deno-lint-ignore no-explicit-any -- a liar knows no types
type Lie = any;

interface Forgery {
  readonly machine: string;
  readonly forge: (document: Lie) => void;
}

/** A lie that was judged with the functions that judge. */
function judged(forge: (document: Lie) => void): Forgery {
  return {
    machine: "laptop_on_mains",
    forge: (document) => {
      forge(document);
      Object.assign(document, JSON.parse(JSON.stringify(rebuild(document))));
    },
  };
}

const probe = (document: Lie, id: string): Lie =>
  document.probes.find((one: Lie) => one.id === id);

/** A lie in what one probe states. */
const stating = (id: string, lie: (facts: Lie) => void): Forgery =>
  judged((document) => lie(probe(document, id).observation));

/** A lie about each endpoint, in both probes that state it. */
const asking = (lie: (endpoints: Lie[]) => void): Forgery =>
  judged((document) => {
    lie(probe(document, "model_service").observation.modelService.endpoints);
    lie(probe(document, "model_residency").observation.residency.endpoints);
  });

const none = { read: [], net: [], run: [], env: [], sys: [] };

/** A plugin that never was, or not so. */
const plugged = (change: Lie): Forgery =>
  judged((document) => {
    document.probes.push({
      id: "room",
      version: "1.0.0",
      origin: "plugin",
      outcome: "ok",
      durationMs: 1,
      provides: [],
      sha256: "b".repeat(64),
      requested: none,
      granted: none,
      denials: [],
      hostCalls: 0,
      fuelUsed: 7,
      log: [],
      error: null,
      errorCode: null,
      observation: {},
      ...change,
    });
  });

const granted = (kind: string, value: Lie): Forgery => {
  const lists = { ...none, [kind]: [value] };
  return plugged({ requested: lists, granted: lists });
};

export const FACT_FORGERIES: Readonly<Record<string, Forgery>> = {
  "two services beyond loopback": asking((all) => {
    all[0].url = "http://192.0.2.7:8080";
  }),
  "a second service that no policy names": asking((all) => {
    all.push({ ...all[0], url: "http://127.0.0.1:8081" });
  }),
  "a service of another kind than asked": asking((all) => {
    all[0].implementation = "llama.cpp";
  }),
  "models of a service that was not asked": stating(
    "model_residency",
    ({ residency }) => residency.endpoints[0].url = "http://127.0.0.1:4000",
  ),
  "models of another implementation": stating(
    "model_residency",
    ({ residency }) => residency.endpoints[0].implementation = "llama.cpp",
  ),
  "a model that stays loaded for ever": stating(
    "model_residency",
    ({ residency }) => {
      const [model] = residency.endpoints[0].models;
      model.loaded = { expiresAt: null, contextTokens: 4096 };
    },
  ),
  "two models of one tag": stating("model_residency", ({ residency }) => {
    const { models } = residency.endpoints[0];
    models.push({ ...models[0], sizeBytes: 2 ** 37 });
  }),
  "a model of no profile": stating("model_residency", ({ residency }) => {
    const { models } = residency.endpoints[0];
    models.push({ ...models[0], tag: "phi4:14b" });
  }),
  "a shape beside its error": stating("model_residency", ({ residency }) => {
    residency.endpoints[0].models[0].shapeError = "EIO";
  }),
  "a model of elsewhere that is here": stating(
    "model_residency",
    ({ residency }) => residency.endpoints[0].models[0].remote = true,
  ),
  "a ready service that says why not": stating(
    "model_service",
    ({ modelService }) => modelService.endpoints[0].message = "refused",
  ),
  "a ready service that took no time": stating(
    "model_service",
    ({ modelService }) => modelService.endpoints[0].latencyMs = null,
  ),
  "more memory free than there is": stating("memory", ({ memory }) => {
    memory.levels[0].totalBytes = memory.levels[0].availableBytes - 1;
  }),
  "a group without its machine": stating("memory", ({ memory }) => {
    memory.levels = [{ ...memory.levels[0], kind: "cgroup-high" }];
  }),
  "three machines in one": stating("memory", ({ memory }) => {
    memory.levels.push({ ...memory.levels[0] }, { ...memory.levels[0] });
  }),
  "a machine behind its group": stating("memory", ({ memory }) => {
    const group = { ...memory.levels[0], kind: "cgroup-max" };
    memory.levels.push(group, { ...memory.levels[0] });
  }),
  "devices that are only counted, and none is listed": stating(
    "accelerators",
    ({ accelerators }) => accelerators.unlisted = { gpu: 3, npu: 0 },
  ),
  "what can be committed, twice": stating("memory", ({ memory }) => {
    const limit = { ...memory.levels[0], kind: "commit-limit" };
    memory.levels.push(limit, { ...limit });
  }),
  "a charge of no battery": stating("battery", ({ battery }) => {
    Object.assign(battery, { present: false, percent: 3 });
  }),
  "running on no battery": stating("battery", ({ battery }) => {
    Object.assign(battery, {
      ...{ present: false, powerSource: "battery", percent: null },
      ...{ charging: null, rateWatts: null, secondsToEmpty: null },
    });
  }),
  "soon empty on mains": stating("battery", ({ battery }) => {
    battery.secondsToEmpty = 60;
  }),
  "more disk free than there is": stating("disk", ({ disk }) => {
    disk.availableBytes = disk.totalBytes + 1;
  }),
  "a way out through nothing": stating("network", ({ network }) => {
    network.available = true;
    for (const kind of Object.keys(network.interfaces)) {
      network.interfaces[kind] = 0;
    }
  }),
  "sensors that would have fitted": stating("thermal", ({ thermal }) => {
    const counts = { unrated: 0, failedRated: 0, failedUnrated: 0 };
    thermal.unlisted = { rated: 40, ...counts };
  }),
  "failed sensors that would have fitted": stating("thermal", (facts) => {
    const counts = { rated: 0, unrated: 0, failedRated: 0 };
    facts.thermal.unlisted = { ...counts, failedUnrated: 9 };
  }),
  "a plugin that ran a program": granted("run", ["/usr/bin/id", "-u"]),
  "a plugin that asked the network": granted("net", "127.0.0.1:9100/"),
  "a plugin that read a secret": granted("env", "TOKEN"),
  "a plugin that read passwords": granted("read", "/etc/gshadow"),
  "a plugin that may what only we may": granted("sys", "ollama-show"),
  "a plugin that got what it had not asked for": plugged({
    granted: { ...none, sys: ["system"] },
  }),
  "a plugin that got less than it asked for": plugged({
    requested: { ...none, sys: ["system"] },
  }),
  "a plugin of no version": plugged({ version: null }),
  "a plugin of no bytes": plugged({ sha256: null }),
  "a plugin of no bytes that failed": plugged({
    ...{ version: null, sha256: null, outcome: "failed", error: "EIO" },
    observation: null,
  }),
  "a plugin under a name of ours": plugged({ id: "network" }),
  "a plugin under no id": plugged({ id: "__proto__" }),
  "a plugin that says what is installed": plugged({ provides: ["residency"] }),
  "a plugin that nobody misses": plugged({
    ...{ outcome: "refused", error: "Cannot find it", errorCode: "not-found" },
    ...{ version: null, sha256: null, observation: null },
  }),
  "more plugins than a run has": judged((document) => {
    for (let at = 0; at < 66; at++) {
      plugged({ id: `room-${at}` }).forge(document);
    }
  }),
};
