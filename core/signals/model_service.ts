import type { EndpointFacts, ModelServiceFacts } from "../probe/facts.ts";
import { reason, type ReasonCode } from "../verdict/reasons.ts";
import type { ModelServiceValues, Reason } from "../../schema/types.ts";
import { known, type SignalRow, unknown } from "./row.ts";

type State = EndpointFacts["state"];

/** As many as the document holds, of all providers together. */
const ENDPOINTS_CAP = 8;

/** Furthest from ready last. */
const CODES: Readonly<Record<State, ReasonCode | null>> = {
  ready: null,
  loading: "service-loading",
  timeout: "service-timeout",
  "bad-reply": "service-bad-reply",
  refused: "service-refused",
  "not-loopback": "service-not-loopback",
};
const STATES = Object.keys(CODES);

/** Why an endpoint cannot be used; none where it is ready. */
export function endpointReasons(endpoint: EndpointFacts): Reason[] {
  const code = CODES[endpoint.state];
  if (code === null) return [];
  return [
    reason(code, "modelService", {
      message: endpoint.message ??
        `${endpoint.implementation} at ${endpoint.url}: ${endpoint.state}`,
      observed: endpoint.state,
      limit: "ready",
    }),
  ];
}

function furthest(endpoints: readonly EndpointFacts[]) {
  return endpoints.reduce<EndpointFacts | undefined>(
    (worst, one) =>
      worst && STATES.indexOf(worst.state) >= STATES.indexOf(one.state)
        ? worst
        : one,
    undefined,
  );
}

export const modelService: SignalRow<ModelServiceFacts, ModelServiceValues> = {
  need: "always",
  assumable: false,
  judge: (facts) => {
    const worst = furthest(facts.endpoints);
    if (!worst) return unknown("provider-failed", "No endpoint was asked");
    if (facts.endpoints.length > ENDPOINTS_CAP) {
      const why = `Over ${ENDPOINTS_CAP} endpoints are told of`;
      return unknown("provider-failed", why);
    }
    const { state, implementation, version, latencyMs } = worst;
    return known({
      state,
      implementation,
      version,
      latencyMs,
      endpoints: facts.endpoints.map((one) => ({ ...one })),
    });
  },
  combine: (facts) => {
    const byUrl = new Map<string, EndpointFacts>();
    for (const one of facts.flatMap((fact) => fact.endpoints)) {
      const other = byUrl.get(one.url);
      byUrl.set(one.url, furthest(other ? [other, one] : [one]) ?? one);
    }
    return { endpoints: [...byUrl.values()] };
  },
};
