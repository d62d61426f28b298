/** What two probes say of one service, held against each other. */

import type {
  EndpointFacts,
  EndpointModels,
  ModelServiceFacts,
  ResidencyFacts,
} from "../probe/facts.ts";

/** Models as far as they are believed. */
export interface Agreed {
  /** Null: nothing of it is believed. */
  readonly residency: ResidencyFacts | null;
  /** Why the models of an endpoint are not believed, by its address. */
  readonly doubts: ReadonlyMap<string, string>;
}

function doubtOf(
  { url, implementation, version }: EndpointModels,
  endpoints: readonly EndpointFacts[],
): string | null {
  const told = `Models are told of at ${url}`;
  const service = endpoints.find((one) => one.url === url);
  if (service === undefined) return `${told}, where no service was asked`;
  if (service.implementation !== implementation) {
    return `${told} of ${implementation}, and ${service.implementation} ` +
      "was asked";
  }
  // None is judged as the oldest: that can only be stricter.
  return version === null || version === service.version
    ? null
    : `${told} of version ${version}, and version ${service.version} answered`;
}

/**
 * What is installed and loaded, of the endpoints that both probes know as the
 * same: what stays loaded and what a load takes hang on the implementation.
 */
export function agree(
  residency: ResidencyFacts | null,
  service: ModelServiceFacts | null,
): Agreed {
  // Of a service of which nothing is known, nothing can be said otherwise.
  if (residency === null || service === null) {
    return { residency, doubts: new Map() };
  }
  const found = residency.endpoints.map((one) => ({
    one,
    doubt: doubtOf(one, service.endpoints),
  }));
  const believed = found.filter(({ doubt }) => doubt === null);
  return {
    residency: believed.length === 0 && found.length > 0
      ? null
      : { ...residency, endpoints: believed.map(({ one }) => one) },
    doubts: new Map(
      found.flatMap(({ one, doubt }) =>
        doubt === null ? [] : [[one.url, doubt]]
      ),
    ),
  };
}
