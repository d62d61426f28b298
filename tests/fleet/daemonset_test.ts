/** The pod of packaging/kubernetes/daemonset.yaml, with this machine as node. */

import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import {
  answerName,
  recordedAnswers,
} from "../../scripts/boot/recorded_answers.ts";
import { hostJson } from "../../scripts/machines/service.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { judgeManifests, noKubernetes } from "../support/kubernetes.ts";
import { has, printed } from "../support/packages.ts";
import { type PodSpec, quantityBytes, runtimeConfig } from "../support/pod.ts";
import { projectPath } from "../support/project_files.ts";
import { reply, serve } from "../support/replay_server.ts";
import { createTemp } from "../support/temp.ts";
import { until } from "../support/until.ts";
import "../support/quiet.ts";

const IMAGE = process.env["MODEL_CARRY_IMAGE"] ?? "";
const missing = ["runc", "skopeo", "umoci", "setpriv"].filter((one) =>
  !has(one)
);
const skip = noKubernetes ||
  (IMAGE === ""
    ? "MODEL_CARRY_IMAGE names no image: deno task fleet makes one"
    : process.getuid?.() !== 0
    ? "a container with a limit of memory takes root"
    : missing.length > 0
    ? `there is no ${missing.join()} here`
    : false);
if (skip) console.log(`skipped: ${skip}`);

const dir = createTemp("daemonset");
const FEATURES = "/etc/kubernetes/node-feature-discovery/features.d";
/** Its folder on the node, as the kubelet makes one that is not there. */
const features = join(dir, "features.d");
mkdirSync(features, { mode: 0o755 });

function podOf(): PodSpec {
  const path = projectPath("packaging/kubernetes/daemonset.yaml");
  const { object } =
    judgeManifests(path).find(({ kind }) => kind === "DaemonSet") ?? {};
  return (object as { spec: { template: { spec: PodSpec } } })
    .spec.template.spec;
}

function unpack(): string {
  const layout = join(dir, "layout");
  const bundle = join(dir, "bundle");
  const from = `oci-archive:${IMAGE}`;
  printed("skopeo", "copy", "--insecure-policy", from, `oci:${layout}:x`);
  printed("umoci", "unpack", "--image", `${layout}:x`, bundle);
  return bundle;
}

const pod = skip ? null : podOf();
const bundle = skip ? "" : unpack();
const base = skip
  ? null
  : JSON.parse(readFileSync(join(bundle, "config.json"), "utf8"));
const runc = ["runc", "--root", join(dir, "runc")] as const;
const started: string[] = [];

interface Running {
  readonly id: string;
  readonly child: ChildProcess;
  readonly code: Promise<number | null>;
  text(): string;
}

/** Runs the pod's container; a policy is mounted as the page shows it. */
function start(policy: string, args?: readonly string[]): Running {
  assert.ok(pod?.containers[0]);
  const [container] = pod.containers;
  const config = runtimeConfig(
    base,
    pod,
    args === undefined ? container : { ...container, args },
    { [FEATURES]: features },
  ) as { mounts: object[]; linux: object };
  const destination = "/etc/model-carry/policy.json";
  const options = ["bind", "ro"];
  config.mounts.push({ destination, type: "bind", source: policy, options });
  const id = `model-carry-test-${process.pid}-${started.length}`;
  started.push(id);
  config.linux = { ...config.linux, cgroupsPath: `/${id}` };
  writeFileSync(join(bundle, "config.json"), JSON.stringify(config));
  const [command, ...first] = runc;
  const child = spawn(command, [...first, "run", "--bundle", bundle, id], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (part) => (text += part));
  }
  const code = new Promise<number | null>((resolve) =>
    child.once("close", resolve)
  );
  return { id, child, code, text: () => text };
}

// Whatever a test that fails has left running.
after(() => {
  const [command, ...first] = runc;
  for (const id of started) {
    spawnSync(command, [...first, "delete", "--force", id]);
  }
});

const server = skip ? null : await serveModels();
after(() => server?.close());

/** An Ollama with both models, on the node's loopback. */
function serveModels() {
  const answers = recordedAnswers(JSON.parse(hostJson()));
  return serve((socket, line, body) => {
    const [method = "", path = ""] = line.split(" ");
    const model = method === "POST" ? ` ${JSON.parse(body).model}` : "";
    const found = answers.get(answerName(`${method} ${path}${model}`));
    reply(found === undefined ? 404 : 200, found ?? "{}")(socket);
  });
}

function policyFile(): string {
  const path = join(dir, "policy.json");
  writeFileSync(
    path,
    JSON.stringify({
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      // Nothing is measured of the heat and the charge of a virtual machine.
      assumptions: { thermal: "normal", battery: "normal" },
      modelStore: "/usr/share/ollama/.ollama/models",
      endpoints: [{ url: server?.url, implementation: "ollama" }],
    }),
    { mode: 0o644 },
  );
  return path;
}

/** Labels of the file, by name. */
function labels(): Record<string, string> {
  const path = join(features, "model-carry");
  if (!existsSync(path)) return {};
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return Object.fromEntries(
    lines.filter((line) => !line.startsWith("#")).map((line) =>
      line.split("=") as [string, string]
    ),
  );
}

const ONE = "model-carry.srcos.ai/local-llama32-1b";

test("without its first container the pod may not write, and says so", {
  skip,
}, async () => {
  const { id, code, text } = start(policyFile());
  await until(() => text().includes("Cannot write"));
  assert.deepEqual(readdirSync(features), []);
  printed(...runc, "kill", id, "TERM");
  assert.equal(await code, 0);
});

test("the first container gives the folder away with the one right it has", {
  skip,
}, () => {
  const [first, ...more] = pod?.initContainers ?? [];
  assert.ok(first && more.length === 0);
  const { add = [], drop = [] } = first.securityContext.capabilities ?? {};
  assert.deepEqual([drop, add], [["ALL"], ["CHOWN"]]);
  const [mount] = first.volumeMounts;
  assert.equal(first.volumeMounts.length, 1);
  const command = (first.command ?? []).map((one) =>
    one === mount?.mountPath ? features : one
  );
  const own = (rights: string) =>
    spawnSync("setpriv", [
      ...["--no-new-privs", `--bounding-set=${rights}`, "--inh-caps=-all"],
      ...command,
    ]).status;
  assert.notEqual(own("-all"), 0);
  assert.equal(own("-all,+chown"), 0);
  const { uid, gid } = statSync(features);
  const { runAsUser, runAsGroup } = pod?.securityContext ?? {};
  assert.deepEqual([uid, gid], [runAsUser, runAsGroup]);
});

test("the pod labels the node by the node's memory, not by its own", {
  skip,
}, async () => {
  const running = start(policyFile());
  const { id, code, text } = running;
  const file = join(features, "model-carry");
  await until(() => existsSync(file));
  const [first = ""] = readFileSync(file, "utf8").split("\n");
  const end = /^# \+expiry-time=(\S+)$/.exec(first)?.[1] ?? "";
  assert.ok(Date.parse(end) > Date.now(), first);
  assert.equal(labels()[`may-run.${ONE}`], "true", text());
  assert.match(labels()[`verdict.${ONE}`] ?? "", /^(allow|constrain)$/);
  const { uid, mode } = statSync(file);
  const { runAsUser = 0 } = pod?.securityContext ?? {};
  assert.deepEqual([uid, mode & 0o777], [runAsUser, 0o644]);

  const { pid } = JSON.parse(printed(...runc, "state", id));
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const four = Array(4).fill(runAsUser).join("\t");
  assert.match(status, new RegExp(`^Uid:\t${four}$`, "m"));
  assert.match(status, /^CapBnd:\t0+$/m);
  assert.match(status, /^NoNewPrivs:\t1$/m);
  const mounts = readFileSync(`/proc/${pid}/mountinfo`, "utf8").trim()
    .split("\n").map((line) => line.split(" "));
  // What is mounted below them, such as control groups, is read-only too.
  const below = mounts.filter(([, , , , at = ""]) =>
    at === "/" || at.startsWith("/host/")
  );
  assert.ok(below.length > 4);
  for (const [, , , , at, options = ""] of below) {
    assert.ok(options.split(",").includes("ro"), at);
  }

  const fromMs = performance.now();
  printed(...runc, "kill", id, "TERM");
  assert.equal(await code, 0);
  console.log(`ended in ${Math.round(performance.now() - fromMs)} ms`);
  // Nothing hidden stays; the file ends by itself.
  assert.deepEqual(readdirSync(features), ["model-carry"]);
});

/** A snapshot of the pod's container with these arguments. */
async function snapshotWith(
  args: readonly string[],
): Promise<LocalModelResourceSnapshot> {
  const { code, text } = start(policyFile(), ["--json", "--quiet", ...args]);
  assert.equal(await code, 0, text());
  return JSON.parse(text());
}

test("the same container without the node's files sees its own limit", {
  skip,
}, async () => {
  const [container] = pod?.containers ?? [];
  const limit = quantityBytes(container?.resources.limits.memory ?? "");
  const machine = (container?.args ?? []).filter((one) =>
    /^--(sysroot=|live$)/.test(one)
  );
  assert.equal(machine.length, 2);
  const total = Number(
    /^MemTotal: +(\d+) kB$/m.exec(readFileSync("/proc/meminfo", "utf8"))?.[1],
  );
  const node = await snapshotWith(machine);
  const { memory, disk, network } = node.signals;
  assert.ok(memory.status === "known");
  assert.equal(memory.totalBytes, total * 1024);
  assert.ok(memory.availableBytes > limit);
  assert.deepEqual([disk.status, network.status], ["known", "known"]);
  const own = await snapshotWith([]);
  assert.ok(own.signals.memory.status === "known");
  assert.ok(own.signals.memory.availableBytes < limit);
  assert.equal(own.admission.decision, "deny");
});
