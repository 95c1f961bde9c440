import nzh from "nzh/cn";

const digits = "零一二三四五六七八九";

/** "一三八" of "138": as numbers of phones and orders are read. */
export const digitsZh = (text: string) =>
  text.replace(/\d/g, (digit) => digits[Number(digit)] ?? "");

/** "两千二百五十" of 2250, as people say it; takes digits with or without a decimal point. */
export const numberZh = (number: string | number) =>
  nzh.encodeS(String(number).replaceAll(",", "")).replace(/^二(?=[百千万亿])/, "两");

/** Before a measure word two is 两. */
export const countZh = (number: string | number) =>
  Number(number) === 2 ? "两" : numberZh(number);

/**
 * Money as it is said on a market: 一千二百五十块五, 三块零五分, 五毛. Takes a number of yuan with up to two
 * decimals.
 */
export function moneyZh(yuan: string): string {
  const [whole = "0", decimals = ""] = yuan.replaceAll(",", "").split(".");
  const [jiao = 0, fen = 0] = [...decimals.padEnd(2, "0")].map(Number);
  const isWhole = Number(whole) > 0;
  const blocks = isWhole ? `${countZh(whole)}块` : "";
  if (jiao === 0 && fen === 0) return blocks || "零块";
  if (jiao === 0) return `${blocks}${isWhole ? "零" : ""}${countZh(fen)}分`;
  const tenths = isWhole ? numberZh(jiao) : countZh(jiao);
  if (fen === 0) return isWhole ? `${blocks}${tenths}` : `${tenths}毛`;
  return `${blocks}${tenths}毛${numberZh(fen)}`;
}
