/**
 * Facts that no machine can have beside each other. One rule for what probes
 * and plugins state on the live machine, in a replay and in a document.
 */

import type {
  AcceleratorFacts,
  BatteryFacts,
  DiskFacts,
  EndpointModels,
  Facts,
  MemoryFacts,
  ModelServiceFacts,
  NetworkFacts,
  ResidencyFacts,
  ThermalFacts,
} from "./facts.ts";
import { RUNNING_CELSIUS } from "../kernel/possible_heat.ts";
import { isLoopbackBase } from "../http/loopback_address.ts";
import { parseVersion } from "../service/version.ts";
import type { Fault } from "../../schema/fault_sentences.ts";

function* spaceFaults(
  availableBytes: number | null,
  totalBytes: number | null,
  pointer: string,
): Generator<Fault> {
  if (availableBytes === null || totalBytes === null) return;
  if (availableBytes <= totalBytes) return;
  yield { pointer, message: `${availableBytes} of ${totalBytes} bytes` };
}

function* batteryFaults(facts: BatteryFacts): Generator<Fault> {
  const { present, powerSource, percent, charging, secondsToEmpty } = facts;
  if (secondsToEmpty !== null && powerSource !== "battery") {
    yield {
      pointer: "/secondsToEmpty",
      message: `${secondsToEmpty} beside power source "${powerSource}"`,
    };
  }
  const hasTold = percent !== null || charging === true ||
    powerSource === "battery" || (facts.rateWatts ?? 0) !== 0;
  if (present || !hasTold) return;
  yield { pointer: "/present", message: "false beside a battery's figures" };
}

function* memoryFaults({ levels }: MemoryFacts): Generator<Fault> {
  for (const [index, one] of levels.entries()) {
    const pointer = `/levels/${index}/availableBytes`;
    yield* spaceFaults(one.availableBytes, one.totalBytes, pointer);
  }
}

/** Hotter than a machine that runs: told only beside the limit it has crossed. */
function* thermalFaults({ sensors }: ThermalFacts): Generator<Fault> {
  for (const [index, { celsius, limits }] of sensors.entries()) {
    if (celsius <= RUNNING_CELSIUS || limits.length > 0) continue;
    const pointer = `/sensors/${index}/celsius`;
    yield { pointer, message: `${celsius} °C without a limit` };
  }
}

function* diskFaults(facts: DiskFacts): Generator<Fault> {
  const { availableBytes, totalBytes } = facts;
  yield* spaceFaults(availableBytes, totalBytes, "/availableBytes");
}

/** As many as a document lists: where fewer are, all of them are. */
export const DEVICES_CAP = 64;

function* acceleratorFaults(
  { devices, unlisted }: AcceleratorFacts,
): Generator<Fault> {
  if (unlisted !== undefined) {
    const isEmpty = unlisted.gpu + unlisted.npu === 0;
    const isEarly = devices.length < DEVICES_CAP;
    const message = isEmpty
      ? "counts nothing"
      : "is counted where it would have been listed";
    if (isEmpty || isEarly) yield { pointer: "/unlisted", message };
  }
  for (const [index, one] of devices.entries()) {
    const at = `/devices/${index}`;
    yield* spaceFaults(
      one.memoryAvailableBytes,
      one.memoryTotalBytes,
      `${at}/memoryAvailableBytes`,
    );
    yield* spaceFaults(
      one.sharedMemoryAvailableBytes,
      one.sharedMemoryTotalBytes,
      `${at}/sharedMemoryAvailableBytes`,
    );
  }
}

function* networkFaults(facts: NetworkFacts): Generator<Fault> {
  const { available, interfaces: { unknown: _, ...up } } = facts;
  if (!available || Object.values(up).some((count) => count > 0)) return;
  yield { pointer: "/available", message: "true, and no interface is up" };
}

function* addressFaults(
  endpoints: readonly { readonly url: string }[],
): Generator<Fault> {
  const urls = new Set<string>();
  for (const [index, { url }] of endpoints.entries()) {
    const pointer = `/endpoints/${index}/url`;
    if (!isLoopbackBase(url)) {
      yield {
        pointer,
        message: `"${url}" is not the base address of a service on loopback`,
      };
    }
    if (urls.has(url)) yield { pointer, message: `"${url}" stands twice` };
    urls.add(url);
  }
}

function* serviceFaults({ endpoints }: ModelServiceFacts): Generator<Fault> {
  yield* addressFaults(endpoints);
}

/** What the implementation can say of a model that is loaded. */
function isLoadedRight(
  implementation: EndpointModels["implementation"],
  expiresAt: string | null,
): boolean {
  if (implementation === "ollama") return expiresAt !== null;
  return implementation === "llama.cpp" && expiresAt === null;
}

function* modelsFaults(
  { implementation, models, version, atLeast }: EndpointModels,
  at: string,
): Generator<Fault> {
  const isOllama = implementation === "ollama";
  if (atLeast !== undefined && (!isOllama || parseVersion(version) !== null)) {
    const message = `"${atLeast}" beside version "${version}" of ` +
      implementation;
    yield { pointer: `${at}/atLeast`, message };
  }
  if (!isOllama && version !== null) {
    const message = `"${version}", and ${implementation} gives none`;
    yield { pointer: `${at}/version`, message };
  }
  const tags = new Set<string>();
  for (const [index, one] of models.entries()) {
    const pointer = `${at}/models/${index}`;
    if (tags.has(one.tag)) {
      yield { pointer: `${pointer}/tag`, message: `"${one.tag}" stands twice` };
    }
    tags.add(one.tag);
    const { loaded, shape, shapeError } = one;
    if (loaded !== null && !isLoadedRight(implementation, loaded.expiresAt)) {
      yield {
        pointer: `${pointer}/loaded`,
        message: `until ${loaded.expiresAt} is nothing that ` +
          `${implementation} says`,
      };
    }
    const { sizeBytes = Infinity, videoBytes = 0 } = loaded ?? {};
    if (videoBytes > sizeBytes) {
      const message = `${videoBytes} of ${sizeBytes}`;
      yield { pointer: `${pointer}/loaded/videoBytes`, message };
    }
    if (one.remote && (loaded ?? shape ?? one.sizeBytes) !== null) {
      const message = "true beside what only a model here has";
      yield { pointer: `${pointer}/remote`, message };
    }
    if (shape !== null && (shapeError !== undefined || !isOllama)) {
      const beside = shapeError === undefined ? implementation : "its error";
      yield { pointer: `${pointer}/shape`, message: `stands beside ${beside}` };
    }
  }
}

function* residencyFaults({ endpoints }: ResidencyFacts): Generator<Fault> {
  yield* addressFaults(endpoints);
  for (const [index, one] of endpoints.entries()) {
    yield* modelsFaults(one, `/endpoints/${index}`);
  }
}

type Check<N extends keyof Facts> = (
  facts: NonNullable<Facts[N]>,
) => Iterable<Fault>;

const CHECKS: { readonly [N in keyof Facts]-?: Check<N> } = {
  battery: batteryFaults,
  thermal: thermalFaults,
  memory: memoryFaults,
  disk: diskFaults,
  accelerators: acceleratorFaults,
  network: networkFaults,
  modelService: serviceFaults,
  residency: residencyFaults,
};

/** Every contradiction in what one probe states. */
export function* factsFaults(facts: Facts): Generator<Fault> {
  for (const name of Object.keys(CHECKS) as (keyof Facts)[]) {
    const stated = facts[name];
    if (stated === undefined) continue;
    const check = CHECKS[name] as (facts: unknown) => Iterable<Fault>;
    for (const { pointer, message } of check(stated)) {
      yield { pointer: `/${name}${pointer}`, message };
    }
  }
}

/** Why one probe cannot have seen what it states; null: it can. */
export function factsFault(facts: Facts): string | null {
  for (const { pointer, message } of factsFaults(facts)) {
    return `"${pointer}" is not possible: ${message}`;
  }
  return null;
}
