/** Generated from the schema: deno task gen. */

/**
 * Reasons of a plugin's own to hold work back.
 *
 * @maxItems 16
 *
 * Items: One concern.
 */
export type Concerns = {
/**
 * What it does.
 */
decision: ("constrain" | "deny")
/**
 * Its name.
 */
detail: string
/**
 * One sentence for people.
 */
message: string
}[]

/**
 * What a probe returns: facts, or why there are none.
 */
export interface ModelCarryObservation {
battery?: Battery
thermal?: Thermal
memory?: Memory
disk?: Disk
accelerators?: Accelerators
network?: Network
modelService?: ModelService
residency?: Residency
/**
 * Looked, and the machine has none: what was looked at.
 */
absent?: string
/**
 * Why the signal cannot be told in full; facts beside it count against a model only.
 */
incomplete?: string
concerns?: Concerns
/**
 * Data beyond the known signals, shown under the id of the probe.
 */
extension?: {
[k: string]: unknown
}
}
/**
 * Facts of the batteries.
 */
export interface Battery {
/**
 * Whether the machine has a battery of its own; peripherals do not count.
 */
present: boolean
/**
 * Where the power comes from; `unknown` is judged as battery.
 */
powerSource: ("mains" | "battery" | "unknown")
/**
 * Charge of all batteries together, in percent, weighed by energy; null where it cannot be read or there is no battery.
 */
percent: (number | null)
/**
 * Whether a battery is charging; null where no status is known.
 */
charging: (boolean | null)
/**
 * Power that flows into or out of the batteries, in watts; null where no file says.
 */
rateWatts: (number | null)
/**
 * Seconds until empty at the present rate, while on battery; null otherwise.
 */
secondsToEmpty: (number | null)
}
/**
 * Temperatures with the limits of their own sensors.
 */
export interface Thermal {
/**
 * Sensors that were read.
 *
 * @maxItems 8192
 *
 * Items: One sensor.
 */
sensors: {
/**
 * Name of the sensor.
 */
name: string
/**
 * Temperature in degrees Celsius; above 150 only beside a limit.
 */
celsius: number
/**
 * Its chip says that a critical limit is crossed, whatever it reads; absent: it does not.
 */
alarm?: true
/**
 * Limits that the machine states for it; empty: none.
 *
 * @maxItems 32
 *
 * Items: One limit.
 */
limits: {
/**
 * Kind of limit.
 */
kind: ("passive" | "hot" | "max" | "critical" | "emergency" | "documented")
/**
 * The limit in degrees Celsius.
 */
celsius: number
/**
 * What happens there: slowed down, shut down, or an alarm and nothing else; absent: throttles, at `critical` and `emergency` stops.
 */
means?: ("throttles" | "stops" | "alarm")
}[]
}[]
/**
 * A cooling device with which the kernel takes speed from a processor; absent: none does.
 */
slowedBy?: {
/**
 * The device that is furthest.
 */
device: string
/**
 * How far it is, in steps of its own.
 */
state: number
/**
 * How many take speed.
 */
devices: number
}
/**
 * Sensors that exist and could not be read.
 *
 * @maxItems 8192
 *
 * Items: One sensor.
 */
failedSensors: {
/**
 * Name of the sensor.
 */
name: string
/**
 * False where it has no limit, or its chip says that it reads nothing.
 */
rated: boolean
/**
 * Why it could not be read.
 */
message: string
}[]
}
/**
 * Ceilings on the memory that a new program can take.
 */
export interface Memory {
/**
 * Each ceiling.
 *
 * @minItems 1
 * @maxItems 128
 *
 * Items: One ceiling.
 */
levels: {
/**
 * What it is.
 */
kind: ("host" | "commit-limit" | "cgroup-max" | "cgroup-high")
/**
 * Bytes left below it.
 */
availableBytes: number
/**
 * The ceiling itself, in bytes.
 */
totalBytes: number
}[]
/**
 * Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.
 */
pressureFullAvg10Percent: (number | null)
}
/**
 * Space of the model store.
 */
export interface Disk {
/**
 * Bytes free for an unprivileged user on the file system of the model store.
 */
availableBytes: number
/**
 * Size of that file system in bytes.
 */
totalBytes: number
/**
 * Whether it is mounted read-only.
 */
readOnly: boolean
/**
 * Which rule found the model store; its path is not told.
 */
store: ("policy" | "environment" | "home" | "usr-share" | "var-lib")
/**
 * False: the store does not exist and its nearest existing parent was measured.
 */
exists: boolean
}
/**
 * Devices.
 */
export interface Accelerators {
/**
 * Devices that were found; empty: looked, none.
 *
 * @maxItems 8192
 *
 * Items: One GPU or NPU.
 */
devices: {
/**
 * Kind of device.
 */
kind: ("gpu" | "npu")
/**
 * Vendor: amd, intel, nvidia or unknown.
 */
vendor: string
/**
 * Kernel driver, or unknown.
 */
driver: string
/**
 * Memory of its own in bytes; null where no file says.
 */
memoryTotalBytes: (number | null)
/**
 * Free memory of its own in bytes; null where no file says.
 */
memoryAvailableBytes: (number | null)
/**
 * System memory that it can map, in bytes; null where no file says.
 */
sharedMemoryTotalBytes: (number | null)
/**
 * Unmapped part of that, in bytes; null where no file says.
 */
sharedMemoryAvailableBytes: (number | null)
/**
 * Whether it works out of system memory; null where it cannot be told.
 */
unifiedMemory: (boolean | null)
}[]
/**
 * Devices beyond the listed, by kind; absent where all are listed.
 */
unlisted?: {
/**
 * GPUs that are only counted.
 */
gpu: number
/**
 * NPUs that are only counted.
 */
npu: number
}
}
/**
 * Ways out.
 */
export interface Network {
/**
 * A default route leaves through an interface that is up; no packet was sent.
 */
available: boolean
/**
 * Interfaces other than loopback that are up, counted by kind.
 */
interfaces: {
/**
 * Interfaces of kind ethernet that are up.
 */
ethernet: number
/**
 * Interfaces of kind wireless that are up.
 */
wireless: number
/**
 * Interfaces of kind tunnel that are up.
 */
tunnel: number
/**
 * Interfaces of kind other that are up.
 */
other: number
/**
 * Interfaces that state neither up nor down.
 */
unknown: number
}
}
/**
 * What answers at each endpoint.
 */
export interface ModelService {
/**
 * Every endpoint of the policy.
 *
 * @minItems 1
 * @maxItems 8
 *
 * Items: One endpoint.
 */
endpoints: {
/**
 * Loopback address and port.
 */
url: string
/**
 * What is expected to answer there.
 */
implementation: ("ollama" | "llama.cpp" | "openai-compatible")
/**
 * What was seen there.
 */
state: ("ready" | "loading" | "refused" | "timeout" | "bad-reply" | "not-loopback")
/**
 * Version that it gives; null where it gives none.
 */
version: (string | null)
/**
 * Slowest health request in milliseconds.
 */
latencyMs: (number | null)
/**
 * What was seen, where the state is not ready.
 */
message: (string | null)
}[]
}
/**
 * What is installed and loaded; built-in probes only.
 */
export interface Residency {
/**
 * Each endpoint.
 *
 * @minItems 1
 * @maxItems 8
 *
 * Items: One endpoint.
 */
endpoints: {
/**
 * Loopback address and port.
 */
url: string
/**
 * What answers there.
 */
implementation: ("ollama" | "llama.cpp" | "openai-compatible")
/**
 * Version of the service.
 */
version: (string | null)
/**
 * Oldest version whose answers look so; only where it tells none.
 */
atLeast?: string
/**
 * Models of the profiles that are installed there.
 *
 * @maxItems 64
 *
 * Items: One model.
 */
models: {
/**
 * Exact tag or id.
 */
tag: string
/**
 * Size of its file in bytes.
 */
sizeBytes: (number | null)
/**
 * Set where the model is loaded.
 */
loaded: ({
/**
 * When it is unloaded, RFC 3339; null: never.
 */
expiresAt: (string | null)
/**
 * Context in force, in tokens.
 */
contextTokens: (number | null)
/**
 * What it takes in all, in bytes.
 */
sizeBytes?: number
/**
 * Of that, what lies in video memory, in bytes.
 */
videoBytes?: number
} | null)
/**
 * Shape of the model, as its own metadata gives it.
 */
shape: ({
/**
 * Architecture.
 */
architecture: string
/**
 * Blocks.
 */
blockCount: number
/**
 * Heads of the KV cache.
 */
headCountKv: number
/**
 * Width of one head.
 */
keyLength: number
/**
 * Embedding width.
 */
embeddingLength: number
/**
 * Feed-forward width.
 */
feedForwardLength: number
/**
 * Longest context, in tokens.
 */
contextLength: number
/**
 * Context that the model's parameters set, in tokens.
 */
numCtx: (number | null)
/**
 * Heads of attention; absent: as many as the embedding is wide.
 */
headCount?: number
/**
 * Tokens that it tells apart.
 */
vocabularySize?: number
/**
 * Weights of it in all.
 */
parameterCount?: number
/**
 * Quantisation, in the service's word.
 */
quantization?: string
/**
 * Batch that the model's parameters set, in tokens.
 */
numBatch?: number
/**
 * What it has beside a plain decoder of text; absent: nothing.
 *
 * @minItems 1
 *
 * Items: One of it.
 */
extras?: ("projector" | "capability" | "experts" | "adapter" | "draft" | "format")[]
} | null)
/**
 * Why the metadata that it has could not be read; absent: nothing failed.
 */
shapeError?: string
/**
 * Set where the service hands prompts for it on to another machine.
 */
remote?: true
}[]
}[]
/**
 * What of the processor decides how weights are laid out; absent: its flags cannot be read.
 */
processor?: {
/**
 * It has AMX.
 */
amx: boolean
}
}
