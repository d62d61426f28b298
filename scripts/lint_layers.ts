/** The layer rule as a plugin of `deno lint`, and no circle of imports. */

import {
  circleThrough,
  relativeImports,
  resolveImport,
} from "./import_circles.ts";
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

// One process lints many files, and each looks at many others.
const known = new Map<string, readonly string[]>();

function importsOf(root: string, path: string): readonly string[] {
  const file = `${root}/${path}`;
  const before = known.get(file);
  if (before !== undefined) return before;
  let text = "";
  try {
    text = Deno.readTextFileSync(file);
  } catch {
    // What is not there is the type checker's to tell.
  }
  const found = relativeImports(text).map((one) => resolveImport(path, one));
  known.set(file, found);
  return found;
}

function createCircles(
  context: Deno.lint.RuleContext,
): Deno.lint.LintVisitor {
  const root = rootOf(context.filename);
  const path = context.filename.slice(root.length + 1);
  return {
    Program(node) {
      const circle = circleThrough(path, (one) => importsOf(root, one));
      if (circle === null) return;
      const message = `Circle of imports: ${circle.join(" -> ")}`;
      context.report({ node, message });
    },
  };
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
  rules: { layers: { create }, circles: { create: createCircles } },
};

export default plugin;
