/**
 * A feature file as nfd-worker reads it, in our words: source/local of Node
 * Feature Discovery 0.18.3. `tests/fleet/` asks its own code.
 */

/** Bytes of a file that is read at all. */
const SIZE_CAP = 65536;
/** IsQualifiedName and IsValidLabelValue of k8s.io/apimachinery. */
const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const SUBDOMAIN =
  /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

export type NodeLabels = Readonly<Record<string, string>>;

function isLabel(key: string, value: string): boolean {
  const [prefix = "", name = "", ...rest] = key.split("/");
  const isKey = rest.length === 0 && prefix.length <= 253 &&
    SUBDOMAIN.test(prefix) && name.length <= 63 && NAME.test(name);
  // Its own names below kubernetes.io are not for us.
  if (!isKey || /(^|\.)kubernetes\.io$/.test(prefix)) return false;
  return value.length <= 63 && (value === "" || NAME.test(value));
}

/**
 * Labels that a node has after a file was read at a time.
 *
 * @throws {Error} for a line that would be ignored, or read as another
 */
export function nodeLabels(text: string, atMs: number): NodeLabels {
  if (text.length > SIZE_CAP) throw new Error(`${text.length} bytes`);
  const labels: Record<string, string> = {};
  let untilMs = Infinity;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    if (line !== line.trim()) throw new Error(`"${line}" is trimmed`);
    if (line.startsWith("# +")) {
      const time = /^# \+expiry-time=(\d{4}-\d\d-\d\dT[\d:.]+Z)$/.exec(line);
      if (time === null) throw new Error(`"${line}" is no directive`);
      untilMs = Date.parse(time[1] ?? "");
    }
    if (line.startsWith("#") || untilMs < atMs) continue;
    const [key = "", value, ...rest] = line.split("=");
    if (value === undefined || rest.length > 0 || !isLabel(key, value)) {
      throw new Error(`"${line}" is no label`);
    }
    if (Object.hasOwn(labels, key)) throw new Error(`"${key}" is there twice`);
    labels[key] = value;
  }
  return labels;
}
