/** A machine with a place for a foreign text in every answer that it gives. */

import type { MemoryMachine } from "./memory_host.ts";
import { hostError } from "./memory_host.ts";
import { MODEL_INFO } from "./model_info.ts";

export const OLLAMA = "http://127.0.0.1:11434";
export const OTHER = "http://127.0.0.1:8080";
const GROUP = "/user.slice/work.scope";
const CGROUP = "/sys/fs/cgroup";
const ZONE = "/sys/class/thermal/thermal_zone0";
const CHIP = "/sys/class/hwmon/hwmon0";
const CARD = "/sys/class/drm/card0/device";
const ZERO = "0".repeat(32);

export type Machine = {
  -readonly [Part in keyof MemoryMachine]-?: NonNullable<MemoryMachine[Part]>;
};
type Texts = Record<string, string | Error>;

const SPACE = { availableBytes: 5e10, totalBytes: 1e11, readOnly: false };
const json = (value: unknown) => ({ body: JSON.stringify(value) });
const TAG = { name: "llama3.2:1b", model: "llama3.2:1b", size: 1321098329 };
const LOADED = { ...TAG, expires_at: "2030-01-15T10:00:00.5+02:00" };

/** A laptop on which every probe has something to read. */
export function machine(): Machine {
  return {
    files: {
      "/proc/meminfo": "MemTotal: 16000000 kB\nMemAvailable: 12000000 kB\n",
      "/proc/pressure/memory":
        "some avg10=0.00 avg60=0.00 avg300=0.00 total=0\n" +
        "full avg10=0.50 avg60=0.00 avg300=0.00 total=7\n",
      "/proc/self/cgroup": `0::${GROUP}\n`,
      [`${CGROUP}/cgroup.controllers`]: "cpu memory\n",
      [`${CGROUP}/user.slice/memory.max`]: "max\n",
      [`${CGROUP}/user.slice/memory.high`]: "max\n",
      [`${CGROUP}${GROUP}/memory.max`]: "9000000000\n",
      [`${CGROUP}${GROUP}/memory.high`]: "max\n",
      [`${CGROUP}${GROUP}/memory.current`]: "1000000000\n",
      [`${CGROUP}${GROUP}/memory.stat`]: "anon 5\ninactive_file 1000\n",
      "/proc/net/route": "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\t" +
        "Metric\tMask\t\tMTU\tWindow\tIRTT\n" +
        "eth0\t00000000\t0100A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n",
      "/proc/net/ipv6_route": `${ZERO} 00 ${ZERO} 00 fe80${"0".repeat(27)}1 ` +
        "00000400 00000001 00000000 00000003     eth0\n",
      "/sys/class/net/eth0/operstate": "up\n",
      "/sys/class/net/eth0/carrier": "1\n",
      "/sys/class/net/eth0/type": "1\n",
      "/sys/class/power_supply/BAT0/type": "Battery\n",
      "/sys/class/power_supply/BAT0/scope": "System\n",
      "/sys/class/power_supply/BAT0/present": "1\n",
      "/sys/class/power_supply/BAT0/status": "Discharging\n",
      "/sys/class/power_supply/BAT0/capacity": "55\n",
      "/sys/class/power_supply/BAT0/energy_now": "27500000\n",
      "/sys/class/power_supply/BAT0/energy_full": "50000000\n",
      "/sys/class/power_supply/BAT0/power_now": "9000000\n",
      "/sys/class/power_supply/BAT0/serial_number": "7\n",
      "/sys/class/power_supply/AC/type": "Mains\n",
      "/sys/class/power_supply/AC/online": "0\n",
      [`${ZONE}/type`]: "x86_pkg_temp\n",
      [`${ZONE}/temp`]: "51000\n",
      [`${ZONE}/trip_point_0_type`]: "passive\n",
      [`${ZONE}/trip_point_0_temp`]: "95000\n",
      [`${CHIP}/name`]: "coretemp\n",
      [`${CHIP}/temp1_label`]: "Package id 0\n",
      [`${CHIP}/temp1_input`]: "52000\n",
      [`${CHIP}/temp1_crit`]: "100000\n",
      [`${CARD}/vendor`]: "0x1002\n",
      [`${CARD}/mem_info_vram_total`]: "536870912\n",
      [`${CARD}/mem_info_vram_used`]: "1000\n",
    },
    links: { [`${CARD}/driver`]: "amdgpu" },
    dirs: {
      "/sys/class": ["accel", "drm", "hwmon", "net", "power_supply", "thermal"],
      [CGROUP]: ["user.slice", "memory.stat", "cgroup.controllers"],
      "/sys/class/net": ["eth0"],
      "/sys/class/power_supply": ["AC", "BAT0"],
      "/sys/class/thermal": ["thermal_zone0"],
      "/sys/class/hwmon": ["hwmon0"],
      "/sys/class/drm": ["card0"],
      "/sys/class/accel": [],
      "/proc/pressure": ["memory"],
    },
    spaces: { "/home/somebody/.ollama/models": SPACE },
    http: {
      [`GET ${OLLAMA}/api/version`]: json({ version: "0.33.0" }),
      [`GET ${OLLAMA}/api/tags`]: json({ models: [TAG] }),
      [`GET ${OLLAMA}/api/ps`]: json({ models: [LOADED] }),
      [`SHOW ${OLLAMA} llama3.2:1b`]: json({ model_info: MODEL_INFO }),
      [`SHOW ${OLLAMA} llama3.2:3b`]: { status: 404, body: "{}" },
      [`GET ${OTHER}/health`]: json({ status: "ok" }),
      [`GET ${OTHER}/v1/models`]: json({
        data: [{ id: "llama3.2:1b", meta: { size: 1321098329, n_ctx: 4096 } }],
      }),
    },
    env: { HOME: "/home/somebody" },
    system: { platform: "linux", arch: "x86_64" },
  };
}

/** Where a text is planted, and what may be told from what is planted there. */
export interface Place {
  readonly name: string;
  /**
   * A word of a driver stands there: one that looks like such a word stays.
   */
  readonly isWord?: true;
  /** A figure stands there: digits alone are a reading. */
  readonly isFigure?: true;
  plant(machine: Machine, text: string): void;
}

function file(
  path: string,
  content: (text: string, before: string) => string,
  kind: Pick<Place, "isWord" | "isFigure"> = {},
): Place {
  return {
    name: `${path}: ${JSON.stringify(content("T", "B"))}`,
    ...kind,
    plant: ({ files }, text) => {
      const texts = files as Texts;
      texts[path] = content(text, String(texts[path] ?? ""));
    },
  };
}

/** Names in /proc and /sys hold no slash, no line end and no blank. */
const asName = (text: string) => text.replace(/[/\s\0]+/g, "_") || "_";

function listed(directory: string): Place {
  return {
    name: `a name in ${directory}`,
    plant: ({ dirs }, text) => {
      const lists = dirs as Record<string, string[]>;
      lists[directory] = [...(lists[directory] ?? []), asName(text)].sort();
    },
  };
}

function moved(parent: string, name: string): Place {
  return {
    name: `${name} in ${parent} under another name`,
    plant: (machine, text) => {
      const from = `${parent}/${name}`;
      const to = `${parent}/${asName(text)}`;
      const files = machine.files as Texts;
      for (const path of Object.keys(files)) {
        if (!path.startsWith(`${from}/`)) continue;
        files[to + path.slice(from.length)] = files[path] ?? "";
        delete files[path];
      }
      const lists = machine.dirs as Record<string, string[]>;
      lists[parent] = (lists[parent] ?? [])
        .map((one) => one === name ? asName(text) : one);
      for (const path of ["/proc/net/route", "/proc/net/ipv6_route"]) {
        files[path] = String(files[path]).replaceAll(name, asName(text));
      }
      const own = "/proc/self/cgroup";
      files[own] = String(files[own]).replaceAll(
        `/${name}`,
        `/${asName(text)}`,
      );
    },
  };
}

function variable(name: string, value: (text: string) => string): Place {
  return {
    name: `${name}=${JSON.stringify(value("T"))}`,
    plant: ({ env }, text) => {
      (env as Record<string, string>)[name] = value(text);
    },
  };
}

function reply(
  what: string,
  content: (text: string) => object,
  kind: Pick<Place, "isWord" | "isFigure"> = {},
): Place {
  return {
    name: `${what}: ${JSON.stringify(content("T"))}`,
    ...kind,
    plant: ({ http }, text) => {
      (http as Record<string, object>)[what] = content(text);
    },
  };
}

const bodies = (what: string): Place[] =>
  [
    (text: string) => ({ body: text }),
    (text: string) => ({ body: `<p>${text}</p>` }),
    (text: string) => json([text]),
    (text: string) => json(text),
    (text: string) => json({ models: text, data: text, version: [text] }),
    (text: string) => json({ [text]: text, models: [{ [text]: text }, text] }),
    (text: string) => ({ status: 503, body: `loading ${text}` }),
    (text: string) => ({ status: 500, body: text }),
    (text: string) => ({ status: 404, body: text }),
  ].map((content) => reply(what, content));

function failing(path: string): Place {
  return {
    name: `a failure of ${path}`,
    plant: ({ files }, text) => {
      (files as Texts)[path] = hostError("EIO", `Cannot: ${text}`);
    },
  };
}

const show = (more: (text: string) => object) => (text: string) =>
  json({ model_info: MODEL_INFO, ...more(text) });

/** Every place of an answer that a built-in probe reads. */
export const PLACES: readonly Place[] = [
  file("/proc/meminfo", (text, before) => `${before}Owner: ${text}\n`),
  file("/proc/meminfo", (text, before) => `${text}\n${before}`),
  file("/proc/meminfo", (text) => text),
  file("/proc/pressure/memory", (text, before) => `${before}${text}\n`),
  file("/proc/pressure/memory", (text) => `full avg10=0.70 ${text}\n`),
  moved(CGROUP, "user.slice"),
  moved(`${CGROUP}/user.slice`, "work.scope"),
  file("/proc/self/cgroup", (text, before) => `${before}1:name=${text}:/\n`),
  file("/proc/self/cgroup", (text, before) => `${text}\n${before}`),
  file("/proc/self/cgroup", (text, before) => `${before}0::/${asName(text)}\n`),
  file(`${CGROUP}${GROUP}/memory.max`, (text) => `${text}\n`, {
    isFigure: true,
  }),
  file(`${CGROUP}${GROUP}/memory.current`, (text) => text, { isFigure: true }),
  file(
    `${CGROUP}${GROUP}/memory.stat`,
    (text, before) => `${before}${asName(text)} 5\n`,
  ),
  file(`${CGROUP}/cgroup.controllers`, (text) => `memory ${text}\n`),
  listed(CGROUP),
  moved("/sys/class/net", "eth0"),
  listed("/sys/class/net"),
  file("/proc/net/route", (text, before) => `${before}${text}\n`),
  file("/proc/net/route", (text) => `${text}\n`),
  file("/proc/net/route", (text, before) => before.replace("0100A8C0", text)),
  file("/proc/net/ipv6_route", (text, before) => `${before}${text}\n`),
  file("/proc/net/ipv6_route", (text, before) => before.replace("fe80", text)),
  file("/sys/class/net/eth0/operstate", (text) => `${text}\n`),
  file("/sys/class/net/eth0/carrier", (text) => `${text}\n`, {
    isFigure: true,
  }),
  file("/sys/class/net/eth0/type", (text) => `${text}\n`, { isFigure: true }),
  moved("/sys/class/power_supply", "BAT0"),
  moved("/sys/class/power_supply", "AC"),
  ...["type", "scope", "status"].map((name) =>
    file(`/sys/class/power_supply/BAT0/${name}`, (text) => `${text}\n`, {
      isFigure: true,
    })
  ),
  file("/sys/class/power_supply/BAT0/type", (text) => `USB_${text}\n`),
  ...["capacity", "energy_now", "power_now"].map((name) =>
    file(`/sys/class/power_supply/BAT0/${name}`, (text) => text, {
      isFigure: true,
    })
  ),
  listed("/sys/class/power_supply/BAT0"),
  file(`${ZONE}/type`, (text) => `${text}\n`, { isWord: true }),
  file(`${ZONE}/temp`, (text) => text, { isFigure: true }),
  file(`${ZONE}/trip_point_0_type`, (text) => `${text}\n`, { isFigure: true }),
  file(`${ZONE}/trip_point_0_temp`, (text) => text, { isFigure: true }),
  listed(ZONE),
  listed("/sys/class/thermal"),
  file(`${CHIP}/name`, (text) => `${text}\n`, { isWord: true }),
  file(`${CHIP}/temp1_label`, (text) => `${text}\n`, { isWord: true }),
  file(`${CHIP}/temp1_label`, (text) => `hid-${text}-battery\n`, {
    isWord: true,
  }),
  file(`${CHIP}/temp1_crit`, (text) => text, { isFigure: true }),
  listed(CHIP),
  listed("/sys/class/hwmon"),
  listed("/sys/class/drm"),
  listed("/sys/class/accel"),
  listed("/proc/driver/nvidia/gpus"),
  listed("/sys/class"),
  file(`${CARD}/vendor`, (text) => `${text}\n`, { isFigure: true }),
  file(`${CARD}/mem_info_vram_total`, (text) => text, { isFigure: true }),
  {
    name: "the driver of a card",
    isWord: true,
    plant: ({ links }, text) => {
      (links as Record<string, string>)[`${CARD}/driver`] = asName(text);
    },
  },
  variable("HOME", (text) => `/home/${text}`),
  variable("HOME", (text) => `/srv/${text}/${text} x/`),
  variable("HOME", (text) => text),
  variable("OLLAMA_MODELS", (text) => `/srv/${text}/models`),
  variable("OLLAMA_MODELS", (text) => `/${text}\n/é/models`),
  variable("OLLAMA_HOST", (text) => text),
  variable("OLLAMA_HOST", (text) => `http://${text}@127.0.0.1:11434`),
  variable("OLLAMA_HOST", (text) => `127.0.0.1.${text}`),
  variable("OLLAMA_HOST", (text) => `localhost.${text}:1`),
  variable("OLLAMA_HOST", (text) => `127.0.0.1:11434/${text}`),
  variable("OLLAMA_HOST", (text) => `:11434 ${text}`),
  {
    name: "a failure of statfs",
    plant: ({ spaces }, text) => {
      (spaces as Record<string, unknown>)["/home/somebody/.ollama/models"] =
        hostError("EACCES", `Cannot measure "/mnt/${text}": EACCES`);
    },
  },
  {
    name: "the code of a failure",
    plant: ({ files }, text) => {
      (files as Texts)[`${ZONE}/temp`] = hostError(text, "Cannot");
    },
  },
  ...["/proc/meminfo", "/proc/self/cgroup", `${ZONE}/temp`].map(failing),
  ...[
    `GET ${OLLAMA}/api/version`,
    `GET ${OLLAMA}/api/tags`,
    `GET ${OLLAMA}/api/ps`,
    `SHOW ${OLLAMA} llama3.2:1b`,
    `GET ${OTHER}/health`,
    `GET ${OTHER}/v1/models`,
  ].flatMap(bodies),
  reply(`GET ${OLLAMA}/api/version`, (text) => json({ version: text })),
  reply(
    `GET ${OLLAMA}/api/version`,
    (text) => json({ version: `0.33.0-${text}`, builder: text }),
  ),
  reply(`GET ${OLLAMA}/api/tags`, (text) =>
    json({
      models: [{ ...TAG, digest: text, remote_host: text, remote_model: text }],
    })),
  reply(
    `GET ${OLLAMA}/api/tags`,
    (text) => json({ models: [{ name: text, model: text, size: 5 }, TAG] }),
  ),
  reply(
    `GET ${OLLAMA}/api/tags`,
    (text) =>
      json({ models: [{ ...TAG, details: { format: text, [text]: 1 } }] }),
  ),
  reply(
    `GET ${OLLAMA}/api/tags`,
    (text) => json({ models: [{ ...TAG, details: { family: text } }] }),
    { isWord: true },
  ),
  reply(
    `GET ${OLLAMA}/api/ps`,
    (text) =>
      json({ models: [{ name: text, model: text, expires_at: text }, LOADED] }),
  ),
  reply(`GET ${OLLAMA}/api/ps`, (text) =>
    json({
      models: [{ ...LOADED, expires_at: `2030-01-15T10:00:00 (${text})` }],
    })),
  ...[
    (text: string) => ({ system: text, template: text, license: text }),
    (text: string) => ({ parameters: `stop "${text}"\nnum_ctx 2048` }),
    (text: string) => ({ parameters: `num_ctx ${text}` }),
    (text: string) => ({ parameters: [text] }),
    (text: string) => ({ model_info: { ...MODEL_INFO, [text]: 5 } }),
    (text: string) => ({
      model_info: { ...MODEL_INFO, "general.author": text },
    }),
    (text: string) => ({ model_info: text }),
    (text: string) => ({
      model_info: { ...MODEL_INFO, "llama.block_count": text },
    }),
    (text: string) => ({ modelfile: text, messages: [{ content: text }] }),
  ].map((more) => reply(`SHOW ${OLLAMA} llama3.2:1b`, show(more))),
  reply(
    `SHOW ${OLLAMA} llama3.2:1b`,
    show((text) => ({
      model_info: Object.fromEntries(
        Object.entries(MODEL_INFO).map(([key, one]) => [
          key.replace("llama", text),
          one === "llama" ? text : one,
        ]),
      ),
    })),
    { isWord: true },
  ),
  reply(`GET ${OTHER}/health`, (text) => json({ status: text, slots: text })),
  reply(`GET ${OTHER}/v1/models`, (text) =>
    json({
      data: [
        { id: text, owned_by: text, meta: { [text]: text } },
        { id: "llama3.2:1b", path: text, meta: { size: 5, n_ctx: text } },
      ],
    })),
];
