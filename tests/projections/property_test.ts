import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { projectRouter } from "../../core/projections/project_snapshot.ts";
import { routerProjection } from "../../core/projections/router.ts";
import {
  callerFaults,
  completeCaller,
} from "../../core/projections/router_caller_keys.ts";
import { decisionOf } from "../../core/projections/projection_input.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { builtins, plugin, policies } from "../support/arbitrary.ts";
import { QUESTION, subjectFor } from "../support/projecting.ts";
import { builtinReports, snapshotOf } from "../support/reports.ts";
import {
  FLOOR_BYTES,
  GOOD_PROVIDER,
  route,
  routerFaults,
} from "../support/router.ts";

const CASES = 10_000;
const share = (count: number, all: number) =>
  `${Math.round(100 * count / all)} %`;

test(`routerProjection() is sound for ${CASES} snapshots`, async () => {
  const seen: Record<string, number> = { allow: 0, constrain: 0, deny: 0 };
  let unknown = 0;
  let local = 0;
  await fc.assert(
    fc.asyncProperty(
      builtins,
      fc.array(plugin("plugin-0"), { maxLength: 1 }),
      policies,
      fc.constantFrom("available", "unavailable"),
      fc.constantFrom("1b", "3b"),
      fc.boolean(),
      async (own, others, policy, projectConstrain, size, keepLocal) => {
        const snapshot = await snapshotOf([...own, ...others], {
          ...policy,
          plugins: others.length === 0 ? {} : policy.plugins,
        });
        const subject = await subjectFor(snapshot, {
          profileRef: `urn:srcos:model-profile:local-llama32-${size}`,
          projectConstrain: projectConstrain as "available",
        });
        const keys = routerProjection(subject, { keepLocal });
        assert.deepEqual(routerFaults({ ...keys }, false), []);
        const resources = { ...keys, ...GOOD_PROVIDER };
        const { lane } = route(resources);
        const decision = decisionOf(subject);
        seen[decision] = (seen[decision] ?? 0) + 1;
        const isYes = decision === "allow" ||
          (decision === "constrain" && projectConstrain === "available");
        const hasFloor = keys.memoryAvailableBytes >= FLOOR_BYTES;
        assert.equal(lane === "local-cheap", isYes && hasFloor);
        if (keepLocal) assert.notEqual(lane, "cheap");
        if (lane === "local-cheap") local += 1;
        const signals = Object.values(snapshot.signals);
        if (signals.some((one) => one.status === "unknown")) unknown += 1;
      },
    ),
    { numRuns: CASES },
  );
  console.log(
    `${CASES} snapshots: ` +
      Object.entries(seen).map(([word, count]) =>
        `${share(count, CASES)} ${word}`
      ).join(", ") +
      `; ${share(unknown, CASES)} with an unknown signal, ` +
      `${share(local, CASES)} take the local lane`,
  );
  for (const count of [...Object.values(seen), unknown, local]) {
    assert.ok(count > CASES / 100, JSON.stringify({ seen, unknown, local }));
  }
});

/** Every place of a document, as a list of keys. */
function placesOf(value: unknown, at: readonly string[] = []): string[][] {
  if (value === null || typeof value !== "object") return [[...at]];
  return [
    [...at],
    ...Object.entries(value).flatMap(([key, one]) =>
      placesOf(one, [...at, key])
    ),
  ];
}

function spoil(
  document: unknown,
  [key, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (key === undefined) return value;
  const copy = { ...(document as Record<string, unknown>) };
  copy[key] = spoil(copy[key], rest, value);
  return Array.isArray(document) ? Object.values(copy) : copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "true",
    "false",
    "unknown",
    "CRITICAL",
    "normal",
    -1,
    1e308,
    0.5,
    true,
    false,
  ),
  fc.jsonValue(),
);

test("projectRouter() is sound for spoilt snapshots and any other document", async () => {
  const base = JSON.parse(
    JSON.stringify(await snapshotOf(builtinReports())),
  ) as LocalModelResourceSnapshot;
  const places = placesOf(base);
  const runs = 2000;
  let lax = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        {
          arbitrary: fc.tuple(fc.constantFrom(...places), odd)
            .map(([place, value]) => spoil(base, place, value)),
          weight: 9,
        },
        { arbitrary: fc.jsonValue(), weight: 1 },
      ),
      fc.integer({ min: -60_000, max: 60_000 }),
      async (document, shiftMs) => {
        const keys = await projectRouter(document, {
          atMs: QUESTION.atMs + shiftMs,
          merge: GOOD_PROVIDER,
        });
        assert.deepEqual(routerFaults(keys, true), []);
        if (route(keys).lane === "local-cheap") lax += 1;
      },
    ),
    { numRuns: runs },
  );
  console.log(`${runs} documents: ${share(lax, runs)} take the local lane`);
  assert.ok(lax > 0 && lax < runs / 2);
});

const callerKeys = [
  ...Object.keys(GOOD_PROVIDER),
  "estimatedLaneCosts",
  "estimatedCacheReadTokens",
  "estimatedToolCalls",
  "estimatedLocalRuntimeMinutes",
  "estimatedLocalEnergyMinutes",
  "estimatedRuntimeMinutes",
  "selectedPriceProfiles",
];

test("callerFaults() lets nothing through that the router cannot read", async () => {
  const subject = await subjectFor(await snapshotOf(builtinReports()));
  const number = fc.double({ min: 0, max: 1, noNaN: true });
  const value = fc.oneof(
    { arbitrary: fc.oneof(number, fc.nat(), fc.boolean()), weight: 3 },
    { arbitrary: odd, weight: 1 },
  );
  const runs = 10_000;
  let taken = 0;
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.oneof(
          { arbitrary: fc.constantFrom(...callerKeys), weight: 30 },
          {
            arbitrary: fc.constantFrom("batteryState", "__proto__", "x"),
            weight: 1,
          },
        ),
        value,
        { maxKeys: 4 },
      ),
      fc.boolean(),
      (keys, isWhole) => {
        const document = isWhole ? { ...GOOD_PROVIDER, ...keys } : keys;
        if (callerFaults(document).length > 0) return;
        taken += 1;
        const { keys: caller } = completeCaller(document);
        const resources = { ...routerProjection(subject, { caller }) };
        assert.deepEqual(routerFaults(resources, true), []);
        assert.equal(route(resources).lane, "local-cheap");
      },
    ),
    { numRuns: runs },
  );
  console.log(`${runs} callers: ${share(taken, runs)} taken`);
  assert.ok(taken > runs / 20 && taken < runs);
});
