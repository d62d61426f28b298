/** model-carry-policy(5), from the schema and the defaults. */

import type { Stamp } from "./command_page.ts";
import { literal, page, plain, prose, terms } from "./mdoc.ts";
import {
  defaultOf,
  keyFacts,
  keyText,
  policyKeys,
  type Schema,
} from "../../core/policy/policy_keys.ts";

const TRUST = "The file and all folders above it belong to root or to the " +
  "running user and are not writable by others. Only where nothing was put at " +
  "the default place is there no policy. Any other fault ends the program " +
  "with 64, without a verdict, and tells the JSON pointer and the value on " +
  "standard error.";

const LOOSENED =
  "A policy can tighten anything. What it loosens is echoed in " +
  "policy.assumptions of every snapshot, with the key that did it.";

/** Examples of the page, each a whole policy. */
export const POLICY_EXAMPLES: readonly (readonly [string, unknown])[] = [
  ["A virtual machine, whose host minds the heat:", {
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    assumptions: { thermal: "normal" },
  }],
  ["A profile of one's own, and more memory kept free:", {
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    limits: { memory: { reserveBytes: 2147483648 } },
    profiles: [{
      profileRef: "urn:srcos:model-profile:local-qwen25-7b",
      modelTag: "qwen2.5:7b",
    }],
  }],
];

export function policyPage(
  schema: Schema,
  defaults: unknown,
  stamp: Stamp,
): string {
  const keys = policyKeys(schema).map((key) => {
    const { path } = key;
    const byDefault = defaultOf(path, defaults);
    const facts = keyFacts(key, byDefault);
    return [
      `Cm ${plain(path)}`,
      prose(keyText(key, byDefault)) +
      (facts === "" ? "" : `\n.br\n${prose(`(${facts})`)}`),
    ] as const;
  });
  const examples = POLICY_EXAMPLES.map(([text, policy]) =>
    `${prose(text)}\n${literal(JSON.stringify(policy, null, 2))}`
  );
  return page({
    name: "model-carry-policy",
    section: 5,
    brief: "what an operator decides for model-carry",
    ...stamp,
    sections: [
      {
        title: "DESCRIPTION",
        text: [
          "A JSON file.",
          prose(schema.description ?? ""),
          prose(LOOSENED),
          ".Pp",
          prose(TRUST),
        ].join("\n"),
      },
      { title: "KEYS", text: terms(keys) },
      {
        title: "FILES",
        text: terms([[
          "Pa /etc/model\\-carry/policy.json",
          prose("Read anew for each snapshot, unless --policy names another."),
        ]]),
      },
      { title: "EXAMPLES", text: examples.join("\n.Pp\n") },
      {
        title: "SEE ALSO",
        text: ".Xr model-carry 1 ,\n.Xr model-carry-probes 1 ,\n" +
          ".Xr model-carry-schema 1",
      },
    ],
  });
}
