/** What a package has to be before this project depends on it. Pure. */

/** Permissive licences; anything else is a decision of a person. */
export const ALLOWED: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Python-2.0",
];

// npm runs these by itself when a package is installed.
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly hasIntegrity: boolean;
}

interface Lock {
  readonly npm?: Readonly<Record<string, { readonly integrity?: string }>>;
  readonly remote?: Readonly<Record<string, string>>;
  readonly jsr?: Readonly<Record<string, unknown>>;
}

/** Every package of the lockfile, once; peers (`fdir@6.5.0_x@4`) left out. */
export function lockedPackages(lock: Lock): LockedPackage[] {
  return Object.entries(lock.npm ?? {}).map(([key, { integrity }]) => {
    const at = key.indexOf("@", 1);
    const [version = ""] = key.slice(at + 1).split("_");
    return {
      name: key.slice(0, at),
      version,
      hasIntegrity: /^sha512-/.test(integrity ?? ""),
    };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Licence of one package as it states it, and what is wrong with it. */
export function packageFaults(
  { name, version, hasIntegrity }: LockedPackage,
  manifest: unknown,
): { readonly licence: string; readonly faults: readonly string[] } {
  const id = `${name}@${version}`;
  const stated = isRecord(manifest) ? manifest["license"] : undefined;
  const licence = typeof stated === "string" ? stated : "none stated";
  const scripts = isRecord(manifest) ? manifest["scripts"] : undefined;
  const faults: string[] = [];
  if (!ALLOWED.includes(licence)) {
    faults.push(`Cannot depend on "${id}": licence "${licence}"`);
  }
  for (const script of INSTALL_SCRIPTS) {
    if (isRecord(scripts) && script in scripts) {
      faults.push(`Cannot depend on "${id}": it has a ${script} script`);
    }
  }
  if (!hasIntegrity) {
    faults.push(`Cannot depend on "${id}": the lockfile has no digest of it`);
  }
  return { licence, faults };
}

/** Faults of the direct dependencies and of the lockfile as a whole. */
export function pinFaults(
  config: {
    readonly imports?: Readonly<Record<string, string>>;
    readonly lock?: { readonly frozen?: boolean };
  },
  lock: Lock,
  reasons: string,
): string[] {
  const faults: string[] = [];
  if (config.lock?.frozen !== true) {
    faults.push("Cannot trust deno.lock: deno.json does not freeze it");
  }
  const foreign = [
    ...Object.keys(lock.remote ?? {}),
    ...Object.keys(lock.jsr ?? {}),
  ];
  for (const one of foreign) {
    faults.push(`Cannot check "${one}": dependencies come from npm`);
  }
  for (const [name, target] of Object.entries(config.imports ?? {})) {
    const version = /^npm:(?:@[^/@]+\/)?[^/@]+@(\d+\.\d+\.\d+)$/.exec(target)
      ?.[1];
    if (version === undefined) {
      faults.push(`Cannot depend on "${target}": not pinned to one version`);
    } else if (!reasons.includes(`\`${name}\` ${version}`)) {
      faults.push(
        `Cannot depend on "${target}": ` +
          `docs/decisions/dependencies.md gives no reason for \`${name}\` ${version}`,
      );
    }
  }
  return faults;
}
