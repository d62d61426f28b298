/** Models that fit beside each other. */

/** What is known of one profile. */
export interface Candidate {
  readonly profileRef: string;
  readonly isDenied: boolean;
  readonly requiredBytes: number | null;
  /** Memory above the reserve, before any model. */
  readonly usableBytes: number | null;
}

/**
 * Profiles that fit together, each taken in its turn where the ones before it
 * leave room; what is denied or unknown takes part in nothing.
 */
export function jointFit(candidates: readonly Candidate[]): string[] {
  const together: string[] = [];
  let takenBytes = 0;
  for (
    const { profileRef, isDenied, requiredBytes, usableBytes } of candidates
  ) {
    if (isDenied || requiredBytes === null || usableBytes === null) continue;
    if (takenBytes + requiredBytes > usableBytes) continue;
    takenBytes += requiredBytes;
    together.push(profileRef);
  }
  return together;
}
