/** Generated from the schema: deno task gen. */

/**
 * All reasons, worst first.
 *
 * @maxItems 512
 */
export type Reasons = Reason[]
/**
 * Battery, known.
 */
export type BatteryKnown = (BatteryValues & {
/**
 * The signal is known.
 */
status: "known"
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
})
/**
 * Values of the signal battery.
 */
export type BatteryValues = (BatteryFacts & {
/**
 * Judged by the limits of the policy: `low` constrains, `critical` denies.
 */
state: ("normal" | "low" | "critical")
})
/**
 * Thermal, known.
 */
export type ThermalKnown = (ThermalValues & {
/**
 * The signal is known.
 */
status: "known"
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
})
/**
 * Memory, known.
 */
export type MemoryKnown = (MemoryValues & {
/**
 * The signal is known.
 */
status: "known"
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
})
/**
 * Disk, known.
 */
export type DiskKnown = (DiskValues & {
/**
 * The signal is known.
 */
status: "known"
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
})
/**
 * Values of the signal disk.
 */
export type DiskValues = (DiskFacts & {
/**
 * Informative: `low` below the limits of the policy.
 */
state: ("normal" | "low")
})
/**
 * Accelerators, known.
 */
export type AcceleratorsKnown = (AcceleratorsValues & {
/**
 * The signal is known.
 */
status: "known"
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
})
/**
 * Network, known.
 */
export type NetworkKnown = (NetworkValues & {
/**
 * The signal is known.
 */
status: "known"
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
})
/**
 * ModelService, known.
 */
export type ModelServiceKnown = (ModelServiceValues & {
/**
 * The signal is known.
 */
status: "known"
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
})
/**
 * Values of the signal modelService.
 */
export type ModelServiceValues = (ModelServiceFacts & {
/**
 * State of the endpoint that is furthest from ready.
 */
state: ("ready" | "loading" | "refused" | "timeout" | "bad-reply" | "not-loopback")
/**
 * What is expected to answer there.
 */
implementation: ("ollama" | "llama.cpp" | "openai-compatible")
/**
 * Version that it gives; null where it gives none.
 */
version: (string | null)
/**
 * Slowest of its health requests in milliseconds; null where none was answered.
 */
latencyMs: (number | null)
})
/**
 * `allow`; `constrain`: it fits, short or small work only; `deny`.
 */
export type Decision = ("allow" | "constrain" | "deny")
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
 * What one machine can carry at one moment: every reading with its source or the reason why it is unknown, and a verdict per model profile.
 */
export interface LocalModelResourceSnapshot {
/**
 * Kind of the document.
 */
kind: "LocalModelResourceSnapshot"
/**
 * Version of this schema.
 */
schemaVersion: "v0.1"
/**
 * Name of this one snapshot.
 */
snapshotId: string
/**
 * When it was taken, UTC.
 */
capturedAt: string
/**
 * Until when it may be used, UTC; afterwards it is a denial for every reader.
 */
validUntil: string
/**
 * What made it.
 */
producer: {
/**
 * Name of the program.
 */
name: "model-carry"
/**
 * Version of the program.
 */
version: string
/**
 * Runtime and its version; `replay`: it speaks of a recording or a folder, of no machine at this time.
 */
runtime: string
/**
 * Operating system and architecture.
 */
platform: string
/**
 * Address of the Ollama that was named for this run in place of the policy's endpoints; null: none was.
 */
service: (string | null)
}
/**
 * Whether the snapshot itself can be trusted.
 */
health: {
/**
 * `degraded`: something informative is missing; `failed`: something required could not be determined.
 */
status: ("healthy" | "degraded" | "failed")
reasons: Reasons
}
/**
 * What was read, one entry for each signal.
 */
signals: {
/**
 * Batteries and the source of power (/sys/class/power_supply).
 */
battery: (BatteryKnown | BatteryUnknown)
/**
 * Heat against the machine's own limits (/sys/class/thermal, /sys/class/hwmon).
 */
thermal: (ThermalKnown | ThermalUnknown)
/**
 * Memory a new program can take (/proc/meminfo, control groups, pressure).
 */
memory: (MemoryKnown | MemoryUnknown)
/**
 * Space of the model store (statfs).
 */
disk: (DiskKnown | DiskUnknown)
/**
 * GPUs and NPUs; informative.
 */
accelerators: (AcceleratorsKnown | AcceleratorsUnknown)
/**
 * Whether there is a way out; informative.
 */
network: (NetworkKnown | NetworkUnknown)
/**
 * The local model service, asked over loopback.
 */
modelService: (ModelServiceKnown | ModelServiceUnknown)
}
/**
 * One entry for each model profile asked about.
 *
 * @minItems 1
 * @maxItems 64
 *
 * Items: A model profile and its verdict.
 */
profiles: {
/**
 * Reference of the profile.
 */
profileRef: string
/**
 * Exact tag or id of the model at its service.
 */
modelTag: string
/**
 * Where the model is.
 */
residency: ("missing" | "installed" | "loaded" | "remote" | "unknown")
/**
 * Whether the disk holds a missing model of the profile's size; null where it is not missing, or unknown.
 */
pullWouldFit: (boolean | null)
/**
 * May this model run here now?
 */
admission: {
decision: Decision
/**
 * True only where the decision is allow.
 */
safe: boolean
/**
 * Memory that running the model takes from now, in bytes; 0 where it is loaded; null where the need is unknown.
 */
requiredBytes: (number | null)
/**
 * Memory available at the level that binds with this reserve, in bytes; null where it is unknown.
 */
availableBytes: (number | null)
/**
 * Memory kept free, in bytes: for the rest of the machine, or for new prompts, which the runner keeps, where that is more; null where it is unknown.
 */
reserveBytes: (number | null)
/**
 * availableBytes - reserveBytes - requiredBytes, in bytes; may be negative; null where one of them is.
 */
headroomBytes: (number | null)
/**
 * How long the memory lasts: each new prompt stays in the cache of its runner. A statement about memory, no permission.
 */
sustain: {
/**
 * What each token of a new prompt adds, in bytes; null where it is unknown, or nothing stays.
 */
bytesPerToken: (number | null)
/**
 * Tokens of new prompts until the reserve is reached, the need counted first; a runner keeps 8 GiB of them at most. Null where it is unknown.
 */
tokens: (number | null)
}
/**
 * Every figure used, so that a reader can redo the sum.
 */
basis: {
/**
 * Where the need comes from: the model's own metadata, the profile's hint, nothing because it is loaded, or unknown.
 */
rule: ("estimate" | "hint" | "loaded" | "unknown")
/**
 * The sum in bytes, as it was judged.
 */
inequality: string
/**
 * What the reserve is for: the rest of the machine, or so many new prompts; null where nothing is known of memory.
 */
reserveSource: (string | null)
/**
 * The parts of the need.
 *
 * @maxItems 16
 *
 * Items: One part.
 */
terms: {
/**
 * Name of the part.
 */
name: string
/**
 * Bytes.
 */
bytes: number
/**
 * Where the figure comes from.
 */
source: string
}[]
/**
 * Context that the estimate is for, in tokens; null where no estimate was made.
 */
contextTokens: (number | null)
/**
 * Where the context comes from.
 */
contextSource: (string | null)
/**
 * Requests that the service keeps memory for at once.
 */
parallelSlots: (number | null)
/**
 * Where the number of slots comes from.
 */
slotsSource: (string | null)
/**
 * Batch that the estimate is for, in tokens.
 */
batchTokens: (number | null)
/**
 * Where the batch comes from; null where no estimate was made.
 */
batchSource: (string | null)
/**
 * Whether the estimate is for flash attention; null where none was made.
 */
flashAttention: (boolean | null)
/**
 * Where that comes from; null where no estimate was made.
 */
flashAttentionSource: (string | null)
/**
 * Element type of the KV cache.
 */
kvCacheType: ("f16" | "q8_0" | "q4_0" | null)
/**
 * What a loaded model was estimated to take, in bytes; null where it is not loaded, or has no estimate.
 */
estimatedBytes: (number | null)
/**
 * What the service says that a loaded model takes, in bytes, video memory included; null where it does not say.
 */
loadedBytes: (number | null)
/**
 * Of loadedBytes, what lies in video memory; null where the service does not say.
 */
loadedVideoBytes: (number | null)
}
reasons: Reasons
}
}[]
/**
 * The best verdict of the machine.
 */
admission: {
decision: Decision
/**
 * True only where the decision is allow.
 */
safe: boolean
/**
 * Profile that the verdict belongs to.
 */
profileRef: string
reasons: Reasons
/**
 * Profiles, in the policy's order, that fit beside each other with the reserve kept; each verdict is for one model alone.
 *
 * @maxItems 64
 *
 * Items: Reference of a profile.
 */
jointly: string[]
}
/**
 * Facts about a device authorize nothing.
 */
authorizationBoundary: {
/**
 * Never granted by a snapshot.
 */
authorizesPromptEgress: false
/**
 * Never granted by a snapshot.
 */
authorizesNetworkAccess: false
/**
 * Never granted by a snapshot.
 */
authorizesToolUse: false
/**
 * Never granted by a snapshot.
 */
authorizesModelDownload: false
/**
 * Never granted by a snapshot.
 */
authorizesTrainingOnUserData: false
/**
 * Never granted by a snapshot.
 */
authorizesModelPromotion: false
/**
 * Never granted by a snapshot.
 */
authorizesLifecycleMutation: false
}
/**
 * Exactly one report for each candidate.
 *
 * @maxItems 144
 *
 * Items: What became of one probe.
 */
probes: {
/**
 * Id of the probe, or the file name where it never told one.
 */
id: string
/**
 * Version of the probe; null where it never told one.
 */
version: (string | null)
/**
 * Part of the program, or a file of the operator's.
 */
origin: ("builtin" | "plugin")
/**
 * How it ended; the first cause wins.
 */
outcome: ("ok" | "absent" | "failed" | "timed-out" | "out-of-fuel" | "out-of-memory" | "denied" | "refused" | "invalid-output")
/**
 * Wall clock in milliseconds.
 */
durationMs: number
/**
 * What it says it provides.
 *
 * @maxItems 8
 *
 * Items: Signal, or residency.
 */
provides: ("battery" | "thermal" | "memory" | "disk" | "accelerators" | "network" | "modelService" | "residency")[]
/**
 * SHA-256 of the bytes that ran, in hex; null for a built-in probe.
 */
sha256: (string | null)
requested: Permissions
granted: Permissions
/**
 * Host calls that were refused.
 *
 * @maxItems 64
 *
 * Items: One refusal.
 */
denials: {
/**
 * Host call.
 */
call: string
/**
 * What it was for.
 */
target: string
/**
 * Why it was refused.
 */
message: string
}[]
/**
 * Host calls that it made.
 */
hostCalls: number
/**
 * Units of fuel that it used; null outside the sandbox.
 */
fuelUsed: (number | null)
/**
 * Lines that it logged.
 *
 * @maxItems 32
 *
 * Items: One line.
 */
log: string[]
/**
 * Why it did not end well; null where it did.
 */
error: (string | null)
/**
 * Code of the failed host call that ended it; null where none did.
 */
errorCode: (string | null)
/**
 * What it stated, before anything was judged: the judged parts of this document follow from it and from the policy. Null where it stated nothing; beside a failure, what counts against a model only. What a plugin says beyond the known signals is in extensions.
 */
observation: ({
/**
 * What it stated of battery.
 */
battery?: BatteryFacts
thermal?: ThermalFacts
memory?: MemoryFacts
/**
 * What it stated of disk.
 */
disk?: DiskFacts
accelerators?: AcceleratorsFacts
/**
 * What it stated of network.
 */
network?: NetworkValues
/**
 * What it stated of modelService.
 */
modelService?: ModelServiceFacts
residency?: ResidencyFacts
/**
 * Looked, and the machine has none: what was looked at.
 */
absent?: string
concerns?: Concerns
} | null)
}[]
/**
 * The policy that judged.
 */
policy: {
/**
 * SHA-256 of this object without `sha256` and `assumptions`, as JSON with sorted keys and no blanks, in hex.
 */
sha256: string
/**
 * Built into the program, or given: a file, or the policy of a program.
 */
source: ("built-in" | "file")
/**
 * How long a snapshot may be used, in seconds.
 */
ttlSeconds: number
/**
 * Signals that have to be known.
 *
 * @maxItems 7
 *
 * Items: Signal.
 */
requiredSignals: ("battery" | "thermal" | "memory" | "disk" | "accelerators" | "network" | "modelService")[]
/**
 * What an operator states in place of an absent reading; a failure or a worse reading overrides it.
 */
stated: {
/**
 * The machine has no readable battery by design.
 */
battery?: "normal"
/**
 * The machine has no readable sensor by design, such as a virtual machine.
 */
thermal?: "normal"
}
/**
 * Limits in force.
 */
limits: {
/**
 * Limits of the battery, used while on battery.
 */
battery: {
/**
 * At or below, in percent: constrain.
 */
lowPercent: number
/**
 * At or below, in percent: deny.
 */
criticalPercent: number
}
/**
 * Margins to the machine's own limits.
 */
thermal: {
/**
 * Within so many degrees Celsius of the first throttling limit: warm.
 */
warmMarginCelsius: number
/**
 * Within so many degrees Celsius of a critical limit: critical, deny.
 */
criticalMarginCelsius: number
}
/**
 * Limits of memory.
 */
memory: {
/**
 * Kept free for the rest of the machine, in bytes; the larger of the two reserves counts.
 */
reserveBytes: number
/**
 * Kept free as a share of the total, 0 to 1.
 */
reserveShare: number
/**
 * Below so many times the need: constrain.
 */
comfortFactor: number
/**
 * PSI full avg10 at or above, in percent: constrain.
 */
pressureConstrainPercent: number
/**
 * PSI full avg10 at or above, in percent: deny.
 */
pressureDenyPercent: number
}
/**
 * Limits of the disk, informative.
 */
disk: {
/**
 * Below so many bytes: low.
 */
lowBytes: number
/**
 * Below so large a share of the total, 0 to 1: low.
 */
lowShare: number
}
}
/**
 * How heat is read.
 */
thermal: {
/**
 * What a sensor with a limit of its own that cannot be read does.
 */
failedSensor: ("constrain" | "ignore")
/**
 * What an operator states of single sensors.
 *
 * @maxItems 64
 *
 * Items: One sensor: ignored, or with a limit that is stated.
 */
sensors?: {
/**
 * Its name as a snapshot shows it, whole (`hwmon2 nct6779 AUXTIN0`) or without the device's number (`nct6779 AUXTIN0`), which may be another one tomorrow.
 */
sensor: string
/**
 * It enters no verdict, also where it fails.
 */
ignore?: true
/**
 * A limit at which something is slowed down, in degrees Celsius; of it and its own the lower counts.
 */
throttlesCelsius?: number
/**
 * A limit at which something is shut down, in degrees Celsius; of it and its own the lower counts.
 */
stopsCelsius?: number
/**
 * What is stated stands for its own limits of the same kind, which are wrong.
 */
replaces?: true
}[]
}
/**
 * How memory is read.
 */
memory: {
/**
 * Control group whose limits count: `self`, `host` (none), or an absolute path such as that of the model service.
 */
cgroup: string
}
/**
 * What the memory hint of a profile means: `fallback` (used without an estimate), `comfort` (below it: constrain), `requirement` (below it: deny).
 */
memoryHint: ("fallback" | "comfort" | "requirement")
/**
 * Model services, loopback only; null: the Ollama of this machine.
 *
 * @minItems 1
 * @maxItems 8
 */
endpoints: ({
/**
 * Base address, http and loopback.
 */
url: string
/**
 * What answers there.
 */
implementation: ("ollama" | "llama.cpp" | "openai-compatible")
}[] | null)
/**
 * What cannot be seen of the service from outside.
 */
service: {
/**
 * Context that it uses by default, in tokens; null: not stated.
 */
contextTokens: (number | null)
/**
 * Requests that it keeps memory for at once; null: not stated.
 */
parallelSlots: (number | null)
/**
 * Element type of its KV cache.
 */
kvCacheType: ("f16" | "q8_0" | "q4_0")
/**
 * Whether it computes with flash attention; auto: by its version.
 */
flashAttention: ("auto" | "on" | "off")
/**
 * Added to weights and KV cache where the architecture was never measured, in bytes; null: such a model has no estimate.
 */
unmeasuredMarginBytes: (number | null)
}
/**
 * Every profile, the built-in ones first.
 *
 * @minItems 1
 * @maxItems 64
 *
 * Items: One profile.
 */
profiles: {
/**
 * Reference of the profile.
 */
profileRef: string
/**
 * Exact tag or id of the model.
 */
modelTag: string
/**
 * What its author thinks it needs, in MiB; null: unknown.
 */
memoryHintMiB: (number | null)
/**
 * Size on disk in MiB; null: unknown.
 */
diskHintMiB: (number | null)
/**
 * Address of one of the endpoints; null: the first.
 */
endpoint: (string | null)
}[]
/**
 * Plugins that the policy names, by id.
 */
plugins: {
/**
 * What it says of one plugin.
 */
[k: string]: {
/**
 * SHA-256 that its bytes have to have, in hex.
 */
sha256?: string
/**
 * Permissions by kind.
 */
grants?: {
/**
 * Absolute paths.
 *
 * @maxItems 64
 *
 * Items: A path.
 */
read?: string[]
/**
 * Loopback host:port/path-prefix.
 *
 * @maxItems 64
 *
 * Items: A loopback address.
 */
net?: string[]
/**
 * Whole argument lists.
 *
 * @maxItems 64
 */
run?: string[][]
/**
 * Names of environment variables.
 *
 * @maxItems 64
 *
 * Items: A name.
 */
env?: string[]
/**
 * Other kinds of host calls.
 *
 * @maxItems 16
 *
 * Items: A kind.
 */
sys?: string[]
}
/**
 * False: its failure denies nothing. Default true.
 */
required?: boolean
/**
 * Signals it may give where the built-in probe finds nothing; needs sha256.
 *
 * @maxItems 2
 *
 * Items: Signal.
 */
supplies?: ("battery" | "thermal")[]
}
}
/**
 * SHA-256 of what the policy holds beside this and judges nothing (deadline of the service, model store, watch, grants as they stand there, limits and settings of plugins), in hex.
 */
unshownSha256: string
/**
 * Everything that an operator loosened, with the key that did it.
 *
 * @maxItems 256
 *
 * Items: One loosening.
 */
assumptions: {
/**
 * JSON pointer into the policy file.
 */
key: string
/**
 * The value there, as JSON.
 */
value: string
/**
 * What it means, in a sentence.
 */
message: string
}[]
}
/**
 * Data of plugins beyond the known signals, under the id of the plugin.
 */
extensions: {
/**
 * Data of one plugin.
 */
[k: string]: {
[k: string]: unknown
}
}
}
/**
 * One reason, with what was seen and what it was held against.
 */
export interface Reason {
/**
 * From a closed list; docs/policy.md says what can be done about each.
 */
code: ("not-collected" | "unsupported-platform" | "provider-failed" | "plugin-failed" | "thermal-critical" | "battery-critical" | "memory-pressure-critical" | "memory-insufficient" | "service-refused" | "service-timeout" | "service-loading" | "service-bad-reply" | "service-not-loopback" | "model-remote" | "residency-unknown" | "model-missing" | "memory-need-unknown" | "signal-absent" | "signal-unrated" | "plugin-concern" | "thermal-hot" | "thermal-sensor-failed" | "battery-low" | "memory-pressure" | "memory-tight" | "memory-below-hint" | "signal-not-required" | "assumption" | "disk-low")
/**
 * Signal it belongs to; null where it belongs to none.
 */
signal: ("battery" | "thermal" | "memory" | "disk" | "accelerators" | "network" | "modelService" | null)
/**
 * What it does to the verdict; a `note` changes nothing.
 */
effect: ("deny" | "constrain" | "note")
/**
 * One sentence for people.
 */
message: string
/**
 * What was seen: a figure in the unit of the code, or a word; null where nothing was seen.
 */
observed: (number | string | null)
/**
 * What it was held against, in the same unit; null where there is no limit.
 */
limit: (number | string | null)
}
/**
 * Facts of the signal battery, before any limit is applied.
 */
export interface BatteryFacts {
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
 * Battery, unknown.
 */
export interface BatteryUnknown {
/**
 * The signal is unknown.
 */
status: "unknown"
reason: UnknownReason
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
/**
 * The worst that is known all the same; it counts against a model, never for it.
 */
worstKnown?: BatteryValues
/**
 * State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.
 */
assumedState?: "normal"
}
/**
 * Why a signal is unknown.
 */
export interface UnknownReason {
/**
 * Kind of not knowing: `absent` and `unrated` mean that the machine has nothing to read; the others are failures.
 */
code: ("absent" | "unrated" | "provider-failed" | "unsupported-platform" | "not-collected")
/**
 * One sentence for people.
 */
message: string
}
/**
 * Values of the signal thermal.
 */
export interface ThermalValues {
/**
 * Judged by the limits that the machine states for its own sensors: `hot` constrains, `critical` denies.
 */
state: ("normal" | "warm" | "hot" | "critical")
/**
 * The sensor that decides the state: the one in the worst state, then the one nearest to its limit.
 */
hottest: {
/**
 * Name of the sensor.
 */
sensor: string
/**
 * Temperature in degrees Celsius.
 */
celsius: number
/**
 * The limit of this sensor that comes next or was crossed, in degrees Celsius.
 */
limitCelsius: number
/**
 * Which limit that is.
 */
limitKind: ("passive" | "hot" | "max" | "critical" | "emergency" | "documented" | "stated")
}
/**
 * The cooling device with which the kernel takes speed from a processor, whatever the sensors say: at least hot; absent: none.
 */
slowedBy?: string
/**
 * Sensors that were read and have a limit of their own at which something happens.
 */
ratedSensors: number
/**
 * Sensors that were read and have no limit, or alarms alone; they enter no verdict.
 */
unratedSensors: number
/**
 * Sensors that exist and could not be read.
 */
failedSensors: number
}
/**
 * Thermal, unknown.
 */
export interface ThermalUnknown {
/**
 * The signal is unknown.
 */
status: "unknown"
reason: UnknownReason
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
/**
 * The worst that is known all the same; it counts against a model, never for it.
 */
worstKnown?: ThermalValues
/**
 * State that the policy's operator assumes in place of an absent reading; named in policy.assumptions.
 */
assumedState?: "normal"
}
/**
 * Values of the signal memory.
 */
export interface MemoryValues {
/**
 * By memory pressure: `pressured` constrains, `critical` denies.
 */
state: ("normal" | "pressured" | "critical")
/**
 * Bytes that a new program can take, under the level that binds.
 */
availableBytes: number
/**
 * Least that any level has available, before any reserve: with a larger reserve for new prompts another level may bind.
 */
leastAvailableBytes: number
/**
 * Size of the level that binds, in bytes: the machine's memory, what it lets programs commit, or the limit of the control group.
 */
totalBytes: number
/**
 * The level that binds: the one that leaves least after its reserve.
 */
boundBy: ("host" | "commit-limit" | "cgroup-max" | "cgroup-high")
/**
 * Share of the last 10 s in which all tasks waited for memory, in percent (/proc/pressure/memory); null where the kernel keeps none.
 */
pressureFullAvg10Percent: (number | null)
}
/**
 * Memory, unknown.
 */
export interface MemoryUnknown {
/**
 * The signal is unknown.
 */
status: "unknown"
reason: UnknownReason
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
/**
 * The worst that is known all the same; it counts against a model, never for it.
 */
worstKnown?: MemoryValues
}
/**
 * Facts of the signal disk, before any limit is applied.
 */
export interface DiskFacts {
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
 * Disk, unknown.
 */
export interface DiskUnknown {
/**
 * The signal is unknown.
 */
status: "unknown"
reason: UnknownReason
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
/**
 * The worst that is known all the same; it counts against a model, never for it.
 */
worstKnown?: DiskValues
}
/**
 * Values of the signal accelerators.
 */
export interface AcceleratorsValues {
/**
 * Devices that were found; empty: looked, none.
 *
 * @maxItems 64
 */
devices: AcceleratorDevice[]
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
 * One GPU or NPU.
 */
export interface AcceleratorDevice {
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
}
/**
 * Accelerators, unknown.
 */
export interface AcceleratorsUnknown {
/**
 * The signal is unknown.
 */
status: "unknown"
reason: UnknownReason
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
/**
 * The worst that is known all the same; it counts against a model, never for it.
 */
worstKnown?: AcceleratorsValues
}
/**
 * Values of the signal network.
 */
export interface NetworkValues {
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
 * Network, unknown.
 */
export interface NetworkUnknown {
/**
 * The signal is unknown.
 */
status: "unknown"
reason: UnknownReason
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
/**
 * The worst that is known all the same; it counts against a model, never for it.
 */
worstKnown?: NetworkValues
}
/**
 * Facts of the signal modelService, before any limit is applied.
 */
export interface ModelServiceFacts {
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
 * ModelService, unknown.
 */
export interface ModelServiceUnknown {
/**
 * The signal is unknown.
 */
status: "unknown"
reason: UnknownReason
/**
 * Ids of the probes that this comes from.
 *
 * @maxItems 65
 *
 * Items: Id of a probe report.
 */
from: string[]
/**
 * The worst that is known all the same; it counts against a model, never for it.
 */
worstKnown?: ModelServiceValues
}
/**
 * Permissions by kind.
 */
export interface Permissions {
/**
 * Absolute paths.
 *
 * @maxItems 64
 *
 * Items: A path.
 */
read: string[]
/**
 * Loopback host:port/path-prefix.
 *
 * @maxItems 64
 *
 * Items: A loopback address.
 */
net: string[]
/**
 * Whole argument lists.
 *
 * @maxItems 64
 */
run: string[][]
/**
 * Names of environment variables.
 *
 * @maxItems 64
 *
 * Items: A name.
 */
env: string[]
/**
 * Other kinds of host calls.
 *
 * @maxItems 16
 *
 * Items: A kind.
 */
sys: string[]
}
/**
 * Facts of the signal thermal: temperatures with the limits of their own sensors.
 */
export interface ThermalFacts {
/**
 * Sensors that were read; where there are more than fit, those nearest to their limits.
 *
 * @maxItems 32
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
 * The lowest limit at which it is slowed down, the lowest at which it is shut down, and the lowest alarm, as far as the machine states them; empty: none.
 *
 * @maxItems 3
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
 * Sensors that exist and could not be read; where there are more than fit, those with a limit first.
 *
 * @maxItems 16
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
/**
 * Sensors that do not fit above, counted; absent: none. No one of them is nearer to its limit than those above.
 */
unlisted?: {
/**
 * Sensors that were read and have a limit.
 */
rated: number
/**
 * Sensors that were read and have none.
 */
unrated: number
/**
 * Sensors with a limit that could not be read.
 */
failedRated: number
/**
 * Sensors without one that could not be read.
 */
failedUnrated: number
}
}
/**
 * Facts of the signal memory: ceilings on what a new program can take.
 */
export interface MemoryFacts {
/**
 * Each ceiling; where there are more than fit, those that leave least.
 *
 * @minItems 1
 * @maxItems 16
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
 * Facts of the signal accelerators.
 */
export interface AcceleratorsFacts {
/**
 * Devices that were found; empty: looked, none.
 *
 * @maxItems 64
 */
devices: AcceleratorDevice[]
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
 * What is installed and loaded, of the models of the profiles alone.
 */
export interface ResidencyFacts {
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
 * When it is unloaded, UTC; null: never.
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
