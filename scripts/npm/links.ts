/** Links of pages that leave the repository. Pure. */

import { posix } from "node:path";
import { REPOSITORY } from "../repository.ts";

const LINK = /\]\((?![a-z][a-z+.-]*:|#)([^)\s]+)\)/g;

/**
 * A page with links that lead somewhere from where it lies: to what lies there
 * as well, or to the repository.
 *
 * @param page its path, from the root
 * @param has whether a path from the root lies there as well
 */
export function leadSomewhere(
  text: string,
  page: string,
  has: (path: string) => boolean,
): string {
  return text.replaceAll(LINK, (whole, target: string) => {
    const [path = "", anchor] = target.split("#");
    const full = posix.join(posix.dirname(page), path);
    if (has(full)) return whole;
    const kind = full.endsWith("/") ? "tree" : "blob";
    const rest = anchor === undefined ? "" : `#${anchor}`;
    return `](${REPOSITORY}/${kind}/main/${full}${rest})`;
  });
}
