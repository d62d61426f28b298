import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import {
  isAbsent,
  ownershipFault,
  trustedPath,
} from "../../../host/files/file_trust.ts";

const ME = process.getuid?.() ?? 0;

/** A folder that is ours, with a policy in `own/` and room in `open/`. */
async function inTemp(
  run: (dir: string) => void | Promise<void>,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "trust-"));
  try {
    for (const name of ["own", "open", "sticky"]) mkdirSync(join(dir, name));
    writeFileSync(join(dir, "own/policy.json"), "{}", { mode: 0o644 });
    chmodSync(join(dir, "open"), 0o777);
    chmodSync(join(dir, "sticky"), 0o1777);
    await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const modes: readonly (readonly [number, number, boolean, boolean])[] = [
  [ME, 0o644, false, true],
  [0, 0o644, false, true],
  [ME, 0o600, false, true],
  [ME, 0o755, true, true],
  [ME, 0o1777, true, true],
  [ME, 0o1666, false, false],
  [ME, 0o775, true, false],
  [ME, 0o757, true, false],
  [ME, 0o620, false, false],
  [ME, 0o602, false, false],
  [54321, 0o600, false, false],
  [54321, 0o1777, true, false],
];
for (const [uid, mode, isDirectory, want] of modes) {
  const what = isDirectory ? "a directory" : "a file";
  const name = `${what} of ${uid === ME ? "ours" : uid}, ${mode.toString(8)}`;
  test(`ownershipFault() ${want ? "trusts" : "faults"} ${name}`, () => {
    assert.equal(ownershipFault({ uid, mode }, isDirectory) === null, want);
  });
}

test("trustedPath() follows links to the real file", () =>
  inTemp((dir) => {
    const file = join(dir, "own/policy.json");
    symlinkSync("own", join(dir, "folder"));
    symlinkSync("../own/./policy.json", join(dir, "own/relative"));
    symlinkSync(join(dir, "folder/relative"), join(dir, "sticky/absolute"));
    for (
      const path of [
        "own/policy.json",
        "own//policy.json",
        "own/../own/policy.json",
        "folder/policy.json",
        "own/relative",
        "sticky/absolute",
      ]
    ) {
      assert.equal(trustedPath(`${dir}/${path}`), file, path);
    }
  }));

test("trustedPath() tells a device and a pipe as what they are", () =>
  inTemp((dir) => {
    const pipe = join(dir, "own/pipe");
    execFileSync("mkfifo", ["-m", "666", pipe]);
    symlinkSync("/dev/null", join(dir, "own/link.json"));
    const ends = [
      ["/dev/null", '"/dev/null" is a device, not a file'],
      [join(dir, "own/link.json"), '"/dev/null" is a device, not a file'],
      [pipe, `"${pipe}" is a pipe, not a file`],
    ];
    for (const [path = "", told] of ends) {
      const message = `Cannot trust "${path}": ${told}`;
      assert.throws(() => trustedPath(path), { code: "untrusted", message });
    }
  }));

test("trustedPath() refuses a link that others could point elsewhere", () =>
  inTemp((dir) => {
    const file = join(dir, "own/policy.json");
    symlinkSync(file, join(dir, "open/link"));
    assert.throws(() => trustedPath(join(dir, "open/link")), {
      code: "untrusted",
    });
    // Both ends are ours; what lies between them is anybody's.
    symlinkSync("../open/link", join(dir, "own/first"));
    assert.throws(() => trustedPath(join(dir, "own/first")), {
      code: "untrusted",
      message: /"[^"]*\/open" is writable by others/,
    });
    symlinkSync("../own", join(dir, "open/folder"));
    assert.throws(() => trustedPath(join(dir, "open/folder/policy.json")), {
      code: "untrusted",
    });
    symlinkSync("../open/../own/policy.json", join(dir, "own/through"));
    assert.throws(() => trustedPath(join(dir, "own/through")), {
      code: "untrusted",
    });
  }));

test("trustedPath() says what is missing before what is not trusted", () =>
  inTemp((dir) => {
    symlinkSync("nowhere", join(dir, "dangling"));
    symlinkSync("loop", join(dir, "loop"));
    // As the kernel reads them: a step up or a slash asks for a folder.
    symlinkSync("nowhere/../own", join(dir, "upwards"));
    symlinkSync("policy.json/", join(dir, "own/slash"));
    symlinkSync("policy.json/../policy.json", join(dir, "own/through"));
    for (
      const [path, code] of [
        ["open/missing", "ENOENT"],
        ["dangling", "dangling"],
        ["dangling/policy.json", "dangling"],
        ["upwards", "dangling"],
        ["loop", "ELOOP"],
        ["own/policy.json/x", "ENOTDIR"],
        ["own/slash", "ENOTDIR"],
        ["own/through", "ENOTDIR"],
        ["own/" + "n".repeat(256), "ENAMETOOLONG"],
      ] as const
    ) {
      assert.throws(() => trustedPath(join(dir, path)), { code }, path);
      assert.equal(isAbsent(join(dir, path)), code === "ENOENT", path);
    }
    assert.equal(isAbsent(join(dir, "own/policy.json")), false);
    assert.equal(isAbsent(join(dir, "no/such/folder/policy.json")), true);
  }));

const notRoot = ME === 0 ? false : "only root can give a file away";
if (notRoot) console.log(`skipped: ${notRoot}`);
test(
  "trustedPath() refuses a link of somebody else",
  { skip: notRoot },
  () =>
    inTemp((dir) => {
      const link = join(dir, "sticky/link");
      symlinkSync(join(dir, "own/policy.json"), link);
      assert.equal(trustedPath(link), join(dir, "own/policy.json"));
      lchownSync(link, 54321, 54321);
      assert.throws(() => trustedPath(link), {
        code: "untrusted",
        message: /"[^"]*\/link" is owned by user 54321/,
      });
    }),
);
