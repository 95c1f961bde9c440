import { at } from "./random";

const families = [
  ["王", "Wang"],
  ["李", "Li"],
  ["张", "Zhang"],
  ["刘", "Liu"],
  ["陈", "Chen"],
  ["杨", "Yang"],
  ["赵", "Zhao"],
  ["黄", "Huang"],
  ["周", "Zhou"],
  ["吴", "Wu"],
  ["徐", "Xu"],
  ["孙", "Sun"],
  ["胡", "Hu"],
  ["朱", "Zhu"],
  ["高", "Gao"],
  ["林", "Lin"],
  ["何", "He"],
  ["郭", "Guo"],
  ["马", "Ma"],
  ["罗", "Luo"],
] as const;

const keepers: readonly ((zh: string, en: string) => [zh: string, en: string])[] = [
  (zh, en) => [`老${zh}家`, `Old ${en}`],
  (zh, en) => [`${zh}婶`, `Aunt ${en}`],
  (zh, en) => [`${zh}叔`, `Uncle ${en}`],
  (zh, en) => [`${zh}家老二`, `${en} the Second`],
  (zh, en) => [`${zh}大姐`, `Sister ${en}`],
  (zh, en) => [`${zh}家小妹`, `Little ${en}`],
];

const titles = ["女士", "先生"] as const;

const family = (serial: number) => at(families, serial % families.length);

/** How neighbours call the keeper of a made-up shop. */
export function keeperOf(serial: number) {
  const [zh, en] = family(serial);
  const say = at(keepers, Math.floor(serial / families.length) % keepers.length);
  const [keeperZh, keeperEn] = say(zh, en);
  return { keeperZh, keeperEn, familyZh: `${zh}家`, familyEn: `The ${en} family` };
}

/** What stands on a parcel; nobody's real name. */
export const recipientOf = (serial: number) =>
  family(serial)[0] + at(titles, Math.floor(serial / families.length) % titles.length);
