/** A span of time for people: `90 s`, `5 min`. */
export function spanWords(ms: number): string {
  const s = Math.round(ms / 1000);
  return s < 120 ? `${s} s` : `${Math.round(s / 60)} min`;
}
