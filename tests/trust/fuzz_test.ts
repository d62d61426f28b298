/** Every parser on spoiled and arbitrary texts. */

import { readdirSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { parseAt, parseDuration } from "../../cli/time_options.ts";
import { COMMANDS } from "../../cli/command_table.ts";
import { parseDocument } from "../../agent/parse_json_document.ts";
import { parseProcessor } from "../../probes/model_residency/processor.ts";
import { estimateNeed } from "../../core/need/memory_estimate.ts";
import {
  coversUrl,
  normalizePath,
} from "../../core/plugins/host_call_permission.ts";
import { isLoopbackBase } from "../../core/http/loopback_address.ts";
import { cleanText } from "../../core/text/display_text.ts";
import { parseVersion } from "../../core/service/version.ts";
import { parseArguments } from "../../cli/parse_arguments.ts";
import { parseLoopbackUrl } from "../../host/http/client.ts";
import { isReadOnlyMount } from "../../host/files/file_system_space.ts";
import { parseBytes, parseIsApu } from "../../probes/accelerators/figures.ts";
import { parseHasVirgl } from "../../probes/accelerators/drivers.ts";
import { parseSupplies } from "../../probes/battery/all_supplies.ts";
import { percentOf } from "../../probes/battery/charge.ts";
import {
  kindOf,
  parseInteger,
  type Supply,
} from "../../probes/battery/supply_attributes.ts";
import { storePlaces } from "../../probes/disk.ts";
import { parseDisabled } from "../../probes/memory/controller_availability.ts";
import { parseLimit } from "../../core/kernel/control_groups.ts";
import {
  parseHierarchicalLimit,
  parseReclaimable,
  parseUsage,
} from "../../probes/memory/group_figures.ts";
import { parseOwnGroup } from "../../probes/memory/group_path.ts";
import { parseZones } from "../../probes/memory/machine.ts";
import { parseMeminfo } from "../../probes/memory/meminfo.ts";
import {
  parseMountRoot,
  parseMountType,
} from "../../probes/memory/mount_root.ts";
import { parseCommit, parseIsStrict } from "../../probes/memory/overcommit.ts";
import { parsePressure } from "../../probes/memory/pressure.ts";
import { parseLoaded } from "../../probes/model_residency/ollama_lists.ts";
import { ollamaBase } from "../../core/service/ollama_environment.ts";
import { parseJson } from "../../probes/model_residency/reply.ts";
import {
  parseParameter,
  parseShape,
  parseShow,
} from "../../probes/model_residency/model_shape.ts";
import { clean } from "../../probes/model_service.ts";
import { linkState, parseIsModem } from "../../probes/network/link.ts";
import { parseHasOther } from "../../probes/network/other_tables.ts";
import { parseIpv6Routes, parseRoutes } from "../../probes/network/routes.ts";
import type { Attribute } from "../../probes/thermal/attribute.ts";
import { parseLimits, parseMilliCelsius } from "../../probes/thermal/limits.ts";
import { judgeReading } from "../../probes/thermal/reading.ts";
import assert from "node:assert/strict";
import { DEPTH } from "../support/depth.ts";
import { assertSound, isOurs, runs, texts } from "../support/fuzz.ts";

const CASES = 2000 * DEPTH.factor;

const SUPPLY = ("type scope present status online capacity energy_now " +
  "energy_full charge_now charge_full voltage_now power_now current_now")
  .split(" ");

/** A power supply out of the lines of a text. */
function supplyOf(text: string): Supply {
  const lines = text.split("\n");
  return Object.fromEntries(
    SUPPLY.flatMap((name, at) =>
      lines[at] === undefined ? [] : [[name, lines[at] || null]]
    ),
  );
}

function attributeOf(text: string): Attribute {
  return text.length % 5 === 0 ? { code: "EIO" } : { text };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const kinds = Object.values(COMMANDS).map(({ help: { options } }) =>
  Object.fromEntries(
    Object.entries(options).map(([name, { value, isRepeatable }]) =>
      [
        name,
        value === undefined ? "boolean" : isRepeatable ? "strings" : "string",
      ] as const
    ),
  )
);

interface Row {
  readonly run: (text: string) => unknown;
  /** Errors beside our own that it may throw. */
  readonly throws?: (error: unknown) => boolean;
}

const isNative = (error: unknown) => error instanceof SyntaxError;

const PARSERS: Readonly<Record<string, Row>> = {
  "accelerators parseBytes": { run: parseBytes },
  "accelerators parseHasVirgl": { run: parseHasVirgl },
  "accelerators parseIsApu": { run: (text) => parseIsApu(text.split("\n")) },
  "battery parseInteger": {
    run: (text) => Math.abs(parseInteger(text) ?? 0),
  },
  "battery kindOf": { run: (text) => kindOf(supplyOf(text)) },
  "battery percentOf": { run: (text) => percentOf(supplyOf(text)) },
  "battery parseSupplies": {
    run: (text) => {
      const parts = text.split("\n\n").map(supplyOf);
      const facts = parseSupplies(parts);
      assert.ok((facts.percent ?? 0) <= 100, "over 100 %");
      return facts;
    },
  },
  "disk storePlaces": {
    run: (text) => {
      const [first = "", ...rest] = text.split("\n");
      const places = storePlaces(null, first, rest[0] ?? null);
      assert.ok(places[0]?.path.startsWith("/"));
      return places;
    },
  },
  "memory parseMeminfo": { run: parseMeminfo },
  "memory parseZones": { run: parseZones },
  "memory parseMountType": {
    run: (text) => parseMountType(text, "/proc/meminfo"),
  },
  "memory parsePressure": { run: parsePressure },
  "memory parseLimit": { run: parseLimit },
  "memory parseUsage": { run: (text) => parseUsage(text, "usage") },
  "memory parseReclaimable": { run: parseReclaimable },
  "memory parseHierarchicalLimit": {
    run: (text) =>
      parseHierarchicalLimit(text, "hierarchical_memory_limit", "stat"),
  },
  "memory parseDisabled": { run: parseDisabled },
  "memory parseIsStrict": { run: parseIsStrict },
  "memory parseCommit": { run: parseCommit },
  "memory parseMountRoot": {
    run: (text) =>
      [1, 2].map((version) =>
        parseMountRoot(text, "/sys/fs/cgroup", version as 1 | 2)
      ),
  },
  "memory parseOwnGroup": {
    run: (text) => {
      const group = parseOwnGroup(text);
      assert.doesNotMatch(group?.path ?? "", /(^|\/)\.\.?(\/|$)|\/\/|\/$/);
      return group;
    },
  },
  "model_residency parseJson": {
    run: (text) => void parseJson(text, "/api/tags"),
  },
  "model_residency parseProcessor": { run: parseProcessor },
  "model_residency parseParameter": {
    run: (text) => parseParameter(text, "num_ctx"),
  },
  "model_residency parseShape": {
    run: (text) => parseShape(jsonOf(text)),
  },
  "model_residency parseLoaded": {
    run: (text) => parseLoaded(jsonOf(text), "a"),
  },
  "model_residency parseShow": {
    run: (text) => parseShow(200, text),
    throws: isNative,
  },
  "core ollamaBase": {
    run: (text) => {
      const url = ollamaBase(text);
      assert.ok(url === null || isLoopbackBase(url), String(url));
    },
  },
  "model_service clean": {
    run: (text) => assert.match(clean(text), /^[\x20-\x7e]{0,200}$/),
  },
  "network parseRoutes": { run: parseRoutes },
  "network parseHasOther": { run: parseHasOther },
  "network parseIsModem": { run: parseIsModem },
  "network parseIpv6Routes": { run: parseIpv6Routes },
  "network linkState": {
    run: (text) => {
      const [state = "", carrier = null] = text.split("\n");
      return linkState(state, carrier);
    },
  },
  "thermal parseMilliCelsius": {
    run: (text) => ({ celsius: parseMilliCelsius(text) }),
  },
  "thermal judgeReading": {
    run: (text) => {
      const [first = "", ...rest] = text.split("\n");
      const limits = parseLimits(
        rest.slice(0, 8).map((line, at) => ({
          kind: (["passive", "hot", "critical", null] as const)[at % 4] ?? null,
          value: attributeOf(line),
        })),
      );
      return judgeReading("zone", attributeOf(first), limits);
    },
  },
  "core parseVersion": { run: parseVersion },
  "core normalizePath": {
    run: (text) =>
      assert.doesNotMatch(normalizePath(text), /\/\.\.?(\/|$)|\/\/|[^/]\/$/),
  },
  "core coversUrl": {
    run: (text) => {
      const url = `http://127.0.0.1:1/a${text}`;
      if (!coversUrl(["127.0.0.1:1/a"], url)) return;
      const { hostname, port, pathname } = new URL(url);
      assert.deepEqual([hostname, port], ["127.0.0.1", "1"]);
      assert.match(pathname, /^\/a(\/|$)/);
    },
  },
  "core cleanText": {
    run: (text) => {
      const line = cleanText(text, 50);
      assert.ok([...line].length <= 50);
      assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    },
  },
  "host isReadOnlyMount": {
    run: (text) => isReadOnlyMount(text, "/home/user"),
  },
  "cli parseDocument": {
    run: (text) =>
      void parseDocument(new TextEncoder().encode(text), "document"),
  },
  "cli parseDuration": { run: (text) => parseDuration("--max-age", text) },
  "cli parseAt": {
    run: (text) => assert.ok(Number.isFinite(parseAt(text))),
  },
  "cli arguments": {
    run: (text) => {
      for (const one of kinds) {
        try {
          parseArguments(text.split(/[\s=]+/), one);
        } catch (error) {
          assert.ok(error instanceof TypeError, String(error));
        }
      }
    },
  },
};

/** Fed by what judges them. */
const WITHIN = ["thermal parseLimits"];

test("fuzzing leaves no parser of the probes out", async () => {
  const probes = new URL("../../probes/", import.meta.url);
  const rows = new Set([...Object.keys(PARSERS), ...WITHIN]);
  const files = readdirSync(probes, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[a-z].*\.ts$/.test(file));
  for (const file of files) {
    const probe = file.split(/[/.]/)[0];
    const exported: object = await import(new URL(file, probes).href);
    for (const name of Object.keys(exported)) {
      if (!/^parse|^judge/.test(name)) continue;
      assert.ok(rows.has(`${probe} ${name}`), `${probe} ${name}`);
    }
  }
});

for (const [name, { run, throws = () => false }] of Object.entries(PARSERS)) {
  test(`${name} fails as it says, on any text`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          assertSound(run(text));
        } catch (error) {
          if (!isOurs(error) && !throws(error)) throw error;
        }
      }),
      runs(CASES),
    );
    console.log(`count: parser ${name}: ${CASES}`);
  });
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;
const spelled = fc.tuple(
  fc.constantFrom(
    ...Array.from({ length: 6 }, () => "http://"),
    ..."HTTP:// https:// http:/ //".split(" "),
    "",
  ),
  fc.constantFrom("", "", "", "", "", "user@", "127.0.0.1@", "a:b@"),
  fc.constantFrom(
    "127.0.0.1",
    "127.1",
    "0x7f.0.0.1",
    "127.0.0.256",
    "127.999.1.1",
    "127.255.255.254",
    "localhost",
    "localhost.",
    "LOCALHOST",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[0:0:0:0:0:0:0:1]",
    "0.0.0.0",
    "192.0.2.1",
    "127.0.0.1.example.org",
    "example.org",
    "①②⑦.0.0.1",
  ),
  fc.constantFrom("", ":80", ":0", ":65535", ":65536", ":", ":8a", ":011434"),
  fc.constantFrom("", "/", "/api/tags", "//a", "/\\evil", "?q", "#f", "/a b"),
).map((parts) => parts.join(""));

test("an address counts as loopback only where every reader agrees", () => {
  const count = 10 * CASES;
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(spelled, texts), (text) => {
      let target: ReturnType<typeof parseLoopbackUrl> | null = null;
      try {
        target = parseLoopbackUrl(text);
      } catch (error) {
        assert.ok(isOurs(error), String(error));
      }
      if (isLoopbackBase(text)) assert.ok(target, text);
      if (target === null) return;
      accepted += 1;
      const url = new URL(text);
      assert.match(url.hostname, LOOPBACK);
      assert.equal(url.protocol, "http:");
      assert.equal(url.username + url.password, "");
      assert.equal(Number(url.port || 80), target.port);
      for (const host of target.hosts) assert.match(host, /^127\.|^::1$/);
      assert.doesNotMatch(target.path, /[\r\n ]/);
    }),
    runs(count),
  );
  assert.ok(accepted > count / 200, `only ${accepted} were accepted`);
  console.log(`count: parser addresses: ${count}`);
});

test("OLLAMA_HOST is read as loopback only", () => {
  let accepted = 0;
  fc.assert(
    fc.property(spelled, (text) => {
      const url = ollamaBase(text);
      if (url === null) return;
      accepted += 1;
      assert.ok(isLoopbackBase(url), `${text}: ${url}`);
    }),
    runs(CASES),
  );
  assert.ok(accepted > CASES / 200, `only ${accepted} were accepted`);
  console.log(`count: parser OLLAMA_HOST: ${CASES}`);
});

const natural = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 60_000_000 }),
  fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
  fc.constantFrom(0, 1, 255, 2 ** 53),
).map((value) => `${value}\n`);
const word = fc.constantFrom(
  ..."Battery Mains UPS USB_C System Device Charging Discharging Full Error"
    .split(" "),
  "Not charging",
  "Unknown",
);
const supply = fc.dictionary(
  fc.constantFrom(...SUPPLY),
  fc.oneof(
    { arbitrary: natural, weight: 6 },
    { arbitrary: word, weight: 3 },
    { arbitrary: fc.constant(null), weight: 1 },
    { arbitrary: texts, weight: 1 },
  ),
);

test("parseSupplies() gives sound figures for any supplies", () => {
  fc.assert(
    fc.property(fc.array(supply, { maxLength: 4 }), (supplies) => {
      const facts = parseSupplies(supplies);
      assertSound(facts);
      assert.ok((facts.percent ?? 0) <= 100, `${facts.percent} %`);
    }),
    runs(10 * CASES),
  );
  console.log(`count: parser parseSupplies of records: ${10 * CASES}`);
});

test("estimateNeed() gives whole bytes or nothing", () => {
  const size = fc.oneof(
    fc.integer({ min: 1, max: 200_000 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  );
  fc.assert(
    fc.property(
      fc.record({
        architecture: fc.constantFrom("llama", "qwen2"),
        blockCount: size,
        headCountKv: size,
        keyLength: size,
        embeddingLength: size,
        feedForwardLength: size,
        contextLength: size,
        numCtx: fc.option(size),
      }),
      fc.record({
        headCount: size,
        vocabularySize: size,
        parameterCount: size,
        quantization: texts,
        numBatch: size,
      }, { requiredKeys: [] }),
      size,
      fc.option(texts),
      fc.constantFrom("f16", "q8_0", "q4_0"),
      fc.option(size),
      (shape, told, sizeBytes, version, kvCacheType, margin) => {
        const need = estimateNeed({
          shape: { ...shape, ...told },
          sizeBytes,
          version,
          service: {
            contextTokens: margin,
            parallelSlots: null,
            kvCacheType: kvCacheType as "f16",
            flashAttention: "auto",
            unmeasuredMarginBytes: margin,
          },
          amx: margin === null ? null : margin % 2 === 0,
          video: { bytes: sizeBytes, untold: margin },
        });
        if (need === null) return;
        for (const { bytes } of need.terms) {
          assert.ok(Number.isSafeInteger(bytes) && bytes >= 0, `${bytes}`);
        }
        assert.ok(Number.isSafeInteger(need.totalBytes));
        assert.ok(need.totalBytes >= sizeBytes);
      },
    ),
    runs(CASES),
  );
  console.log(`count: parser estimateNeed: ${CASES}`);
});
