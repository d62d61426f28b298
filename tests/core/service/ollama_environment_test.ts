import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isLoopbackBase } from "../../../core/http/loopback_address.ts";
import {
  ollamaBase,
  ollamaText,
} from "../../../core/service/ollama_environment.ts";
import { runs } from "../../support/fuzz.ts";

const HOME = "http://127.0.0.1:11434";
const SIX = "http://[::1]:11434";

// Each as Host() of ollama's envconfig/config.go takes it apart.
const hosts: Readonly<Record<string, string | null>> = {
  "": HOME,
  " ": HOME,
  '""': HOME,
  '  "127.0.0.1"  ': HOME,
  "''127.0.0.1:1''": "http://127.0.0.1:1",
  '" 127.0.0.1:7 "': "http://127.0.0.1:7",
  "127.0.0.1": HOME,
  "127.0.0.1/": HOME,
  "127.0.0.1:8080": "http://127.0.0.1:8080",
  "127.0.0.1:007": "http://127.0.0.1:7",
  "127.0.0.1:+8": "http://127.0.0.1:8",
  ":8080": "http://127.0.0.1:8080",
  ":": HOME,
  // A port that is none: the usual one, with a warning in its log.
  "127.0.0.1:": HOME,
  "127.0.0.1:x": HOME,
  "127.0.0.1:-1": HOME,
  "127.0.0.1:65536": HOME,
  "127.0.0.1:99999999999": HOME,
  "127.0.0.1:11434?x": HOME,
  "http://127.0.0.1:x": "http://127.0.0.1:80",
  // It listens on another one at each start.
  "127.0.0.1:0": null,
  "127.0.0.1:65535": "http://127.0.0.1:65535",
  "http://127.0.0.1": "http://127.0.0.1:80",
  "HTTP://127.0.0.1": HOME,
  "HTTP://LocalHost:1": "http://localhost:1",
  "http://": "http://127.0.0.1:80",
  "http://127.0.0.1:11434/ollama": HOME,
  "127.0.0.1:11434/a/b": HOME,
  "127.9.8.7:1": "http://127.9.8.7:1",
  "localhost": "http://localhost:11434",
  "LocalHost:80": "http://localhost:80",
  "http://localhost:1234/": "http://localhost:1234",
  "0.0.0.0": HOME,
  "0.0.0.0:8080": "http://127.0.0.1:8080",
  "[::]:8080": "http://127.0.0.1:8080",
  "::": HOME,
  "[::]": HOME,
  "0:0::0": HOME,
  "::1": SIX,
  "[::1]": SIX,
  "[::1": SIX,
  "::1]": SIX,
  "[::1]:": SIX,
  "[::1]:80": "http://[::1]:80",
  "http://[::1]": "http://[::1]:80",
  "http://::1": "http://[::1]:80",
  "0:0:0:0:0:0:0:1": SIX,
  "[0000::0001]:9": "http://[::1]:9",
  "::ffff:127.0.0.3": "http://127.0.0.3:11434",
  "[::ffff:7f00:1]:5": "http://127.0.0.1:5",
  "[127.0.0.1]": HOME,
  "[127.0.0.1]:80": "http://127.0.0.1:80",
  // What is not loopback is never asked.
  "192.0.2.1": null,
  "http://192.0.2.1:11434": null,
  "[2001:db8::1]:80": null,
  "2001:db8::1": null,
  "::2": null,
  "::127.0.0.1": null,
  "::ffff:10.0.0.1": null,
  "fe80::1": null,
  "::1:11434": null,
  "1::1::1": null,
  ":::1": null,
  "127.0.0.1:80:80": null,
  "127.0.0.999": null,
  "127.0.0.01": null,
  "127.1": null,
  "127.0.0.1.example.org": null,
  "127.0.0.1 :80": null,
  "models.example.org": null,
  "ollama.com": null,
  "127.0.0.1@192.0.2.1": null,
  "user@127.0.0.1:80": null,
  "http://192.0.2.1/127.0.0.1": null,
  // Nobody here speaks TLS, or what else it may be.
  "https://127.0.0.1": null,
  "https://127.0.0.1:11434": null,
  "unix:///run/ollama.sock": null,
  "://127.0.0.1": null,
};
for (const [text, want] of Object.entries(hosts)) {
  test(`ollamaBase() reads ${JSON.stringify(text)}`, () => {
    assert.equal(ollamaBase(text), want);
  });
}

test("ollamaBase() gives addresses of loopback, the same for themselves", () => {
  const part = fc.constantFrom(
    ..."http:// https:// 127.0.0.1 127.9 localhost LOCALHOST [::1] [::] ::1 "
      .split(" "),
    ..."0.0.0.0 . : :: [ ] ffff :80 :99999 :007 / @ ' 10.0.0.1 1 0 x".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join("")),
  );
  let accepted = 0;
  fc.assert(
    fc.property(text, (one) => {
      const base = ollamaBase(one);
      if (base === null) return;
      accepted += 1;
      assert.ok(isLoopbackBase(base), base);
      assert.equal(ollamaBase(base), base);
    }),
    runs(5000),
  );
  assert.ok(accepted > 100, `only ${accepted} were accepted`);
});

test("ollamaText() takes off what Ollama takes off", () => {
  const texts = [' "/srv/models" ', "''/srv/m''", '"', " ", "/a b", "\"'x'\""];
  assert.deepEqual(texts.map(ollamaText), [
    ...["/srv/models", "/srv/m", "", "", "/a b", "x"],
  ]);
});
