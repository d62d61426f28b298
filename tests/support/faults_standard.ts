/** Runs on a machine whose /etc/model-carry is something odd. */

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { works } from "./binary.ts";
import { machinePath } from "./machines.ts";
import { runProgram } from "./run.ts";

/** Why nothing can lie over /etc here; false: it can. */
const noEtc: string | false = process.getuid?.() !== 0
  ? "an /etc that root owns takes root"
  : works("unshare", "-m", "mount", "-t", "tmpfs", "none", "/etc")
  ? false
  : "file systems cannot be mounted here, not even in a namespace";
if (noEtc) console.log(`skipped: ${noEtc}`);

const ASK = ["--json", "--sysroot", machinePath("laptop_on_mains")];
const DENIES = `export const manifest = {
  id: "room",
  version: "1.0.0",
  title: "Somebody sleeps in the room",
  provides: [],
  permissions: {},
  timeoutMs: 1000,
};
export default () => ({
  concerns: [{ decision: "deny", detail: "asleep", message: "not now" }],
});
`;
const POLICY = JSON.stringify({
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  limits: { memory: { reserveBytes: 2 ** 50 } },
});

/** Writes files as root's own, whatever the umask. */
function put(etc: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(etc, name);
    mkdirSync(join(path, ".."), { recursive: true, mode: 0o755 });
    writeFileSync(path, text);
    chmodSync(path, 0o644);
  }
}

type Ended = "allow" | "deny" | 64;
interface Case {
  readonly name: string;
  readonly make: (etc: string) => void;
  readonly want: Ended;
}

const CASES: readonly Case[] = [
  { name: "nothing", make: () => {}, want: "allow" },
  {
    name: "a folder with nothing in it",
    make: (etc) => mkdirSync(join(etc, "model-carry")),
    want: "allow",
  },
  {
    name: "a link to a folder with nothing in it",
    make: (etc) => {
      mkdirSync(join(etc, "carry"));
      symlinkSync("carry", join(etc, "model-carry"));
    },
    want: "allow",
  },
  {
    name: "a policy that denies",
    make: (etc) => put(etc, { "model-carry/policy.json": POLICY }),
    want: "deny",
  },
  {
    name: "a plugin that denies",
    make: (etc) => put(etc, { "model-carry/plugins/room.js": DENIES }),
    want: "deny",
  },
  {
    name: "a link to a place that is not mounted",
    make: (etc) =>
      symlinkSync("/mnt/unmounted/carry", join(etc, "model-carry")),
    want: 64,
  },
  {
    name: "a file",
    make: (etc) => put(etc, { "model-carry": "" }),
    want: 64,
  },
  {
    name: "a folder whose policy is a link to nothing",
    make: (etc) => {
      mkdirSync(join(etc, "model-carry"));
      symlinkSync("site/policy.json", join(etc, "model-carry/policy.json"));
    },
    want: 64,
  },
  {
    name: "a folder whose plugins are a link to nothing",
    make: (etc) => {
      mkdirSync(join(etc, "model-carry"));
      symlinkSync("/mnt/unmounted/plugins", join(etc, "model-carry/plugins"));
    },
    want: "deny",
  },
  {
    name: "a folder with a plugin that is a link to nothing",
    make: (etc) => {
      mkdirSync(join(etc, "model-carry/plugins"), { recursive: true });
      symlinkSync("../room.js", join(etc, "model-carry/plugins/room.js"));
    },
    want: "deny",
  },
];

/** Runs `line`, without certificates of /etc, with the program as "$@" where `etc` lies over /etc. */
function runOver(etc: string, args: readonly string[], line = 'exec "$@"') {
  return runProgram(args, {
    shell: `exec unshare -m sh -ec '
      unset NODE_EXTRA_CA_CERTS
      mount --bind ${etc} /etc
      ${line}' sh "$@"`,
  });
}

async function inEtc(run: (etc: string) => Promise<void>): Promise<void> {
  const base = mkdtempSync(join(tmpdir(), "etc-"));
  try {
    mkdirSync(join(base, "etc"), { mode: 0o755 });
    chmodSync(join(base, "etc"), 0o755);
    await run(join(base, "etc"));
  } finally {
    rmSync(base, { recursive: true });
  }
}

/** What the last document in a text decides. */
function decisionOf(text: string): string {
  return (JSON.parse(text) as LocalModelResourceSnapshot).admission.decision;
}

/** Tests of the program that is started now. */
export function testStandardPlace(who: string, skip: string | false): void {
  for (const { name, make, want } of CASES) {
    test(`${who} ends with ${want} where /etc/model-carry is ${name}`, {
      skip: skip || noEtc,
    }, () =>
      inEtc(async (etc) => {
        make(etc);
        const { code, stdout, stderr } = await runOver(etc, ASK);
        if (want === 64) {
          assert.deepEqual([code, stdout], [64, ""]);
          assert.match(stderr, /^model-carry: Cannot /);
        } else {
          assert.equal(code, 0);
          // Only there a path is told, and only there is one to tell.
          const isDangling = /link to nothing/.test(name);
          assert.match(stderr, isDangling ? /leads nowhere\n$/ : /^$/);
          assert.equal(decisionOf(stdout), want);
        }
      }));
  }

  for (const [what, file] of [["policy", "policy.json"], ["plugins", "x.js"]]) {
    test(`${who} denies in a watch from when its ${what} lead nowhere`, {
      skip: skip || noEtc,
    }, () =>
      inEtc(async (etc) => {
        const place = what === "policy" ? "policy.json" : "plugins";
        put(etc, {
          [`disk/${what === "policy" ? "" : "plugins/"}${file}`]:
            what === "policy"
              ? '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"}'
              : DENIES.replace(/concerns: .*/, ""),
        });
        mkdirSync(join(etc, "model-carry"));
        symlinkSync(`../disk/${place}`, join(etc, `model-carry/${place}`));
        const { stdout } = await runOver(
          etc,
          ["watch", "--interval", "200ms", "--count", "3", ...ASK],
          '"$@" | { read -r line; echo "$line"; rm -r /etc/disk; cat; }',
        );
        const lines = stdout.trim().split("\n");
        assert.equal(lines.length, 3);
        assert.equal(decisionOf(lines[0] ?? ""), "allow");
        assert.equal(decisionOf(lines[2] ?? ""), "deny");
      }));
  }
}
