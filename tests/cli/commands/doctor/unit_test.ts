import assert from "node:assert/strict";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../../core/policy/policy.ts";
import { lookAtUnit } from "../../../../cli/commands/doctor/unit.ts";
import { visitOf } from "../../../support/doctor_visit.ts";
import { createTemp } from "../../../support/temp.ts";

const dir = createTemp("doctor-unit");
chmodSync(dir, 0o755);
const unit = join(dir, "model-carry.service");
writeFileSync(unit, "[Unit]\n");

/** A home, and what the variables of its user say. */
function home(name: string, mode: number) {
  const path = join(dir, name);
  mkdirSync(join(path, ".ollama/models"), { recursive: true });
  chmodSync(path, mode);
  return path;
}
const env = (values: Readonly<Record<string, string>>) => (name: string) =>
  values[name] ?? null;

const look = async (
  changed: Parameters<typeof visitOf>[1],
  groups = "0::/user.slice\n",
) => lookAtUnit(await visitOf("laptop_on_mains", changed), groups);

test("lookAtUnit() is well where none is installed", async () => {
  const [one] = await look({ unitFiles: [join(dir, "none.service")] });
  assert.deepEqual([one?.state, one?.found], [
    "ok",
    "no model-carry.service is installed",
  ]);
});

test("lookAtUnit() tells of no unit of a container's host", async () => {
  const unitFiles = [unit];
  assert.deepEqual(await look({ unitFiles, isMounted: true }), []);
});

test("lookAtUnit() is well where its user may enter the store", async () => {
  const HOME = home("open", 0o755);
  const [one] = await look({ unitFiles: [unit], env: env({ HOME }) });
  assert.deepEqual([one?.state, one?.next], ["ok", null], one?.found);
});

test("lookAtUnit() tells which folder hides the store", async () => {
  const HOME = home("closed", 0o750);
  const [one] = await look({ unitFiles: [unit], env: env({ HOME }) });
  assert.equal(one?.state, "look");
  assert.ok(one?.found.includes(`may not enter ${HOME} (mode 750)`));
  assert.match(one?.next ?? "", /SupplementaryGroups=/);
  const modelStore = join(HOME, "elsewhere");
  mkdirSync(modelStore);
  const [other] = await look({
    unitFiles: [unit],
    policy: { ...DEFAULT_POLICY, modelStore },
  });
  assert.ok(other?.found.includes(`${modelStore} lies there`));
});

test("lookAtUnit() tells what is set here and not there", async () => {
  const values = { OLLAMA_HOST: "127.0.0.1:1234", OLLAMA_MODELS: "/srv" };
  const findings = await look({ unitFiles: [unit], env: env(values) });
  assert.deepEqual(
    findings.map(({ state, next }) => [state, next?.split(" ")[1]]),
    [["look", "endpoints"], ["look", "modelStore"]],
  );
});

test("lookAtUnit() knows a run inside the unit, and a folder", async () => {
  const inside = await look(
    { unitFiles: [unit] },
    "0::/system.slice/model-carry.service\n",
  );
  assert.match(
    inside[0]?.found ?? "",
    /^this run is inside model-carry\.service/,
  );
  const beside = await look({}, "0::/system.slice/model-carry.service.old\n");
  assert.match(beside[0]?.found ?? "", /^no model-carry\.service/);
  assert.deepEqual(await look({ isLive: false, unitFiles: [unit] }), []);
});
