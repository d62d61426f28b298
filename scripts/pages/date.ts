/** The day of the pages: never that on which they were made. */

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** Seconds since 1970 as mdoc writes a day. */
export function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  const month = MONTHS[date.getUTCMonth()];
  return `${month} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

export interface DateSources {
  /** $SOURCE_DATE_EPOCH. */
  readonly epoch: string | undefined;
  readonly changelog: string;
  /** Seconds of the commit that is checked out; null: there is none. */
  readonly commit: () => Promise<number | null>;
}

/**
 * The day from $SOURCE_DATE_EPOCH, else from the newest release in the
 * changelog, else (that one is not released) that of the commit.
 */
export async function pageDay(
  { epoch, changelog, commit }: DateSources,
): Promise<string> {
  if (epoch !== undefined) {
    if (/^\d{1,11}$/.test(epoch)) return dayOf(Number(epoch));
    throw new RangeError(
      `Cannot date the pages by SOURCE_DATE_EPOCH "${epoch}": it takes seconds`,
    );
  }
  const newest = /^## (.*)$/m.exec(changelog)?.[1] ?? "";
  const released = /\d{4}-\d\d-\d\d/.exec(newest)?.[0];
  if (released !== undefined) return dayOf(Date.parse(released) / 1000);
  const seconds = await commit();
  if (seconds !== null) return dayOf(seconds);
  throw new Error(
    "Cannot date the pages: nothing is released and there is no commit; set " +
      "SOURCE_DATE_EPOCH",
  );
}
