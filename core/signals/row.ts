/** What one row of the table of signals holds. */

import type { Facts, SignalName } from "../probe/contract.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type {
  AcceleratorsValues,
  BatteryValues,
  DiskValues,
  MemoryValues,
  ModelServiceValues,
  NetworkValues,
  Reason,
  ThermalValues,
  UnknownReason,
} from "../../schema/types.ts";

/** Judged values by signal. */
export interface Values {
  readonly battery: BatteryValues;
  readonly thermal: ThermalValues;
  readonly memory: MemoryValues;
  readonly disk: DiskValues;
  readonly accelerators: AcceleratorsValues;
  readonly network: NetworkValues;
  readonly modelService: ModelServiceValues;
}

/** Facts held against the limits: values with reasons, or why none can be given. */
export type Judged<V> =
  | {
    readonly known: true;
    readonly values: V;
    readonly reasons: readonly Reason[];
  }
  | { readonly known: false; readonly unknown: UnknownReason };

export interface SignalRow<F, V> {
  /**
   * `always` and `required` deny while unknown (`always` cannot be made
   * optional); `informative` never enters a verdict.
   */
  readonly need: "always" | "required" | "informative";
  /** Whether an operator may assume it normal where it is absent. */
  readonly assumable: boolean;
  /** Several readings as one, which is at least as strict as each. */
  combine(facts: readonly [F, ...F[]], policy: Rules): F;
  judge(facts: F, policy: Rules): Judged<V>;
  /** No more facts than a document holds, and judged the same. */
  shorten?(facts: F, policy: Rules): F;
}

export type SignalTable = {
  readonly [N in SignalName]: SignalRow<NonNullable<Facts[N]>, Values[N]>;
};

/** Judged values that are known. */
export function known<V>(
  values: V,
  reasons: readonly Reason[] = [],
): Judged<V> {
  return { known: true, values, reasons };
}

/** Facts that do not tell. */
export function unknown(
  code: UnknownReason["code"],
  message: string,
): Judged<never> {
  return { known: false, unknown: { code, message } };
}
