/** One report of a plugin: its texts are masked, its codes are judged by. */

import {
  markEnd,
  NOT_FOUND,
  NOT_RUN,
  RUN_ENDED,
} from "../plugins/plugin_identity.ts";
import type { Permissions } from "../probe/contract.ts";
import type { Report } from "../probe/report.ts";
import { type CappedMask, LONG_CAP, MASKED, TEXT_CAP } from "./capped_mask.ts";
import { maskObservation } from "./mask_observation.ts";
import { tellingArgs } from "./mask_text.ts";

const KIND_CAP = 40;
/** With room for the mark of an end. */
const ERROR_CAP = LONG_CAP - 20;
const CODES = [NOT_FOUND, NOT_RUN, RUN_ENDED, "denied", "timeout"];

/** The kernel's codes, and the program's own: judged by, and no free text. */
function isCode(code: string): boolean {
  return /^E[A-Z]{2,14}$/.test(code) || CODES.includes(code);
}

function maskPermissions(
  masks: CappedMask,
  { read, net, run = [], env, sys }: Permissions,
): Permissions {
  return {
    read: masks.list(read),
    net: masks.list(net),
    run: run.map((argv) => {
      const telling = tellingArgs(argv);
      return masks.list(argv).map((one, at) => telling[at] ? MASKED : one);
    }),
    env: masks.list(env, TEXT_CAP),
    sys: masks.list(sys, KIND_CAP),
  };
}

/** The mark of its code decides: it is no word of the plugin. */
function maskError(
  masks: CappedMask,
  error: string,
  errorCode: string | null,
): string {
  const masked = masks.text(markEnd(error, null), ERROR_CAP);
  return markEnd(masked, errorCode);
}

/** One report, under the id that it is shown with. */
export function maskReport(
  masks: CappedMask,
  report: Report,
  id: string,
): Report {
  const { version, error, errorCode, observation } = report;
  return {
    ...report,
    id,
    version: version === null ? null : masks.text(version),
    requested: maskPermissions(masks, report.requested),
    granted: maskPermissions(masks, report.granted),
    denials: report.denials.map(({ call, target, message }) => ({
      call: masks.text(call),
      target: masks.text(target),
      message: masks.text(message),
    })),
    log: report.log.map((line) => masks.text(line)),
    error: error === null ? null : maskError(masks, error, errorCode),
    errorCode: errorCode === null || isCode(errorCode)
      ? errorCode
      : masks.text(errorCode),
    observation: observation === null
      ? null
      : maskObservation(masks, observation),
  };
}
