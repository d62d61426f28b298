/** A real Prometheus on loopback for the time of a test. */

import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { findProgram, lacks, withServer } from "./real_server.ts";
import { inTemp } from "./temp.ts";

const PROMETHEUS = { variable: "PROMETHEUS", names: ["prometheus"] };

/** Why tests with Prometheus are skipped; false: they run. */
export const noPrometheus: string | false = lacks(PROMETHEUS);

export interface Sample {
  readonly metric: Readonly<Record<string, string>>;
  readonly value: readonly [seconds: number, text: string];
}

export interface Target {
  readonly labels: Readonly<Record<string, string>>;
  readonly health: "up" | "down" | "unknown";
  readonly lastError: string;
}

/** What is to be scraped: by job, where each instance is. */
export type Jobs = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Asks one path of its API; throws what it refuses. */
export type Api = <T>(
  path: string,
  asked?: Readonly<Record<string, string>>,
) => Promise<T>;

export interface Running {
  readonly api: Api;
  query(promql: string): Promise<Sample[]>;
  targets(): Promise<Target[]>;
  /** What it tells of itself. */
  own(): Promise<string>;
}

const INTERVAL = "1s";

const configOf = (jobs: Jobs, rules: readonly string[]) => ({
  global: {
    scrape_interval: INTERVAL,
    scrape_timeout: INTERVAL,
    evaluation_interval: INTERVAL,
  },
  rule_files: rules,
  scrape_configs: Object.entries(jobs).map(([job_name, instances]) => ({
    job_name,
    static_configs: Object.entries(instances).map(([instance, port]) => ({
      targets: [`127.0.0.1:${port}`],
      labels: { instance },
    })),
  })),
});

function apiOf(url: string): Api {
  return async <T>(
    path: string,
    asked: Readonly<Record<string, string>> = {},
  ) => {
    const reply = await fetch(
      `${url}/api/v1/${path}?${new URLSearchParams(asked)}`,
    );
    const { status, data, error } = await reply.json() as {
      status: string;
      data: T;
      error?: string;
    };
    if (status !== "success") {
      throw new Error(`Prometheus refuses ${JSON.stringify(asked)}: ${error}`);
    }
    return data;
  };
}

/** Runs it with these jobs, each of which is scraped once a second. */
export function withPrometheus<T>(
  jobs: Jobs,
  rules: readonly string[],
  work: (running: Running) => Promise<T>,
): Promise<T> {
  return withConfigured(configOf(jobs, rules), work);
}

/** Runs it with a configuration of its own, over what `fill` puts there. */
export function withConfigured<T>(
  config: Readonly<Record<string, unknown>>,
  work: (running: Running) => Promise<T>,
  fill: (data: string) => void = () => {},
): Promise<T> {
  return inTemp((dir) => {
    fill(`${dir}/data`);
    // JSON is YAML.
    const file = `${dir}/prometheus.yml`;
    writeFileSync(file, JSON.stringify(config));
    const start = {
      program: findProgram(PROMETHEUS) ?? "",
      args: (port: string) => [
        `--config.file=${file}`,
        `--storage.tsdb.path=${dir}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      ready: "/-/ready",
    };
    return withServer(start, (url) => {
      const api = apiOf(url);
      return work({
        api,
        query: async (query) =>
          (await api<{ result: Sample[] }>("query", { query })).result,
        targets: async () =>
          (await api<{ activeTargets: Target[] }>("targets")).activeTargets,
        own: async () => await (await fetch(`${url}/metrics`)).text(),
      });
    });
  });
}

/** What a machine's page answers at the moment; null: nobody is there. */
export type Page = (request: IncomingMessage) =>
  | { readonly type: string; readonly text: string }
  | null;

async function listen(page: Page): Promise<Server> {
  const server = createServer((request, response) => {
    const answer = page(request);
    if (answer === null) return void response.destroy();
    const { type, text } = answer;
    response.writeHead(200, { "Content-Type": type }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" ? address?.port ?? 0 : 0;
}

/** Serves a page for each instance for the time of the work; gives ports. */
export async function whilePaged<T>(
  pages: Readonly<Record<string, Page>>,
  work: (ports: Readonly<Record<string, number>>) => Promise<T>,
): Promise<T> {
  const servers: Record<string, Server> = {};
  for (const [name, page] of Object.entries(pages)) {
    servers[name] = await listen(page);
  }
  const ports = Object.entries(servers).map(([name, server]) =>
    [name, portOf(server)] as const
  );
  try {
    return await work(Object.fromEntries(ports));
  } finally {
    for (const server of Object.values(servers)) {
      server.close();
      server.closeAllConnections();
    }
  }
}
