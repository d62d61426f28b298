/** Values, and how guardrail-fabric writes them before it takes a digest. */

export const KNOWN: readonly (readonly [string, unknown, string])[] = [
  ["sorts keys", { b: 1, a: 2 }, '{"a":2,"b":1}'],
  ["sorts numbers in keys as text", { 10: 1, 9: 2 }, '{"10":1,"9":2}'],
  [
    "sorts keys by code points",
    { "\u{1f600}": 1, "\uffee": 2 },
    '{"\\uffee":2,"\\ud83d\\ude00":1}',
  ],
  ["sorts a prefix first", { ab: 1, a: 2 }, '{"a":2,"ab":1}'],
  [
    "writes all kinds",
    [null, true, false, 0, -1, "x", [], {}],
    '[null,true,false,0,-1,"x",[],{}]',
  ],
  ["escapes beyond ASCII", "é\u007f\u2028", '"\\u00e9\\u007f\\u2028"'],
  [
    "escapes in short where JSON can",
    '"\\\n\r\t\f\b\u0000/',
    '"\\"\\\\\\n\\r\\t\\f\\b\\u0000/"',
  ],
  ["keeps a lone surrogate", "\ud800", '"\\ud800"'],
  ["writes small fractions as Python does", [
    0.0001,
    0.00005,
    1e-7,
    -2.5e-12,
    5e-324,
  ], "[0.0001,5e-05,1e-07,-2.5e-12,5e-324]"],
  [
    "writes large numbers",
    [1e20, 1e21, 1.5e300, 2 ** 53],
    "[100000000000000000000,1e+21,1.5e+300,9007199254740992]",
  ],
  ["writes minus zero as zero", -0, "0"],
];
