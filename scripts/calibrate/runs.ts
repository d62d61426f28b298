/** One limit, and one long use: a server of its own in a group of its own. */

import { createGroup, type Group, type Place } from "./group.ts";
import type { LimitRow, Load, UseRun, UseStep } from "./measured.ts";
import { promptOf, wordsFor } from "./prompts.ts";
import { type Server, startServer } from "./server.ts";
import { compareSpeeds, NO_SPEED } from "./speeds.ts";
import { largestProcess } from "./process_memory.ts";
import { policyFor, takeVerdict, type Verdict } from "./verdict.ts";

export interface Setup {
  readonly place: Place;
  readonly ollama: string;
  /** The program that judges, with its first arguments. */
  readonly program: readonly string[];
  /** Tokens of the prompt after the load; 0: a few. */
  readonly first: number;
  /** Folder for the policies. */
  readonly folder: string;
}

const FIRST_WORDS = 4;

interface Running {
  readonly group: Group;
  readonly server: Server;
  verdict(): Promise<Verdict>;
}

/** Pages that another group has read are free for this one: they are dropped. */
async function dropCached(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await new Deno.Command("dd", {
      args: [`if=${file}`, "iflag=nocache", "count=0", "status=none"],
    }).output();
  }
}

async function inGroup<T>(
  { place, ollama, program, folder }: Setup,
  load: Load,
  limitBytes: number | null,
  work: (running: Running) => Promise<T>,
): Promise<T> {
  const group = createGroup(place);
  try {
    if (limitBytes !== null) group.limit(limitBytes);
    const server = await startServer(group, ollama, load);
    const policy = `${folder}/policy.json`;
    const stated = policyFor(load.model, {
      ...load,
      url: server.url,
      group: group.path,
    });
    await Deno.writeTextFile(policy, JSON.stringify(stated));
    await dropCached(await server.files(load.model));
    const verdict = () => takeVerdict(program, policy, load.model);
    return await work({ group, server, verdict });
  } finally {
    await group.end();
  }
}

/** Takes the verdict, then loads and generates. */
export function limitRun(
  setup: Setup,
  load: Load,
  limitBytes: number | null,
): Promise<LimitRow> {
  const { model } = load;
  return inGroup(setup, load, limitBytes, async (running) => {
    const { group, server } = running;
    const verdict = await running.verdict();
    const { usageBytes: idleBytes } = group.counters();
    const loaded = await server.generate(model, promptOf(0, FIRST_WORDS), 1);
    const { failure, promptTokens } = loaded;
    const words = setup.first * FIRST_WORDS / (promptTokens ?? FIRST_WORDS);
    // A whole batch touches all of the compute buffer, a few tokens do not.
    const first = failure === null && words >= 1
      ? await server.generate(model, promptOf(2, Math.ceil(words)), 1)
      : loaded;
    const runnerBytes = largestProcess(group.pids());
    const reportedBytes = first.failure === null
      ? await server.reportedBytes()
      : null;
    const speeds = first.failure === null
      ? await compareSpeeds(running, promptOf(1, FIRST_WORDS), {
        model,
        limitBytes,
      })
      : { ...NO_SPEED, failure: first.failure, counters: group.counters() };
    return {
      ...{ limitBytes, verdict, idleBytes, runnerBytes, reportedBytes },
      ...speeds,
    };
  });
}

/** New prompts, a verdict before each, until one is not answered. */
export function useRun(
  setup: Setup,
  load: Load,
  limitBytes: number,
  prompts: number,
): Promise<UseRun> {
  const { model, context } = load;
  return inGroup(setup, load, limitBytes, async (running) => {
    const { group, server } = running;
    const steps: UseStep[] = [];
    let tokensPerWord = 1;
    const step = async (words: number) => {
      const verdict = await running.verdict();
      const prompt = promptOf(steps.length, words);
      const reply = await server.generate(model, prompt, 1);
      tokensPerWord = (reply.promptTokens ?? words * tokensPerWord) / words;
      steps.push({
        verdict,
        promptTokens: reply.promptTokens,
        failure: reply.failure,
        runnerBytes: largestProcess(group.pids()),
        counters: group.counters(),
      });
      return reply.failure === null;
    };
    let isUp = await step(FIRST_WORDS);
    while (isUp && steps.length <= prompts) {
      isUp = await step(wordsFor(steps.length - 1, context, tokensPerWord));
    }
    return { limitBytes, steps };
  });
}
