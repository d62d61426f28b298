/** The bill of materials, CycloneDX 1.6. The same input gives the same bytes. */

import {
  ComponentType,
  HashAlgorithm,
} from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  LicenseExpression,
  SpdxLicense,
} from "@cyclonedx/cyclonedx-library/Models";
import {
  JSON as Json,
  JsonSerializer,
} from "@cyclonedx/cyclonedx-library/Serialize";
import { isSupportedSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import type { Part } from "./parts.ts";

/** The program that the bill is of. */
export interface Program {
  /** With its scope: `@scope/name`. */
  readonly name: string;
  readonly version: string;
}

/** The one that a bill is of, with what it is licensed under. */
export interface Licensed extends Program {
  /** SPDX id. */
  readonly licence: string;
}

function licenceOf(licence: string): SpdxLicense | LicenseExpression {
  return isSupportedSpdxId(licence)
    ? new SpdxLicense(licence)
    : new LicenseExpression(licence);
}

function componentOf(part: Part): Component {
  const { name, version, licence, purl, sha512, description } = part;
  const component = new Component(ComponentType.Library, name, {
    bomRef: version === null ? name : `${name}@${version}`,
    description,
    ...version === null ? {} : { version },
    ...purl === null ? {} : { purl },
  });
  component.licenses.add(licenceOf(licence));
  if (sha512 !== null) component.hashes.set(HashAlgorithm["SHA-512"], sha512);
  return component;
}

/** Adds parts to a bill, each as a dependency of what carries it. */
function addParts(bom: Bom, carrier: Component, parts: readonly Part[]): void {
  for (const one of parts) {
    const component = componentOf(one);
    bom.components.add(component);
    carrier.dependencies.add(component.bomRef);
    addParts(bom, component, one.parts);
  }
}

/** Text of the bill; `tool` is what made it. */
export function createSbom(
  { name, version, licence }: Licensed,
  parts: readonly Part[],
  tool: Program,
): string {
  const [group = "", bare = ""] = name.split("/");
  const program = new Component(ComponentType.Application, bare, {
    bomRef: `${name}@${version}`,
    group,
    version,
    purl: `pkg:npm/${encodeURIComponent(group)}/${bare}@${version}`,
  });
  program.licenses.add(licenceOf(licence));
  const bom = new Bom();
  bom.metadata.component = program;
  bom.metadata.tools.components.add(
    new Component(ComponentType.Library, tool.name, { version: tool.version }),
  );
  addParts(bom, program, parts);
  // No serial number and no time: the release it belongs to has both.
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}
