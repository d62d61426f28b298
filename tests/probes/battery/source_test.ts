import assert from "node:assert/strict";
import { test } from "node:test";
import type { BatteryFacts } from "../../../core/probe/facts.ts";
import { sourceOf } from "../../../probes/battery/source.ts";
import type { Supply } from "../../../probes/battery/supply_attributes.ts";
import { MAINS, UNPLUGGED } from "../../support/supply_files.ts";

const full = { status: "Full\n" };
const sources: readonly (readonly [
  string,
  Supply[],
  Supply[],
  BatteryFacts["powerSource"],
])[] = [
  [
    "believes a drain before an adapter",
    [
      full,
      { status: "Discharging\n" },
    ],
    [MAINS],
    "battery",
  ],
  [
    "believes an adapter",
    [{ status: "Unknown\n" }],
    [UNPLUGGED, MAINS],
    "mains",
  ],
  ["believes a programmable adapter", [full], [
    { type: "USB", online: "2\n" },
  ], "mains"],
  [
    "takes charging without an adapter for mains",
    [
      { status: "Charging" },
    ],
    [],
    "mains",
  ],
  [
    "does not take charging for mains beside an adapter that is offline",
    [
      { status: "Charging" },
    ],
    [UNPLUGGED],
    "unknown",
  ],
  [
    "does not take it for mains beside one that cannot be read",
    [
      { status: "Charging" },
    ],
    [{ type: "Mains", online: null }],
    "unknown",
  ],
  ["takes full without an adapter for mains", [full], [], "mains"],
  [
    "takes held without an adapter for mains",
    [
      { status: "Not charging\n" },
    ],
    [],
    "mains",
  ],
  ["takes no online adapter for battery", [full], [UNPLUGGED], "battery"],
  ["does not guess past an adapter", [full], [
    UNPLUGGED,
    { type: "USB", online: null },
  ], "unknown"],
  ["does not guess without a status", [{}], [], "unknown"],
  ["asks the adapter without a status", [{}], [MAINS], "mains"],
  ["asks the adapter at Unknown", [{ status: "Unknown" }], [
    UNPLUGGED,
  ], "battery"],
  ["asks the adapter at Error", [{ status: "Error\n" }], [MAINS], "mains"],
  [
    "sees no mains past an unreadable status",
    [
      { status: null },
      { status: "Charging" },
    ],
    [MAINS],
    "unknown",
  ],
  ["sees no mains past a garbled status", [{ status: "}{" }], [
    MAINS,
  ], "unknown"],
  ["sees battery past an unreadable status", [{ status: null }], [
    UNPLUGGED,
  ], "battery"],
  [
    "sees no mains in what may be a mouse",
    [
      { status: "Charging", scope: null },
    ],
    [MAINS],
    "unknown",
  ],
  ["does not believe what may power a mouse", [full], [
    { ...MAINS, scope: "}{" },
  ], "unknown"],
];
for (const [name, batteries, adapters, want] of sources) {
  test(`sourceOf() ${name}`, () => {
    assert.equal(sourceOf(batteries, adapters), want);
  });
}
