/**
 * Judges mutants without a process for each. One of what is evaluated when a
 * module is loaded needs a new load: a new evaluation of the tests' script, and
 * of the files that import the mutant's file alone.
 */

import { Memory, type Test } from "./order.ts";

/** Modules of their own, loaded as they are asked for. */
interface Loading {
  load(file: string): Promise<readonly Test[]>;
}

/** What is asked of a program of tests. */
export interface Tests {
  readonly files: readonly string[];
  evaluate(): Loading;
  reaching(source: string): readonly string[];
}

/** Through this the instrumented code and Stryker talk. */
export interface Context {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

/** As far as it is read here: MutantRunOptions of @stryker-mutator/api. */
export interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly mutantActivation: "static" | "runtime";
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
}

/** The same of MutantRunResult. */
export interface MutantResult {
  readonly status: "killed" | "survived" | "timeout";
  readonly reason?: string;
  readonly killedBy?: readonly string[];
  readonly failureMessage?: string;
  readonly nrOfTests?: number;
}

const SUCCESS = 0;
const FAILED = 1;

const messageOf = (error: unknown) =>
  (error instanceof Error && error.message) || String(error) || "no message";

/** Far above what a test takes on a busy machine; the longest is 0.2 s. */
const HANGING_MS = 10_000;
const HANGS = Symbol("hangs");

type Failure = string | typeof HANGS | undefined;

/** What a test threw; undefined: nothing. */
async function failureOf({ run }: Test, withinMs: number): Promise<Failure> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => resolve(HANGS), withinMs);
  });
  const done = async () => {
    try {
      await run();
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  };
  const failure = await Promise.race([done(), late]);
  clearTimeout(timer);
  return failure;
}

/** A test runner of Stryker, as far as Stryker asks one. */
export class ScriptRunner {
  readonly #program: Tests;
  readonly #context: Context;
  readonly #hangingMs: number;
  #clean: Loading;
  readonly #memory = new Memory();

  constructor(program: Tests, context: Context, hangingMs = HANGING_MS) {
    this.#program = program;
    this.#context = context;
    this.#hangingMs = hangingMs;
    this.#clean = program.evaluate();
  }

  /** Every test once, with no mutant: what it covers is noted. */
  async dryRun() {
    const tests = [];
    for (const test of await this.#loaded()) {
      this.#context.currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test, this.#hangingMs);
      const failureMessage = failure === HANGS ? "hangs" : failure;
      const timeSpentMs = performance.now() - started;
      tests.push({
        ...{ id: test.id, name: test.id, timeSpentMs, failureMessage },
        status: failureMessage === undefined ? SUCCESS : FAILED,
      });
    }
    this.#context.currentTestId = undefined;
    const { mutantCoverage } = this.#context;
    return { status: "complete", tests, mutantCoverage };
  }

  /** `source` is the mutant's file, as the imports name it. */
  async mutantRun(
    source: string,
    { activeMutant, mutantActivation, testFilter, hitLimit }: MutantRun,
  ): Promise<MutantResult> {
    this.#context.hitLimit = hitLimit;
    this.#context.hitCount = hitLimit === undefined ? undefined : 0;
    // The clean evaluation is loaded before a mutant is active.
    const loaded = await this.#loaded();
    const wanted = new Set(testFilter);
    const covering = loaded.filter(({ id }) => wanted.has(id));
    const tests = mutantActivation === "static"
      ? this.#ofNewModules(source)
      : this.#memory.inOrder(source, covering);
    let nrOfTests = 0;
    this.#context.activeMutant = activeMutant.id;
    try {
      for await (const test of tests) {
        nrOfTests += 1;
        const started = performance.now();
        const failureMessage = await failureOf(test, this.#hangingMs);
        this.#memory.took(test, performance.now() - started);
        if (this.#isOverLimit()) {
          return { status: "timeout", reason: "hit too often" };
        }
        if (failureMessage === HANGS) {
          // What hangs is not met again by another mutant.
          this.#clean = this.#program.evaluate();
          return { status: "timeout", reason: `hangs: ${test.id}` };
        }
        if (failureMessage === undefined) continue;
        // On a busy machine a test that waits may fail: it is asked again.
        const again = await failureOf(test, this.#hangingMs);
        if (again === undefined) continue;
        this.#memory.killed(source, test);
        const killedBy = [test.id];
        return { status: "killed", killedBy, failureMessage, nrOfTests };
      }
    } catch (error) {
      // Nobody could load the program with this mutant: nobody overlooks it.
      const failureMessage = `Cannot load: ${messageOf(error)}`;
      return { status: "killed", killedBy: [], failureMessage, nrOfTests };
    } finally {
      // What a test left running is of no mutant any more.
      this.#context.activeMutant = undefined;
    }
    return { status: "survived", nrOfTests };
  }

  #isOverLimit(): boolean {
    const { hitCount, hitLimit } = this.#context;
    return hitCount !== undefined && hitLimit !== undefined &&
      hitCount > hitLimit;
  }

  async *#ofNewModules(source: string): AsyncGenerator<Test> {
    const evaluation = this.#program.evaluate();
    const files = this.#program.reaching(source);
    for (const file of this.#memory.filesInOrder(source, files)) {
      const tests = await evaluation.load(file);
      yield* this.#memory.inOrder(source, tests);
    }
  }

  async #loaded(): Promise<readonly Test[]> {
    const tests: Test[] = [];
    for (const file of this.#program.files) {
      tests.push(...await this.#clean.load(file));
    }
    return tests;
  }
}
