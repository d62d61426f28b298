/** Paths of a machine, and what a rule of paths says of them. */

import type { ReadCall } from "../../core/plugins/default_readable_match.ts";
import { createPathRule } from "../../core/plugins/path_rule.ts";
import { pathsGrantedTo } from "../../core/plugins/plugin_grants.ts";

/** Devices of one machine. */
export const PCI = "/sys/devices/pci0000:00";
export const NIC = `${PCI}/0000:00:03.0/virtio2`;
export const ETH = `${NIC}/net/eth0`;
export const GPU = `${PCI}/0000:00:02.0`;
export const CARD = `${GPU}/drm/card0`;

/** Rule of a plugin that asks for some paths, under a policy or none. */
export const ruleOf = (read: readonly string[], policy?: readonly string[]) =>
  createPathRule(
    pathsGrantedTo(
      { read },
      policy === undefined ? undefined : { grants: { read: [...policy] } },
    ),
  );

/** A call, the file it led to, and what grants it. */
export interface Case {
  readonly read: readonly string[];
  /** What the policy grants; absent: it says nothing of the plugin. */
  readonly policy?: readonly string[];
  readonly call?: ReadCall;
  readonly asked: string;
  readonly real: string;
  /** Where the class has its entry. @default the device that `asked` is of */
  readonly anchor?: string;
}

/** Why a rule does not open what a call led to; null: it does. */
export function openFault(one: Case): string | null {
  const { read, policy, call = "readText", asked, real } = one;
  try {
    const rule = ruleOf(read, policy);
    const ask = rule.ask(call, asked);
    const places: Readonly<Record<string, string>> = {
      "/sys/class/net/eth0": ETH,
      "/sys/class/drm/card0": CARD,
      "/sys/class/net/eth0/device": NIC,
      "/sys/bus/pci/devices/0000:00:02.0": GPU,
    };
    rule.opened(
      ask,
      real,
      ask.anchor === null ? undefined : one.anchor ?? places[ask.anchor],
    );
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/** What a rule says of a file that its list does not have. */
export const LIST =
  /^not in the default list of "\w+": grant this file in the policy$/;

/** What it says of a link that leaves the grant. */
export const OUT = /^leads out of what is granted$/;

/** The class of interfaces. */
export const NET = ["/sys/class/net"];
