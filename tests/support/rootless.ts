/** podman as a user without rights, who has a range of numbers to give out. */

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { has } from "./packages.ts";

const NOBODY = 65534;
/** Numbers of the host that a container's users have, but its root's. */
const FIRST = 100_000;

/** Number on the host of a user of a container. */
export const uidOutside = (uid: number): number =>
  uid === 0 ? NOBODY : FIRST + uid - 1;

const missing = ["podman", "newuidmap", "unshare", "setpriv"]
  .filter((one) => !has(one));

/** Why nothing can be run so; false: it can. */
export const noRootless: string | false = process.getuid?.() !== 0
  ? "to be another user takes root"
  : missing.length > 0
  ? `there is no ${missing.join()} here (Debian packages podman, uidmap)`
  : false;

export interface Podman {
  /** Runs it; what it prints, once it has ended well. */
  run(...args: readonly string[]): string;
  /** Ends what it keeps for the user. */
  end(): void;
}

// The user's range is written down in a file of its own, in a mount namespace.
const LINE = `
mount --bind "$1/ids" /etc/subuid && mount --bind "$1/ids" /etc/subgid || exit
cd "$1" && shift
exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups "$@"`;

/** A podman with a store of its own below a folder. */
export function rootlessPodman(dir: string): Podman {
  writeFileSync(join(dir, "ids"), `nobody:${FIRST}:65536\n`);
  chmodSync(dir, 0o755);
  for (const name of ["home", "run"]) {
    mkdirSync(join(dir, name), { mode: 0o700 });
    chownSync(join(dir, name), NOBODY, NOBODY);
  }
  // crun takes no machine with both versions of control groups.
  const runtime = ["runc", "crun"].find((one) => has(one)) ?? "runc";
  const first = [
    ...["podman", "--storage-driver=vfs", "--cgroup-manager=cgroupfs"],
    ...["--events-backend=file", `--runtime=${runtime}`],
  ];
  const ended = (args: readonly string[]) =>
    spawnSync("unshare", ["-m", "sh", "-c", LINE, "sh", dir, ...args], {
      encoding: "utf8",
      env: {
        PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
        HOME: join(dir, "home"),
        XDG_RUNTIME_DIR: join(dir, "run"),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
  return {
    run(...args) {
      const { status, stdout, stderr } = ended([...first, ...args]);
      if (status === 0) return stdout.trim();
      throw new Error(`podman ${args.join(" ")}: ${stderr}`);
    },
    end() {
      ended([...first, "rm", "--all", "--force", "--time=0"]);
      const file = join(dir, "run/libpod/tmp/pause.pid");
      process.kill(Number(readFileSync(file, "utf8")));
    },
  };
}
