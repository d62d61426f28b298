/** The OCI image, by the schemas of the standard and by those who run it. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { has, printed } from "../support/packages.ts";
import {
  noRootless,
  type Podman,
  rootlessPodman,
  uidOutside,
} from "../support/rootless.ts";
import { createTemp } from "../support/temp.ts";
import { until } from "../support/until.ts";
import "../support/quiet.ts";

const IMAGE = process.env["MODEL_CARRY_IMAGE"] ?? "";
const SCHEMAS = process.env["MODEL_CARRY_IMAGE_SPEC"] ?? "";
const noImage = IMAGE === ""
  ? "MODEL_CARRY_IMAGE names no image: deno task fleet makes one"
  : false;
if (noImage) console.log(`skipped: ${noImage}`);
const dir = createTemp("image");

function layoutIn(name: string): string {
  const layout = join(dir, name);
  mkdirSync(layout);
  printed("tar", "-xf", IMAGE, "-C", layout);
  return layout;
}

test("image-spec's schemas take index, manifest and configuration", {
  skip: noImage,
}, () => {
  const layout = layoutIn("layout");
  assert.match(printed(SCHEMAS, layout), /^sha256:[0-9a-f]{64}\n$/);
});

const faults: readonly (readonly [string, RegExp, string])[] = [
  ["an index without a digest", /"digest"/, '"digset"'],
  [
    "a manifest of another version",
    /"schemaVersion":2,"config"/,
    '"schemaVersion":1,"config"',
  ],
  ["a configuration without its layers", /"diff_ids"/, '"diff-ids"'],
  [
    "a label that is no text",
    /"org.opencontainers.image.title":"[^"]*"/,
    '"org.opencontainers.image.title":1',
  ],
];
for (const [at, [name, from, to]] of faults.entries()) {
  test(`image-spec's schemas refuse ${name}`, { skip: noImage }, () => {
    const layout = layoutIn(`fault-${at}`);
    const blobs = join(layout, "blobs/sha256");
    const texts = [
      join(layout, "index.json"),
      ...readdirSync(blobs).map((one) => join(blobs, one)),
    ].filter((path) => readFileSync(path).length < 1e5);
    const path = texts.find((one) => from.test(readFileSync(one, "utf8")));
    assert.ok(path);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
    const { status, stderr } = spawnSync(SCHEMAS, [layout], {
      encoding: "utf8",
    });
    assert.equal(status, 1);
    assert.match(stderr, /jsonschema|mismatch/);
  });
}

test("skopeo copies the image, each blob by its digest", {
  skip: noImage || (has("skopeo") ? false : "there is no skopeo here"),
}, () => {
  const copy = `dir:${join(dir, "copy")}`;
  printed("skopeo", "copy", "--insecure-policy", `oci-archive:${IMAGE}`, copy);
  const { Architecture, Os, Labels, Layers } = JSON.parse(
    printed("skopeo", "inspect", copy),
  );
  assert.deepEqual([Os, Layers.length], ["linux", 1]);
  assert.match(IMAGE, new RegExp(`-${Architecture}\\.oci\\.tar$`));
  assert.equal(Labels["org.opencontainers.image.title"], "model-carry");
});

const skip = noImage || noRootless;
if (noRootless) console.log(`skipped: ${noRootless}`);
const HARDENED = [
  ...["--read-only", "--read-only-tmpfs=false", "--cap-drop=all"],
  ...["--security-opt=no-new-privileges", "--network=host", "--pull=never"],
];
const NAME = `localhost/${
  /(model-carry)-([\d.]+)-/.exec(IMAGE)?.slice(1, 3).join(":")
}`;

let podman: Podman | null = null;
/** Loaded once, by a user without rights. */
function loaded(): Podman {
  if (podman !== null) return podman;
  const folder = join(dir, "podman");
  mkdirSync(folder);
  chmodSync(dir, 0o755);
  podman = rootlessPodman(folder);
  podman.run("load", "--input", IMAGE);
  return podman;
}
after(() => podman?.end());
const once = (...args: readonly string[]) =>
  loaded().run("run", "--rm", ...HARDENED, NAME, ...args);

test("rootless podman runs it on a read-only root, with nothing but it", {
  skip,
}, () => {
  assert.match(once("--version"), /^\d+\.\d+\.\d+$/);
  const { kind, health } = JSON.parse(once("--json"));
  assert.equal(kind, "LocalModelResourceSnapshot");
  assert.ok(["healthy", "degraded", "failed"].includes(health.status));
});

/** Starts a container that goes on, and looks at its process from outside. */
function start(
  name: string,
  options: readonly string[],
  args: readonly string[],
) {
  const { run } = loaded();
  const all = ["--detach", `--name=${name}`, ...HARDENED, ...options];
  run("run", ...all, NAME, ...args);
  const pid = run("inspect", "--format={{.State.Pid}}", name);
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const field = (key: string) =>
    new RegExp(`^${key}:\\s+(.*)$`, "m").exec(status)?.[1]?.split("\t");
  assert.equal(field("Uid")?.[1], String(uidOutside(65522)));
  for (const key of ["CapPrm", "CapEff", "CapBnd", "CapAmb"]) {
    assert.equal(Number(field(key)?.[0]), 0, key);
  }
  assert.deepEqual(field("NoNewPrivs"), ["1"]);
  assert.deepEqual(field("Seccomp"), ["2"]);
  // The first process of its namespace gets no signal that it does not take.
  assert.equal(field("NSpid")?.at(-1), "1");
  const root = readFileSync(`/proc/${pid}/mountinfo`, "utf8").split("\n")
    .map((line) => line.split(" ")).find((one) => one[4] === "/");
  assert.ok(root?.[5]?.split(",").includes("ro"));
}

/** Ends it by SIGTERM; what comes later is SIGKILL, and 137. */
function stop(name: string): void {
  const { run } = loaded();
  const fromMs = performance.now();
  run("stop", "--time=10", name);
  const code = run("inspect", "--format={{.State.ExitCode}}", name);
  console.log(`${name} ended in ${Math.round(performance.now() - fromMs)} ms`);
  assert.equal(code, "0");
}

test(
  "serve answers from a container, and ends at SIGTERM as its first process",
  {
    skip,
  },
  async () => {
    start("serve", [], ["serve", "--listen", "127.0.0.1:0"]);
    const { run } = loaded();
    const place = () => /^serving at (\S+)$/m.exec(run("logs", "serve"))?.[1];
    await until(() => place() !== undefined);
    const reply = await fetch(`${place()}/v1/snapshot`);
    assert.equal(reply.status, 200);
    const { kind } = await reply.json();
    assert.equal(kind, "LocalModelResourceSnapshot");
    stop("serve");
  },
);

test(
  "watch keeps a file in a volume, and ends at SIGTERM as its first process",
  {
    skip,
  },
  async () => {
    const out = join(dir, "out");
    mkdirSync(out);
    chmodSync(out, 0o777);
    const file = join(out, "snapshot.json");
    const args = ["watch", "--interval=1s", "--output=/out/snapshot.json"];
    start("watch", [`--volume=${out}:/out`], args);
    const id = () => {
      try {
        return JSON.parse(readFileSync(file, "utf8")).snapshotId;
      } catch {
        return null;
      }
    };
    await until(() => id() !== null);
    const first = id();
    await until(() => id() !== first);
    stop("watch");
    // Nothing half written stays behind.
    assert.deepEqual(readdirSync(out), ["snapshot.json"]);
  },
);
