/** The npm package: what is in it, what it exports, how it is licensed. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  createConsumer,
  noTarball as skip,
  removeConsumer,
  runModule,
  runNode,
  TARBALL,
} from "../support/tarball.ts";

if (skip) console.log(`skipped: ${skip}`);

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let dir = "";
before(() => {
  if (!skip) dir = createConsumer();
});
after(() => removeConsumer(dir));

const packed = () => join(dir, "node_modules/@sourceos/model-carry");

/** Files of the repository that the package has to hold in some shape. */
function sources(): string[] {
  const folders = [
    "agent",
    "cli",
    "core",
    "host",
    "probes",
    "runner",
    "schema",
  ];
  const inside = folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name}`)
  );
  return ["mod.ts", ...inside].filter((name) =>
    /\.(ts|js|json|bin)$/.test(name) && !name.endsWith(".d.ts")
  );
}

test("the package holds only what the sources become", { skip }, () => {
  const wanted = new Set([
    ...["package.json", "README.md", "LICENSE", "NOTICE", "bin.js"],
    "check-policy.mjs",
    ...readdirSync(`${ROOT}docs`).filter((one) => one.endsWith(".md"))
      .map((one) => `docs/${one}`),
  ]);
  for (const name of sources()) {
    if (!name.endsWith(".ts")) wanted.add(name);
    else wanted.add(name.replace(/\.ts$/, ".js"));
    wanted.add(name.replace(/\.(ts|js)$/, ".d.ts"));
  }
  const files = readdirSync(packed(), {
    recursive: true,
    withFileTypes: true,
  }).filter((one) => one.isFile()).map((one) =>
    join(one.parentPath, one.name).slice(packed().length + 1)
  );
  // The program lies bundled beside the modules of the library.
  const isProgram = (name: string) => /^bin\/[\w-]+\.js$/.test(name);
  assert.deepEqual(
    files.filter((one) => !wanted.has(one) && !isProgram(one)),
    [],
  );
  for (
    const needed of [
      ...[
        "bin.js",
        "bin/main.js",
        "mod.js",
        "mod.d.ts",
        "core/probe/contract.d.ts",
        "docs/install.md",
      ],
      ...["runner/sandbox/_quickjs_metered.bin"],
      ...["LICENSE", "NOTICE", "README.md"],
      ...readdirSync(`${ROOT}schema`).filter((one) =>
        one.endsWith(".schema.json")
      ).map((one) => `schema/${one}`),
    ]
  ) {
    assert.ok(files.includes(needed), needed);
  }
});

test("the package depends on nothing and runs nothing when installed", {
  skip,
}, () => {
  const manifest = JSON.parse(
    readFileSync(join(packed(), "package.json"), "utf8"),
  );
  assert.deepEqual(
    ["dependencies", "devDependencies", "peerDependencies", "scripts"]
      .filter((one) => one in manifest),
    [],
  );
  assert.deepEqual(manifest.engines, { node: ">=20" });
  assert.deepEqual(manifest.bin, { "model-carry": "./bin.js" });
  assert.deepEqual(Object.keys(manifest.exports), [
    ".",
    "./probe",
    "./schema/*.json",
  ]);
  assert.equal(manifest.license, "MIT");
  assert.ok(!("private" in manifest), "nobody can publish a private package");
});

test("the package has pages whose links lead somewhere", { skip }, () => {
  const { repository } = JSON.parse(
    readFileSync(join(packed(), "package.json"), "utf8"),
  );
  const home = repository.url.replace(/^git\+(.*)\.git$/, "$1");
  const pages = readdirSync(packed(), { recursive: true, encoding: "utf8" })
    .filter((one) => one.endsWith(".md"));
  let relative = 0;
  for (const page of pages) {
    const text = readFileSync(join(packed(), page), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith("#")) continue;
      const [path = ""] = target.split("#");
      const place = path.startsWith(home)
        // Its way from there is that of the checkout.
        ? join(
          ROOT,
          path.slice(home.length).replace(/^\/(blob|tree)\/main/, ""),
        )
        : join(packed(), dirname(page), path);
      if (/^https?:/.test(path) && !path.startsWith(home)) continue;
      assert.ok(existsSync(place), `${page}: ${target}`);
      if (!path.startsWith(home)) relative++;
    }
  }
  assert.ok(relative > 20, String(relative));
});

test("the package tells no path of who packed it", { skip }, () => {
  const listing = execFileSync("tar", ["-tvzf", TARBALL], { encoding: "utf8" });
  for (const line of listing.trim().split("\n")) {
    assert.match(line, /^[-d]rw[x-]r-[x-]r-[x-] 0\/0 .* 1985-10-26 /);
  }
  const found = spawnSync("grep", ["-rlF", ROOT, packed()], {
    encoding: "utf8",
  });
  assert.equal(found.stdout, "");
});

test("the package carries the notices of what is in it", { skip }, () => {
  const notice = readFileSync(join(packed(), "NOTICE"), "utf8");
  for (const one of ["Vercel", "Fabrice Bellard", "Unicode", "Poberezkin"]) {
    assert.ok(notice.includes(one), one);
  }
});

test("the package exports its schemas, the probe contract, no inside", {
  skip,
}, () => {
  const { code, stdout, stderr } = runModule(
    dir,
    `import { readFileSync } from "node:fs";
    import * as probe from "@sourceos/model-carry/probe";
    const at = import.meta.resolve("@sourceos/model-carry/schema/policy.schema.json");
    const { $id } = JSON.parse(readFileSync(new URL(at)));
    const inside = await import("@sourceos/model-carry/cli/collect.js").catch((error) => error.code);
    console.log(JSON.stringify([$id, Object.keys(probe).length >= 0, inside]));`,
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.deepEqual(JSON.parse(stdout), [
    "https://schemas.srcos.ai/model-carry/policy.schema.json",
    true,
    "ERR_PACKAGE_PATH_NOT_EXPORTED",
  ]);
});

test("the package is loaded by import and by require", { skip }, () => {
  const name = "@sourceos/model-carry";
  const schema = `${name}/schema/snapshot.schema.json`;
  const say = "console.log(typeof lib.collect, schema.$id.length > 0)";
  const ways: readonly (readonly [string, string])[] = [
    [
      "module",
      `import * as lib from "${name}";
      import schema from "${schema}" with { type: "json" }; ${say};`,
    ],
    [
      "commonjs",
      `const schema = require("${schema}");
      import("${name}").then((lib) => ${say});`,
    ],
    [
      "commonjs",
      // From Node 20.19 and 22.12 on.
      `const lib = process.features.require_module
        ? require("${name}") : { collect() {} };
      const schema = require("${schema}"); ${say};`,
    ],
  ];
  for (const [type, text] of ways) {
    const { code, stdout, stderr } = runNode(dir, [
      ...["--no-warnings", `--input-type=${type}`, "--eval", text],
    ]);
    assert.deepEqual([code, stdout, stderr], [0, "function true\n", ""], text);
  }
});

test("npx runs the package from an empty folder", { skip }, () => {
  const empty = mkdtempSync(join(tmpdir(), "npx-"));
  try {
    copyFileSync(TARBALL, join(empty, basename(TARBALL)));
    const { status, stdout } = spawnSync(
      "npx",
      ["-y", `./${basename(TARBALL)}`, "--json"],
      { cwd: empty, encoding: "utf8" },
    );
    assert.equal(status, 0);
    const { kind, producer } = JSON.parse(stdout);
    assert.equal(kind, "LocalModelResourceSnapshot");
    assert.match(producer.runtime, /^node /);
    assert.deepEqual(readdirSync(empty), [basename(TARBALL)]);
  } finally {
    rmSync(empty, { recursive: true });
  }
});

test(
  "the package is the same bytes, whoever packs it and when",
  { skip },
  () => {
    const out = mkdtempSync(join(tmpdir(), "npm-"));
    try {
      const args = ["run", "-A", `${ROOT}scripts/npm.ts`, `--out=${out}`];
      const line = 'umask 077; exec "$0" "$@"';
      execFileSync("sh", ["-c", line, process.execPath, ...args], {
        env: { ...process.env, TZ: "Asia/Tokyo" },
        stdio: "ignore",
      });
      const again = readFileSync(join(out, basename(TARBALL)));
      assert.ok(again.equals(readFileSync(TARBALL)));
    } finally {
      rmSync(out, { recursive: true });
    }
  },
);
