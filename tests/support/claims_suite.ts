/** Plugins that reach for another's id, in a program that is started. */

import assert from "node:assert/strict";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { sha256Hex } from "../../core/text/canonical_json.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { pluginRoot, readDeed, take } from "./hostile_runs.ts";
import { machinePath } from "./machines.ts";
import { moduleText } from "./plugin_files.ts";

const DENIES = moduleText("room", "denies");
const QUIET = moduleText("room", "quiet");
const SHOWS = moduleText("room", "shows");

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Text that is pinned for "room"; null: its id alone is named. */
  readonly pin: string | null;
  /** The verdict, and whether what "room" said is among its reasons. */
  readonly want: readonly ["allow" | "deny", isSaid: boolean];
}

const crowd = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [
    `a${at}.js`,
    readDeed("forever", `a${at}`),
  ]),
);

const CASES: readonly Case[] = [
  { name: "nobody", files: {}, pin: DENIES, want: ["allow", false] },
  {
    name: "the plugin that is pinned",
    files: { "room.js": DENIES },
    pin: DENIES,
    want: ["deny", true],
  },
  {
    name: "a double before it",
    files: { "a.js": QUIET, "room.js": DENIES },
    pin: DENIES,
    want: ["deny", true],
  },
  {
    name: "a double behind it",
    files: { "room.js": DENIES, "z.mjs": SHOWS },
    pin: DENIES,
    want: ["deny", true],
  },
  {
    name: "a copy of it",
    files: { "a.js": DENIES, "room.js": DENIES },
    pin: DENIES,
    want: ["deny", true],
  },
  {
    name: "a double of one that is content",
    files: { "a.js": SHOWS, "room.js": QUIET },
    pin: QUIET,
    want: ["deny", false],
  },
  {
    name: "one that is content",
    files: { "room.js": QUIET },
    pin: QUIET,
    want: ["allow", false],
  },
  {
    name: "two that nothing pins",
    files: { "a.js": QUIET, "room.js": DENIES },
    pin: null,
    want: ["deny", true],
  },
  {
    name: "a crowd that takes all the time",
    files: { ...crowd, "room.js": DENIES },
    pin: DENIES,
    want: ["deny", true],
  },
];

/** One case each: "room" is optional, and keeps its id and its say. */
export function claimsSuite(
  what: string,
  skip: string | false,
  program: () => readonly string[],
): void {
  const root = pluginRoot();
  after(root.remove);

  async function run(
    name: string,
    files: Readonly<Record<string, string>>,
    plugins: unknown,
  ): Promise<LocalModelResourceSnapshot> {
    const directory = root.add(name, files);
    const policy = join(root.add(`${name}, policy`, {}), "policy.json");
    const document = {
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      plugins,
    };
    writeFileSync(policy, JSON.stringify(document));
    chmodSync(policy, 0o644);
    const { snapshot } = await take([
      ...[...program(), "--json", "--sysroot", machinePath("laptop_on_mains")],
      ...["--plugins", directory, "--policy", policy],
    ]);
    return snapshot;
  }

  for (const { name, files, pin, want } of CASES) {
    test(`${what} takes no denial back for ${name}`, { skip }, async () => {
      const sha256 = pin === null ? {} : { sha256: await sha256Hex(pin) };
      const room = { required: false, ...sha256 };
      const { profiles, admission } = await run(name, files, { room });
      const reasons = profiles[0]?.admission.reasons ?? [];
      const isSaid = reasons.some((one) => one.code === "plugin-concern");
      assert.deepEqual([admission.decision, isSaid], want);
    });
  }

  test(`${what} lets a policy name a plugin with "_"`, { skip }, async () => {
    const files = { "x.js": moduleText("big_room", "throws") };
    for (
      const [required, want] of [[true, "deny"], [false, "allow"]] as const
    ) {
      const name = `an id with _ that wants ${want}`;
      const entries = { "big_room": { required } };
      const { admission } = await run(name, files, entries);
      assert.equal(admission.decision, want);
    }
  });
}
