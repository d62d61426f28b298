/** docs/images.md shows what Nix, Guile and a shell take. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { validate } from "../../schema/generated/policy_validator.js";
import { evaluateService, noGuile } from "../support/guile.ts";
import { blocksOf } from "../support/install_page.ts";
import {
  evaluateModule,
  NIX_FOLDER,
  nixInstantiate,
  noNix,
} from "../support/nix.ts";
import { inTemp } from "../support/temp.ts";

const PLUGIN = join(NIX_FOLDER, "../../examples/plugins/backup-running.js");
const page = readFileSync(
  fileURLToPath(new URL("../../docs/images.md", import.meta.url)),
  "utf8",
);
const blocks = (language: string) => blocksOf(language, page);

test(
  "docs/images.md shows Nix that parses",
  { skip: noNix },
  () =>
    inTemp((dir) => {
      assert.equal(blocks("nix").length, 3);
      for (const text of blocks("nix")) {
        const file = join(dir, "block.nix");
        writeFileSync(file, text);
        assert.equal(nixInstantiate(["--parse", file]).code, 0, text);
      }
      return Promise.resolve();
    }),
);

test("docs/images.md shows a host that the module takes", {
  skip: noNix,
}, () => {
  const host = blocks("nix").find((text) => text.includes("enable = true"));
  assert.ok(host);
  const text = host.replace("./backup-running.js", PLUGIN);
  const { service, etc, assertions } = evaluateModule(`((${text}) {
    self.nixosModules.model-carry = null;
    self.packages.x.model-carry = "/package";
    pkgs.stdenv.hostPlatform.system = "x";
  }).sourceos.model-carry`);
  assert.ok(assertions.every((one) => one.assertion));
  assert.equal(service?.environment["OLLAMA_HOST"], "127.0.0.1:11435");
  const script = etc["model-carry/policy.json"] ?? "";
  const policy: unknown = JSON.parse(
    /^cp (.*) \$out$/m.exec(script)?.[1] ?? "",
  );
  assert.ok(validate(policy), JSON.stringify(validate.errors));
  assert.match(etc["model-carry/plugins"] ?? "", /^cp \S+backup-running\.js /m);
});

/** The form that begins so, to the parenthesis that closes it. */
function formOf(text: string, head: string): string {
  const start = text.indexOf(head);
  let open = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === "(") open++;
    if (text[at] === ")" && --open === 0) return text.slice(start, at + 1);
  }
  throw new Error(`Cannot find the end of "${head}"`);
}

test("docs/images.md shows a system that the service takes", {
  skip: noGuile,
}, () =>
  inTemp((dir) => {
    const out = join(dir, "out");
    mkdirSync(out);
    const [text = ""] = blocks("scheme");
    const head = "(model-carry-configuration";
    const form = formOf(text, head).slice(head.length, -1)
      .replace("model-carry-0.1.0", '"true"')
      .replace('(local-file "backup-running.js")', `"${PLUGIN}"`);
    // No program checks the policy here: that is what ends it.
    const { said } = evaluateService(form, out);
    assert.match(said, /the policy cannot be used/);
    const policy: unknown = JSON.parse(
      readFileSync(join(out, "plain-model-carry-policy.json"), "utf8"),
    );
    assert.ok(validate(policy), JSON.stringify(validate.errors));
    return Promise.resolve();
  }));

test("docs/images.md shows scripts that a shell parses", () => {
  assert.equal(blocks("sh").length, 3);
  for (const text of blocks("sh")) {
    const { status, stderr } = spawnSync("sh", ["-n"], {
      input: text,
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
  }
});
