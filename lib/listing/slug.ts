import "server-only";
import { randomInt } from "node:crypto";
import { pinyin } from "pinyin-pro";

const LENGTH = 40;
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

const random = (length: number) =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join("");

/** An address people can read out: the title in pinyin and four random characters. */
export function newSlug(title: string): string {
  const spelled = pinyin(title, { toneType: "none", type: "array", nonZh: "consecutive" })
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LENGTH)
    .replace(/^-+|-+$/g, "");
  return `${spelled || "product"}-${random(4)}`;
}

export const newSku = () => `S-${random(9).toUpperCase()}`;

/** The code on the bag: year, month, random. */
export const newBatchCode = (harvestedOn: string) =>
  `H-${harvestedOn.slice(0, 7)}-${random(5).toUpperCase()}`;
