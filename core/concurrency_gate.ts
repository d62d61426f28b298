/** So many at once, the others in turn. */

/** Lets calls through, at most `most` of them at a time. */
export function createGate(
  most: number,
): <T>(call: () => Promise<T>) => Promise<T> {
  // A set keeps the order and gives up its first at once; an array moves all.
  const waiting = new Set<() => void>();
  let inside = 0;
  return async (call) => {
    if (inside >= most) {
      await new Promise<void>((resolve) => void waiting.add(resolve));
    } else inside += 1;
    try {
      return await call();
    } finally {
      // Whoever waits takes the place: it is never free in between.
      const [next] = waiting;
      if (next === undefined) inside -= 1;
      else {
        waiting.delete(next);
        next();
      }
    }
  };
}
