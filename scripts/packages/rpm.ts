/** An .rpm, by rpmbuild: it compiles nothing, and strips nothing. */

import { dirname } from "node:path";
import { rpmChangelog } from "./changelog.ts";
import { rpmRequires } from "./depends.ts";
import { DESCRIPTION, MAINTAINER, SERVICE, SUMMARY } from "./identity.ts";
import type { Parts } from "./parts.ts";
import { run } from "./run.ts";
import { stage } from "./stage.ts";
import { type Entry, treeOf } from "./tree.ts";

/** Folders that every system has, and that are no package's to take away. */
const SYSTEM = [
  ...["etc", "usr", "usr/bin", "usr/lib", "usr/share", "usr/share/doc"],
  ...["usr/share/man", "usr/share/man/man1", "usr/share/man/man5"],
];

/** All others: without zsh or fish theirs would be left behind. */
function foldersOf(entries: readonly Entry[]): string[] {
  const folders = new Set<string>();
  for (const { path } of entries) {
    let folder = dirname(path);
    for (; folder !== "."; folder = dirname(folder)) folders.add(folder);
  }
  for (const { path, from } of entries) if (from === null) folders.delete(path);
  return [...folders].filter((one) => !SYSTEM.includes(one)).sort();
}

function fileLine({ path, mode, from }: Entry): string {
  const attributes = `%attr(${mode.toString(8).padStart(4, "0")},root,root)`;
  const kind = from === null
    ? "%dir "
    : path.startsWith("usr/share/licenses/")
    ? "%license "
    : /^usr\/share\/(doc|man)\//.test(path)
    ? "%doc "
    : "";
  return `${kind}${attributes} "/${path}"`;
}

async function specOf(
  { version, needs, releases, sources, epochSeconds }: Parts,
  tree: string,
  entries: readonly Entry[],
): Promise<string> {
  const script = (name: string) =>
    Deno.readTextFile(`${sources.root}packaging/rpm/${name}`);
  const requires = rpmRequires(needs).map((one) => `Requires: ${one}`);
  return `Name: model-carry
Version: ${version}
Release: 1
Summary: ${SUMMARY[0]?.toUpperCase()}${SUMMARY.slice(1)}
License: MIT AND Unicode-3.0
Vendor: The model-carry authors
Packager: ${MAINTAINER}
Group: System/Monitoring
AutoReqProv: no
Provides: model-carry = %{version}-%{release}
${requires.join("\n")}

%description
${DESCRIPTION.join("\n")}

${SERVICE.join("\n")}

%install
mv ${tree}/* %{buildroot}/

%post
${await script("post")}
%preun
${await script("preun")}
%postun
${await script("postun")}
%files
${
    foldersOf(entries).map((path) => `%dir %attr(0755,root,root) "/${path}"`)
      .join("\n")
  }
${entries.map(fileLine).join("\n")}

%changelog
${rpmChangelog(releases, epochSeconds)}`;
}

/** What rpmbuild would do beyond packing, and what it knows of this machine. */
const MACROS: readonly string[] = [
  // It strips and compresses; what is compiled does not outlive that.
  "__os_install_post %{nil}",
  "debug_package %{nil}",
  "_build_id_links none",
  "_buildhost reproducible",
  "use_source_date_epoch_as_buildtime 1",
  "clamp_mtime_to_source_date_epoch 1",
  "source_date_epoch_from_changelog 0",
  // 3 s for 32 MB; every rpm since 4.14 reads it.
  "_binary_payload w10.zstdio",
];

/** Writes an .rpm; everything else goes into a folder that is not there yet. */
export async function makeRpm(
  parts: Parts,
  folder: string,
  out: string,
): Promise<void> {
  const { sources, platform, epochSeconds } = parts;
  const tree = `${folder}/tree`;
  const entries = treeOf("rpm", sources);
  await stage(tree, entries, epochSeconds);
  const spec = `${folder}/model-carry.spec`;
  await Deno.writeTextFile(spec, await specOf(parts, tree, entries));
  const defines = [
    ...MACROS,
    `_topdir ${folder}/top`,
    `_rpmdir ${folder}`,
    `_rpmfilename package.rpm`,
  ].flatMap((one) => ["--define", one]);
  await run("rpmbuild", [
    ...["-bb", "--quiet", "--target", `${platform.rpm}-linux`],
    // Its own database may not be there, and is no matter of ours.
    ...["--nodeps", ...defines, spec],
  ], { SOURCE_DATE_EPOCH: String(epochSeconds), HOME: folder });
  await Deno.rename(`${folder}/package.rpm`, out);
}
