/** The disk of the host: right, or unknown. */

import assert from "node:assert/strict";
import {
  mkdirSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { test } from "node:test";
import { createMountedMachine } from "../../../host/mounted/mounted_machine.ts";
import type { RawHost } from "../../../core/host_calls/raw_host.ts";
import { mountFolder } from "../../support/mounted_folder.ts";
import { inTemp } from "../../support/temp.ts";

const THREAD = "2 (kthreadd) S 0 0 0 0 -1 2129984 0 0\n";
const PROGRAM = "2 (kthreadd) S 0 0 0 0 -1 4194560 0 0\n";
const HOST = `1 0 8:2 / / rw - ext4 /dev/a rw
2 1 0:21 / /proc rw - proc proc rw
3 1 0:22 / /sys rw - sysfs sysfs rw
4 1 8:3 / /var/lib rw - xfs /dev/b rw
5 1 8:4 / /srv ro - xfs /dev/c rw
6 1 0:60 / /covered rw - tmpfs none rw
7 1 8:5 / /net rw - nfs4 x rw
`;

interface Given {
  readonly stat?: string;
  readonly host?: string;
  /** Mounts below the folder, "$" for it. */
  readonly mounts?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const MOUNTS = `50 1 8:3 / $/var/lib ro - xfs /dev/b rw
51 1 8:4 / $/srv ro - xfs /dev/c rw
52 1 0:60 / $/covered ro - tmpfs none rw
53 1 8:2 /usr $/usr ro - ext4 /dev/a rw
54 1 8:2 /other $/opt ro - ext4 /dev/a rw
55 1 0:70 / $/net rw - autofs x rw
`;

async function inMounted(
  { stat = THREAD, host = HOST, mounts = MOUNTS, files = {} }: Given,
  run: (machine: RawHost, dir: string) => Promise<void>,
): Promise<void> {
  await inTemp(async (dir) => {
    const real = realpathSync(dir);
    for (
      const one of ["var/lib/ollama", "srv", "usr/share", "covered", "opt"]
    ) {
      mkdirSync(`${dir}/${one}`, { recursive: true });
    }
    // As the host has it: to where its own disk is, which is not mounted here.
    symlinkSync("/data/models", `${dir}/usr/share/away`);
    symlinkSync("/var/lib/ollama", `${dir}/usr/share/here`);
    // No link, though folders that were packed have links as such texts.
    writeFileSync(`${dir}/usr/share/text`, "../lib");
    const view = mountFolder({
      dir,
      files: {
        "/proc/1/mountinfo": host,
        ...(stat === "" ? {} : { "/proc/2/stat": stat }),
        "/sys/class/": "",
        ...files,
      },
      version: 2,
      groups: "0::/\n",
      mounts: mounts.replaceAll("$", real),
    });
    await run(
      createMountedMachine(dir, { limitMs: 1000 }, undefined, view),
      dir,
    );
  });
}

const measured: readonly (readonly [string, string, boolean, true?])[] = [
  ["a place of a disk that the host may write", "/var/lib/ollama", false],
  ["a link to it", "/usr/share/here", false],
  ["a disk that the host has read-only", "/srv", true],
  ["a part of the host's root", "/usr/share", false],
  ["what lies over a place", "/covered", false, true],
];
for (const [name, path, readOnly, covered] of measured) {
  test(`statfs() out of a container measures ${name}`, () =>
    inMounted({}, async (machine) => {
      const space = await machine.statfs(path);
      assert.deepEqual(
        [space.readOnly, space.covered, space.totalBytes > 0],
        [readOnly, covered, true],
      );
    }));
}

const refused: readonly (readonly [string, string, string, Given?])[] = [
  ["what is absent on the host", "/var/lib/x/models", "ENOENT"],
  ["what is absent on its root", "/usr/share/ollama", "ENOENT"],
  ["what the container has of its own", "/", "not-host"],
  ["what may be on the host", "/home/kim/models", "not-host"],
  ["a link to what is not mounted", "/usr/share/away", "not-host"],
  ["what lies below such a link", "/usr/share/away/x", "not-host"],
  ["another part of the same disk", "/opt", "not-host"],
  ["what would be mounted by asking", "/net/x", "not-mounted"],
  ["everything without a first process", "/srv", "not-host", { stat: "" }],
  ["everything of another's", "/srv", "not-host", { stat: PROGRAM }],
  ["what the host unmounted", "/srv", "not-host", {
    host: HOST.replace(/^5.*\n/m, ""),
  }],
  ["what is mounted no more", "/srv", "not-host", {
    mounts: MOUNTS.replace(/^51.*\n/m, ""),
  }],
];
for (const [name, path, code, given = {}] of refused) {
  test(`statfs() out of a container refuses ${name}`, () =>
    inMounted(given, async (machine) => {
      await assert.rejects(machine.statfs(path), {
        code,
        message: `Cannot measure "${path}": ${code}`,
      });
    }));
}

test("files beside /proc and /sys are the host's, or not told", () =>
  inMounted({}, async (machine) => {
    assert.deepEqual(await machine.readDir("/var/lib"), ["ollama"]);
    assert.equal(await machine.readLinkName("/usr/share/away"), "models");
    assert.equal(await machine.readText("/usr/share/text"), "../lib");
    const fails = { code: "not-host" };
    await assert.rejects(machine.readDir("/opt"), fails);
    await assert.rejects(machine.readText("/etc/hostname"), fails);
    await assert.rejects(machine.readText("/usr/share/away"), fails);
    const missing = machine.readText("/var/lib/x");
    await assert.rejects(missing, {
      code: "ENOENT",
      message: 'Cannot read "/var/lib/x": ENOENT',
    });
  }));

test("interfaces are those of the first process, or not told", async () => {
  const files = { "/sys/class/net/eth0/operstate": "up\n" };
  await inMounted({ files }, async (machine) => {
    assert.deepEqual(await machine.readDir("/sys/class/net"), ["eth0"]);
  });
  const host = HOST.replace("0:22", "0:98");
  await inMounted({ files, host }, async (machine) => {
    const fails = { code: "not-host" };
    assert.deepEqual(await machine.readDir("/sys/class"), ["net"]);
    await assert.rejects(machine.readDir("/sys/class/net"), fails);
    const state = machine.readText("/sys/class/net/eth0/operstate");
    await assert.rejects(state, fails);
  });
});

test("what a mount that has gone would have had is not absent", () =>
  inMounted({}, async (machine, dir) => {
    const path = "/proc/pressure/memory";
    const missing = {
      code: "ENOENT",
      message: `Cannot read "${path}": ENOENT`,
    };
    await assert.rejects(machine.readText(path), missing);
    renameSync(`${dir}/proc`, `${dir}/gone`);
    await assert.rejects(machine.readText(path), { code: "not-host" });
    await assert.rejects(machine.readDir("/proc"), { code: "not-host" });
  }));

test("what /proc says of its reader is not told of the host", () =>
  inMounted({ files: { "/proc/7/limits": "" } }, async (machine) => {
    const paths = "/proc/self/limits /proc/mounts /proc//self/limits " +
      "/proc/./self/limits /proc/sys/.//net/core/somaxconn //proc/mounts " +
      "/proc/sys/../7/limits /usr/../proc/7/limits";
    for (const path of paths.split(" ")) {
      await assert.rejects(machine.readText(path), { code: "not-host" });
    }
    // A plugin's grant opens no file that was made up.
    const admit = () => {};
    const own = machine.readText("/proc/self/mountinfo", admit);
    await assert.rejects(own, { code: "not-host" });
    await assert.rejects(machine.readLinkName("/proc/self"), {
      code: "not-host",
    });
  }));

test("the environment and the programs are a container's", () =>
  inMounted({}, async (machine) => {
    assert.equal(await machine.env("HOME"), null);
    assert.equal(await machine.env("OLLAMA_MODELS"), null);
    await machine.env("OLLAMA_HOST");
    await assert.rejects(machine.env("PATH"), { code: "not-host" });
    await assert.rejects(machine.exec(["/bin/true"]), { code: "not-host" });
  }));
