/** Tests that were left out because what they are about was not built. */

interface Shape {
  readonly folder: string;
  /** How the names of its tests begin, also where a suite is shared. */
  readonly about: string;
  readonly task: string;
  /** Absent: the task runs the tests by itself. */
  readonly variable?: string;
}

const SHAPES: readonly Shape[] = [
  {
    folder: "tests/binary/",
    about: "the binary ",
    task: "deno task build",
    variable: "MODEL_CARRY_BINARY",
  },
  {
    folder: "tests/aarch64/",
    about: "the aarch64 binary ",
    task: "deno task build --target=aarch64-unknown-linux-gnu",
    variable: "MODEL_CARRY_BINARY_AARCH64",
  },
  {
    folder: "tests/npm/",
    about: "the package ",
    task: "deno task npm",
    variable: "MODEL_CARRY_TARBALL",
  },
  {
    folder: "tests/packages/",
    about: "the packages ",
    task: "deno task packages",
    variable: "MODEL_CARRY_PACKAGES",
  },
  {
    folder: "tests/distributions/",
    about: "the distributions ",
    task: "deno task packages --check",
    variable: "MODEL_CARRY_PACKAGES",
  },
  { folder: "tests/fleet/", about: "simulation: ", task: "deno task fleet" },
];

interface Skipped {
  readonly name: string;
  readonly file: string;
}

/** Skipped tests, as a JUnit report of `deno test` has them. */
function skippedTests(report: string): Skipped[] {
  const found = report.matchAll(
    /<testcase name="([^"]*)" classname="([^"]*)"[^>]*>\s*<skipped/g,
  );
  return [...found].map(([, name = "", file = ""]) => ({ name, file }));
}

/** One line for people; null where no test waits for a build. */
export function needsBuild(report: string): string | null {
  const skipped = skippedTests(report);
  const parts = SHAPES.flatMap(({ folder, about, task, variable }) => {
    const { length } = skipped.filter(({ name, file }) =>
      file.includes(folder) || name.startsWith(about)
    );
    if (length === 0) return [];
    const need = length === 1 ? "1 test needs" : `${length} tests need`;
    const made = variable === undefined
      ? ""
      : ` (${variable} names what it made)`;
    return [`${need} \`${task}\`${made}`];
  });
  return parts.length === 0 ? null : `Not run: ${parts.join("; ")}`;
}
