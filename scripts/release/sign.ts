/** Signing with minisign, and looking at the signature as a user would. */

/** Keys of a signature. */
export interface Keys {
  /** Secret key. */
  readonly sign: string;
  readonly public: string;
}

/** Public key that minisign writes beside a secret one. */
export function publicKeyBeside(key: string): string {
  return `${key.replace(/\.key$/, "")}.pub`;
}

async function minisign(args: readonly string[]): Promise<void> {
  let ended: Deno.CommandOutput;
  try {
    ended = await new Deno.Command("minisign", {
      args: [...args],
      // A key with a password asks for it here.
      stdin: "inherit",
      stdout: "piped",
      stderr: "piped",
    }).output();
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    throw new Error("Cannot sign: there is no minisign here", { cause: error });
  }
  if (ended.success) return;
  const said = new TextDecoder().decode(ended.stderr) ||
    new TextDecoder().decode(ended.stdout);
  const why = said.trim().replaceAll(/\s+/g, " ");
  throw new Error(`Cannot sign: minisign ${args[0]} ended ill: ${why}`);
}

/** Throws where a signature cannot be made with these keys. */
export async function checkKeys(keys: Keys): Promise<void> {
  for (const path of [keys.sign, keys.public]) {
    await Deno.stat(path).catch((cause) => {
      throw new Error(`Cannot sign with "${path}": it cannot be read`, {
        cause,
      });
    });
  }
}

/**
 * Signs a file; the signature lies beside it, and is verified with the public
 * key before it counts.
 */
export async function sign(
  file: string,
  keys: Keys,
  comment: string,
): Promise<string> {
  const signature = `${file}.minisig`;
  await minisign([
    ...["-S", "-s", keys.sign, "-m", file, "-x", signature],
    ...["-t", comment],
  ]);
  await minisign(["-V", "-p", keys.public, "-m", file, "-x", signature]);
  return signature;
}
