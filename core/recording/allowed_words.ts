/** Words in files and answers that say what something is, not whose it is. */

import { isSerialLike, type Mask } from "../masking/mask_text.ts";
import { fullName, listedNames } from "../service/model_name.ts";
import { type Placeholders, REMOVED } from "./placeholders.ts";

/** Values of attributes: power supplies, links, trips, switches. */
const VALUES = new Set([
  ..."Battery Mains USB UPS Wireless USB_C USB_CDP USB_DCP USB_PD".split(" "),
  ..."System Device Unknown Charging Discharging Full Error".split(" "),
  ..."Not charging;Li-ion;Li-poly;Normal;Low;High;Critical;Good".split(";"),
  ..."up down dormant lowerlayerdown notpresent testing unknown".split(" "),
  ..."passive active hot critical enabled disabled user auto max".split(" "),
  ..."suspended suspending resuming unsupported error".split(" "),
  // Governors of thermal zones.
  ..."step_wise fair_share bang_bang user_space power_allocator".split(" "),
]);
/** Drivers, chips and architectures that somebody may be called like. */
const MAKES = new Set(
  ("accel acpitz amdgpu ath asus coretemp core cpu composite cpufreq " +
    "cpuidle drivetemp gemma powerclamp processor " +
    "gpu gptoss i915 intel iwlwifi junction k10temp llama mem mistral mllama " +
    "nouveau nvidia nvme package pch phi qwen radeon sensor thermal xe zenpower")
    .split(" "),
);
const PLAIN = /^[a-z][a-z0-9 ._:+()-]{0,59}$/i;
/** Two words with a dot between them are the name of a host. */
const HOST = /[a-z]\.[a-z]/i;
/** ACPI names a device by four letters (B0D4): too few to be dealt. */
const ACPI_NAME = 4;
/** Kernel modules; no library of theirs has a longer name. */
const DRIVER = /^[a-z][a-z0-9_-]{0,40}$/i;
const VERSION = /^v?\d{1,6}(?:\.\d{1,6}){2}(?=$|[-+])/;
const VERSION_END = /^(?:[-+](?:rc|alpha|beta|dev|pre)?[.-]?\d{0,3})?$/;

/** True for a word that stays, though somebody is called so. */
export function isMake(word: string): boolean {
  return MAKES.has(word.toLowerCase());
}

/** The words of one recording. */
export class Words {
  readonly #mask: Mask;
  readonly #names: Placeholders;
  readonly #tags: ReadonlySet<string>;

  /** `tags` are models that are asked about. */
  constructor(mask: Mask, names: Placeholders, tags: readonly string[]) {
    this.#mask = mask;
    this.#names = names;
    this.#tags = new Set(tags.flatMap(listedNames));
  }

  /** True for a word that could stand in a data sheet. */
  isPlain(text: string): boolean {
    return PLAIN.test(text) && !HOST.test(text) && !/\d{6}/.test(text) &&
      !text.split(/[^0-9a-z]+/i).some((run) =>
        run.length > ACPI_NAME && isSerialLike(run)
      ) &&
      this.#mask(text) === text;
  }

  isValue(text: string): boolean {
    return VALUES.has(text);
  }

  /** Label of a sensor, type of a zone: a driver's, or a placeholder. */
  label(text: string): string {
    const word = text.trim();
    if (word === "") return text;
    // The document shows such a name without the address.
    const safe = this.#mask(word).replace(/\*/g, "?");
    return this.isPlain(safe) ? text.replace(word, () => safe) : [
      /^\s*/.exec(text)?.[0] ?? "",
      this.#names.of("sensor", word),
      /\s*$/.exec(text)?.[0] ?? "",
    ].join("");
  }

  driver(name: string): string {
    if (DRIVER.test(name) && this.isPlain(name)) return name;
    // What else there is takes the probe for no driver at all.
    return /^[\w.-]{1,60}$/.test(name)
      ? this.#names.of("dev", name)
      : `(${REMOVED})`;
  }

  /** Architecture of a model, the beginning of the keys of its shape. */
  architecture(name: string): string {
    if (DRIVER.test(name) && this.isPlain(name)) return name;
    // What else there is takes the probe for no architecture at all.
    return /^[\w.-]{1,60}$/.test(name) ? REMOVED : `(${REMOVED})`;
  }

  /** Name of a model: it stays where a profile asks about it. */
  tag(name: string): string {
    if (name === "" || this.#tags.has(fullName(name))) return name;
    return this.#names.of("model", name);
  }

  /** What is only compared: two that differed differ, of whatever kind. */
  compared(kind: "digest" | "text", value: string | number): string {
    return this.#names.of(kind, JSON.stringify(value));
  }

  /** Version of a service, as far as a default hangs on it. */
  version(text: string): string {
    if (text === "") return text;
    // What else there is takes the probe for no version at all.
    if (!/^[\w.+-]{1,60}$/.test(text)) return `(${REMOVED})`;
    const figures = VERSION.exec(text)?.[0] ?? "";
    const rest = text.slice(figures.length);
    if (figures === "") return REMOVED;
    return VERSION_END.test(rest) ? text : `${figures}-${REMOVED}`;
  }
}
