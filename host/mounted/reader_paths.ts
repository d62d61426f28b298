/**
 * What /proc answers by who reads it: of this program, its container or its
 * namespaces (namespaces(7)), where the host is asked about.
 */

/** A path without what says nothing in it: the kernel skips it as well. */
export function asNamed(path: string): string {
  return path.replace(/\/(?:\.?\/)+/g, "/").replace(/(.)\/\.$/, "$1");
}

const OF_READER = new RegExp(
  `^/proc/(?:${
    [
      "self",
      "thread-self",
      "mounts",
      "keys",
      "key-users",
      "sysvipc",
      "sys/(?:net|user)",
      "sys/fs/mqueue",
      "sys/kernel/(?:host|domain)name",
      "sys/kernel/(?:auto_msgmni|msg|ns_last_pid|sem|shm)[^/]*",
    ].join("|")
  })(?:/|$)`,
);

/** True for what says nothing of the host when it is read from elsewhere. */
export function isOfReader(path: string): boolean {
  return OF_READER.test(path);
}

const NET = /^\/proc\/net(?=\/|$)/;

/** Where the host's first process has its network; null: it is not of that. */
export function firstNetwork(path: string): string | null {
  return NET.test(path) ? path.replace(NET, "/proc/1/net") : null;
}

/** True for what lists the interfaces of the namespace that mounted it. */
export function isOfNetwork(path: string): boolean {
  return /^\/sys\/class\/net(?:\/|$)/.test(path);
}
