/** Needs of a program in the words of each packager. Pure. */

import type { Need } from "./elf_needs.ts";

// Debian's packages of what the runtime is linked against; nothing else is
// known to be on every machine.
const GLIBC = { owner: "libc6", prefix: "GLIBC_" } as const;
const OWNERS: readonly (readonly [
  RegExp,
  { readonly owner: string; readonly prefix: string },
])[] = [
  [/^lib(c|m|dl|pthread|rt)\.so\.\d+$/, GLIBC],
  [/^ld-linux[\w.-]*\.so\.\d+$/, GLIBC],
  [/^libgcc_s\.so\.1$/, { owner: "libgcc-s1", prefix: "GCC_" }],
];

/** The package that has a library, and how versions of its symbols begin. */
export function ownerOf(library: string) {
  const found = OWNERS.find(([name]) => name.test(library))?.[1];
  if (found !== undefined) return found;
  throw new Error(
    `Cannot package the program: it needs "${library}", which is neither of ` +
      "the C library nor libgcc",
  );
}

/** Numbers of a version such as `2.27`, without zeros at its end. */
function numbersOf(version: string, prefix: string): number[] {
  const text = version.startsWith(prefix) ? version.slice(prefix.length) : "";
  if (!/^\d+(\.\d+)*$/.test(text)) {
    throw new Error(`Cannot package the program: it needs "${version}"`);
  }
  const numbers = text.split(".").map(Number);
  while (numbers.length > 2 && numbers.at(-1) === 0) numbers.pop();
  return numbers;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** For `Depends:` of a .deb. */
export function debDepends(needs: readonly Need[]): string {
  const newest = new Map<string, number[]>();
  for (const { library, versions } of needs) {
    const { owner, prefix } = ownerOf(library);
    const all = versions.map((one) => numbersOf(one, prefix));
    const known = newest.get(owner) ?? [];
    newest.set(owner, [known, ...all].sort(compare).at(-1) ?? []);
  }
  return [...newest].sort().map(([owner, numbers]) =>
    numbers.length === 0 ? owner : `${owner} (>= ${numbers.join(".")})`
  ).join(", ");
}

/** For `Requires:` of an .rpm, as its own generator names libraries. */
export function rpmRequires(needs: readonly Need[]): string[] {
  return needs.flatMap(({ library, versions }) => {
    ownerOf(library);
    return ["", ...versions].map((one) => `${library}(${one})(64bit)`);
  }).sort();
}
