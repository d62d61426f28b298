/** What a sensor states of its limits. */

import { RUNNING_CELSIUS } from "../../core/kernel/possible_heat.ts";
import type { ThermalLimit } from "../../core/probe/facts.ts";
import type { Attribute } from "./attribute.ts";
import type { Kind } from "./meanings.ts";

/** What a sensor states of its limits; false: some of it cannot be read. */
export interface Limits {
  readonly limits: readonly ThermalLimit[];
  readonly isWhole: boolean;
}

/** Thousandths of a degree as degrees Celsius; null: not an integer. */
export function parseMilliCelsius(text: string): number | null {
  const match = /^\s*(-?\d{1,15})\s*$/.exec(text);
  // No zero below zero.
  return match === null ? null : Number(match[1]) / 1000 + 0;
}

/**
 * Whether a figure can be a limit: unset trips read 0, -274000, INT_MIN, unset
 * hwmon limits 65261850.
 */
export function isLimit(celsius: number): boolean {
  return celsius > 0 && celsius <= RUNNING_CELSIUS;
}

/**
 * Limits of a sensor out of their files, as `mean` gives them a meaning; kind
 * null: its name cannot be read.
 */
export function parseLimits(
  entries: readonly { readonly kind: Kind | null; readonly value: Attribute }[],
  mean: (limit: ThermalLimit) => ThermalLimit | null = (limit) => limit,
): Limits {
  const told = entries.flatMap(({ kind, value }) => {
    const celsius = "text" in value ? parseMilliCelsius(value.text) : null;
    return kind === null || celsius === null ? [] : [{ kind, celsius }];
  });
  const limits = told.filter(({ celsius }) => isLimit(celsius))
    .flatMap((one) => mean(one) ?? []);
  return { limits, isWhole: told.length === entries.length };
}
