/** Models that fit beside each other. */

/** What is known of one profile. */
export interface Candidate {
  readonly profileRef: string;
  readonly isDenied: boolean;
  readonly requiredBytes: number | null;
  /** Memory above its reserve, before any model. */
  readonly usableBytes: number | null;
}

/**
 * Profiles that fit together, each taken in its turn where the ones before it
 * leave room, the largest of their reserves kept; what is denied or unknown
 * takes part in nothing.
 */
export function jointFit(candidates: readonly Candidate[]): string[] {
  const together: string[] = [];
  let takenBytes = 0;
  let leftBytes = Infinity;
  for (
    const { profileRef, isDenied, requiredBytes, usableBytes } of candidates
  ) {
    if (isDenied || requiredBytes === null || usableBytes === null) continue;
    const least = Math.min(leftBytes, usableBytes);
    if (takenBytes + requiredBytes > least) continue;
    takenBytes += requiredBytes;
    leftBytes = least;
    together.push(profileRef);
  }
  return together;
}
