/** OLLAMA_HOST. */

/** Base address that OLLAMA_HOST names, as model_service reads it. */
export function ollamaUrl(text: string): string {
  const value = text.trim().replace(/^["']|["']$/g, "");
  const [all, scheme, host = "", port] =
    /^(?:(http):\/\/)?(\[[0-9a-f:]*\]|[a-z0-9.-]*)(?::(\d{1,5}))?\/?$/i
      .exec(value) ?? [];
  const name = ["", "0.0.0.0", "[::]"].includes(host)
    ? "127.0.0.1"
    : host.toLowerCase();
  const isLoopback = name === "localhost" || name === "[::1]" ||
    /^127(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(name);
  const number = Number(port ?? (scheme === undefined ? 11434 : 80));
  if (all === undefined || !isLoopback || number < 1 || number > 65535) {
    throw new RangeError("Cannot use OLLAMA_HOST: not an address on loopback");
  }
  return `http://${name}:${port ?? number}`;
}
