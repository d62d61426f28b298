/** The layer rule as a plugin of `deno lint`. */

import { globalFault, layerFault } from "./layers.ts";

/** Folder that holds the layers, found by its deno.json. */
function rootOf(filename: string): string {
  let dir = filename.slice(0, filename.lastIndexOf("/"));
  while (dir !== "") {
    try {
      Deno.statSync(`${dir}/deno.json`);
      return dir;
    } catch {
      dir = dir.slice(0, dir.lastIndexOf("/"));
    }
  }
  return "";
}

function create(context: Deno.lint.RuleContext): Deno.lint.LintVisitor {
  const root = rootOf(context.filename);
  const importer = context.filename.slice(root.length + 1);
  const report = (node: Deno.lint.Node, message: string | null) => {
    if (message !== null) context.report({ node, message });
  };
  return {
    ImportDeclaration(node) {
      const isTypeOnly = node.importKind === "type";
      report(node, layerFault(importer, node.source.value, isTypeOnly));
    },
    ExportNamedDeclaration(node) {
      if (!node.source) return;
      const isTypeOnly = node.exportKind === "type";
      report(node, layerFault(importer, node.source.value, isTypeOnly));
    },
    ExportAllDeclaration(node) {
      const isTypeOnly = node.exportKind === "type";
      report(node, layerFault(importer, node.source.value, isTypeOnly));
    },
    ImportExpression(node) {
      const { source } = node;
      if (source.type === "Literal" && typeof source.value === "string") {
        report(node, layerFault(importer, source.value, false));
      } else if (importer !== "" && !/^(scripts|tests)\//.test(importer)) {
        report(node, `"${importer}" imports a computed module`);
      }
    },
    MemberExpression(node) {
      const { object } = node;
      if (object.type !== "Identifier") return;
      // host/ imports process from node:process; elsewhere it is the global.
      const isImported = importer.startsWith("host/") &&
        object.name === "process";
      if (!isImported) report(node, globalFault(importer, object.name));
    },
  };
}

const plugin: Deno.lint.Plugin = {
  name: "model-carry",
  rules: { layers: { create } },
};

export default plugin;
