/** The disk of the machine: Debian 12 as its packages are, and ours installed. */

import { join } from "node:path";
import { MEMORY_MAX_BYTES } from "./assertions.ts";
import { run } from "./run.ts";

const SUITE = "bookworm";
const PACKAGES = [
  ...["systemd", "systemd-sysv", "udev", "dbus", "kmod"],
  ...["linux-image-amd64", "initramfs-tools"],
];
// A machine of qemu's needs these three, and finds them without looking.
const MODULES = "virtio_pci\\nvirtio_blk\\next4\\n";
const INITRAMFS = 'printf "MODULES=list\\nCOMPRESS=gzip\\nBUSYBOX=n\\n" ' +
  '>"$1/etc/initramfs-tools/conf.d/machine"; ' +
  `printf "${MODULES}" >"$1/etc/initramfs-tools/modules"; ` +
  'chroot "$1" update-initramfs -u';

/** Debian by its own packages, once: minutes. */
export async function makeBase(base: string, sources: string): Promise<void> {
  const part = `${base}.part`;
  await Deno.remove(part, { recursive: true }).catch(() => {});
  await run("mmdebstrap", [
    ...["--variant=minbase", `--include=${PACKAGES.join()}`],
    "--dpkgopt=path-exclude=/usr/share/doc/*",
    `--customize-hook=${INITRAMFS}`,
    ...[SUITE, part, sources],
  ]);
  await Deno.chmod(part, 0o755);
  await Deno.rename(part, base);
}

const unit = (lines: readonly string[]) => `${lines.join("\n")}\n`;

/** Units of the machine, beside ours: by their names. */
const UNITS: Readonly<Record<string, string>> = {
  // As the model service's own installer names it.
  "ollama.service": unit([
    "[Unit]",
    "Before=model-carry.service",
    "[Service]",
    "Type=forking",
    "ExecStart=/usr/bin/perl /usr/lib/boot/model_service.pl /usr/lib/boot/answers",
    `MemoryMax=${MEMORY_MAX_BYTES}`,
    "[Install]",
    "WantedBy=multi-user.target",
  ]),
  "boot-report.service": unit([
    "[Unit]",
    "After=model-carry.service ollama.service boot-shutdown.service",
    "[Service]",
    "Type=oneshot",
    "ExecStart=/bin/sh /usr/lib/boot/guest.sh report",
    "StandardOutput=tty",
    "TTYPath=/dev/ttyS1",
    "[Install]",
    "WantedBy=multi-user.target",
  ]),
  "boot-kept.service": unit([
    "[Unit]",
    "After=boot-shutdown.service",
    "[Service]",
    "StateDirectory=boot/kept",
    "ExecStart=/usr/lib/boot/model-carry watch --interval 300ms --quiet --output /var/lib/boot/kept/snapshot.json",
  ]),
  // Started before ours, it is stopped after it.
  "boot-shutdown.service": unit([
    "[Service]",
    "Type=oneshot",
    "RemainAfterExit=yes",
    "ExecStart=/bin/true",
    "ExecStop=/bin/sh /usr/lib/boot/guest.sh shutdown",
    "StandardOutput=tty",
    "TTYPath=/dev/ttyS1",
    "[Install]",
    "WantedBy=multi-user.target",
  ]),
};
// What else a Debian starts takes minutes from an emulated machine.
const MASKED = [
  ...["serial-getty@ttyS0.service", "getty@tty1.service"],
  ...["apt-daily.timer", "apt-daily-upgrade.timer", "dpkg-db-backup.timer"],
  ...["e2scrub_all.timer", "fstrim.timer"],
];

export interface ImageOptions {
  /** Folder with Debian; it is not changed. */
  readonly base: string;
  /** Where the image and what it is made of go. */
  readonly work: string;
  readonly deb: string;
  readonly sysext: string;
  /** Folder of guest.sh and model_service.pl. */
  readonly scripts: string;
  readonly answers: ReadonlyMap<string, string>;
}

export interface Image {
  readonly disk: string;
  readonly kernel: string;
  readonly initrd: string;
  /** What the package was before it was enabled: `disabled`. */
  readonly presetState: string;
}

async function only(folder: string, start: string): Promise<string> {
  for await (const { name } of Deno.readDir(folder)) {
    if (name.startsWith(start)) return join(folder, name);
  }
  throw new Error(`Cannot find "${start}*" in "${folder}"`);
}

/** Installs the package as a user would, and makes a disk of it. */
export async function makeImage(options: ImageOptions): Promise<Image> {
  const { base, work, deb, sysext, scripts, answers } = options;
  const root = join(work, "root");
  await Deno.remove(root, { recursive: true }).catch(() => {});
  await run("cp", ["-a", "--reflink=auto", base, root]);
  const own = join(root, "usr/lib/boot");
  await Deno.mkdir(join(own, "answers"), { recursive: true });
  await Deno.mkdir(join(root, "var/lib/boot"), { recursive: true });
  for (const name of ["guest.sh", "model_service.pl"]) {
    await Deno.copyFile(join(scripts, name), join(own, name));
  }
  for (const [name, text] of answers) {
    await Deno.writeTextFile(join(own, "answers", name), text);
  }
  await Deno.copyFile(sysext, join(root, "var/lib/boot/model-carry.raw"));
  const systemd = join(root, "etc/systemd/system");
  for (const [name, text] of Object.entries(UNITS)) {
    await Deno.writeTextFile(join(systemd, name), text);
  }
  await Deno.copyFile(deb, join(root, "model-carry.deb"));
  await run("chroot", [root, "dpkg", "--install", "/model-carry.deb"]);
  await Deno.remove(join(root, "model-carry.deb"));
  const systemctl = (...args: readonly string[]) =>
    run("systemctl", [`--root=${root}`, ...args]);
  const presetState = await systemctl("is-enabled", "model-carry.service")
    .catch((error: Error) => /"([a-z]+)"$/.exec(error.message)?.[1] ?? "");
  // A watch that is left when the package has gone.
  await Deno.copyFile(
    join(root, "usr/bin/model-carry"),
    join(own, "model-carry"),
  );
  await Deno.chmod(join(own, "model-carry"), 0o755);
  const enabled = Object.entries(UNITS)
    .filter(([, text]) => text.includes("WantedBy=")).map(([name]) => name);
  await systemctl("enable", "model-carry.service", ...enabled);
  await systemctl("mask", ...MASKED);
  await Deno.writeTextFile(join(root, "etc/fstab"), "/dev/vda / ext4 rw 0 1\n");
  const disk = join(work, "disk.img");
  await Deno.remove(disk).catch(() => {});
  await run("truncate", ["--size=2G", disk]);
  await run("mke2fs", ["-q", "-t", "ext4", "-d", root, disk]);
  const boot = join(root, "boot");
  return {
    disk,
    kernel: await only(boot, "vmlinuz-"),
    initrd: await only(boot, "initrd.img-"),
    presetState: presetState.trim(),
  };
}
