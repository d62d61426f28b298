/** The checkers of other projects that a fleet's files are held against. */

/** One of them: what it takes, and which tests ask it. */
export interface Checker {
  /** What it checks, in a line. */
  readonly about: string;
  /** Files or folders of tests, below the root. */
  readonly tests: readonly string[];
  /**
   * Gets the tool into `cache` where it is not there yet.
   *
   * @returns variables of the environment by which the tests find it
   * @throws {Error} with the reason, where it cannot be had here
   */
  readonly prepare: (
    cache: string,
  ) => Promise<Readonly<Record<string, string>>>;
}

/** By name, as `--only` takes it; a heavy part loads when it is asked for. */
export const CHECKERS: Readonly<Record<string, Checker>> = {
  openmetrics: {
    about: "prometheus_client's strict parser reads /metrics",
    tests: [
      "tests/fleet/openmetrics_test.ts",
      "tests/fleet/negotiation_test.ts",
    ],
    prepare: async (cache) =>
      (await import("./openmetrics.ts")).prepareClient(cache),
  },
  grafana: {
    about: "a real Prometheus answers every query of the dashboard",
    tests: ["tests/fleet/grafana_test.ts"],
    prepare: async () => (await import("./grafana.ts")).preparePrometheus(),
  },
  page: {
    about: "Chromium shows the page of serve, axe-core judges it",
    tests: [
      "tests/fleet/page_test.ts",
      "tests/fleet/page_denies_test.ts",
      "tests/fleet/page_path_test.ts",
    ],
    prepare: async (cache) => (await import("./page.ts")).preparePage(cache),
  },
  image: {
    about: "image-spec's schemas, skopeo and rootless podman take the image",
    tests: ["tests/fleet/image_test.ts"],
    prepare: async (cache) => (await import("./image.ts")).prepareImage(cache),
  },
  nfd: {
    about: "Node Feature Discovery and the scheduler take the labels",
    tests: ["tests/fleet/nfd_test.ts", "tests/fleet/nfd_selector_test.ts"],
    prepare: async (cache) => (await import("./nfd.ts")).prepareNfd(cache),
  },
  simulation: {
    about:
      "a real Prometheus counts a fleet of 10,000 ($MODEL_CARRY_FLEET) by the packaged rules",
    tests: ["tests/fleet/simulation_test.ts"],
    prepare: async () => (await import("./simulation.ts")).prepareSimulation(),
  },
  kubernetes: {
    about: "Kubernetes' own validation takes packaging/kubernetes",
    tests: ["tests/fleet/kubernetes_test.ts"],
    prepare: async (cache) => ({
      MODEL_CARRY_KUBERNETES: await (await import("./go_program.ts"))
        .buildGo("kubernetes", cache),
    }),
  },
  daemonset: {
    about: "runc runs the DaemonSet's pod on this machine, as its node",
    tests: ["tests/fleet/daemonset_test.ts"],
    prepare: async (cache) => {
      const { packImage } = await import("./image.ts");
      const { buildGo } = await import("./go_program.ts");
      return {
        MODEL_CARRY_IMAGE: await packImage(cache),
        MODEL_CARRY_KUBERNETES: await buildGo("kubernetes", cache),
      };
    },
  },
};
