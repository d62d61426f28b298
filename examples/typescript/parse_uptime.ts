/** Seconds since the start, of /proc/uptime. */
export function parseUptime(text: string): number {
  const seconds = /^(\d+)\.\d+ /.exec(text)?.[1];
  if (seconds === undefined) {
    throw new SyntaxError("Cannot find seconds in /proc/uptime");
  }
  return Number(seconds);
}
