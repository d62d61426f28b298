/** Help of `export`. */

import type { CommandRow, Options } from "./command_help.ts";
import { ACCEPT_REPLAY, AGE, HELP, WITHOUT_RECORD } from "./shared_options.ts";

/** What guardrail-fabric is called with, and digests beside the input. */
const GUARDRAIL_CALL: Options = Object.fromEntries(
  ["repo", "branch", "commit", "cwd", "session-id", "agent-id", "task-id"]
    .map((name) => [name, {
      value: "text",
      text: "with --evidence: as guardrail-fabric is called",
    }]),
);

export const EXPORT_HELP: CommandRow = {
  usage: "model-carry export --to FORMAT [options]",
  text: "The snapshot in the words of a reader: router, guardrail, " +
    "agentplane, prometheus, nfd.",
  options: {
    to: {
      value: "format",
      text: "router, guardrail, agentplane, prometheus, nfd",
    },
    from: {
      value: "file",
      text: "export a snapshot in a file (-: standard input), not a new one",
    },
    ...AGE,
    "accept-replay": ACCEPT_REPLAY,
    profile: {
      value: "ref",
      text: "profile asked about; default local-llama32-1b",
    },
    output: {
      value: "file",
      text: "write to a file, atomically; -: standard output",
      short: "o",
    },
    merge: {
      value: "file",
      text: "router: add the caller's provider and token keys",
    },
    "keep-local": {
      text: "router: no network while the local lane is denied",
    },
    evidence: {
      value: "file",
      text: "guardrail: write the evidence block too, with the inputDigest",
    },
    ...GUARDRAIL_CALL,
    workspace: { value: "id", text: "agentplane: workspace (always needed)" },
    "wrap-decision": {
      value: "file",
      text: "agentplane: wrap this decision of guardrail-fabric",
    },
    bundle: { value: "name", text: "with --wrap-decision: name@version" },
    "session-ref": {
      value: "text",
      text: "with --wrap-decision; default the decision's sessionId",
    },
    "task-ref": {
      value: "text",
      text: "with --wrap-decision; default the decision's taskId",
    },
    ...WITHOUT_RECORD,
    ...HELP,
  },
  maxPositionals: 0,
  after: `Examples:
  $ model-carry export --to router --merge provider.json
  $ model-carry export --to router --from snapshot.json --max-age 30s
  $ model-carry export --to guardrail --output input.json
  $ model-carry export --to guardrail --output input.json \\
      --evidence evidence.json --session-id s-1
  $ model-carry export --to agentplane --workspace urn:example:workspace
  $ model-carry export --to agentplane --workspace urn:example:workspace \\
      --wrap-decision decision.json --bundle agent-run@0.1.0 --session-ref s-1
  $ model-carry export --to prometheus
  $ model-carry export --to nfd --output \\
      /etc/kubernetes/node-feature-discovery/features.d/model-carry

A snapshot that is stale, not valid, a replay or not there is exported as a
denial. Export when the decision is made: a file that was kept does not know
that the machine got hot. For prometheus and nfd "watch --to" keeps one fresh.

Exit codes: 0 a projection was written, whatever it says; 64 wrong usage;
70 own failure (standard output carries a projection that denies).`,
};
