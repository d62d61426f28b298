import Ajv, { type ValidateFunction } from "ajv/dist/2020.js";

const SHA256 = { type: "string", pattern: "^[0-9a-f]{64}$" };
const URI = { type: "string", pattern: "^[a-z][a-z+.-]*:[^\\s]+$" };
const TEXTS = {
  type: "object",
  minProperties: 1,
  additionalProperties: { type: "string", minLength: 1 },
};

/** https://github.com/in-toto/attestation, spec/v1/resource_descriptor.md */
const RESOURCE = {
  type: "object",
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 1 },
    uri: URI,
    digest: {
      type: "object",
      minProperties: 1,
      properties: {
        sha256: SHA256,
        gitCommit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
      },
      // spec/v1/digest_set.md has more; a release has these.
      additionalProperties: false,
    },
    content: { type: "string" },
    downloadLocation: URI,
    mediaType: { type: "string" },
    annotations: { type: "object" },
  },
  // One of them has to be there.
  anyOf: [{ required: ["uri"] }, { required: ["digest"] }, {
    required: ["content"],
  }],
};

/** https://slsa.dev/spec/v1.0/provenance, and spec/v1/statement.md of in-toto. */
const STATEMENT = {
  type: "object",
  additionalProperties: false,
  required: ["_type", "subject", "predicateType", "predicate"],
  properties: {
    _type: { const: "https://in-toto.io/Statement/v1" },
    subject: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { ...RESOURCE, required: ["name", "digest"] },
    },
    predicateType: { const: "https://slsa.dev/provenance/v1" },
    predicate: {
      type: "object",
      additionalProperties: false,
      required: ["buildDefinition", "runDetails"],
      properties: {
        buildDefinition: {
          type: "object",
          additionalProperties: false,
          required: ["buildType", "externalParameters"],
          properties: {
            buildType: URI,
            externalParameters: { type: "object", minProperties: 1 },
            internalParameters: { type: "object" },
            resolvedDependencies: { type: "array", items: RESOURCE },
          },
        },
        runDetails: {
          type: "object",
          additionalProperties: false,
          required: ["builder"],
          properties: {
            builder: {
              type: "object",
              additionalProperties: false,
              required: ["id"],
              properties: {
                id: URI,
                builderDependencies: { type: "array", items: RESOURCE },
                version: TEXTS,
              },
            },
            metadata: {
              type: "object",
              additionalProperties: false,
              properties: {
                invocationId: { type: "string" },
                startedOn: { type: "string" },
                finishedOn: { type: "string" },
              },
            },
            byproducts: { type: "array", items: RESOURCE },
          },
        },
      },
    },
  },
};

/** Whether a document is a statement of provenance; `errors` says why not. */
export const isProvenance: ValidateFunction = new Ajv.default({
  allErrors: true,
})
  .compile(STATEMENT);
