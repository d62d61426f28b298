/** Writes to a device, a FIFO or an open descriptor, and waits for nobody long. */

import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { plainFailure } from "../../core/host_calls/publishable_failures.ts";
import { HeardClock, mostPerLook } from "../../core/time_budget.ts";
import type { Place } from "./output_place.ts";
import { writeAll } from "../terminal/standard_streams.ts";

/** How long nobody may read a FIFO. */
const WAIT_MS = 1000;
const PAUSE_MS = 10;

type Stream = Extract<Place, { kind: "stream" }>;

async function openStream({ path, isDescriptor }: Stream): Promise<number> {
  // Where it is a file after all, what it holds stays.
  const flags = constants.O_WRONLY | constants.O_APPEND |
    constants.O_NONBLOCK | constants.O_NOCTTY |
    (isDescriptor ? 0 : constants.O_NOFOLLOW);
  const clock = new HeardClock(mostPerLook(WAIT_MS));
  for (;;) {
    try {
      return openSync(path, flags);
    } catch (error) {
      if (failureCode(error) !== "ENXIO") throw error;
      if (clock.ms >= WAIT_MS) {
        throw plainFailure("ENXIO", "ENXIO: nobody reads it", error);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Writes all of it, or throws once its reader has stalled for a second. */
export async function writeStream(stream: Stream, text: string): Promise<void> {
  const fd = await openStream(stream);
  try {
    const stats = fstatSync(fd);
    if (!stream.isDescriptor && !stats.isFIFO() && !stats.isCharacterDevice()) {
      throw plainFailure("changed", "another thing lies there by now");
    }
    await writeAll(fd, text, WAIT_MS);
  } finally {
    closeSync(fd);
  }
}
