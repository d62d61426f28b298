/** What each packager calls a processor, and what its files are called. */

/** A kind of package. */
export const KINDS = ["deb", "rpm", "sysext", "oci"] as const;
export type Kind = (typeof KINDS)[number];

/** The names that one target goes by. */
export interface Platform {
  readonly deb: string;
  readonly rpm: string;
  /** As ConditionArchitecture= of systemd.unit(5) has it. */
  readonly systemd: string;
  /** As GOARCH has it, which OCI images go by. */
  readonly oci: string;
  /** The program's interpreter, below the root. */
  readonly loader: string;
}

const PLATFORMS: Readonly<Record<string, Platform>> = {
  "x86_64-unknown-linux-gnu": {
    deb: "amd64",
    rpm: "x86_64",
    systemd: "x86-64",
    oci: "amd64",
    loader: "lib64/ld-linux-x86-64.so.2",
  },
  "aarch64-unknown-linux-gnu": {
    deb: "arm64",
    rpm: "aarch64",
    systemd: "arm64",
    oci: "arm64",
    loader: "lib/ld-linux-aarch64.so.1",
  },
};

/** Names of a target. */
export function platformOf(target: string): Platform {
  const platform = Object.hasOwn(PLATFORMS, target)
    ? PLATFORMS[target]
    : undefined;
  if (platform === undefined) {
    const known = Object.keys(PLATFORMS).join(" or ");
    throw new RangeError(`Cannot package for "${target}": it takes ${known}`);
  }
  return platform;
}

/** File name of a package: the same for the same version and target. */
export function fileNameOf(
  kind: Kind,
  version: string,
  platform: Platform,
): string {
  switch (kind) {
    case "deb":
      return `model-carry_${version}_${platform.deb}.deb`;
    case "rpm":
      return `model-carry-${version}-1.${platform.rpm}.rpm`;
    case "sysext":
      return `model-carry-${version}-${platform.systemd}.raw`;
    case "oci":
      return `model-carry-${version}-${platform.oci}.oci.tar`;
  }
}

/** Kinds out of a list such as `deb,rpm`; all of them where there is none. */
export function parseKinds(text: string | undefined): readonly Kind[] {
  if (text === undefined) return KINDS;
  return text.split(",").map((one) => {
    const kind = KINDS.find((known) => known === one);
    if (kind !== undefined) return kind;
    throw new RangeError(
      `Cannot make "${one}": --only takes ${KINDS.join(", ")}`,
    );
  });
}

/**
 * Name of the extension: systemd-sysext merges an image only under the name
 * that it holds, so it is installed as `model-carry.raw`.
 */
export const EXTENSION = "model-carry";
