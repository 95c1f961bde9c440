import type { DemoHousehold } from "./types";

type Row = [
  key: string,
  village: string,
  nameZh: string,
  nameEn: string,
  memberCount: number,
  baselineYuan: number,
];

const rows: readonly Row[] = [
  ["wang-er", "guyangping", "王家老二", "The second Wang brother's family", 5, 14_200],
  ["cuilan", "guyangping", "翠兰嫂家", "Sister Cuilan's family", 4, 12_800],
  ["tian", "guyangping", "老田叔家", "Uncle Tian's family", 3, 11_500],
  ["east-slope", "guyangping", "东坡李家", "The Li family of the east slope", 6, 15_100],
  ["hu", "shiyaogou", "老胡叔家", "Uncle Hu's family", 4, 13_300],
  ["sanni", "shiyaogou", "三妮家", "Sanni's family", 3, 10_900],
  ["ma-wu", "hongyadi", "马家老五", "The fifth Ma brother's family", 5, 12_100],
  ["guihua", "hongyadi", "桂花婶家", "Aunt Guihua's family", 4, 11_800],
  ["zhao-san", "shangchahe", "赵家老三", "The third Zhao brother's family", 4, 16_400],
  ["xiulian", "shangchahe", "秀莲姐家", "Sister Xiulian's family", 5, 12_600],
  ["fang", "chapanchong", "老方家", "The Fang family", 6, 13_900],
  ["duanyang", "chapanchong", "端阳嫂家", "Sister Duanyang's family", 4, 11_200],
  ["zhou-apo", "chapanchong", "周家阿婆", "Granny Zhou's family", 3, 9_800],
  ["moss-tree", "yunjiaozhai", "老茶树下吴家", "The Wu family by the old tea trees", 5, 10_400],
  ["along", "yunjiaozhai", "阿龙家", "Along's family", 4, 10_700],
];

/** Baseline: what the family said it earned in the year before the village went online. */
export const households: readonly DemoHousehold[] = rows.map(
  ([key, village, nameZh, nameEn, memberCount, baselineYuan]) => ({
    key,
    village,
    nameZh,
    nameEn,
    memberCount,
    baselineIncomeFen: baselineYuan * 100,
    baselineYear: 2015,
    baselineSource: "2015年入户调查（演示） · 2015 household survey (demo)",
  }),
);
