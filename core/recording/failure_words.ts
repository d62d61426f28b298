/** Why a call failed, in the program's own words alone. */

import type { ModelCarryRecording } from "../../schema/types.ts";

type Call = ModelCarryRecording["calls"][number];
type Failure = NonNullable<Call["error"]>;

const CODES = new Set(
  ("aborted bad-reply changed dangling denied failed killed not-host not-loopback " +
    "not-mounted not-recorded not-regular refused timeout too-large " +
    "too-many-calls unanswered unsupported-platform untrusted").split(" "),
);
const KERNEL_CODE = /^E[A-Z0-9]{1,14}$/;
/** Words of the messages below host/ and runner/; a test reads them there. */
const WORDS = new Set(
  `--network=host /sys /sys/fs/cgroup /sys/fs/cgroup/memory
  /sys/fs/cgroup/unified a aborted absolute address all an and another answer
  are ask at be belongs body by bytes calls came cannot characters chunk
  chunked colon connection container container's content-length control cr
  deadline deep deeper default device did does early else encoding end ended
  endless ends env environment error exec file find first folder from get goes
  grant granted group groups has have header headers hides holds host host's
  hostnetwork http httpget in is it its kernel large leads levels limits line
  link links list listed loopback machine machine's many measure memory.cgroup
  model more most mount mounted mountinfo ms names namespace nested nests
  network no not number object of ollamashow on only opened opens or others
  out outside over own path plain policy post probe process processes program
  read readdir readlinkname reads readtext recorded refused regular replies
  reply root run server service services set several sigabrt sigkill sigsegv
  sigterm single size small something space start state statfs status sysroot
  system takes tell text than that the there this to together told too
  transfer trust usable use user utf-8 values very was what which who whole
  with without writable`.trim()
    .split(/\s+/),
);

/** The code where it is one of ours or of the kernel. */
export function failureCodeText(code: string): string {
  return CODES.has(code) || KERNEL_CODE.test(code) ? code : "failed";
}

/** True for a text of our words and codes; a figure has its unit. */
function isOurs(text: string): boolean {
  return text.replace(
    /\b\d{1,9} (?=(?:ms|bytes|names|values|levels|characters|host calls)\b)/g,
    "",
  )
    .split(/[\s,:;()"?[\]]+/).every((one) =>
      one === "" || KERNEL_CODE.test(one) || WORDS.has(one.toLowerCase())
    );
}

/**
 * A failure without foreign text: `safe` spells an argument of the call as it
 * is recorded.
 */
export function failure(
  call: Call,
  { code, message }: Failure,
  safe: ReadonlyMap<string, string>,
): Failure {
  const known = failureCodeText(code);
  // A short one would be found inside of words.
  const args = [...safe.keys()].filter((one) => one.length > 3)
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[^\w\s]/g, "\\$&"));
  // Every second part is an argument.
  const parts = args.length === 0
    ? [message]
    : message.split(new RegExp(`(${args.join("|")})`));
  return parts.every((one, at) => at % 2 === 1 || isOurs(one))
    ? {
      code: known,
      message: parts.map((one, at) => at % 2 === 1 ? safe.get(one) ?? "" : one)
        .join(""),
    }
    : { code: known, message: `Cannot answer ${call.call}: ${known}` };
}
