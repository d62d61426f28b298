/** What systemd makes of the machine for the unit, made with mounts here. */

import { type Ended, shell } from "./binary.ts";
import { machinePath } from "./machines.ts";
import { setting } from "./systemd.ts";

/** A user that owns nothing, of the range that DynamicUser= takes from. */
export const UNIT_UID = 61234;

const AS_UNIT = `setpriv --reuid=${UNIT_UID} --regid=${UNIT_UID} ` +
  "--clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all";

/** Supplies and sensors of a laptop, where the kernel has the classes. */
export const ON_A_LAPTOP: string = ["power_supply", "thermal"].map((name) =>
  `mount --bind ${machinePath("laptop_on_mains")}/sys/class/${name} ` +
  `/sys/class/${name}; `
).join("");

/** A store of models that systemd would find; mounts are what it sets. */
export const WITH_STORE: string = empty("/var/lib") +
  "mkdir -p /var/lib/ollama/models; " +
  "mount --bind /var/lib/ollama /var/lib/ollama; ";

const PRIVATE_DEVICES = "mkdir /run/dev; " +
  "for one in null zero full random urandom tty; do " +
  "touch /run/dev/$one; mount --bind /dev/$one /run/dev/$one; done; " +
  "mount --rbind /run/dev /dev; ";
const PROTECT_PROC = "mount -t proc -o hidepid=invisible proc /proc; " +
  "mount --bind /dev/null /proc/kallsyms; ";
const WRITABLE = ["/dev", "/proc", "/run", "/tmp"].concat(
  setting("ReadWritePaths").split(" ").map((path) => path.replace("-", "")),
).join("|");
const READ_ONLY = `awk '$5 !~ "^(${WRITABLE})" { print $5 }' ` +
  "/proc/self/mountinfo | while read -r at; do " +
  "mount -o remount,bind,ro $at || true; done; ";

/** What the unit's own settings show and hide, but for PrivateUsers=. */
export const UNIT_PLACES: string = "mount -t tmpfs -o mode=1777 none /tmp; " +
  PRIVATE_DEVICES + PROTECT_PROC + READ_ONLY;

/** InaccessiblePaths= of one place. */
export function hide(place: string): string {
  return `mount -t tmpfs -o mode=000 none ${place}; `;
}

/** TemporaryFileSystem= over one place. */
export function empty(place: string): string {
  return `mount -t tmpfs -o mode=755 none ${place}; `;
}

const PLAIN = `exec ${AS_UNIT} env -i "$@"`;
// Who else is there is mapped to nobody; the maps take the rights of outside.
const PRIVATE_USERS = "mkfifo /run/go; " +
  `unshare -U sh -c 'read -r _ </run/go; ${PLAIN}' sh "$@" & ` +
  "until [ $(readlink /proc/$!/ns/user) != $(readlink /proc/$$/ns/user) ]; " +
  "do sleep 0.01; done; for map in uid gid; do " +
  `printf '0 0 1\\n${UNIT_UID} ${UNIT_UID} 1\\n' >/proc/$!/\${map}_map; ` +
  "done; echo >/run/go; wait $!";

/**
 * Runs the binary as the unit's user among file systems of its own, which a
 * line of shell prepares; /run is empty but for the binary.
 */
export function inPlaces(
  prepare: string,
  args: readonly string[],
  { isPrivate = false }: { readonly isPrivate?: boolean } = {},
): Ended {
  return shell(
    "mount --make-rprivate /; " +
      "mount -t tmpfs -o mode=755 none /run; " +
      'touch /run/model-carry; mount --bind "$1" /run/model-carry; shift; ' +
      `set -- /run/model-carry "$@"; ${prepare}` +
      (isPrivate ? PRIVATE_USERS : PLAIN),
    args,
    {},
    ["unshare", "-m"],
  );
}
