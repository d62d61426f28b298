/** Cards of DRM: which are processors, and which only show a picture. */

import type { AcceleratorDevice } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { orAbsent } from "../shared/missing_files.ts";
import { kindOfDriver, parseHasVirgl, VIRTIO } from "./drivers.ts";
import { driverOf, linkOrNull, readDevice, readOrNull } from "./figures.ts";
import { wholeOf } from "./partitions.ts";

/** The class. */
const DRM = "/sys/class/drm";

/** A card, and what it is told by. */
interface Card {
  readonly name: string;
  readonly at: string;
  readonly driver: string;
}

/** Devices of the nodes to render with; read once, for whatever card asks. */
function renderersOf(host: Host, nodes: readonly string[]) {
  let found: Promise<readonly (string | null)[]> | undefined;
  return () =>
    found ??= Promise.all(
      nodes.map((name) => linkOrNull(host, `${DRM}/${name}/device`)),
    );
}

/** Whether a card has a node to render with, which GPUs alone have. */
async function isRendering(
  host: Host,
  { at }: Card,
  renderers: ReturnType<typeof renderersOf>,
): Promise<boolean> {
  const all = await renderers();
  if (all.length === 0) return false;
  const own = await linkOrNull(host, at);
  // Of a card that cannot be told from others nothing says that it has none.
  return own === null || all.some((one) => one === own || one === null);
}

/** Whether the host renders for a virtual GPU. */
async function hasVirgl(host: Host, at: string): Promise<boolean> {
  // Below its bus it is a device of its own.
  const names = await orAbsent(host.readDir(at)) ?? [];
  const own = names.find((name) => /^virtio\d+$/.test(name));
  const place = own === undefined ? at : `${at}/${own}`;
  return parseHasVirgl(await readOrNull(host, `${place}/features`));
}

async function kindOf(
  host: Host,
  card: Card,
  renderers: ReturnType<typeof renderersOf>,
): Promise<AcceleratorDevice["kind"] | null> {
  const { driver, at } = card;
  if (VIRTIO.includes(driver)) return await hasVirgl(host, at) ? "gpu" : null;
  const kind = kindOfDriver(driver);
  if (kind === null) {
    return await isRendering(host, card, renderers) ? "gpu" : null;
  }
  return kind === "frame buffer" ? null : kind;
}

/** All of them but parts of others; null where there is no such class. */
export async function readCards(
  host: Host,
): Promise<AcceleratorDevice[] | null> {
  const names = await orAbsent(host.readDir(DRM));
  if (names === null) return null;
  const renderers = renderersOf(
    host,
    names.filter((name) => /^renderD\d+$/.test(name)),
  );
  // Connectors (card0-DP-1) and render nodes belong to a card already counted.
  const cards = await Promise.all(
    names.filter((name) => /^card\d+$/.test(name)).map(async (name) => {
      const at = `${DRM}/${name}/device`;
      return { name, at, driver: await driverOf(host, at) };
    }),
  );
  const wholes = await Promise.all(
    cards.map((one) => wholeOf(host, one, cards)),
  );
  const isPart = (index: number) =>
    wholes[index] != null &&
    cards.some(({ driver }, at) =>
      wholes[at] === null && driver === wholes[index]
    );
  const found = await Promise.all(
    cards.filter((_, index) => !isPart(index)).map(async (card) => {
      const kind = await kindOf(host, card, renderers);
      return kind && await readDevice(host, kind, card.at, card.driver);
    }),
  );
  return found.filter((one) => one !== null);
}
