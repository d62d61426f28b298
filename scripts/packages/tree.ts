/** What a package puts where, once for every kind of package. */

import { gzipSync } from "node:zlib";
import type { Kind } from "./names.ts";

/** A file or an empty folder; paths begin below the root. */
export interface Entry {
  readonly path: string;
  readonly mode: number;
  /** Bytes, a file to copy, or null: a folder. */
  readonly from: Uint8Array | string | null;
}

/** What trees are made of. */
export interface Sources {
  /** The project's folder, with "/" at its end. */
  readonly root: string;
  readonly binary: string;
  /** What scripts/pages.ts wrote. */
  readonly pages: string;
  readonly copyright: string;
  readonly changelog: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (content: Uint8Array) => gzipSync(content, { level: 9 });
const file = (path: string, from: Uint8Array | string): Entry => ({
  ...{ path, from },
  mode: 0o644,
});

/** Names in a folder, sorted. */
function namesIn(folder: string): string[] {
  return [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
}

const DOC = "usr/share/doc/model-carry";

function service({ root }: Sources): Entry[] {
  const folder = `${root}packaging/systemd`;
  return namesIn(folder).map((name) => {
    const place = name.endsWith(".preset") ? "system-preset" : "system";
    return file(`usr/lib/systemd/${place}/${name}`, `${folder}/${name}`);
  });
}

function pages({ pages }: Sources): Entry[] {
  return ["man1", "man5"].flatMap((section) =>
    namesIn(`${pages}/man/${section}`).map((name) =>
      file(
        `usr/share/man/${section}/${name}.gz`,
        zip(Deno.readFileSync(`${pages}/man/${section}/${name}`)),
      )
    )
  );
}

function completions({ pages }: Sources, kind: Kind): Entry[] {
  const from = `${pages}/completions`;
  const zsh = ["vendor-completions", "site-functions"]
    // Debian's zsh looks into the first, others' into the second.
    .filter((_, at) => kind === "sysext" || at === (kind === "deb" ? 0 : 1))
    .map((folder) =>
      file(`usr/share/zsh/${folder}/_model-carry`, `${from}/_model-carry`)
    );
  return [
    file(
      "usr/share/bash-completion/completions/model-carry",
      `${from}/model-carry.bash`,
    ),
    ...zsh,
    file(
      "usr/share/fish/vendor_completions.d/model-carry.fish",
      `${from}/model-carry.fish`,
    ),
  ];
}

function examples({ root }: Sources): Entry[] {
  return ["plugins", "policy"].flatMap((folder) =>
    namesIn(`${root}examples/${folder}`).map((name) =>
      file(
        `${DOC}/examples/${folder}/${name}`,
        `${root}examples/${folder}/${name}`,
      )
    )
  );
}

/** What only one kind of package has. */
function own(sources: Sources, kind: Kind): Entry[] {
  const { root } = sources;
  if (kind === "deb") {
    const overrides = `${root}packaging/debian/lintian-overrides`;
    return [
      file(`${DOC}/copyright`, bytes(sources.copyright)),
      file(`${DOC}/changelog.gz`, zip(bytes(sources.changelog))),
      file("usr/share/lintian/overrides/model-carry", overrides),
    ];
  }
  const licences = ["LICENSE", "NOTICE"].map((name) =>
    file(`usr/share/licenses/model-carry/${name}`, `${root}${name}`)
  );
  return [...licences, file(`${DOC}/CHANGELOG.md`, `${root}CHANGELOG.md`)];
}

/** Everything of a package, by path. */
export function treeOf(kind: Kind, sources: Sources): Entry[] {
  // An extension has no /etc: the operator makes the folder there.
  const settings: Entry[] = kind === "sysext"
    ? []
    : ["etc/model-carry", "etc/model-carry/plugins"].map((path) => ({
      ...{ path, mode: 0o755, from: null },
    }));
  return [
    { path: "usr/bin/model-carry", mode: 0o755, from: sources.binary },
    ...settings,
    ...service(sources),
    ...pages(sources),
    ...completions(sources, kind),
    ...examples(sources),
    ...own(sources, kind),
  ].sort((a, b) => a.path < b.path ? -1 : 1);
}
