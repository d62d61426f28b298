/** What a pod asks of a node's labels: as Kubernetes' selectors have it. */

import type { NodeLabels } from "./feature_file.ts";

/** One requirement of `matchExpressions`. */
export interface Expression {
  readonly key: string;
  readonly operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  readonly values?: readonly string[];
}

/** Whether a node with these labels meets it. */
export function meets(labels: NodeLabels, expression: Expression): boolean {
  const { key, operator, values = [] } = expression;
  const value = labels[key];
  switch (operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
  }
}

/** A pod that requires it, as a manifest; JSON is YAML. */
export function podAsking(expression: Expression): string {
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "asks" },
    spec: {
      affinity: {
        nodeAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            nodeSelectorTerms: [{ matchExpressions: [expression] }],
          },
        },
      },
      containers: [{ name: "work", image: "example.invalid/work:1" }],
    },
  });
}

/** The only expression of a manifest that was written by hand. */
export function expressionOf(manifest: string): Expression {
  const found = [...manifest.matchAll(
    /- key: (\S+)\n +operator: (\w+)\n +values: (\[.*\])\n/g,
  )];
  const [match] = found;
  if (match === undefined || found.length !== 1) {
    throw new Error(`${found.length} expressions`);
  }
  const [, key = "", operator, values = ""] = match;
  if (operator !== "In") throw new Error(`operator ${operator}`);
  const words = values.match(/[\w.-]+/g) ?? [];
  return { key, operator, values: words };
}
