/** Generated from the schema: deno task gen. */

export type Time = string

/**
 * That a machine was asked whether it can carry a model, and what came of it: an evidence document for AgentPlane, by reference and digest.
 */
export interface LocalModelResourceEvidence {
/**
 * Kind of the document.
 */
kind: "LocalModelResourceEvidence"
/**
 * Version of this schema.
 */
schemaVersion: "v0.1"
/**
 * When the snapshot was taken, UTC; where there is none, when it was asked for.
 */
capturedAt: string
/**
 * Until when the snapshot may be used, UTC; null where there is none.
 */
validUntil: (Time | null)
/**
 * Workspace that the caller named.
 */
workspaceId: string
/**
 * What took the snapshot.
 */
executor: "model-carry"
/**
 * What it was asked for.
 */
backendIntent: "local-model"
/**
 * What was done: reading, nothing else.
 */
operation: "health-check"
/**
 * `success`: the model may run; `blocked`: known that it may not; `failure`: not known, which is a no.
 */
status: ("success" | "blocked" | "failure")
/**
 * Model profile that was asked about.
 */
profileRef: string
/**
 * Verdict of the profile.
 */
decision: ("allow" | "constrain" | "deny")
/**
 * Codes that hold the profile back, worst first.
 *
 * @maxItems 512
 *
 * Items: A code.
 */
reasonCodes: string[]
/**
 * Why there is no snapshot to go by, in a sentence; null where there is one.
 */
message: (string | null)
/**
 * Name of the snapshot; null where there is none that can be believed.
 */
snapshotRef: (string | null)
/**
 * SHA-256 of the snapshot as JSON with sorted keys; null where there is none.
 */
snapshotDigest: (string | null)
/**
 * SHA-256 of the policy that judged.
 */
policyHash: string
/**
 * The local model service.
 */
providerHealth: {
/**
 * Whether it was reached for and that ended in an answer or a refusal.
 */
checked: boolean
/**
 * `skipped` where nothing is known of it.
 */
status: ("available" | "unavailable" | "skipped")
/**
 * Time of its slowest answer in milliseconds; null where it gave none.
 */
latencyMs: (number | null)
}
/**
 * What was done to the world: nothing.
 */
sideEffects: {
/**
 * Nothing beyond loopback was contacted.
 */
contactedExternalProvider: false
/**
 * No prompt was sent.
 */
sentPrompt: false
/**
 * No model was pulled.
 */
downloadedModel: false
/**
 * No model was loaded.
 */
loadedModel: false
/**
 * No credential was stored.
 */
storedCredentials: false
}
/**
 * There is no prompt.
 */
promptStored: false
/**
 * The address of the service is not told.
 */
endpointStored: false
/**
 * What is left out.
 */
redactionSummary: {
/**
 * No host and no user is named.
 */
hostUserRedacted: true
/**
 * No address is named.
 */
endpointRedacted: true
/**
 * No prompt is held.
 */
promptTextRedacted: true
/**
 * None had to be taken out.
 */
secretLikeValuesRedacted: 0
/**
 * One sentence for people.
 */
notes: string
}
}
