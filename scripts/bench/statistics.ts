/** Medians, and how far they can be believed. */

/** Middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) {
    throw new RangeError("Cannot take a median of none");
  }
  return middle;
}

/** Median distance from the median: what one value strays by. */
export function deviation(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((one) => Math.abs(one - middle)));
}

export interface Figure {
  readonly value: number;
  /** Median absolute deviation of the rounds. */
  readonly noise: number;
}

/** Median over the rounds, with its noise. */
export function figure(rounds: readonly number[]): Figure {
  return { value: median(rounds), noise: deviation(rounds) };
}
