/** Generated from probes/: deno task gen. */

import type { Manifest } from "../../core/probe/contract.ts";

/** What each built-in probe says of itself. */
export const BUILTINS: readonly Manifest[] = [
  {
    "id": "accelerators",
    "version": "0.1.0",
    "title": "GPUs and NPUs",
    "provides": [
      "accelerators"
    ],
    "permissions": {
      "read": [
        "/sys/class",
        "/sys/devices",
        "/proc/driver/nvidia/gpus"
      ]
    },
    "timeoutMs": 1000
  },
  {
    "id": "battery",
    "version": "0.1.0",
    "title": "Batteries and the source of power",
    "provides": [
      "battery"
    ],
    "permissions": {
      "read": [
        "/sys/class/power_supply",
        "/sys/class"
      ]
    },
    "timeoutMs": 1000
  },
  {
    "id": "disk",
    "version": "0.1.0",
    "title": "Space of the model store",
    "provides": [
      "disk"
    ],
    "permissions": {
      "env": [
        "OLLAMA_MODELS",
        "HOME"
      ],
      "sys": [
        "statfs"
      ]
    },
    "timeoutMs": 500
  },
  {
    "id": "memory",
    "version": "0.1.0",
    "title": "Memory that a new program can take",
    "provides": [
      "memory"
    ],
    "permissions": {
      "read": [
        "/proc/meminfo",
        "/proc/pressure",
        "/proc/self/cgroup",
        "/sys/fs/cgroup",
        "/proc/cgroups",
        "/proc/sys/vm",
        "/proc/self/mountinfo",
        "/proc/zoneinfo"
      ]
    },
    "timeoutMs": 1000
  },
  {
    "id": "model_residency",
    "version": "0.1.0",
    "title": "Models that are installed and loaded",
    "provides": [
      "residency"
    ],
    "permissions": {
      "read": [
        "/proc/cpuinfo"
      ],
      "net": [
        "127.*:*/",
        "localhost:*/",
        "[::1]:*/"
      ],
      "env": [
        "OLLAMA_HOST"
      ],
      "sys": [
        "ollama-show"
      ]
    },
    "timeoutMs": 1000
  },
  {
    "id": "model_service",
    "version": "0.1.0",
    "title": "Health of the local model service",
    "provides": [
      "modelService"
    ],
    "permissions": {
      "net": [
        "127.*:*/",
        "localhost:*/",
        "[::1]:*/"
      ],
      "env": [
        "OLLAMA_HOST"
      ]
    },
    "timeoutMs": 1000
  },
  {
    "id": "network",
    "version": "0.1.0",
    "title": "Ways out of the machine",
    "provides": [
      "network"
    ],
    "permissions": {
      "read": [
        "/proc/net/route",
        "/proc/net/ipv6_route",
        "/proc/net/fib_trie",
        "/sys/class/net"
      ]
    },
    "timeoutMs": 1000
  },
  {
    "id": "thermal",
    "version": "0.1.0",
    "title": "Heat against the machine's own limits",
    "provides": [
      "thermal"
    ],
    "permissions": {
      "read": [
        "/sys/class/thermal",
        "/sys/class/hwmon",
        "/sys/class"
      ]
    },
    "timeoutMs": 1000
  }
];
