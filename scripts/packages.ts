/**
 * Builds packages of the binary: .deb, .rpm, an image for systemd-sysext, and
 * an OCI image.
 * The same binary, sources and $SOURCE_DATE_EPOCH (default: the commit's time)
 * give the same bytes (docs/decisions/packages.md).
 *
 * Usage: deno task packages [--target=TRIPLE] [--binary=FILE] [--out=DIR]
 *   [--only=deb,rpm,sysext,oci] [--check]
 * Tools: dpkg-deb, rpmbuild, mksquashfs, umoci. --check holds what was made against
 * lintian, rpmlint and an empty Debian (tests/distributions), where they are.
 */

import { resolve } from "node:path";
import { processorOfFile } from "./build/elf.ts";
import { HOST_TARGET } from "./build/target.ts";
import { readOptions } from "./options.ts";
import { debChangelog, parseChangelog } from "./packages/changelog.ts";
import { copyrightOf } from "./packages/copyright.ts";
import { makeDeb } from "./packages/deb.ts";
import { needsOf } from "./packages/elf_needs.ts";
import { readEpoch } from "./packages/epoch.ts";
import { fileNameOf, parseKinds, platformOf } from "./packages/names.ts";
import { makeOci } from "./packages/oci.ts";
import type { Parts } from "./packages/parts.ts";
import { makeRpm } from "./packages/rpm.ts";
import { makeSysext } from "./packages/sysext.ts";

const values = readOptions({
  target: { type: "string", default: HOST_TARGET },
  binary: { type: "string" },
  out: { type: "string" },
  only: { type: "string" },
  check: { type: "boolean" },
});
const { target } = values;
const root = new URL("../", import.meta.url).pathname;
const suffix = target === HOST_TARGET ? "" : `-${target}`;
const binary = resolve(values.binary ?? `${root}dist/model-carry${suffix}`);
const out = resolve(values.out ?? `${root}dist`);
const read = (path: string) => Deno.readTextFile(`${root}${path}`);
const MAKERS = {
  deb: makeDeb,
  rpm: makeRpm,
  sysext: makeSysext,
  oci: makeOci,
} as const;

function readNeeds(path: string) {
  using file = Deno.openSync(path);
  return needsOf((at, length) => {
    const bytes = new Uint8Array(length);
    file.seekSync(at, Deno.SeekMode.Start);
    let filled = 0;
    while (filled < length) {
      const count = file.readSync(bytes.subarray(filled));
      if (count === null) {
        throw new RangeError(`Cannot read "${path}": it ends`);
      }
      filled += count;
    }
    return bytes;
  });
}

async function checkBinary(processor: string): Promise<void> {
  let found: string | null;
  try {
    found = await processorOfFile(binary);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new Error(
      `Cannot package "${binary}": it is not there; \`deno task build ` +
        `--target=${target}\` makes it`,
    );
  }
  if (found !== processor) {
    const other = found ?? "no processor known here";
    throw new Error(
      `Cannot package "${binary}" for "${target}": it is for ${other}`,
    );
  }
}

async function makePages(folder: string, epochSeconds: number): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", `${root}scripts/pages.ts`, `--out=${folder}`],
    env: { SOURCE_DATE_EPOCH: String(epochSeconds) },
    stdin: "null",
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr).trim());
}

async function makePackages(temp: string): Promise<string[]> {
  const kinds = parseKinds(values.only);
  const platform = platformOf(target);
  await checkBinary(platform.rpm);
  const epochSeconds = await readEpoch(root);
  await makePages(`${temp}/pages`, epochSeconds);
  const { version, license } = JSON.parse(await read("deno.json"));
  const releases = parseChangelog(await read("CHANGELOG.md"));
  const copyright = copyrightOf(
    await read("packaging/debian/copyright"),
    await read("NOTICE"),
  );
  const changelog = debChangelog(releases, epochSeconds);
  const parts: Parts = {
    ...{ version, licence: license, platform, releases, epochSeconds },
    needs: readNeeds(binary),
    sources: { root, binary, pages: `${temp}/pages`, copyright, changelog },
  };
  const made: string[] = [];
  for (const kind of kinds) {
    const folder = `${temp}/${kind}`;
    await Deno.mkdir(folder);
    const name = fileNameOf(kind, version, platform);
    // One step: what fails leaves the package that was there.
    await MAKERS[kind](parts, folder, `${folder}/${name}`);
    await Deno.rename(`${folder}/${name}`, `${out}/${name}`);
    await Deno.remove(folder, { recursive: true });
    made.push(`${out}/${name}`);
  }
  return made;
}

// Beside the packages, so that a rename is enough.
await Deno.mkdir(out, { recursive: true });
const temp = await Deno.makeTempDir({ dir: out, prefix: ".packages-" });
try {
  for (const path of await makePackages(temp)) {
    const { size } = await Deno.stat(path);
    console.log(`${path} (${(size / 1024 / 1024).toFixed(0)} MiB)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  Deno.exitCode = 1;
} finally {
  await Deno.remove(temp, { recursive: true });
}
if (values.check === true && Deno.exitCode === 0) {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-A", `${root}scripts/test.ts`],
      ...[
        "packages/",
        "distributions/",
        "scripts/packages_reproducible_test.ts",
      ]
        .map((one) => `${root}tests/${one}`),
    ],
    env: { MODEL_CARRY_PACKAGES: out, MODEL_CARRY_PACKAGED: binary },
  }).spawn().status;
  Deno.exitCode = code;
}
