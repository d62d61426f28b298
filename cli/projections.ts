/** Every format of `export`: one row each. */

import type { Subject } from "../core/projections/subject.ts";
import type { FromOptions } from "./subject.ts";

export interface ExportOptions extends FromOptions {
  readonly to?: string;
  readonly output?: string;
  readonly keepLocal?: boolean;
}

/** Turns a subject into the text that a reader takes. */
export type Render = (subject: Subject) => string | Promise<string>;

export interface Projection {
  /** Options that only this format takes, as they are typed. */
  readonly options: readonly string[];
  /** Checks those options; what it gives never fails for their sake. */
  readonly prepare: (options: ExportOptions) => Promise<Render>;
}

const jsonText = (document: unknown) =>
  `${JSON.stringify(document, null, 2)}\n`;

export const PROJECTIONS: Readonly<Record<string, Projection>> = {
  router: {
    options: ["keep-local"],
    prepare: async ({ keepLocal = false }) => {
      const { routerProjection } = await import(
        "../core/projections/router.ts"
      );
      return (subject) => jsonText(routerProjection(subject, { keepLocal }));
    },
  },
};
