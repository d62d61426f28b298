import assert from "node:assert/strict";
import { test } from "node:test";
import { type Foreign, serviceManager } from "../../host/service_manager.ts";

const SOCKET = { NOTIFY_SOCKET: "/run/systemd/notify" };

/** A C library that keeps what is sent, or sends nothing. */
function sender(env: Readonly<Record<string, string>> = SOCKET) {
  const texts: string[] = [];
  const addresses: Uint8Array[] = [];
  let open = 0;
  const library = { canOpen: true, canSend: true };
  const foreign: Foreign = {
    dlopen: () => ({
      symbols: {
        socket: () => library.canOpen ? 100 + open++ : -1,
        sendto: (socket, bytes, length, flags, address, addressLength) => {
          assert.deepEqual([socket, flags], [100, 0x4040]);
          assert.equal(Number(length), bytes.length);
          assert.equal(addressLength, address.length);
          texts.push(new TextDecoder().decode(bytes));
          addresses.push(address);
          return library.canSend ? length : -1n;
        },
        close: () => --open,
      },
    }),
  };
  return {
    manager: serviceManager(120_000, env, foreign),
    library,
    texts,
    addresses,
    isClosed: () => open === 0,
  };
}

test("serviceManager() arms the watchdog once and feeds it", () => {
  const { manager, texts, isClosed } = sender();
  for (let cycle = 0; cycle < 3; cycle++) {
    assert.equal(manager?.cycleDone(true), null);
  }
  assert.deepEqual(texts, [
    "READY=1\nWATCHDOG_USEC=120000000\nWATCHDOG=1",
    "WATCHDOG=1",
    "WATCHDOG=1",
  ]);
  assert.ok(isClosed());
});

test("serviceManager() is ready with the first file that is written", () => {
  const { manager, texts } = sender();
  for (const isWritten of [false, true, false]) manager?.cycleDone(isWritten);
  assert.deepEqual(texts, [
    "WATCHDOG_USEC=120000000\nWATCHDOG=1",
    "READY=1\nWATCHDOG=1",
    "WATCHDOG=1",
  ]);
});

test("serviceManager() leaves the watchdog of the unit as it is", () => {
  const { manager, texts } = sender({ ...SOCKET, WATCHDOG_USEC: "45000000" });
  manager?.cycleDone(true);
  assert.deepEqual(texts, ["READY=1\nWATCHDOG=1"]);
});

for (const fault of ["canOpen", "canSend"] as const) {
  test(`serviceManager() tells again what was not sent: not ${fault}`, () => {
    const { manager, library, texts, isClosed } = sender();
    library[fault] = false;
    assert.match(manager?.cycleDone(true) ?? "", /^Cannot tell systemd/);
    assert.ok(isClosed());
    library[fault] = true;
    assert.equal(manager?.cycleDone(true), null);
    assert.match(texts.at(-1) ?? "", /^READY=1\nWATCHDOG_USEC=/);
  });
}

const addresses: readonly (readonly [string, string])[] = [
  ["/run/systemd/notify", "\x01\0/run/systemd/notify\0"],
  ["@/org/freedesktop/systemd1/notify/1", ""],
  ["/é", "\x01\0/é\0"],
];
for (const [name, want] of addresses) {
  test(`serviceManager() sends to "${name}" as unix(7) has it`, () => {
    const { manager, addresses } = sender({ NOTIFY_SOCKET: name });
    manager?.cycleDone(true);
    const sent = new TextDecoder().decode(addresses[0]);
    assert.equal(sent, want || `\x01\0\0${name.slice(1)}`);
  });
}

const deaf: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["no manager", {}],
  ["an empty name", { NOTIFY_SOCKET: "" }],
  ["an address of another kind", { NOTIFY_SOCKET: "vsock:2:1234" }],
  ["a name that no address holds", { NOTIFY_SOCKET: `/${"n".repeat(107)}` }],
];
for (const [name, env] of deaf) {
  test(`serviceManager() is none with ${name}`, () => {
    assert.equal(sender(env).manager, null);
  });
}

test("serviceManager() is none where the runtime calls no library", () => {
  assert.equal(serviceManager(1, SOCKET, {}), null);
  const dlopen = () => {
    throw new Error("no libc.so.6");
  };
  assert.equal(serviceManager(1, SOCKET, { dlopen }), null);
});
