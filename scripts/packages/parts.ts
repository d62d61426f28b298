/** What every kind of package is made of. */

import type { Release } from "./changelog.ts";
import type { Need } from "./elf_needs.ts";
import type { Platform } from "./names.ts";
import type { Sources } from "./tree.ts";

export interface Parts {
  readonly version: string;
  /** SPDX id of the program. */
  readonly licence: string;
  readonly platform: Platform;
  readonly needs: readonly Need[];
  readonly releases: readonly Release[];
  readonly sources: Sources;
  /** The time that everything in the package has. */
  readonly epochSeconds: number;
}
