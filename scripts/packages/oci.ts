/** An OCI image in one layer: the program, its libraries, their licences. */

import { librariesOf, type Library } from "./libraries.ts";
import { LIBRARY_LICENCES } from "./library_licences.ts";
import { SUMMARY } from "./identity.ts";
import type { Parts } from "./parts.ts";
import { readCommit } from "../release/inputs.ts";
import { REPOSITORY } from "../repository.ts";
import { run } from "./run.ts";
import { stage } from "./stage.ts";
import type { Entry, Sources } from "./tree.ts";

/**
 * Nobody's: neither a name nor a file of the image has it, and no base image
 * runs as it. With /proc of the host a user reaches into all that is its own.
 */
const USER = "65522:65522";
/** Of what the program carries, beside its own (NOTICE): V8, Unicode's data. */
const CARRIED = ["BSD-3-Clause", "Unicode-3.0"];
const PROGRAM = "usr/bin/model-carry";

function treeOf({ root, binary }: Sources, libraries: readonly Library[]) {
  const licences = ["LICENSE", "NOTICE"].map((name): Entry => ({
    path: `usr/share/licenses/model-carry/${name}`,
    mode: 0o644,
    from: `${root}${name}`,
  }));
  const files: readonly Entry[] = [
    { path: PROGRAM, mode: 0o755, from: binary },
    // Where a policy is mounted: on a read-only root no runtime can make it.
    { path: "etc/model-carry", mode: 0o755, from: null },
    ...licences,
    ...libraries.flatMap((one) => one.files),
  ];
  // Two packages may point to one text.
  return [...new Map(files.map((one) => [one.path, one])).values()]
    .sort((a, b) => a.path < b.path ? -1 : 1);
}

/** The commit; one that files differ from says so. */
async function revisionOf(root: string): Promise<Record<string, string>> {
  const commit = await readCommit(root);
  if (commit === null) return {};
  const { id, isModified } = commit;
  return {
    "org.opencontainers.image.revision": isModified ? `${id}-modified` : id,
  };
}

/** Labels, as image-spec's annotations.md names them. */
async function labelsOf(
  { version, sources, licence }: Parts,
  created: string,
  libraries: readonly Library[],
): Promise<Record<string, string>> {
  const licences = [licence, ...CARRIED, ...Object.values(LIBRARY_LICENCES)];
  return {
    "org.opencontainers.image.title": "model-carry",
    "org.opencontainers.image.description": SUMMARY,
    "org.opencontainers.image.version": version,
    "org.opencontainers.image.created": created,
    "org.opencontainers.image.licenses": licences.join(" AND "),
    "org.opencontainers.image.source": REPOSITORY,
    ...await revisionOf(sources.root),
    // What an update of Debian replaces takes a new image.
    "ai.srcos.model-carry.libraries": libraries.map(({ name, version }) =>
      `${name}=${version}`
    ).join(" "),
  };
}

/** Bytes of a folder that depend on nothing but names and contents. */
async function archive(
  folder: string,
  names: readonly string[],
  out: string,
  epochSeconds: number,
): Promise<void> {
  await run("tar", [
    ...["--create", `--file=${out}`, `--directory=${folder}`],
    ...["--format=ustar", "--sort=name", `--mtime=@${epochSeconds}`],
    ...["--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX"],
    ...names,
  ], {});
}

/** Writes an image; everything else goes into a folder that is not there yet. */
export async function makeOci(
  parts: Parts,
  folder: string,
  out: string,
): Promise<void> {
  const { version, platform, sources, needs, epochSeconds } = parts;
  const libraries = await librariesOf(needs, platform);
  const tree = `${folder}/tree`;
  await stage(tree, treeOf(sources, libraries), epochSeconds);
  const names = [...Deno.readDirSync(tree)].map(({ name }) => name).sort();
  await archive(tree, names, `${folder}/layer.tar`, epochSeconds);
  const created = new Date(epochSeconds * 1000).toISOString()
    .replace(".000Z", "Z");
  const layout = `${folder}/layout`;
  // As people call it: the name under which podman and others load it.
  const image = `--image=${layout}:model-carry:${version}`;
  const umoci = (...args: string[]) => run("umoci", args, {});
  await umoci("init", `--layout=${layout}`);
  await umoci("new", image);
  await umoci(
    ...["raw", "add-layer", image, `--history.created=${created}`],
    ...["--history.created_by=deno task packages", `${folder}/layer.tar`],
  );
  const labels = Object.entries(await labelsOf(parts, created, libraries));
  await umoci(
    ...["config", image, "--no-history", `--created=${created}`],
    ...["--os=linux", `--architecture=${platform.oci}`],
    ...[`--config.user=${USER}`, "--config.workingdir=/"],
    `--config.entrypoint=/${PROGRAM}`,
    ...labels.flatMap(([name, value]) => [
      ...["--config.label", `${name}=${value}`],
      ...["--manifest.annotation", `${name}=${value}`],
    ]),
  );
  // What `new` made is no part of it.
  await umoci("gc", `--layout=${layout}`);
  await archive(
    layout,
    ["blobs", "index.json", "oci-layout"],
    out,
    epochSeconds,
  );
}
