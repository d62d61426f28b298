/** An Ollama whose owner has other models than the two of the profiles. */

import { serve, type TestServer } from "./replay_server.ts";
import { MODEL_INFO } from "./model_info.ts";

const GIB = 1024 ** 3;

const entry = (name: string, size: number, more = {}) => ({
  name,
  model: name,
  size,
  digest: name,
  details: { context_length: 32768 },
  ...more,
});

/** As /api/tags lists them; the last two run elsewhere. */
export const LISTED = [
  entry("qwen2.5:7b", 4 * GIB),
  entry("llama3.2:1b", 1.3e9),
  entry("Someone/Small-One:q4_K", 1e9),
  entry("far:latest", 400, { remote_host: "https://example.org:443" }),
  entry("deepseek-v3.1:671b-cloud", 384),
];

function answer(line: string): unknown {
  const [, path] = line.split(" ");
  switch (path) {
    case "/api/version":
      return { version: "0.33.0" };
    case "/api/tags":
      return { models: LISTED };
    case "/api/ps":
      return { models: [] };
    case "/api/show":
      return {
        details: { quantization_level: "Q8_0" },
        model_info: MODEL_INFO,
      };
    default:
      return { error: "no such path" };
  }
}

/** Starts it on a free port. */
export function ownModels(): Promise<TestServer> {
  return serve((socket, line) => {
    const body = JSON.stringify(answer(line));
    socket.end(
      "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n" +
        `content-length: ${
          new TextEncoder().encode(body).length
        }\r\n\r\n${body}`,
    );
  });
}
