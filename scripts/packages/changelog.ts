/** CHANGELOG.md in the forms of packagers. Pure. */

import { MAINTAINER } from "./identity.ts";

/** A version with what changed, by heading. */
export interface Release {
  readonly version: string;
  /** `2026-11-30`; null: it is not released. */
  readonly day: string | null;
  readonly parts: readonly (readonly [string, readonly string[]])[];
}

/** Text without the marks of Markdown: links, code, stress. */
function plain(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "")
    .replace(/\s+/g, " ").trim();
}

/** Releases of a changelog, the newest first. */
export function parseChangelog(text: string): Release[] {
  return text.split(/^## /m).slice(1).map((section) => {
    const [title = "", ...parts] = section.split(/^### /m);
    const [, version, day] =
      /^(\d\S*), (not released|\d{4}-\d\d-\d\d)\n/.exec(title) ?? [];
    if (version === undefined || day === undefined) {
      const [line] = title.split("\n");
      throw new SyntaxError(`Cannot read "${line}" in CHANGELOG.md`);
    }
    return {
      version,
      day: day === "not released" ? null : day,
      parts: parts.map((part) => {
        const [heading = "", ...points] = part.split(/^(?:- |\n- )/m);
        return [plain(heading), points.map(plain)] as const;
      }),
    };
  });
}

/** Lines of at most 76 letters; the first begins with a mark. */
function wrap(text: string, mark: string): string {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(" ")) {
    if (line.length + word.length > 75 && line.trim() !== "") {
      lines.push(line);
      line = " ".repeat(mark.length);
    }
    line += line.endsWith(" ") ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Midnight of its day; what is not released is as old as its sources. */
function dateOf({ day }: Release, epochSeconds: number) {
  const date = day === null
    ? new Date(epochSeconds * 1000)
    : new Date(`${day}T00:00:00Z`);
  const [hours = ""] = /\d\d:\d\d:\d\d/.exec(date.toISOString()) ?? [];
  return {
    weekday: WEEKDAYS[date.getUTCDay()],
    month: MONTHS[date.getUTCMonth()],
    day: String(date.getUTCDate()).padStart(2, "0"),
    year: date.getUTCFullYear(),
    hours,
  };
}

/** As deb-changelog(5) has it. */
export function debChangelog(
  releases: readonly Release[],
  epochSeconds: number,
): string {
  return releases.map((release) => {
    const { weekday, day, month, year, hours } = dateOf(release, epochSeconds);
    const parts = release.parts.map(([heading, points]) =>
      [`  [ ${heading} ]`, ...points.map((one) => wrap(one, "  * "))].join("\n")
    );
    return `model-carry (${release.version}) unstable; urgency=medium\n\n` +
      `${parts.join("\n\n")}\n\n` +
      ` -- ${MAINTAINER}  ${weekday}, ${day} ${month} ${year} ${hours} +0000\n`;
  }).join("\n");
}

/** As `%changelog` of a spec file has it; "%" would begin a macro there. */
export function rpmChangelog(
  releases: readonly Release[],
  epochSeconds: number,
): string {
  return releases.map((release) => {
    const { weekday, day, month, year } = dateOf(release, epochSeconds);
    const points = release.parts.flatMap(([heading, all]) =>
      all.map((one) => wrap(`${heading}: ${one}`, "- "))
    );
    return `* ${weekday} ${month} ${day} ${year} ${MAINTAINER} - ` +
      `${release.version}-1\n${points.join("\n")}\n`;
  }).join("\n").replaceAll("%", "%%");
}
