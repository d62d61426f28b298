/** Generated from the schema: deno task gen. */

/**
 * Answers of a host, call by call; a sysroot's host.json has the same shape.
 */
export interface ModelCarryRecording {
/**
 * Kind of the document.
 */
kind: "ModelCarryRecording"
/**
 * Version of this schema.
 */
schemaVersion: "v0.1"
/**
 * When it was recorded, UTC; a replay runs at this time.
 */
capturedAt?: string
/**
 * Each call with its answer, in the order of the calls.
 *
 * @maxItems 100000
 *
 * Items: One call.
 */
calls: ({
[k: string]: unknown
} & {
/**
 * Host call.
 */
call: ("readText" | "readDir" | "readLinkName" | "statfs" | "httpGet" | "ollamaShow" | "exec" | "env" | "system")
/**
 * Arguments as JSON.
 *
 * @maxItems 4
 *
 * Items: One argument.
 */
args: (null | boolean | number | string | unknown[] | {
[k: string]: unknown
})[]
/**
 * What it answered; absent where it failed.
 */
result?: (null | boolean | number | string | unknown[] | {
[k: string]: unknown
})
/**
 * How it failed; absent where it answered.
 */
error?: {
/**
 * Code of the failure.
 */
code: string
/**
 * What was said.
 */
message: string
}
})[]
}
