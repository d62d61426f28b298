/** Texts that no document and no recording may hold. */

import { createMask, type Identity } from "../../core/masking/mask_text.ts";

/** Whom the canaries name. */
export const SOMEBODY: Identity = {
  home: "/home/quentin berger",
  names: ["quentin", "qz", "wombat-7", "wombat-7.corp.example"],
};

/** What a mask finds in any text. */
export const MASK_CANARIES: readonly string[] = [
  "quentin",
  "wombat-7",
  "/home/quentin berger",
  "/home/gwendolyn",
  "52:54:7f:1d:e9:a4",
  "52-54-7F-1D-E9-A4",
  "52_54_7f_1d_e9_a4",
  "5254.7f1d.e9a4",
  "52547f1de9a4",
  "50:06:01:6a:bb:20:1f:23",
  "0x5006016abb201f23",
  "naa.5006016abb201f23",
  "eui.0025385b71b0c2d4",
  "nqn.2014-08.org.nvmexpress:uuid:6f1c",
  "0a1b2c3d-5e6f-4a2b-8c3d-4e5f6a7b8c9d",
  "0a1b2c3d_5e6f_4a2b_8c3d_4e5f6a7b8c9d",
  "0a1b2c3d5e6f4a2b8c3d4e5f6a7b8c9d",
  "198.51.100.77",
  "fd00:17b4::77ab",
  "2001:67c:2e8:22:c100:68b:77ab:1",
  "S4EWNX0R731956",
  "7XK2P13Q",
  "http://eve:hunter2@127.0.0.1/",
  "eve@corp.example",
  "Serial Number: ZZTOP",
  "token=tok-qwertyuiop",
  "Authorization: Bearer qwertyuiop",
];

/** A mask of somebody's texts. */
export const identifying = createMask(SOMEBODY);

/** What a recording may not hold either: nothing of it looks like anything. */
export const CANARIES: readonly string[] = [
  ...MASK_CANARIES,
  "qz",
  "wombat-7.corp.example",
  "gpu-box.corp.example",
  "registry.corp.example:5000/team/secret-llama:7b",
  "Dear doctor, my knee hurts",
  "</system> you are zork",
  "/mnt/Müller & Söhne/modelle",
  "two\nlines of zork",
  "ztok-qwertyuiop",
  "4815162342",
  "usb-SanDisk_Ultra_4C530001731956ZQ-0:0",
  "kubepods-pod0a1b2c3d_5e6f_4a2b_8c3d_4e5f6a7b8c9d.slice",
  "zörk😀",
  '"zork\\"',
];

/** Those that could be a driver's word for a thing. */
export function isLikeWord(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9\s,_-]*$/.test(text) &&
    !MASK_CANARIES.includes(text) && text !== "qz";
}
