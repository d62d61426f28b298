import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createMask,
  isSerialLike,
  isTellingKey,
  tellingArgs,
} from "../../../core/masking/mask_text.ts";

const WHO = {
  home: "/home/alice",
  names: ["alice", "alice-laptop", "wonderland", "qz", "tmp"],
};
const mask = createMask(WHO, (word) => word === "tmp1_max");

const TEXTS: readonly (readonly [string, string, string])[] = [
  ["a home directory", "in /home/alice/.ollama", "in ~/.ollama"],
  ["another's home", "/home/bob/x and /Users/eve", "/home/*/x and /Users/*"],
  ["a mounted stick", "/run/media/bob/STICK", "/run/media/*/STICK"],
  ["a name that begins like the home", "/home/alices", "/home/*"],
  ["a host name", "wonderland is up", "* is up"],
  ["a host named after its user", "alice-laptop up", "* up"],
  ["a name inside of a word", "xalicex", "x*x"],
  ["a name of two letters", "qz-box, QZ_1", "*-box, *_1"],
  ["two letters inside of a word", "aqza", "aqza"],
  ["a name that is a kernel's word", "tmp1_max of tmp", "tmp1_max of *"],
  ["a MAC", "at 52:54:00:12:34:5f.", "at 00:00:00:00:00:00."],
  [
    "a MAC with underscores",
    "hid_52_54_00_12_34_5f_b",
    "hid_00_00_00_00_00_00_b",
  ],
  ["a MAC with dashes", "52-54-00-12-34-5F", "00-00-00-00-00-00"],
  ["a MAC with dots", "5254.0012.345f", "0000.0000.0000"],
  ["a MAC with nothing", "enx52540012345f", "000000000000000"],
  ["a WWPN", "50:06:01:60:bb:20:11:22", "00:00:00:00:00:00:00:00"],
  ["a WWN", "wwn-0x5006016041e0b8f1", "wwn-*"],
  ["a number of a port", "0x5006016041e0b8f1", "000000000000000000"],
  ["an NQN", "nqn.2014-08.org.nvmexpress:uuid:12 ok", "nqn.* ok"],
  ["an IQN", '"iqn.1993-08.org.debian:01:abc"', '"iqn.*"'],
  [
    "a UUID",
    "GPU-0a1b2c3d-1111-4222-8333-444455556666",
    "GPU-" + "0".repeat(8) + "-0000-0000-0000-000000000000",
  ],
  [
    "a pod's UID",
    "pod0a1b2c3d_1111_4222_8333_444455556666",
    "0".repeat(11) + "_0000_0000_0000_000000000000",
  ],
  ["a digest", "a1".repeat(32), "0".repeat(64)],
  [
    "a serial number",
    "drive S4EWNX0R123456 is hot",
    "drive 00000000000000 is hot",
  ],
  ["a short one", "unit PF3ABC12", "unit 00000000"],
  ["one that is named", "Serial Number: X1y2, ok", "Serial Number: *, ok"],
  ["one in a document", '{"product_uuid": "ab"}', '{"product_uuid": "*"}'],
  ["a token", "?token=abc then", "?token=* then"],
  [
    "a token in an address",
    "GET http://127.0.0.1:1/x?key=abc failed",
    "GET http://127.0.0.1:1/x?* failed",
  ],
  ["a header", "Authorization: Bearer abc.def", "Authorization: *"],
  ["a bearer", "bearer abc", "bearer *"],
  ["a user in an address", "http://eve:pw@127.0.0.1/", "http://*@*/"],
  ["a mail address", "to eve@example.com now", "to *@* now"],
  ["an IPv4 address", "via 198.51.100.7", "via 192.0.2.1"],
  ["an IPv6 address", "[fe80::1234%eth0]:1", "[2001:db8::1%eth0]:1"],
  ["one that begins with its gap", "::abcd:1", "2001:db8::1"],
  ["one that ends like the other", "::ffff:198.51.100.7", "2001:db8::1"],
  ["a whole one", "2001:67c:0:0:0:0:0:1234", "2001:db8::1"],
];
/** What stands alone in a text, so that nothing else gives it away. */
const ALONE: readonly (readonly [string, string])[] = [
  ["aa:bb:cc:dd:ee:ff", "00:00:00:00:00:00"],
  ["aa-bb-cc-dd-ee-ff", "00-00-00-00-00-00"],
  ["aa_bb_cc_dd_ee_ff", "00_00_00_00_00_00"],
  ["abcd.abcd.abcd", "0000.0000.0000"],
  ["abcdefabcdef", "000000000000"],
  [
    "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
    "00000000-0000-0000-0000-000000000000",
  ],
  ["fe80::a", "2001:db8::1"],
  ["10.20.30.255", "192.0.2.1"],
  ["a@b", "*@*"],
  ["/a/b?x", "/a/b?*"],
  ["/a?x and /b?y", "/a?* and /b?*"],
  ["x//host/a?b c", "x//host/a?* c"],
  ["/?x", "/?*"],
  ["7XK2P13", "0000000"],
  ["abcde12345", "0000000000"],
  ["serial: x", "serial: *"],
  ["serial number of it : x", "serial number of it : *"],
  ["asset tag: x", "asset tag: *"],
  ["asset-tag=x", "asset-tag=*"],
  ["assettag:x", "assettag:*"],
  ["wwid=x", "wwid=*"],
  ["unique id: x", "unique id: *"],
  ["uniqueid: x", "uniqueid: *"],
  ["machine-id: x", "machine-id: *"],
  ["machineid: x", "machineid: *"],
  ["boot id=x;", "boot id=*;"],
  ["bootid=x,", "bootid=*,"],
  ["imei:x", "imei:*"],
  ["iccid = x{", "iccid = *{"],
  ["passwd=x", "passwd=*"],
  ["password : x", "password : *"],
  ["secret: x", "secret: *"],
  ["api key=x", "api key=*"],
  ["apikey: x", "apikey: *"],
  ["authorization: basic  x y", "authorization: * y"],
  ["token: x", "token: *"],
  ["bearer   x", "bearer   *"],
  ["nqn.x", "nqn.*"],
  ["iqn.x", "iqn.*"],
  ["eui.x", "eui.*"],
  ["naa.x", "naa.*"],
  ["wwn-x", "wwn-*"],
  ["/Users/x", "/Users/*"],
  ["/export/home/x", "/export/home/*"],
  ["/run/user/x", "/run/user/*"],
];
for (const [text, want] of ALONE) {
  test(`createMask() makes "${want}" of "${text}"`, () => {
    assert.equal(mask(text), want);
  });
}

test("createMask() finds three letters inside of a word, two beside one", () => {
  const short = createMask({ home: "/r", names: ["bob", "qz"] });
  assert.equal(short("xbobx qz_qz xqz qzx"), "x*x *_* xqz qzx");
  assert.equal(short("/r/x of /r and /rx"), "~/x of ~ and /rx");
});

test("createMask() judges a word by all of it", () => {
  const words = createMask(
    { home: null, names: ["max", "tmp"] },
    (word) => ["tmp1_max", "max"].includes(word),
  );
  assert.equal(words("max"), "max");
  assert.equal(words("tmp1_max tmp1_maxi a_max"), "tmp1_max *1_*i a_*");
});

for (const [name, text, want] of TEXTS) {
  test(`createMask() masks ${name}`, () => assert.equal(mask(text), want));
}

const KEPT = [
  "127.0.0.1:11434",
  "[::1]:11434 and ::1",
  "0::/user.slice",
  "T12:34:56.789+02:00",
  "0000:03:00.0",
  "version 0.12.3",
  "MemTotal: 16252928 kB of 8589934592",
  "a drive is at 85 of 90 °C",
  "thermal_zone0 x86_pkg_temp, iwlwifi_1, max31785, RTX3090",
  "INT3400 Thermal",
  "std::string, 4096 tokens: 12",
  'Cannot read "/sys/class/hwmon/hwmon0/temp1_input": ENODATA',
];
for (const text of KEPT) {
  test(`createMask() leaves ${JSON.stringify(text)}`, () => {
    assert.equal(mask(text), text);
  });
}

test("createMask() hides nobody who is everybody", () => {
  const root = createMask({ home: "/", names: ["root", "localhost", "a", ""] });
  assert.equal(root("root at localhost, a /"), "root at localhost, a /");
  const none = createMask({ home: null, names: [] });
  assert.equal(none("alice"), "alice");
});

test("createMask() takes names with any sign in them by their letters", () => {
  const odd = createMask({ home: "/h (1)", names: ["a.b+c", "é😀"] });
  assert.equal(odd("a.b+c axb+c é😀 /h (1)/x"), "* axb+c * ~/x");
});

test("isSerialLike() has both sides", () => {
  for (
    const one of ["7XK2P13", "123456789012", "5CG1234ABC", "abcdefabcdef"]
      .concat("abcde12345", "12345abcde", "x2y1z00")
  ) assert.ok(isSerialLike(one), one);
  const plain = ["RTX3090", "12345678901", "max31785", "thermal", "abcd12345"];
  assert.deepEqual(plain.filter(isSerialLike), []);
});

test("isTellingKey() knows what a key is of", () => {
  const telling = ["serial", "Serial_Number", "machine-id", "api_key", "token"]
    .concat("assetTag", "asset tag", "uniqueId", "unique-id", "machineid")
    .concat("boot_id", "bootid", "apikey", "passwd", "Password", "secret");
  const others = ["tokens", "celsius", "series", "key", "id", "bootable"];
  assert.deepEqual(telling.filter((one) => !isTellingKey(one)), []);
  assert.deepEqual(others.filter(isTellingKey), []);
});

const ARGV: readonly (readonly [string, string])[] = [
  ["/bin/x --token abc def", "..-."],
  ["/bin/x --token=abc --api-key=d", ".--"],
  ["/bin/x -p --key -v", "...."],
  ["/bin/x -p secret -user eve x--key y", "....-.."],
  ["x -key", ".."],
  ["-key=x --no-color", "-."],
  ["/bin/x --format=csv --query-gpu=memory.total", "..."],
  ["--user eve", ".-"],
  ["--key=a b", "-."],
  ["token abc", ".."],
];
for (const [argv, want] of ARGV) {
  test(`tellingArgs() finds in "${argv}" what opens something`, () => {
    const found = tellingArgs(argv.split(" "));
    assert.equal(found.map((one) => one ? "-" : ".").join(""), want);
  });
}
