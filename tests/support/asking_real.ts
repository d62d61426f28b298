/** What the product concludes of a real service. */

import { resolvePolicy } from "../../core/policy/policy.ts";
import type { EndpointModels, Implementation } from "../../core/probe/facts.ts";
import residency from "../../probes/model_residency.ts";
import service from "../../probes/model_service.ts";
import { liveHost } from "./asking_services.ts";
import { builtinReports, snapshotOf } from "./reports.ts";
import { admitted } from "./service_cases.ts";

/** A service and what it is stated as. */
export interface Asked {
  readonly url: string;
  readonly implementation: Implementation;
}

/** What each probe tells of a service, and what follows on a healthy laptop. */
export async function concluded(asked: Asked, tags: readonly string[]) {
  const host = liveHost(20_000);
  const endpoints = [{ ...asked }];
  const [health, found] = await Promise.all([
    service(host, { endpoints }),
    residency(host, { endpoints, tags }),
  ]);
  const snapshot = await snapshotOf(
    builtinReports({ modelService: health, residency: found }),
    resolvePolicy({
      ...{ kind: "ModelCarryPolicy", schemaVersion: "v0.1", endpoints },
      profiles: tags.map((modelTag, index) => ({
        profileRef: `urn:srcos:model-profile:real-${index}`,
        ...{ modelTag, memoryHintMiB: 512, diskHintMiB: 64 },
      })),
    }),
  );
  const { models } = found.residency?.endpoints[0] as EndpointModels;
  return {
    service: health.modelService?.endpoints[0],
    told: new Map(models.map((one) => [one.tag, one])),
    verdicts: tags.map((tag) => admitted(snapshot, tag).join(" ")),
  };
}
