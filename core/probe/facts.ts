/** What probes state about the machine, before any limit is applied. */

import type { Json } from "./json_value.ts";
import type { ThermalFacts } from "./thermal_facts.ts";

export type {
  FailedSensor,
  SlowedBy,
  ThermalFacts,
  ThermalLimit,
  ThermalSensor,
  UnlistedSensors,
} from "./thermal_facts.ts";

/** Facts of the system's batteries together; peripherals do not count. */
export interface BatteryFacts {
  /** False: looked, and the machine has no system battery. */
  readonly present: boolean;
  readonly powerSource: "mains" | "battery" | "unknown";
  /** Energy-weighted charge, 0 to 100; null when it cannot be read. */
  readonly percent: number | null;
  readonly charging: boolean | null;
  /** Magnitude of the power that flows, in watts. */
  readonly rateWatts: number | null;
  /** While on battery, at the present rate. */
  readonly secondsToEmpty: number | null;
}

/** One ceiling on the memory that a new program can take. */
export interface MemoryLevel {
  /** `commit-limit` only where the kernel is strict about it. */
  readonly kind: "host" | "commit-limit" | "cgroup-max" | "cgroup-high";
  readonly availableBytes: number;
  /** Size of the machine's memory, or the limit itself. */
  readonly totalBytes: number;
}

export interface MemoryFacts {
  /** At least one; the host first. */
  readonly levels: readonly MemoryLevel[];
  /** /proc/pressure/memory full avg10; null: the kernel keeps no PSI. */
  readonly pressureFullAvg10Percent: number | null;
}

export interface DiskFacts {
  readonly availableBytes: number;
  readonly totalBytes: number;
  readonly readOnly: boolean;
  /** Which rule found the model store; never its path. */
  readonly store: "policy" | "environment" | "home" | "usr-share" | "var-lib";
  /** False: the store does not exist, its nearest existing parent was measured. */
  readonly exists: boolean;
}

export interface AcceleratorDevice {
  readonly kind: "gpu" | "npu";
  /** `amd`, `intel`, `nvidia`, or `unknown`. */
  readonly vendor: string;
  /** Kernel driver, `amdgpu`; `unknown` when no driver is bound. */
  readonly driver: string;
  /** Memory of its own; null when no file says. */
  readonly memoryTotalBytes: number | null;
  readonly memoryAvailableBytes: number | null;
  /** System memory that it can map as its own (GTT); null when no file says. */
  readonly sharedMemoryTotalBytes: number | null;
  readonly sharedMemoryAvailableBytes: number | null;
  /** True: it works out of system memory (APU, integrated); null: not known. */
  readonly unifiedMemory: boolean | null;
}

/** Devices that are only counted. */
export interface UnlistedDevices {
  readonly gpu: number;
  readonly npu: number;
}

export interface AcceleratorFacts {
  readonly devices: readonly AcceleratorDevice[];
  /** Of a machine with more devices than a document holds. */
  readonly unlisted?: UnlistedDevices;
}

/** Interfaces other than loopback that are up, by kind. */
export interface InterfaceCounts {
  readonly ethernet: number;
  readonly wireless: number;
  readonly tunnel: number;
  readonly other: number;
  /** Interfaces that state neither up nor down. */
  readonly unknown: number;
}

export interface NetworkFacts {
  /** A default route leaves through an interface that is up. */
  readonly available: boolean;
  readonly interfaces: InterfaceCounts;
}

/** What answers at an endpoint. */
export type ServiceState =
  | "ready"
  | "loading"
  | "refused"
  | "timeout"
  | "bad-reply"
  | "not-loopback";

export type Implementation = "ollama" | "llama.cpp" | "openai-compatible";

export interface EndpointFacts {
  /** Literal loopback address and port, `http://127.0.0.1:11434`. */
  readonly url: string;
  readonly implementation: Implementation;
  readonly state: ServiceState;
  /** As the service gives it, cleaned; null when it gives none. */
  readonly version: string | null;
  /** Of the slowest of its health requests. */
  readonly latencyMs: number | null;
  /** What was seen, in a sentence, where the state is not `ready`. */
  readonly message: string | null;
}

export interface ModelServiceFacts {
  readonly endpoints: readonly EndpointFacts[];
}

/** What a model may have beside a plain decoder of text. */
export type ModelExtra =
  | "projector"
  | "capability"
  | "experts"
  | "adapter"
  | "draft"
  | "format";

/** Shape of a model, as its own metadata gives it. */
export interface ModelShape {
  readonly architecture: string;
  readonly blockCount: number;
  readonly headCountKv: number;
  /** Width of a head, of keys or of values: key_length, else embedding_length / head_count. */
  readonly keyLength: number;
  readonly embeddingLength: number;
  readonly feedForwardLength: number;
  /** Longest context the model was trained for, in tokens. */
  readonly contextLength: number;
  /** `num_ctx` of the model's own parameters; null when it sets none. */
  readonly numCtx: number | null;
  /** Heads of attention; absent: as many as the embedding is wide. */
  readonly headCount?: number;
  /** Tokens that it tells apart; absent: it does not say. */
  readonly vocabularySize?: number;
  /** Weights of it in all; absent: it does not say. */
  readonly parameterCount?: number;
  /** `Q8_0`, `Q4_K_M`, ...; absent: it does not say. */
  readonly quantization?: string;
  /** `num_batch` of the model's own parameters; absent: it sets none. */
  readonly numBatch?: number;
  /** What else it has; absent: nothing. */
  readonly extras?: readonly ModelExtra[];
}

export interface LoadedFacts {
  /** RFC 3339; null: none can be read, which of Ollama's models says nothing. */
  readonly expiresAt: string | null;
  /** Context in force; null when the service does not say. */
  readonly contextTokens: number | null;
  /** What it takes in all, in bytes; absent: the service does not say. */
  readonly sizeBytes?: number;
  /** Of that, what lies in video memory; absent: the service does not say. */
  readonly videoBytes?: number;
}

export interface InstalledModel {
  /** Exact tag or id, as the service lists it. */
  readonly tag: string;
  /** Size of the model's file; null when the service does not say. */
  readonly sizeBytes: number | null;
  readonly loaded: LoadedFacts | null;
  /** Null when the service gives no metadata, or one that does not add up. */
  readonly shape: ModelShape | null;
  /** Why the metadata that it has could not be read; absent: nothing failed. */
  readonly shapeError?: string;
  /** The service hands prompts for it on to another machine. */
  readonly remote?: true;
}

/** What is installed and loaded at one endpoint. */
export interface EndpointModels {
  readonly url: string;
  readonly implementation: Implementation;
  /** Version of the service, which decides its default number of slots. */
  readonly version: string | null;
  /** Oldest version whose answers look so; only where it tells none. */
  readonly atLeast?: string;
  /** Only models of a profile; the rest of the list is nobody's business. */
  readonly models: readonly InstalledModel[];
}

/** What of a processor decides how weights are laid out. */
export interface ProcessorFacts {
  /** It has AMX, for which llama.cpp packs weights anew. */
  readonly amx: boolean;
}

export interface ResidencyFacts {
  readonly endpoints: readonly EndpointModels[];
  /** Absent: its flags cannot be read. */
  readonly processor?: ProcessorFacts;
}

/** Facts by the name of what they fill. */
export interface Facts {
  readonly battery?: BatteryFacts;
  readonly thermal?: ThermalFacts;
  readonly memory?: MemoryFacts;
  readonly disk?: DiskFacts;
  readonly accelerators?: AcceleratorFacts;
  readonly network?: NetworkFacts;
  readonly modelService?: ModelServiceFacts;
  readonly residency?: ResidencyFacts;
}

/** A reason of a plugin's own to hold work back. */
export interface Concern {
  readonly decision: "constrain" | "deny";
  /** `[a-z0-9-]{1,40}`, shown behind the code `plugin-concern`. */
  readonly detail: string;
  readonly message: string;
}

/** What a probe returns: facts, or why there are none. */
export interface Observation extends Facts {
  /** Looked, and the machine has none: what was looked at, in a sentence. */
  readonly absent?: string;
  /**
   * The signal cannot be told in full: why. Facts beside it still count
   * against a model, never for it.
   */
  readonly incomplete?: string;
  readonly concerns?: readonly Concern[];
  /** Data beyond the known signals, shown under the probe's id. */
  readonly extension?: { readonly [key: string]: Json };
}
