/** A pod of a manifest as a container runtime is told to run it. */

/** What of a pod's specification is looked at. */
export interface PodSpec {
  readonly hostNetwork?: boolean;
  readonly securityContext: SecurityContext;
  readonly initContainers?: readonly Container[];
  readonly containers: readonly Container[];
  readonly volumes: readonly {
    readonly name: string;
    readonly hostPath: { readonly path: string; readonly type: string };
  }[];
}

interface SecurityContext {
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly allowPrivilegeEscalation?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly capabilities?: {
    readonly add?: readonly string[];
    readonly drop?: readonly string[];
  };
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly securityContext: SecurityContext;
  readonly resources: { readonly limits: { readonly memory: string } };
  readonly volumeMounts: readonly VolumeMount[];
}

interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly mountPropagation?: string;
}

/** An OCI runtime configuration, as far as it is changed here. */
export interface RuntimeConfig {
  readonly process: {
    readonly args: readonly string[];
    readonly env: readonly string[];
  };
  readonly mounts: readonly object[];
  readonly linux: object;
}

/** Bytes of a quantity such as `256Mi`. */
export function quantityBytes(text: string): number {
  const [, number, unit] = /^(\d+)(Ki|Mi|Gi)?$/.exec(text) ?? [];
  if (number === undefined) throw new SyntaxError(`Cannot read "${text}"`);
  const power = ["", "Ki", "Mi", "Gi"].indexOf(unit ?? "");
  return Number(number) * 1024 ** power;
}

/** Options of a bind mount, as the kubelet and containerd choose them. */
function mountOptions(mount: VolumeMount): string[] {
  const { readOnly = false, recursiveReadOnly, mountPropagation } = mount;
  const isAll = recursiveReadOnly !== undefined &&
    recursiveReadOnly !== "Disabled";
  return [
    "rbind",
    mountPropagation === "HostToContainer" ? "rslave" : "rprivate",
    readOnly ? (isAll ? "rro" : "ro") : "rw",
  ];
}

/**
 * The configuration of a container of a pod.
 *
 * @param base what the image alone asks for
 * @param onNode where a path of the node lies, in place of the path itself
 */
export function runtimeConfig(
  base: RuntimeConfig,
  pod: PodSpec,
  container: Container,
  onNode: Readonly<Record<string, string>> = {},
): object {
  const security = { ...pod.securityContext, ...container.securityContext };
  const { add = [], drop = [] } = security.capabilities ?? {};
  if (!drop.includes("ALL") || add.length > 0) {
    throw new RangeError(`Cannot run "${container.name}": it has capabilities`);
  }
  const volumes = container.volumeMounts.map((mount) => {
    const volume = pod.volumes.find(({ name }) => name === mount.name);
    const path = volume?.hostPath.path ?? "";
    return {
      destination: mount.mountPath,
      type: "bind",
      source: onNode[path] ?? path,
      options: mountOptions(mount),
    };
  });
  const spaces = ["pid", "ipc", "uts", "mount", "cgroup"];
  if (pod.hostNetwork !== true) spaces.push("network");
  return {
    ...base,
    process: {
      ...base.process,
      terminal: false,
      user: { uid: security.runAsUser, gid: security.runAsGroup },
      args: [
        ...container.command ?? base.process.args.slice(0, 1),
        ...container.args ?? [],
      ],
      env: [
        ...base.process.env,
        ...(container.env ?? []).map(({ name, value }) => `${name}=${value}`),
      ],
      capabilities: {},
      noNewPrivileges: security.allowPrivilegeEscalation === false,
    },
    root: {
      path: "rootfs",
      readonly: security.readOnlyRootFilesystem === true,
    },
    mounts: [...base.mounts, ...volumes],
    linux: {
      ...base.linux,
      namespaces: spaces.map((type) => ({ type })),
      resources: {
        memory: { limit: quantityBytes(container.resources.limits.memory) },
      },
    },
  };
}
