import nzh from "nzh/cn";

const WORDS = "零〇一二两俩三四五六七八九十百千万";

/** One character of a number, as part of a pattern. */
export const NUMBER = `[\\d${WORDS}]`;

const RUN = new RegExp(`[${WORDS}]+`, "g");
const places: Record<string, number> = { 百: 10, 千: 100, 万: 1_000 };

/** 两百五 is 250 and 一千二 is 1,200: the last digit stands one place below the one before it. */
function decode(run: string): string {
  const plain = run.replace(/[两俩]/g, "二").replaceAll("〇", "零");
  const [, head = "", place = "", digit] =
    /^(.*([百千万]))([一二三四五六七八九])$/.exec(plain) ?? [];
  if (digit)
    return String(Number(nzh.decodeS(head)) + Number(nzh.decodeS(digit)) * (places[place] ?? 1));
  return String(nzh.decodeS(plain));
}

/** "20袋" of 二十袋; digits stay. Only for where a number is meant: goods are called 一谷四吃, too. */
export const withDigits = (text: string): string => text.replace(RUN, (run) => decode(run));
