/** Names of models as Ollama reads them. */

/**
 * True for a name that Ollama answers with a machine of its maker's, whatever
 * is installed: `x:cloud`, `x:7b-cloud` (internal/modelref/modelref.go).
 */
export function isCloudName(name: string): boolean {
  return /:[ \t]*(?:[^/:]*-)?cloud[ \t]*$/i.test(name);
}
