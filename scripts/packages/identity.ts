/** What packages say of themselves. */

/** Packagers want an address; questions go to the project's issues. */
export const MAINTAINER =
  "The model-carry authors <sourceos-linux@users.noreply.github.com>";

export const SUMMARY = "tells whether a local model may run on this machine";

/** Lines of at most 76 letters. */
export const DESCRIPTION = [
  "Reads battery, heat, memory, disk, accelerators, network and model service",
  "of a machine and prints one JSON document with a verdict: may a local model",
  "run here, now? What cannot be determined is unknown, and unknown denies.",
] as const;

/** What it does not do by itself; lines as above. */
export const SERVICE = [
  "The package has a unit that keeps /run/model-carry/snapshot.json fresh. It",
  "is neither enabled nor started: systemctl enable --now model-carry.service",
] as const;
