/** Generated from the schema: deno task gen. */

/**
 * What an operator decides; every key is optional and the defaults are the strict side.
 */
export interface ModelCarryPolicy {
/**
 * Kind of the document.
 */
kind: "ModelCarryPolicy"
/**
 * Version of this schema.
 */
schemaVersion: "v0.1"
/**
 * How long a snapshot may be used, in seconds. Default 30.
 */
ttlSeconds?: number
/**
 * The most that a whole run takes, in milliseconds in which the program worked or could hear; ten times as many by the clock on the wall. Default 2000.
 */
totalDeadlineMs?: number
/**
 * One limit over all requests to the model service, in milliseconds in which the program could hear it. Default 800.
 */
serviceDeadlineMs?: number
/**
 * Signals that have to be known. Default battery, thermal, memory and modelService; the last two cannot be left out.
 *
 * @maxItems 7
 *
 * Items: Signal.
 */
requiredSignals?: ("battery" | "thermal" | "memory" | "disk" | "accelerators" | "network" | "modelService")[]
/**
 * What is taken for granted in place of an absent reading; a failure or a worse reading overrides it.
 */
assumptions?: {
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
limits?: {
/**
 * Limits of the battery, used while on battery.
 */
battery?: {
/**
 * At or below, in percent: constrain.
 */
lowPercent?: number
/**
 * At or below, in percent: deny.
 */
criticalPercent?: number
}
/**
 * Margins to the machine's own limits.
 */
thermal?: {
/**
 * Within so many degrees Celsius of the first throttling limit: warm.
 */
warmMarginCelsius?: number
/**
 * Within so many degrees Celsius of a critical limit: critical, deny.
 */
criticalMarginCelsius?: number
}
/**
 * Limits of memory.
 */
memory?: {
/**
 * Kept free for the rest of the machine, in bytes; the larger of the two reserves counts.
 */
reserveBytes?: number
/**
 * Kept free as a share of the total, 0 to 1.
 */
reserveShare?: number
/**
 * Below so many times the need: constrain.
 */
comfortFactor?: number
/**
 * PSI full avg10 at or above, in percent: constrain.
 */
pressureConstrainPercent?: number
/**
 * PSI full avg10 at or above, in percent: deny.
 */
pressureDenyPercent?: number
}
/**
 * Limits of the disk, informative.
 */
disk?: {
/**
 * Below so many bytes: low.
 */
lowBytes?: number
/**
 * Below so large a share of the total, 0 to 1: low.
 */
lowShare?: number
}
}
/**
 * How heat is read.
 */
thermal?: {
/**
 * What a sensor with a limit of its own that cannot be read does. Default constrain.
 */
failedSensor?: ("constrain" | "ignore")
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
memory?: {
/**
 * Control group whose limits count: `self`, `host` (none), or an absolute path such as that of the model service. Default self.
 */
cgroup?: string
}
/**
 * What the memory hint of a profile means: `fallback` (used without an estimate), `comfort` (below it: constrain), `requirement` (below it: deny). Default fallback.
 */
memoryHint?: ("fallback" | "comfort" | "requirement")
/**
 * Absolute path of the model store.
 */
modelStore?: string
/**
 * Model services; loopback only. Default the Ollama of this machine.
 *
 * @minItems 1
 * @maxItems 8
 *
 * Items: One endpoint.
 */
endpoints?: {
/**
 * Base address, http and loopback.
 */
url: string
/**
 * What answers there.
 */
implementation: ("ollama" | "llama.cpp" | "openai-compatible")
}[]
/**
 * What cannot be seen of the service from outside.
 */
service?: {
/**
 * Context that it uses by default, in tokens.
 */
contextTokens?: number
/**
 * Requests that it keeps memory for at once.
 */
parallelSlots?: number
/**
 * Element type of its KV cache. Default f16.
 */
kvCacheType?: ("f16" | "q8_0" | "q4_0")
/**
 * Whether it computes with flash attention (OLLAMA_FLASH_ATTENTION). Default auto: by its version.
 */
flashAttention?: ("auto" | "on" | "off")
/**
 * Added to weights and KV cache where the architecture was never measured, in bytes; without it such a model has no estimate.
 */
unmeasuredMarginBytes?: number
}
/**
 * Profiles beside the built-in ones.
 *
 * @maxItems 62
 *
 * Items: One profile.
 */
profiles?: {
/**
 * Reference of the profile.
 */
profileRef: string
/**
 * Exact tag or id of the model.
 */
modelTag: string
/**
 * Memory hint in MiB; null: unknown.
 */
memoryHintMiB?: (number | null)
/**
 * Size on disk in MiB; null: unknown.
 */
diskHintMiB?: (number | null)
/**
 * Address of one of the endpoints; default the first.
 */
endpoint?: string
}[]
/**
 * How `constrain` reaches readers that know only yes and no. Default available.
 */
projectConstrain?: ("available" | "unavailable")
/**
 * When `watch --on-change` tells of a change: a worse state at once, a better one past every margin or after the hold time. It never changes a verdict.
 */
watch?: {
/**
 * How long a better state has to last, in seconds. Default 60.
 */
holdSeconds?: number
/**
 * Degrees Celsius below the limit that was crossed. Default 3.
 */
thermalMarginCelsius?: number
/**
 * Percent of charge above the limit that was crossed. Default 3.
 */
batteryMarginPercent?: number
/**
 * Share above the bytes that were missing. Default 0.1.
 */
memoryMarginShare?: number
}
/**
 * Plugins by id.
 */
plugins?: {
/**
 * What one plugin may do.
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
/**
 * Limits of its sandbox.
 */
limits?: {
/**
 * Units of fuel.
 */
fuel?: number
/**
 * Running time and outstanding host calls, in milliseconds in which the program could hear them.
 */
wallMs?: number
/**
 * Heap in MiB.
 */
memoryMiB?: number
/**
 * Output in bytes.
 */
outputBytes?: number
/**
 * Host calls.
 */
hostCalls?: number
}
/**
 * Handed to the plugin as its second argument.
 */
settings?: {
[k: string]: unknown
}
}
}
}
