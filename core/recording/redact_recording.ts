/**
 * Takes names, numbers and addresses out of recorded calls. What stays is on a
 * list: what parses fully as what a probe needs. All else is a placeholder
 * (docs/decisions/recordings.md).
 */

import {
  createMask,
  type Identity,
  tellingArgs,
} from "../masking/mask_text.ts";
import { Addresses, ollamaHost } from "./service_addresses.ts";
import { failure } from "./failure_words.ts";
import { isKernelName } from "../masking/kernel_names.ts";
import { Paths } from "./path_placeholders.ts";
import { Placeholders, REMOVED } from "./placeholders.ts";
import { ollamaText } from "../service/ollama_environment.ts";
import { replyBody, showBody } from "./service_replies.ts";
import {
  NOTHING_STATED,
  seedPolicy,
  type Stated,
} from "./names_in_policy_and_manifests.ts";
import { fileText } from "./file_contents.ts";
import { isMake, Words } from "./allowed_words.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";

export type { Identity } from "../masking/mask_text.ts";

type RecordedCall = ModelCarryRecording["calls"][number];
type Args = RecordedCall["args"];
type Fields = Readonly<Record<string, unknown>>;

const PATH_CALLS = ["readText", "readDir", "readLinkName", "statfs"];
const PATH_VARIABLES = ["HOME", "OLLAMA_MODELS"];
const VARIABLES = [...PATH_VARIABLES, "OLLAMA_HOST"];
const PLATFORMS = ["linux", "darwin", "windows", "freebsd", "win32"];
const ARCHITECTURES = [
  ..."aarch64 arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x".split(" "),
  ..."x64 x86_64".split(" "),
];

const words = (text: string) => text === "" ? "" : REMOVED;
const oneOf = (list: readonly string[], text: unknown) =>
  typeof text === "string" && list.includes(text) ? text : "unknown";

/** All calls of one recording: the same text is the same in each. */
class Redactor {
  readonly #stated: Stated;
  readonly #names: Placeholders;
  readonly #paths: Paths;
  readonly #addresses: Addresses;
  readonly #words: Words;
  readonly #isSafe: (text: string) => boolean;

  constructor(identity: Identity, stated: Stated) {
    const mask = createMask(
      identity,
      (word) => isKernelName(word) || isMake(word),
    );
    const isSafe = (text: string) => mask(text) === text;
    const read = stated.read.filter(isSafe);
    const { tags } = stated;
    this.#stated = stated;
    this.#names = new Placeholders([
      ...tags,
      ...read.flatMap((one) => one.split("/")),
    ]);
    this.#paths = new Paths(this.#names, read);
    seedPolicy(this.#paths, stated);
    this.#addresses = new Addresses(this.#names, stated.net.filter(isSafe));
    this.#words = new Words(mask, this.#names, tags);
    this.#isSafe = isSafe;
  }

  #variable(name: string): string {
    const isStated = this.#stated.env.includes(name) && this.#isSafe(name);
    return VARIABLES.includes(name) || isStated
      ? name
      : this.#names.of("variable", name);
  }

  #argv(argv: readonly unknown[]): string[] {
    const isStated = this.#stated.run.some((one) =>
      one.length === argv.length && one.every((arg, at) => arg === argv[at])
    );
    const telling = tellingArgs(argv.map(String));
    return argv.map((one, at) => {
      const text = String(one);
      return isStated && !telling[at] && this.#isSafe(text)
        ? text
        : this.#names.of("argument", text);
    });
  }

  args({ call, args }: RecordedCall): Args {
    const [first, second] = args;
    if (call === "system") return [];
    if (call === "exec") {
      return [this.#argv(Array.isArray(first) ? first : [])];
    }
    const text = String(first ?? "");
    if (PATH_CALLS.includes(call)) return [this.#paths.path(text)];
    if (call === "env") return [this.#variable(text)];
    if (call === "httpGet") return [this.#addresses.url(text)];
    return [
      this.#addresses.base(text),
      this.#words.tag(String(second ?? "")),
    ];
  }

  #variableText(name: string, text: string): string {
    if (name === "OLLAMA_HOST") return ollamaHost(text);
    if (!PATH_VARIABLES.includes(name)) return words(text);
    return this.#paths.path(name === "HOME" ? text : ollamaText(text));
  }

  #reply(
    call: "httpGet" | "ollamaShow",
    url: string,
    { status, body, elapsedMs }: Fields,
  ): Fields {
    const text = String(body ?? "");
    const code = Number(status);
    const path = /^http:\/\/[^/]*(\/[^?#]*)/.exec(url)?.[1] ?? "/";
    return {
      status,
      body: call === "httpGet"
        ? replyBody(path, code, text, this.#words)
        : showBody(code, text, this.#words),
      elapsedMs,
    };
  }

  result({ call, args, result }: RecordedCall): unknown {
    const asked = String(args[0] ?? "");
    switch (call) {
      case "readText":
        return fileText(asked, String(result), this.#paths, this.#words);
      case "readDir":
        return (result as readonly string[])
          .map((one) => this.#paths.child(asked, one));
      case "readLinkName":
        return this.#link(asked, String(result));
      case "statfs": {
        const { availableBytes, totalBytes, readOnly, covered } =
          result as Fields;
        return {
          availableBytes,
          totalBytes,
          readOnly,
          ...(covered === undefined ? {} : { covered }),
        };
      }
      case "httpGet":
      case "ollamaShow":
        return this.#reply(call, asked, result as Fields);
      case "exec": {
        const { exitCode, stdout, stderr } = result as Fields;
        return {
          exitCode,
          stdout: words(String(stdout)),
          stderr: words(String(stderr)),
        };
      }
      case "env":
        return result === null
          ? null
          : this.#variableText(asked, String(result));
      case "system": {
        const { platform, arch } = result as Fields;
        return {
          platform: oneOf(PLATFORMS, platform),
          arch: oneOf(ARCHITECTURES, arch),
        };
      }
    }
  }

  #link(path: string, target: string): string {
    const isDriver = /\/(?:driver|module|subsystem)$/.test(path);
    return isDriver
      ? this.#words.driver(target)
      : this.#paths.child(path, target);
  }

  /** Each argument and how it is recorded, for messages that repeat it. */
  spelt(call: RecordedCall, safe: Args): Map<string, string> {
    const flat = (args: Args) =>
      args.flatMap((one) => Array.isArray(one) ? one : [one]).map(String);
    const before = flat(call.args);
    const after = flat(safe);
    const spelt = new Map(
      before.map((one, index) => [one, after[index] ?? ""]),
    );
    return call.call === "ollamaShow"
      ? spelt.set(`${before[0]}/api/show`, `${after[0]}/api/show`)
      : spelt;
  }
}

/** The calls without what tells this machine or its user from another. */
export function redactCalls(
  calls: readonly RecordedCall[],
  identity: Identity,
  stated: Stated = NOTHING_STATED,
): RecordedCall[] {
  const shown = calls.filter((one) => one.call === "ollamaShow")
    .map((one) => String(one.args[1] ?? ""));
  // Only the built-in probe asks for metadata, and only of profiles' models.
  const redactor = new Redactor(identity, {
    ...stated,
    tags: [...stated.tags, ...shown],
  });
  return calls.map((call) => {
    const args = redactor.args(call);
    if (call.error !== undefined) {
      const error = failure(call, call.error, redactor.spelt(call, args));
      return { call: call.call, args, error };
    }
    const result = redactor.result(call) as NonNullable<
      RecordedCall["result"]
    >;
    return { call: call.call, args, result };
  });
}
