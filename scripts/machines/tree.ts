/** Machines as tables of files, and as folders. */

/** Path → text; `{ link }` a symbolic link, `{ dir }` a directory in a file's place. */
export type Tree = Readonly<
  Record<string, string | { readonly link: string } | { readonly dir: true }>
>;
export type Machines = Readonly<Record<string, Tree>>;

async function* entriesOf(dir: string): AsyncGenerator<string> {
  for await (const entry of Deno.readDir(dir)) {
    const path = `${dir}/${entry.name}`;
    if (entry.isDirectory) yield* entriesOf(path);
    else yield path;
  }
}

/** Where a directory stands in a file's place, git needs something in it. */
const KEEP = "unreadable";

async function contentOf(path: string): Promise<string> {
  const stats = await Deno.lstat(path);
  return stats.isSymlink
    ? `link ${await Deno.readLink(path)}`
    : `text ${await Deno.readTextFile(path)}`;
}

function flatten(root: string, machines: Machines): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, tree] of Object.entries(machines)) {
    for (const [path, entry] of Object.entries(tree)) {
      const full = `${root}${name}/${path}`;
      if (typeof entry === "string") files.set(full, `text ${entry}`);
      else if ("link" in entry) files.set(full, `link ${entry.link}`);
      else files.set(`${full}/${KEEP}`, "text ");
    }
  }
  return files;
}

/** Paths that differ between the folder and the table. */
export async function diffTrees(
  root: string,
  machines: Machines,
): Promise<string[]> {
  const wanted = flatten(root, machines);
  const stale: string[] = [];
  for await (const path of entriesOf(root.replace(/\/$/, ""))) {
    const want = wanted.get(path);
    if (want === undefined || want !== await contentOf(path)) stale.push(path);
    wanted.delete(path);
  }
  return [...stale, ...wanted.keys()].sort();
}

/** Replaces the folder by what the table says. */
export async function writeTree(
  root: string,
  machines: Machines,
): Promise<void> {
  await Deno.remove(root, { recursive: true }).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  for (const [path, content] of flatten(root, machines)) {
    await Deno.mkdir(path.slice(0, path.lastIndexOf("/")), { recursive: true });
    const body = content.slice(5);
    if (content.startsWith("link ")) await Deno.symlink(body, path);
    else await Deno.writeTextFile(path, body);
  }
}
