/** So many at once, the others in turn. */

/** Lets calls through, at most `most` of them at a time. */
export function createGate(
  most: number,
): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (call) => {
    if (inside >= most) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else inside += 1;
    try {
      return await call();
    } finally {
      // Whoever waits takes the place: it is never free in between.
      const next = waiting.shift();
      if (next === undefined) inside -= 1;
      else next();
    }
  };
}
