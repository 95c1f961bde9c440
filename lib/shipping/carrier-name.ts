import type { CarrierCode } from "./waybill";

/** How files of carriers, shops and sellers call them, beside the codes themselves. */
const NAMES: readonly (readonly [CarrierCode, RegExp])[] = [
  ["SF", /顺丰|^SF\b|SHUNFENG/],
  ["YTO", /圆通|^YTO\b/],
  ["ZTO", /中通|^ZTO\b/],
  ["STO", /申通|^STO\b/],
  ["YUNDA", /韵达|YUNDA/],
  ["JD", /京东|^JD\b|JINGDONG/],
  ["EMS", /邮政|^EMS\b|CHINA ?POST/],
  ["JT", /极兔|^JT\b|J&T/],
];

/** The carrier that a table names; null for none that is known, or for more than one. */
export function carrierNamed(text: string): CarrierCode | null {
  const name = text.normalize("NFKC").trim().toUpperCase();
  const [one, ...others] = NAMES.filter(([, pattern]) => pattern.test(name));
  return one && others.length === 0 ? one[0] : null;
}
