import type { Host, HttpReply, SystemInfo } from "../../core/probe/contract.ts";

/** A machine in a table: path → text, or an Error that the read fails with. */
export interface MemoryMachine {
  readonly files?: Readonly<Record<string, string | Error>>;
  /** Link path → last part of its target. */
  readonly links?: Readonly<Record<string, string>>;
  /** Directories that exist but are empty, or fail. */
  readonly dirs?: Readonly<Record<string, readonly string[] | Error>>;
  readonly spaces?: Readonly<
    Record<string, Awaited<ReturnType<Host["statfs"]>> | Error>
  >;
  /** `GET url` or `SHOW baseUrl model`. */
  readonly http?: Readonly<Record<string, Partial<HttpReply> | Error>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly system?: SystemInfo;
}

/** An Error as a host call throws it. */
export function hostError(code: string, message: string = code): Error {
  return Object.assign(new Error(message), { code });
}

function settle<T>(value: T | Error | undefined, what: string): Promise<T> {
  if (value === undefined) {
    return Promise.reject(hostError("ENOENT", `Cannot find "${what}"`));
  }
  return value instanceof Error
    ? Promise.reject(value)
    : Promise.resolve(value);
}

function namesBelow(paths: readonly string[], dir: string): string[] {
  const prefix = dir.endsWith("/") ? dir : `${dir}/`;
  const names = paths.filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length).split("/")[0] ?? "");
  return [...new Set(names)].sort();
}

/** A Host over a table, for the unit tests of probes. */
export function memoryHost(
  machine: MemoryMachine,
): Host & { readonly logs: string[] } {
  const {
    files = {},
    links = {},
    dirs = {},
    spaces = {},
    http = {},
    env = {},
  } = machine;
  const logs: string[] = [];
  const all = [
    ...Object.keys(files),
    ...Object.keys(links),
    ...Object.keys(dirs),
  ];
  const reply = (key: string) =>
    settle(http[key], key).then((found) => ({
      status: 200,
      body: "",
      elapsedMs: 1,
      ...found,
    }));
  return {
    logs,
    readText: (path) => settle(files[path], path),
    readDir: (path) => {
      const listed = dirs[path];
      if (listed instanceof Error) return Promise.reject(listed);
      const names = [...new Set([...(listed ?? []), ...namesBelow(all, path)])]
        .sort();
      return settle(names.length > 0 || listed ? names : undefined, path);
    },
    readLinkName: (path) => settle(links[path], path),
    statfs: (path) => settle(spaces[path], path),
    httpGet: (url) => reply(`GET ${url}`),
    ollamaShow: (base, model) => reply(`SHOW ${base} ${model}`),
    exec: (argv) => settle<never>(undefined, argv.join(" ")),
    env: (name) => Promise.resolve(env[name] ?? null),
    system: () => settle(machine.system, "system"),
    log: (message) => void logs.push(message),
  };
}
