import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { readDocument } from "../../../host/files/read_document.ts";
import { writeDocument } from "../../../host/output/write_document.ts";
import { createFiles } from "../../../host/files/read_files.ts";
import {
  isReadOnlyMount,
  readSpace,
} from "../../../host/files/file_system_space.ts";
import { createSysrootHost } from "../../../host/sysroot.ts";
import { trustedPath } from "../../../host/files/file_trust.ts";

async function inTemp(
  run: (dir: string) => void | Promise<void>,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "files-"));
  chmodSync(dir, 0o755);
  try {
    await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test("createFiles() resolves links inside the sysroot, absolute ones too", () =>
  inTemp(async (dir) => {
    mkdirSync(join(dir, "real/deep"), { recursive: true });
    writeFileSync(join(dir, "real/deep/file"), "inside\n");
    symlinkSync("/real/deep", join(dir, "absolute"));
    symlinkSync("real/../real/deep", join(dir, "relative"));
    symlinkSync("../../../../../../etc", join(dir, "real/out"));
    symlinkSync("loop", join(dir, "loop"));
    symlinkSync("nowhere", join(dir, "dangling"));
    const files = createFiles(dir);
    assert.equal(await files.readText("/absolute/file"), "inside\n");
    assert.equal(await files.readText("/relative/file"), "inside\n");
    assert.equal(await files.readText("/../../real/deep/file"), "inside\n");
    await assert.rejects(files.readText("/real/out/passwd"), {
      code: "ENOENT",
    });
    await assert.rejects(files.readText("/loop"), { code: "ELOOP" });
    await assert.rejects(files.readText("/dangling"), { code: "ENOENT" });
    assert.equal(await files.readLinkName("/absolute"), "deep");
    assert.equal(await files.readLinkName("/dangling"), "nowhere");
    await assert.rejects(files.readLinkName("/real"), { code: "EINVAL" });
    assert.deepEqual(await files.readDir("/absolute"), ["file"]);
  }));

test("createFiles() reads links that were packed as text", () =>
  inTemp(async (dir) => {
    mkdirSync(join(dir, "class"));
    mkdirSync(join(dir, "devices/bat"), { recursive: true });
    writeFileSync(join(dir, "devices/bat/capacity"), "81\n");
    writeFileSync(join(dir, "class/bat"), "../devices/bat");
    writeFileSync(join(dir, "class/driver"), "../../bus/pci/drivers/xe");
    writeFileSync(join(dir, "class/plain"), "1\n");
    writeFileSync(join(dir, "class/charge"), "../devices/bat/capacity");
    writeFileSync(join(dir, "class/self"), "../class/self");
    const files = createFiles(dir);
    assert.equal(await files.readText("/class/bat/capacity"), "81\n");
    const asked: string[] = [];
    const admit = (path: string) => void asked.push(path);
    assert.equal(await files.readText("/class/charge", admit), "81\n");
    assert.deepEqual(asked, ["/devices/bat/capacity"]);
    await assert.rejects(files.readText("/class/self"), { code: "ELOOP" });
    assert.equal(await files.readLinkName("/class/driver"), "xe");
    await assert.rejects(files.readText("/class/plain/x"));
  }));

test("createFiles() never blocks and never reads without end", () =>
  inTemp(async (dir) => {
    execFileSync("mkfifo", [join(dir, "fifo")]);
    mkdirSync(join(dir, "folder"));
    writeFileSync(join(dir, "cap"), "x".repeat(1024 * 1024));
    writeFileSync(join(dir, "over"), "x".repeat(1024 * 1024 + 1));
    const files = createFiles(dir);
    await assert.rejects(files.readText("/fifo"), { code: "not-regular" });
    await assert.rejects(files.readText("/folder"), { code: "EISDIR" });
    assert.equal((await files.readText("/cap")).length, 1024 * 1024);
    await assert.rejects(files.readText("/over"), { code: "too-large" });
    const machine = createFiles("");
    await assert.rejects(machine.readText("/dev/zero"), {
      code: "not-regular",
    });
    await assert.rejects(machine.readText("/proc/self"), { code: "EISDIR" });
    assert.match(await machine.readText("/proc/meminfo"), /^MemTotal:/);
  }));

for (const path of ["", "relative", "/a\0b", `/${"x".repeat(5000)}`]) {
  test(`createFiles() refuses the path ${JSON.stringify(path.slice(0, 9))}`, async () => {
    const files = createFiles("");
    await assert.rejects(files.readText(path), { code: "EINVAL" });
    await assert.rejects(files.readDir(path), { code: "EINVAL" });
  });
}

test("createFiles() gives what it checked, whatever takes its place then", () =>
  inTemp(async (dir) => {
    const at = join(dir, "checked");
    const swap = () => {
      renameSync(at, join(dir, "old"));
      symlinkSync(join(dir, "secret"), at);
    };
    const fresh = () => {
      rmSync(dir, { recursive: true });
      mkdirSync(at, { recursive: true });
      mkdirSync(join(dir, "secret"));
      writeFileSync(join(at, "file"), "mine");
      symlinkSync("to-mine", join(at, "link"));
      writeFileSync(join(dir, "secret/file"), "theirs");
      writeFileSync(join(dir, "secret/names"), "");
      symlinkSync("to-theirs", join(dir, "secret/link"));
    };
    const files = createFiles("");
    fresh();
    assert.equal(await files.readText(join(at, "file"), swap), "mine");
    fresh();
    assert.deepEqual(await files.readDir(at, swap), ["file", "link"]);
    fresh();
    assert.equal(await files.readLinkName(join(at, "link"), swap), "to-mine");
  }));

test("createFiles() tells the check the real path of its anchor", () =>
  inTemp(async (dir) => {
    mkdirSync(join(dir, "devices/a"), { recursive: true });
    writeFileSync(join(dir, "devices/a/x"), "1");
    symlinkSync("a", join(dir, "devices/a/link"));
    symlinkSync("devices/a", join(dir, "b"));
    for (const root of [dir, ""]) {
      const at = root === "" ? dir : "";
      const seen: unknown[] = [];
      const admit = Object.assign(
        (real: string, anchor?: string) => void seen.push(real, anchor),
        { anchor: `${at}/b` },
      );
      const files = createFiles(root);
      await files.readText(`${at}/b/x`, admit);
      await files.readDir(`${at}/b`, admit);
      await files.readLinkName(`${at}/b/link`, admit);
      const device = `${at}/devices/a`;
      assert.deepEqual(seen, [
        ...[`${device}/x`, device],
        ...[device, device],
        ...[`${device}/link`, device],
      ]);
      const gone = Object.assign(() => {}, { anchor: `${at}/gone` });
      for (
        const call of [
          () => files.readText(`${at}/b/x`, gone),
          () => files.readDir(`${at}/b`, gone),
          () => files.readLinkName(`${at}/b/link`, gone),
        ]
      ) await assert.rejects(call(), { code: "ENOENT" });
    }
  }));

test("createFiles() lists and follows with a check as without", () =>
  inTemp(async (dir) => {
    mkdirSync(join(dir, "folder"));
    for (const name of ["b", "a"]) writeFileSync(join(dir, "folder", name), "");
    symlinkSync("folder", join(dir, "link"));
    const files = createFiles("");
    const admit = () => {};
    assert.deepEqual(await files.readDir(join(dir, "link"), admit), ["a", "b"]);
    assert.equal(await files.readLinkName(join(dir, "link"), admit), "folder");
    assert.deepEqual(
      await files.readDir("/", admit),
      await files.readDir("/"),
    );
    await assert.rejects(files.readDir(join(dir, "folder/a"), admit), {
      code: "ENOTDIR",
    });
    await assert.rejects(files.readDir(join(dir, "none"), admit), {
      code: "ENOENT",
    });
    await assert.rejects(files.readLinkName(join(dir, "folder"), admit), {
      code: "EINVAL",
    });
    await assert.rejects(files.readLinkName(join(dir, "none"), admit), {
      code: "ENOENT",
    });
  }));

test("createFiles() tells the check where a file really is", () =>
  inTemp(async (dir) => {
    writeFileSync(join(dir, "file"), "x");
    symlinkSync("file", join(dir, "link"));
    const seen: string[] = [];
    const admit = (path: string) => void seen.push(path);
    await createFiles(dir).readText("/link", admit);
    await createFiles("").readText(join(dir, "link"), admit);
    assert.deepEqual(seen, ["/file", join(dir, "file")]);
    const refuse = () => {
      throw new Error("refused");
    };
    await assert.rejects(createFiles(dir).readText("/link", refuse), /refused/);
  }));

test("createFiles() takes the root for the machine itself", async () => {
  const seen: string[] = [];
  const files = createFiles("/");
  const text = await files.readText("/proc/meminfo", (path) => {
    seen.push(path);
  });
  assert.match(text, /^MemTotal:/);
  assert.deepEqual(seen, ["/proc/meminfo"]);
});

test("createFiles() follows 40 links and no more", () =>
  inTemp(async (dir) => {
    writeFileSync(join(dir, "link0"), "end\n");
    for (let n = 1; n <= 41; n++) {
      symlinkSync(`link${n - 1}`, join(dir, `link${n}`));
    }
    const files = createFiles(dir);
    assert.equal(await files.readText("/link40"), "end\n");
    await assert.rejects(files.readText("/link41"), { code: "ELOOP" });
  }));

test("createFiles() reads no more of /proc than it keeps", async () => {
  // Eight bytes for each page that a process could have: without an end.
  await assert.rejects(createFiles("").readText("/proc/self/pagemap"), {
    code: "too-large",
  });
});

test("createFiles() has few files of a sysroot open at once", () =>
  inTemp(async (dir) => {
    const paths = Array.from({ length: 600 }, (_, index) => `/file${index}`);
    for (const path of paths) writeFileSync(join(dir, path), path);
    const files = createFiles(dir);
    const open = () => readdirSync("/proc/self/fd").length;
    const before = open();
    let most = 0;
    await Promise.all(paths.map(async (path) => {
      const [text, names] = await Promise.all([
        files.readText(path),
        files.readDir("/"),
      ]);
      most = Math.max(most, open() - before);
      assert.deepEqual([text, names.length], [path, 600]);
    }));
    assert.ok(most <= 64, `${most} files were open at once`);
  }));

test("createFiles() goes on in a sysroot where a file cannot be read", () =>
  inTemp(async (dir) => {
    const files = createFiles(dir);
    const reads = Array.from({ length: 200 }, () => files.readText("/missing"));
    for (const one of await Promise.allSettled(reads)) {
      assert.equal(one.status, "rejected");
    }
    writeFileSync(join(dir, "there"), "text");
    assert.equal(await files.readText("/there"), "text");
  }));

test("createSysrootHost() answers nothing that was not recorded", () =>
  inTemp(async (dir) => {
    const host = createSysrootHost(dir);
    for (const call of [host.statfs("/"), host.env("HOME"), host.system()]) {
      await assert.rejects(call, { code: "not-recorded" });
    }
  }));

const MOUNTS = "1 0 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n" +
  "2 1 8:2 / /mnt/big\\040disk ro,relatime - ext4 /dev/sdb1 rw\n" +
  "3 1 8:3 / /srv rw - squashfs /dev/loop0 ro\n" +
  "4 1 8:3 / /over ro - ext4 x rw\n5 1 8:3 / /over rw - ext4 x rw\n";
const mounts = [
  ["/home", false],
  ["/mnt/big disk/models", true],
  ["/mnt/big disks", false],
  ["/srv/x", true],
  ["/over", false],
] as const;
for (const [path, want] of mounts) {
  test(`isReadOnlyMount() finds ${path} ${want ? "read-only" : "writable"}`, () => {
    assert.equal(isReadOnlyMount(MOUNTS, path), want);
  });
}

test("readSpace() measures this machine and fails on no path", async () => {
  const { availableBytes, totalBytes } = await readSpace("/");
  assert.ok(totalBytes > 0 && availableBytes <= totalBytes);
  await assert.rejects(readSpace("/no/such/path"), { code: "ENOENT" });
});

test("trustedPath() takes a file of one's own", () =>
  inTemp((dir) => {
    const file = join(dir, "policy.json");
    writeFileSync(file, "{}", { mode: 0o644 });
    assert.equal(trustedPath(file), file);
    symlinkSync(file, join(dir, "link"));
    assert.equal(trustedPath(join(dir, "link")), file);
  }));

for (const mode of [0o664, 0o646, 0o666, 0o622]) {
  test(`trustedPath() refuses mode ${mode.toString(8)}`, () =>
    inTemp((dir) => {
      const file = join(dir, "policy.json");
      writeFileSync(file, "{}");
      chmodSync(file, mode);
      assert.throws(() => trustedPath(file), { code: "untrusted" });
    }));
}

test("trustedPath() refuses a folder that others write, not a sticky one", () =>
  inTemp((dir) => {
    const folder = join(dir, "folder");
    mkdirSync(folder);
    const file = join(folder, "policy.json");
    writeFileSync(file, "{}", { mode: 0o644 });
    chmodSync(folder, 0o777);
    assert.throws(() => trustedPath(file), {
      code: "untrusted",
      message: /"[^"]*folder" is writable by others \(mode 777/,
    });
    symlinkSync(file, join(dir, "link"));
    assert.throws(() => trustedPath(join(dir, "link")), { code: "untrusted" });
    chmodSync(folder, 0o1777);
    assert.equal(trustedPath(file), file);
  }));

const isRoot = process.getuid?.() === 0;
const notRoot = isRoot ? false : "only root can give a file away";
if (notRoot) console.log(`skipped: ${notRoot}`);
test(
  "trustedPath() refuses a file of somebody else",
  { skip: notRoot },
  () =>
    inTemp((dir) => {
      const file = join(dir, "policy.json");
      writeFileSync(file, "{}", { mode: 0o644 });
      chownSync(file, 12345, 12345);
      assert.throws(() => trustedPath(file), {
        message: /owned by user 12345/,
      });
    }),
);

test("trustedPath() says that there is no file", () => {
  assert.throws(() => trustedPath("/no/such/file"), { code: "ENOENT" });
});

test("readDocument() reads up to its cap", () =>
  inTemp(async (dir) => {
    const file = join(dir, "file");
    writeFileSync(file, "12345");
    assert.equal((await readDocument(file, 5)).length, 5);
    await assert.rejects(readDocument(file, 4), { code: "too-large" });
    await assert.rejects(readDocument(dir, 5), { code: "not-regular" });
    await assert.rejects(readDocument(join(dir, "no"), 5), { code: "ENOENT" });
    execFileSync("mkfifo", [join(dir, "fifo")]);
    await assert.rejects(readDocument(join(dir, "fifo"), 5), {
      code: "not-regular",
    });
  }));

test("writeDocument() leaves the old text or the new one, and nothing else", () =>
  inTemp(async (dir) => {
    const file = join(dir, "snapshot.json");
    const texts = Array.from({ length: 20 }, (_, n) => `${n}`.repeat(5000));
    await Promise.all(texts.map((text) => writeDocument(file, text)));
    assert.ok(texts.includes(readFileSync(file, "utf8")));
    assert.equal(statSync(file).mode & 0o777, 0o644);
    assert.deepEqual(readdirSync(dir), ["snapshot.json"]);
    mkdirSync(join(dir, "folder"));
    await assert.rejects(writeDocument(join(dir, "folder"), "x"));
    assert.deepEqual(readdirSync(dir).sort(), ["folder", "snapshot.json"]);
  }));
