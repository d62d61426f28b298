/** Libraries that an image carries, by Debian's packages of them. Pure. */

/** SPDX expressions; the texts come along as files. */
export const LIBRARY_LICENCES = {
  "libc6": "LGPL-2.1-or-later",
  "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1",
} as const;
