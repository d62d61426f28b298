/** packaging/guix: what compiles, and what the service is made of. */

import assert from "node:assert/strict";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { validate } from "../../schema/generated/policy_validator.js";
import {
  evaluateService,
  GUIX_FOLDER,
  noGuile as skip,
} from "../support/guile.ts";
import { inTemp } from "../support/temp.ts";

const SERVICE = "sourceos/services/model-carry.scm";
const PACKAGE = "sourceos/packages/model-carry.scm";
const PLUGIN = join(
  GUIX_FOLDER,
  "../../examples/plugins/backup-running.js",
);

/** A package whose check of policies ends with a code. */
function packageIn(dir: string, code: number): string {
  const folder = join(dir, "package/libexec/model-carry");
  mkdirSync(folder, { recursive: true });
  const check = join(folder, "check-policy");
  writeFileSync(check, `#!/bin/sh\ntest -s "$1" && exit ${code}\n`);
  chmodSync(check, 0o755);
  return join(dir, "package");
}

const given = (dir: string, code = 0) => `
  (package "${packageIn(dir, code)}")
  (settings '((limits . ((battery . ((lowPercent . 35)))))
              (requiredSignals . #("battery" "memory"  "modelService"))))
  (plugins (list (list "backup-running.js" "${PLUGIN}")))
  (extra-environment '("OLLAMA_HOST=127.0.0.1:11500"))`;

/** The modules of a folder, with one of them changed. */
function changed(dir: string, file: string, from: string, to: string): string {
  const folder = join(dir, "changed");
  cpSync(GUIX_FOLDER, folder, { recursive: true });
  const text = readFileSync(join(folder, file), "utf8");
  assert.ok(text.includes(from));
  writeFileSync(join(folder, file), text.replace(from, to));
  return folder;
}

function withOut<T>(work: (dir: string, out: string) => T): Promise<T> {
  return inTemp((dir) => {
    const out = join(dir, "out");
    mkdirSync(out);
    return Promise.resolve(work(dir, out));
  });
}

test(
  "Guile compiles package and service without a warning",
  { skip },
  () =>
    withOut((dir, out) => {
      const { code, said } = evaluateService(given(dir), out);
      assert.deepEqual([code, said], [0, ""]);
    }),
);

const faults: readonly (readonly [string, string, string, string])[] = [
  [
    "a name that nobody gave",
    SERVICE,
    "(dirname %snapshot)",
    "(dirname %snap)",
  ],
  ["a form that is not closed", PACKAGE, "(license license:expat)))", "(("],
  ["a package that is none", PACKAGE, "bash-minimal node-lts", "node-latest"],
];
for (const [what, file, from, to] of faults) {
  test(`Guile finds ${what}`, { skip }, () =>
    withOut((dir, out) => {
      const folder = changed(dir, file, from, to);
      const { code, said } = evaluateService(given(dir), out, folder);
      assert.notDeepEqual([code, said], [0, ""]);
    }));
}

test("the Guix package has the version of the program", () => {
  const { version } = JSON.parse(
    readFileSync(join(GUIX_FOLDER, "../../deno.json"), "utf8"),
  ) as { version: string };
  const text = readFileSync(join(GUIX_FOLDER, PACKAGE), "utf8");
  assert.equal(/\(version "(.*)"\)/.exec(text)?.[1], version);
  assert.ok(text.includes(`dist/sourceos-model-carry-${version}.tgz`));
});

test(
  "the service watches, as a user of its own, for ever",
  { skip },
  () =>
    withOut((dir, out) => {
      const { extensions } = evaluateService(given(dir), out);
      const service = extensions["shepherd-root"] ?? "";
      const parts = [
        `(list "${dir}/package/bin/model-carry" "watch" "--output" ` +
        '"/run/model-carry/snapshot.json")',
        '#:user "model-carry"',
        '(append (list "OLLAMA_HOST=127.0.0.1:11500") ',
        "(respawn-delay . 5)",
        // A file that stays would be believed until it is stale.
        '(delete-file "/run/model-carry/snapshot.json")',
      ];
      assert.deepEqual(parts.filter((one) => !service.includes(one)), []);
      assert.match(extensions["account"] ?? "", /user-account .*"model-carry"/);
      assert.match(
        extensions["activation"] ?? "",
        /perms "\/run\/model-carry" \(getpwnam "model-carry"\) 493\)/,
      );
      assert.match(extensions["profile"] ?? "", /package/);
    }),
);

test(
  "settings become a policy, plugins become copies",
  { skip },
  () =>
    withOut((dir, out) => {
      const { extensions } = evaluateService(given(dir), out);
      const policy: unknown = JSON.parse(
        readFileSync(join(out, "model-carry-policy.json"), "utf8"),
      );
      assert.deepEqual(policy, {
        kind: "ModelCarryPolicy",
        schemaVersion: "v0.1",
        limits: { battery: { lowPercent: 35 } },
        requiredSignals: ["battery", "memory", "modelService"],
      });
      assert.ok(validate(policy), JSON.stringify(validate.errors));
      const plugins = join(out, "model-carry-plugins");
      assert.deepEqual(readdirSync(plugins), ["backup-running.js"]);
      assert.ok(lstatSync(join(plugins, "backup-running.js")).isFile());
      assert.match(
        extensions["etc"] ?? "",
        /^\("model-carry" .*"policy\.json" .*"plugins" /,
      );
    }),
);

test(
  "a policy that cannot be used ends the build",
  { skip },
  () =>
    withOut((dir, out) => {
      const { code, said } = evaluateService(given(dir, 64), out);
      assert.notEqual(code, 0);
      assert.match(said, /the policy cannot be used/);
    }),
);

const unread: readonly (readonly string[])[] = [
  ...["../outside.js", "a/b.js", ".hidden.js", "_lib.mjs", ".js"],
  ...["dust", "dust.ts", "dust_test.js", "dust_test.mjs", ""],
].map((one) => [one]);
for (const names of [...unread, ["dust.js", "dust.mjs", "dust.js"]]) {
  test(
    `plugins named ${JSON.stringify(names)} end the build`,
    { skip },
    () =>
      withOut((dir, out) => {
        const lists = names.map((one) => `(list "${one}" "${PLUGIN}")`).join(
          " ",
        );
        const { code, said } = evaluateService(
          `(package "${packageIn(dir, 0)}") (plugins (list ${lists}))`,
          out,
        );
        assert.notEqual(code, 0);
        assert.match(said, /a plugin's name ends in|two plugins have one name/);
        assert.deepEqual(readdirSync(dir).sort(), ["out", "package"]);
      }),
  );
}

test(
  "nothing lies in /etc of what is not given",
  { skip },
  () =>
    withOut((dir, out) => {
      const bare = `(package "${packageIn(dir, 0)}")`;
      const { code, extensions } = evaluateService(bare, out);
      assert.deepEqual([code, extensions["etc"]], [0, ""]);
    }),
);
