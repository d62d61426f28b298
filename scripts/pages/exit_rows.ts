/** How commands end, from the table in docs/exit-codes.md that a test walks. */

export interface ExitRow {
  /** `check`, `check --nagios`; empty: the default command. */
  readonly call: string;
  readonly code: string;
  readonly when: string;
}

/**
 * The rows of the table.
 *
 * @throws {SyntaxError} there is none
 */
export function exitRows(page: string): ExitRow[] {
  const found = page.matchAll(/^\| (.+?) +\| (\d+) +\| (.+?) *\|$/gm);
  const rows = [...found].map(([, call = "", code = "", when = ""]) => ({
    call: call === "(none)" ? "" : call.replaceAll("`", ""),
    code,
    when: when.replaceAll("`", ""),
  }));
  if (rows.length === 0) throw new SyntaxError("Cannot find any exit code");
  return rows;
}

/** Calls of a command, each with what its codes mean. */
export function exitsOf(
  command: string,
  rows: readonly ExitRow[],
): { call: string; codes: [code: string, when: string][] }[] {
  const own = rows.filter(({ call }) =>
    call === command || (command !== "" && call.startsWith(`${command} `))
  );
  return [...new Set(own.map((one) => one.call))].map((call) => {
    const byCode = new Map<string, string>();
    for (const { code, when } of own.filter((one) => one.call === call)) {
      const before = byCode.get(code);
      byCode.set(code, before === undefined ? when : `${before}; ${when}`);
    }
    return { call, codes: [...byCode] };
  });
}
