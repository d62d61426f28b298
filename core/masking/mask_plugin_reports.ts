/** Reports of plugins without what tells one machine or user from another. */

import type { Policy } from "../policy/policy.ts";
import type { Report } from "../probe/report.ts";
import { cleanText } from "../text/display_text.ts";
import { CappedMask } from "./capped_mask.ts";
import { isKernelName } from "./kernel_names.ts";
import { maskReport } from "./mask_report.ts";
import { createMask, type Identity, type Mask } from "./mask_text.ts";

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
  const masks = new CappedMask(mask);
  return reports.map((one) =>
    maskReport(masks, one, ids.get(one.id) ?? one.id)
  );
}
