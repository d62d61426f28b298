/** The kernel's codes in words, for people; documents keep the codes. */

/** What errno(3) means by each, as a hand sees it. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: "this user may not",
  EADDRINUSE: "another program listens there",
  EADDRNOTAVAIL: "this machine has no such address",
  EEXIST: "it is there already",
  EIO: "the device fails",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENODEV: "there is no such device",
  ENOENT: "there is no such file or folder",
  ENOSPC: "there is no room left",
  ENOTDIR: "a part of the path is no folder",
  EPERM: "this user may not",
  EPIPE: "nobody reads it any more",
  EROFS: "the file system is read-only",
};

/** Where nobody makes a file or a folder. */
const KERNELS = /^\/(?:proc|sys)\//;

/** A path without its last part; "." where it has one part only. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "." : path.slice(0, slash) || "/";
}

/** Who has the address or the socket, and what to take in its place. */
function whoListens(place: string): string {
  const [, host, port] = /^(.+):(\d+)$/.exec(place) ?? [];
  return host === undefined
    ? `; what it is: ss -xlp src "${place}"`
    : `; what it is: ss -tlp "sport = :${port}"; a free port: --listen ${host}:0`;
}

/** What to try next; nothing where the words say it already. */
function nextStep(doing: string, path: string, code: string): string {
  if (code === "EACCES" || code === "EPERM") {
    return `; its rights: namei -l "${path}"`;
  }
  if (code === "EADDRINUSE") return whoListens(path);
  if (code !== "ENOENT") return "";
  const folder = folderOf(path);
  if (doing !== "write" && doing !== "listen") {
    return `; what is there: ls -la "${folder}"`;
  }
  if (folder === ".") return "; this folder is gone: cd to one that is there";
  return KERNELS.test(path) ? "" : `; its folder first: mkdir -p "${folder}"`;
}

/**
 * `Cannot read "/x": ENOENT`, with words for the code and a next step, unless
 * the message has one of its own.
 */
export function inWords(message: string): string {
  return message.replace(
    /: (E[A-Z0-9]{2,15})(?=$|\n|; )/gm,
    (whole, code: string, at: number) => {
      const words = Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
      if (words === undefined) return whole;
      const before = message.slice(0, at);
      const [, doing = "", path = ""] =
        /Cannot (\w+) (?:[\w-]+ )?"([^"\n]*)"$/.exec(before) ?? [];
      const isTold = message.startsWith(";", at + whole.length);
      const step = path === "" || isTold ? "" : nextStep(doing, path, code);
      return `: ${words} (${code})${step}`;
    },
  );
}
