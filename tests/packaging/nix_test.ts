/** packaging/nix: what parses, and what unit and files the module makes. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { policyFaults } from "../../core/policy/policy_faults.ts";
import { ignoredName } from "../../host/files/find_plugins.ts";
import { validate } from "../../schema/generated/policy_validator.js";
import {
  directives,
  evaluateModule,
  NIX_FOLDER,
  nixInstantiate,
  NIXPKGS_LIB,
  noNix as skip,
  PACKAGE,
} from "../support/nix.ts";
import { inTemp } from "../support/temp.ts";
import { setting, unitLines } from "../support/systemd.ts";

const parses = (path: string) => nixInstantiate(["--parse", path]).code === 0;

for (const name of readdirSync(NIX_FOLDER)) {
  test(`nix-instantiate parses ${name}`, { skip }, () =>
    inTemp((dir) => {
      assert.ok(parses(join(NIX_FOLDER, name)));
      const broken = join(dir, name);
      const text = readFileSync(join(NIX_FOLDER, name), "utf8");
      writeFileSync(broken, text.replace(";", ""));
      assert.ok(!parses(broken));
      return Promise.resolve();
    }));
}

test("packages for Nix have the version of the program", () => {
  const { version } = JSON.parse(
    readFileSync(join(NIX_FOLDER, "../../deno.json"), "utf8"),
  ) as { version: string };
  for (const name of ["package.nix", "binary.nix"]) {
    const text = readFileSync(join(NIX_FOLDER, name), "utf8");
    assert.equal(/^ +version = "(.*)";$/m.exec(text)?.[1], version, name);
  }
});

const PLUGIN = join(NIX_FOLDER, "../../examples/plugins/backup-running.js");
const GIVEN = `{
  enable = true;
  settings = { limits.battery.lowPercent = 35; memory.cgroup = "host"; };
  plugins."backup-running.js" = ${PLUGIN};
  extraEnvironment.OLLAMA_HOST = "127.0.0.1:11500";
}`;

// What the module need not say: a package that is enabled is there.
const ELSEWHERE = /^Condition\w+=\/usr\/(local\/)?bin\/model-carry$/;

const libs: readonly (readonly [string, string | undefined, string | false])[] =
  [
    ["a stand-in for lib", undefined, skip],
    [
      "lib.evalModules",
      NIXPKGS_LIB,
      skip || (NIXPKGS_LIB === undefined &&
        "MODEL_CARRY_NIXPKGS_LIB names no lib of nixpkgs"),
    ],
  ];
for (const [by, lib, skip] of libs) {
  test(`the module's unit is that of packaging/systemd, by ${by}`, {
    skip,
  }, () => {
    const { service, packages } = evaluateModule(GIVEN, lib);
    assert.ok(service);
    const made = [
      `Description=${service.description}`,
      ...directives(service.unitConfig),
      ...directives(service.serviceConfig),
      ...service.wantedBy.map((one) => `WantedBy=${one}`),
    ];
    const [program = ""] = setting("ExecStart").split(" ");
    const wanted = unitLines().filter((line) => !ELSEWHERE.test(line))
      .map((line) => line.replace(program, `${PACKAGE}/bin/model-carry`));
    assert.deepEqual(made.sort(), wanted.sort());
    assert.deepEqual(service.environment, { OLLAMA_HOST: "127.0.0.1:11500" });
    assert.deepEqual(packages, [PACKAGE]);
  });

  test(`settings become a policy that is checked, by ${by}`, { skip }, () => {
    const { etc } = evaluateModule(GIVEN, lib);
    const script = etc["model-carry/policy.json"] ?? "";
    const written = /^cp (\{.*\}) \$out$/m.exec(script)?.[1] ?? "";
    const policy: unknown = JSON.parse(written);
    assert.ok(validate(policy), JSON.stringify(validate.errors));
    assert.deepEqual(policyFaults(policy), []);
    assert.deepEqual(policy, {
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      limits: { battery: { lowPercent: 35 } },
      memory: { cgroup: "host" },
    });
    assert.match(script, /\$check \{/);
  });

  test(`plugins are copied, by ${by}`, { skip }, () => {
    const { etc } = evaluateModule(GIVEN, lib);
    const script = etc["model-carry/plugins"] ?? "";
    assert.match(script, /^cp \S+backup-running\.js \$out\/'?backup-running/m);
    assert.doesNotMatch(script, /ln -s/);
  });

  test(`nothing is made of what is not given, by ${by}`, { skip }, () => {
    assert.deepEqual(evaluateModule("{ enable = true; }", lib).etc, {});
    const off = evaluateModule("{ enable = false; }", lib);
    assert.deepEqual([off.service, off.packages], [null, []]);
  });
}

const names = [
  ...["a.js", "backup-running.mjs", "_a.js", ".a.js", "a_test.js", "a.ts"],
  ...["a_test.mjs", "a.jsx", "x.y.js"],
];
test("the module takes the names of plugins that the program takes", {
  skip,
}, () => {
  for (const name of names) {
    const given = `{ enable = true; plugins."${name}" = ${PLUGIN}; }`;
    const { assertions } = evaluateModule(given);
    const isTaken = assertions.every((one) => one.assertion);
    assert.equal(isTaken, ignoredName(name) === null, name);
  }
});
