/**
 * Documents that options name: a file, `-` for standard input, or an open file
 * as shells spell `<(…)`.
 */

import {
  DOCUMENT_CAP_BYTES,
  type ReadBytes,
  readFileBytes,
} from "../agent/read_documents.ts";
import { descriptorOf } from "../host/files/descriptor_path.ts";

export const readInput: ReadBytes = async (path) => {
  const number = descriptorOf(path);
  if (number === null) return await readFileBytes(path);
  const { readGiven } = await import("../host/files/given_files.ts");
  return await readGiven(number, DOCUMENT_CAP_BYTES);
};
