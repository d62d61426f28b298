/** Documents that options name: a file, or `-` for standard input. */

import {
  DOCUMENT_CAP_BYTES,
  type ReadBytes,
  readFileBytes,
} from "../agent/read_documents.ts";
import { readStdin } from "../host/terminal/standard_streams.ts";

export const readInput: ReadBytes = (path) =>
  path === "-" ? readStdin(DOCUMENT_CAP_BYTES) : readFileBytes(path);
