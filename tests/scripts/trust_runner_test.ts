import assert from "node:assert/strict";
import { test } from "node:test";
import type { Test } from "../../scripts/trust/order.ts";
import {
  type Context,
  type MutantRun,
  ScriptRunner,
  type Tests,
} from "../../scripts/trust/script_runner.ts";

type Runs = Readonly<Record<string, () => unknown>>;

/** Files of tests; each evaluation is noted with what it loads, and when. */
function suite(files: Readonly<Record<string, () => Runs>>, context: Context) {
  const loaded: string[][] = [];
  const program: Tests = {
    files: Object.keys(files),
    reaching: (source) =>
      Object.keys(files).filter((file) => file.includes(source)),
    evaluate: () => {
      const mine: string[] = [];
      const tests = new Map<string, readonly Test[]>();
      loaded.push(mine);
      return {
        load: (file) => {
          const known = tests.get(file);
          if (known) return Promise.resolve(known);
          mine.push(`${file} with ${context.activeMutant}`);
          const runs = Object.entries(files[file]?.() ?? {});
          const made = runs.map(([id, run]) => ({ id, file, run }));
          tests.set(file, made);
          return Promise.resolve(made);
        },
      };
    },
  };
  return { program, loaded };
}

const runtime = (id: string, ...testFilter: string[]): MutantRun => ({
  ...{ activeMutant: { id }, mutantActivation: "runtime", testFilter },
});
const statics = (id: string): MutantRun => ({
  ...{ activeMutant: { id }, mutantActivation: "static" },
});
const fail = (message: string) => () => {
  throw new Error(message);
};

test("ScriptRunner notes what covers what, and what fails", async () => {
  const context: Context = { mutantCoverage: { perTest: {} } };
  const seen: unknown[] = [];
  const note = () => void seen.push(context.currentTestId);
  const { program } = suite(
    {
      a: () => ({ one: note, two: fail("broken") }),
      b: () => ({ three: note }),
    },
    context,
  );
  const { tests, ...rest } = await new ScriptRunner(program, context).dryRun();
  assert.deepEqual(rest, {
    status: "complete",
    mutantCoverage: context.mutantCoverage,
  });
  assert.deepEqual(seen, ["one", "three"]);
  assert.equal(context.currentTestId, undefined);
  assert.deepEqual(
    tests.map(({ id, status, failureMessage }) => [id, status, failureMessage]),
    [["one", 0, undefined], ["two", 1, "broken"], ["three", 0, undefined]],
  );
});

test("ScriptRunner asks of a mutant in a function the tests that cover it", async () => {
  const context: Context = {};
  const seen: string[] = [];
  const run = (name: string) => () => {
    seen.push(`${name} with ${context.activeMutant}`);
    if (context.activeMutant === "7" && name === "two") throw new Error("no");
  };
  const { program, loaded } = suite({
    a: () => ({ one: run("one"), two: run("two") }),
    b: () => ({ three: run("three") }),
  }, context);
  const runner = new ScriptRunner(program, context);
  assert.deepEqual(await runner.mutantRun("a", runtime("7", "two", "three")), {
    status: "killed",
    killedBy: ["two"],
    failureMessage: "no",
    nrOfTests: 1,
  });
  assert.deepEqual(await runner.mutantRun("a", runtime("8", "one", "three")), {
    status: "survived",
    nrOfTests: 2,
  });
  assert.deepEqual(
    seen,
    ["two with 7", "two with 7", "one with 8", "three with 8"],
  );
  assert.deepEqual(loaded, [["a with undefined", "b with undefined"]]);
  assert.equal(context.activeMutant, undefined);
});

test("ScriptRunner loads anew for a mutant of what modules evaluate", async () => {
  const context: Context = {};
  let value = 0;
  const file = () => {
    value = context.activeMutant === "7" ? 1 : 0;
    return { [`is ${value}`]: () => assert.equal(value, 0) };
  };
  const { program, loaded } = suite(
    { "x a": file, "other": fail("not loaded") as never, "x b": () => ({}) },
    context,
  );
  // The clean evaluation has to be whole: here it is not.
  const runner = new ScriptRunner(program, context);
  await assert.rejects(runner.mutantRun("x", statics("7")), /not loaded/);

  const sound = suite(
    { "x a": file, "y": () => ({}), "x b": () => ({}) },
    context,
  );
  const second = new ScriptRunner(sound.program, context);
  const killed = await second.mutantRun("x", statics("7"));
  assert.deepEqual([killed.status, killed.killedBy], ["killed", ["is 1"]]);
  const survived = await second.mutantRun("x", statics("8"));
  assert.deepEqual(survived, { status: "survived", nrOfTests: 1 });
  assert.deepEqual(sound.loaded, [
    ["x a with undefined", "y with undefined", "x b with undefined"],
    ["x a with 7"],
    ["x a with 8", "x b with 8"],
  ]);
  assert.ok(loaded.length > 0);
});

test("ScriptRunner counts as killed what cannot be loaded", async () => {
  const context: Context = {};
  const { program } = suite({
    a: () => context.activeMutant ? fail("no regular expression")() : {},
  }, context);
  const result = await new ScriptRunner(program, context)
    .mutantRun("a", statics("7"));
  assert.equal(result.status, "killed");
  assert.match(String(result.failureMessage), /Cannot load: no regular/);
});

test("ScriptRunner ends what is hit too often, as a timeout", async () => {
  const context: Context = {};
  const { program } = suite({
    a: () => ({
      one: () => {
        context.hitCount = (context.hitCount ?? NaN) + 5;
        throw new Error("hit limit");
      },
    }),
  }, context);
  const runner = new ScriptRunner(program, context);
  const run = (hitLimit?: number) =>
    runner.mutantRun("a", {
      ...runtime("7", "one"),
      ...(hitLimit === undefined ? {} : { hitLimit }),
    }).then(({ status }) => status);
  assert.equal(await run(4), "timeout");
  assert.equal(await run(5), "killed");
  assert.equal(await run(), "killed");
});

test("ScriptRunner asks first what killed the neighbour", async () => {
  const context: Context = {};
  const seen: string[] = [];
  const run = (name: string, kills: boolean) => () => {
    seen.push(name);
    if (kills) throw new Error(name);
  };
  const { program } = suite({
    "x a": () => ({ one: run("one", false) }),
    "x b": () => ({ two: run("two", false), three: run("three", true) }),
  }, context);
  const runner = new ScriptRunner(program, context);
  await runner.mutantRun("x", statics("7"));
  await runner.mutantRun("x", statics("8"));
  await runner.mutantRun("x", runtime("9", "one", "two", "three"));
  const twice = ["three", "three"];
  assert.deepEqual(seen, ["one", "two", ...twice, ...twice, ...twice]);
});

test("ScriptRunner does not believe a test that fails once", async () => {
  const context: Context = {};
  let times = 0;
  const { program } = suite({
    a: () => ({
      late: () => {
        times += 1;
        if (times === 1) throw new Error("too late");
      },
      next: () => {},
    }),
  }, context);
  const runner = new ScriptRunner(program, context);
  assert.deepEqual(await runner.mutantRun("a", runtime("7", "late", "next")), {
    status: "survived",
    nrOfTests: 2,
  });
  assert.equal(times, 2);
});

test("ScriptRunner leaves a test that hangs, and its modules", async () => {
  const context: Context = {};
  const { program, loaded } = suite({
    a: () => ({
      waits: () =>
        context.activeMutant === "7" ? new Promise(() => {}) : undefined,
    }),
  }, context);
  const runner = new ScriptRunner(program, context, 20);
  assert.deepEqual(await runner.mutantRun("a", runtime("7", "waits")), {
    status: "timeout",
    reason: "hangs: waits",
  });
  const { status } = await runner.mutantRun("a", runtime("8", "waits"));
  assert.equal(status, "survived");
  assert.deepEqual(loaded, [["a with undefined"], ["a with undefined"]]);
});
