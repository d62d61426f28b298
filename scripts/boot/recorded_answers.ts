/** Answers of a recorded model service, as files that a program can give. */

/** What of a recording is looked at. */
interface Call {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly result?: unknown;
}

/** Name of the file that holds an answer: see model_service.pl. */
export function answerName(request: string): string {
  return request.replaceAll(/[^A-Za-z0-9.]/g, "_");
}

function requestOf({ call, args: [first, second] }: Call): string | null {
  if (call === "httpGet") return `GET ${new URL(String(first)).pathname}`;
  return call === "ollamaShow" ? `POST /api/show ${second}` : null;
}

/** The answers of a recording by the names of their files. */
export function recordedAnswers(
  recording: { readonly calls: readonly Call[] },
): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const one of recording.calls) {
    const request = requestOf(one);
    const { status, body } = (one.result ?? {}) as {
      readonly status?: number;
      readonly body?: string;
    };
    if (request === null || status !== 200 || body === undefined) continue;
    answers.set(answerName(request), body);
  }
  return answers;
}
