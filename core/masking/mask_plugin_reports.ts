/** Reports of plugins without what tells one machine or user from another. */

import {
  createMask,
  type Identity,
  isTellingKey,
  type Mask,
  tellingArgs,
} from "./mask_text.ts";
import { isLoopbackBase } from "../http/loopback_address.ts";
import {
  markEnd,
  NOT_FOUND,
  NOT_RUN,
  RUN_ENDED,
} from "../plugins/plugin_identity.ts";
import type { Policy } from "../policy/policy.ts";
import type {
  Concern,
  Json,
  Observation,
  Permissions,
} from "../probe/contract.ts";
import { isKernelName } from "./kernel_names.ts";
import type { Report } from "../probe/report.ts";
import { cleanText } from "../text/display_text.ts";

const TEXT_CAP = 200;
const LONG_CAP = 400;
const KIND_CAP = 40;
/** With room for the mark of an end. */
const ERROR_CAP = LONG_CAP - 20;
/** From here on a text that ends in an ellipsis has been cut. */
const CUT_LENGTH = 119;
const MASKED = "*";
const CODES = [NOT_FOUND, NOT_RUN, RUN_ENDED, "denied", "timeout"];
const ROUNDS = 4;
/**
 * Characters of one run that are looked at; what lies beyond is masked whole.
 * 64 plugins that say all they can would take 1 s, this much takes 35 ms.
 */
const LOOKED_AT = 256 * 1024;

/** The kernel's codes, and the program's own: judged by, and no free text. */
function isCode(code: string): boolean {
  return /^E[A-Z]{2,14}$/.test(code) || CODES.includes(code);
}

/** A word that was cut may be half of what the mask looks for. */
function withoutCut(text: string): string {
  return text.length >= CUT_LENGTH ? text.replace(/\S+…$/, "…") : text;
}

/** Masks of one run's texts, each within the length that a document has. */
class Masks {
  readonly #mask: Mask;
  #left = LOOKED_AT;

  constructor(mask: Mask) {
    this.#mask = mask;
  }

  text(text: string, cap = TEXT_CAP): string {
    if (text === "") return text;
    this.#left -= text.length;
    if (this.#left < 0) return MASKED;
    // Cutting makes a new end, which may be a value behind a word.
    let safe = withoutCut(cleanText(text, cap));
    for (let round = 0; round < ROUNDS; round++) {
      const next = withoutCut(cleanText(this.#mask(safe), cap));
      if (next === safe) return safe || MASKED;
      safe = next;
    }
    return MASKED;
  }

  list(list: readonly string[] = [], cap = LONG_CAP): string[] {
    return list.map((one) => this.text(one, cap));
  }

  /** `[a-z0-9-]{1,40}`: there is no room for what the mask would write. */
  detail(detail: string): string {
    return this.#mask(detail) === detail ? detail : "masked";
  }

  permissions({ read, net, run = [], env, sys }: Permissions): Permissions {
    return {
      read: this.list(read),
      net: this.list(net),
      run: run.map((argv) => {
        const telling = tellingArgs(argv);
        return this.list(argv).map((one, at) => telling[at] ? MASKED : one);
      }),
      env: this.list(env, TEXT_CAP),
      sys: this.list(sys, KIND_CAP),
    };
  }

  json(value: Json): Json {
    if (typeof value === "string") return this.text(value, LONG_CAP);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      return value.map((one) => this.json(one));
    }
    const entries = new Map<string, Json>();
    for (const [key, one] of Object.entries(value)) {
      const isTold = isTellingKey(key) &&
        (typeof one === "string" || typeof one === "number");
      const name = this.text(key, LONG_CAP);
      let free = name;
      for (let more = 2; entries.has(free); more++) free = `${name}~${more}`;
      entries.set(free, isTold ? MASKED : this.json(one));
    }
    return Object.fromEntries(entries);
  }

  concern(concern: Concern): Concern {
    const { decision, detail, message } = concern;
    return {
      decision,
      detail: this.detail(detail),
      message: this.text(message, LONG_CAP),
    };
  }

  /** Facts keep their figures and words; their names are free text. */
  observation(observation: Observation): Observation {
    const { absent, incomplete, concerns, extension } = observation;
    const { thermal, accelerators, modelService } = observation;
    const long = (text: string) => this.text(text, LONG_CAP);
    return {
      ...observation,
      ...(absent === undefined ? {} : { absent: long(absent) }),
      ...(incomplete === undefined ? {} : { incomplete: long(incomplete) }),
      ...(concerns && { concerns: concerns.map((one) => this.concern(one)) }),
      ...(extension && {
        extension: this.json(extension) as Record<string, Json>,
      }),
      ...(thermal && {
        thermal: {
          sensors: thermal.sensors.map((one) => ({
            ...one,
            name: this.text(one.name),
          })),
          failedSensors: thermal.failedSensors.map((one) => ({
            ...one,
            name: this.text(one.name),
            message: long(one.message),
          })),
        },
      }),
      ...(accelerators && {
        accelerators: {
          devices: accelerators.devices.map((one) => ({
            ...one,
            vendor: this.text(one.vendor),
            driver: this.text(one.driver),
          })),
        },
      }),
      ...(modelService && {
        modelService: {
          endpoints: modelService.endpoints.map((one) => ({
            ...one,
            // Readings of one endpoint are joined by it.
            url: isLoopbackBase(one.url) ? one.url : this.text(one.url),
            version: one.version === null ? null : long(one.version),
            message: one.message === null ? null : long(one.message),
          })),
        },
      }),
    };
  }

  /** The mark of its code decides: it is no word of the plugin. */
  error(error: string, errorCode: string | null): string {
    const masked = this.text(markEnd(error, null), ERROR_CAP);
    return markEnd(masked, errorCode);
  }

  report(report: Report, id: string): Report {
    const { version, error, errorCode, observation } = report;
    return {
      ...report,
      id,
      version: version === null ? null : this.text(version),
      requested: this.permissions(report.requested),
      granted: this.permissions(report.granted),
      denials: report.denials.map(({ call, target, message }) => ({
        call: this.text(call),
        target: this.text(target),
        message: this.text(message),
      })),
      log: report.log.map((line) => this.text(line)),
      error: error === null ? null : this.error(error, errorCode),
      errorCode: errorCode === null || isCode(errorCode)
        ? errorCode
        : this.text(errorCode),
      observation: observation === null ? null : this.observation(observation),
    };
  }
}

/** Words that the policy and the files themselves bring along. */
function ownWords(reports: readonly Report[], { plugins }: Policy) {
  return new Set([
    ...reports.flatMap(({ sha256 }) => sha256 === null ? [] : [sha256]),
    ...Object.values(plugins).flatMap(({ sha256 }) =>
      sha256 === undefined ? [] : [sha256]
    ),
  ]);
}

/** An id for each plugin: the policy's own ids stay, whatever they hold. */
function idsOf(
  reports: readonly Report[],
  policy: Policy,
  mask: Mask,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(reports.map((one) => one.id));
  let count = 0;
  for (const { id } of reports) {
    const shown = cleanText(id);
    const isKept = Object.hasOwn(policy.plugins, id) || mask(shown) === shown;
    let name = id;
    while (!isKept && !ids.has(id) && taken.has(name)) {
      name = `plugin-${++count}`;
    }
    if (!ids.has(id)) ids.set(id, name);
  }
  return ids;
}

/**
 * What plugins put into a document, through the masks that recordings have.
 * Figures stay as they are: a number may still tell who wrote it.
 */
export function maskReports(
  reports: readonly Report[],
  identity: Identity,
  policy: Policy,
): Report[] {
  const own = ownWords(reports, policy);
  const mask = createMask(
    identity,
    (word) => own.has(word) || isKernelName(word),
  );
  const ids = idsOf(reports, policy, mask);
  const masks = new Masks(mask);
  return reports.map((one) => masks.report(one, ids.get(one.id) ?? one.id));
}
