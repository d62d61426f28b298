/** Tests that were left out because what they are about was not built. */

/** Folders of such tests, what builds it for them, and how they are told. */
const BUILT = [
  ["tests/binary/", "deno task build", "MODEL_CARRY_BINARY"],
  ["tests/npm/", "deno task npm", "MODEL_CARRY_TARBALL"],
] as const;

/** Skipped tests of each file, as a JUnit report of `deno test` has them. */
function skippedByFile(report: string): [string, number][] {
  const suites = report.matchAll(
    /<testsuite name="([^"]*)"[^>]* disabled="(\d+)"/g,
  );
  return [...suites].map(([, file = "", count]) => [file, Number(count)]);
}

/** One line for people; null where no test waits for a build. */
export function needsBuild(report: string): string | null {
  const skipped = skippedByFile(report);
  const parts = BUILT.flatMap(([folder, task, variable]) => {
    const count = skipped.filter(([file]) => file.includes(folder))
      .reduce((total, [, one]) => total + one, 0);
    return count === 0
      ? []
      : [`${count} tests need \`${task}\` (${variable} names what it made)`];
  });
  return parts.length === 0 ? null : `Not run: ${parts.join("; ")}`;
}
