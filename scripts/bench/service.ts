/**
 * A model service on loopback, in a process of its own: it answers as the
 * Ollama of a recorded machine, or accepts and never answers.
 *
 * Usage: deno run -A scripts/bench/service.ts HOST_JSON | --hung
 * Prints its address in one line, and ends when its input does.
 */

import type { ModelCarryRecording } from "../../schema/types.ts";

interface Answer {
  readonly status: number;
  readonly body: string;
}

async function readAnswers(path: string): Promise<Map<string, Answer>> {
  const { calls } = JSON.parse(
    await Deno.readTextFile(path),
  ) as ModelCarryRecording;
  const answers = new Map<string, Answer>();
  for (const { call, args, result } of calls) {
    const answer = result as unknown as Answer;
    if (call === "httpGet") {
      answers.set(`GET ${new URL(String(args[0])).pathname}`, answer);
    } else if (call === "ollamaShow") {
      answers.set(`POST /api/show ${args[1]}`, answer);
    }
  }
  return answers;
}

const [what = ""] = Deno.args;
const onListen = ({ port }: { readonly port: number }) =>
  console.log(`http://127.0.0.1:${port}`);
if (what === "--hung") {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  onListen(listener.addr);
  const held: Deno.Conn[] = [];
  (async () => {
    for await (const connection of listener) held.push(connection);
  })();
} else {
  const answers = await readAnswers(what);
  Deno.serve({ hostname: "127.0.0.1", port: 0, onListen }, async (request) => {
    const { pathname } = new URL(request.url);
    const model = request.method === "POST"
      ? ` ${(await request.json()).model}`
      : "";
    const found = answers.get(`${request.method} ${pathname}${model}`);
    return found
      ? new Response(found.body, { status: found.status })
      : new Response("404 page not found", { status: 404 });
  });
}
await Deno.stdin.readable.pipeTo(new WritableStream());
Deno.exit(0);
