/** Generated from the schema: deno task gen. */

/**
 * What a probe says of itself before it runs.
 */
export interface ModelCarryProbeManifest {
/**
 * Dns-like and unique; ids of built-in probes are reserved.
 */
id: string
/**
 * Version of the probe.
 */
version: string
/**
 * One line for people.
 */
title: string
/**
 * Signals that its reports fill; may be empty.
 *
 * @maxItems 8
 *
 * Items: Signal, or residency (built-in probes only).
 */
provides: ("battery" | "thermal" | "memory" | "disk" | "accelerators" | "network" | "modelService" | "residency")[]
/**
 * What it asks for; the policy decides what it gets.
 */
permissions: {
/**
 * Absolute paths; a directory asks for what the default list or the policy has below it.
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
 * Time of its own in milliseconds: running, and waiting for host calls in time that the program could hear them.
 */
timeoutMs: number
/**
 * Heap of its sandbox in MiB. Default 16.
 */
memoryMiB?: number
}
