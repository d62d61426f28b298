/** A signal that tells how many listen to it. */

export interface CountedSignal {
  readonly signal: AbortSignal;
  /** Listeners now, and the most there were at a time. */
  count(): number;
  most(): number;
}

export function countedSignal(): CountedSignal {
  const { signal } = new AbortController();
  const listeners = new Set<unknown>();
  let most = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => {
    listeners.add(args[1]);
    most = Math.max(most, listeners.size);
    add(...args);
  };
  signal.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners.delete(args[1]);
    remove(...args);
  };
  return { signal, count: () => listeners.size, most: () => most };
}
