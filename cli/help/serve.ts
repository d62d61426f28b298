/** Help of `serve`. */

import type { CommandRow } from "./command_help.ts";
import { HELP, WITHOUT_RECORD } from "./shared_options.ts";

export const SERVE_HELP: CommandRow = {
  usage: "model-carry serve [--listen ADDRESS:PORT | --socket PATH] [options]",
  text: "The snapshot over HTTP on loopback or on a Unix socket, read only; " +
    "docs/serve.md is the contract.",
  options: {
    listen: {
      value: "at",
      text: "loopback address and port; default 127.0.0.1:11440, 0: any port",
    },
    socket: { value: "path", text: "Unix socket, mode 0660, in its place" },
    "max-age": {
      value: "time",
      text: "take a new one when the last is older; default 5s",
    },
    ...WITHOUT_RECORD,
    quiet: { text: "no request log on standard error" },
    ...HELP,
  },
  maxPositionals: 0,
  after:
    `Paths: / (a page for people), /v1/snapshot (JSON, ETag), /metrics (Prometheus),
/healthz.

Examples:
  $ model-carry serve
  $ curl -s http://127.0.0.1:11440/v1/snapshot | jq .admission.decision
  $ model-carry serve --socket /run/model-carry/model-carry.sock
  $ curl -s --unix-socket /run/model-carry/model-carry.sock http://localhost/metrics

It ends with 0 at SIGTERM and SIGINT. A policy that can no longer be used denies
everything until it is mended.

Exit codes: 0 it was ended; 64 wrong usage, or no usable policy at the start;
70 it cannot listen there, or standard output cannot be written.`,
};
