import type { Locale } from "@/lib/platform/i18n";

type Row = readonly [code: string, zh: string, en: string, shortEn: string, x: number, y: number];

/** Where a province lies from its neighbours, as squares: no map, so no border that could be wrong. */
const rows: readonly Row[] = [
  ["230000", "黑龙江", "Heilongjiang", "HL", 8, 0],
  ["150000", "内蒙古", "Inner Mongolia", "NM", 6, 1],
  ["220000", "吉林", "Jilin", "JL", 8, 1],
  ["650000", "新疆", "Xinjiang", "XJ", 1, 2],
  ["620000", "甘肃", "Gansu", "GS", 3, 2],
  ["640000", "宁夏", "Ningxia", "NX", 4, 2],
  ["110000", "北京", "Beijing", "BJ", 6, 2],
  ["120000", "天津", "Tianjin", "TJ", 7, 2],
  ["210000", "辽宁", "Liaoning", "LN", 8, 2],
  ["630000", "青海", "Qinghai", "QH", 2, 3],
  ["610000", "陕西", "Shaanxi", "SN", 4, 3],
  ["140000", "山西", "Shanxi", "SX", 5, 3],
  ["130000", "河北", "Hebei", "HE", 6, 3],
  ["370000", "山东", "Shandong", "SD", 7, 3],
  ["540000", "西藏", "Tibet", "XZ", 1, 4],
  ["510000", "四川", "Sichuan", "SC", 3, 4],
  ["500000", "重庆", "Chongqing", "CQ", 4, 4],
  ["410000", "河南", "Henan", "HA", 5, 4],
  ["340000", "安徽", "Anhui", "AH", 6, 4],
  ["320000", "江苏", "Jiangsu", "JS", 7, 4],
  ["310000", "上海", "Shanghai", "SH", 8, 4],
  ["530000", "云南", "Yunnan", "YN", 3, 5],
  ["520000", "贵州", "Guizhou", "GZ", 4, 5],
  ["420000", "湖北", "Hubei", "HB", 5, 5],
  ["360000", "江西", "Jiangxi", "JX", 6, 5],
  ["330000", "浙江", "Zhejiang", "ZJ", 7, 5],
  ["450000", "广西", "Guangxi", "GX", 4, 6],
  ["430000", "湖南", "Hunan", "HN", 5, 6],
  ["350000", "福建", "Fujian", "FJ", 6, 6],
  ["710000", "台湾", "Taiwan", "TW", 8, 6],
  ["460000", "海南", "Hainan", "HI", 4, 7],
  ["440000", "广东", "Guangdong", "GD", 5, 7],
  ["820000", "澳门", "Macao", "MO", 6, 7],
  ["810000", "香港", "Hong Kong", "HK", 7, 7],
];

export type ProvinceTile = { code: string; name: string; short: string; x: number; y: number };

/** Every province as a square on a grid of 9 by 8. */
export const provinceTiles = (locale: Locale): ProvinceTile[] =>
  rows.map(([code, zh, en, shortEn, x, y]) => ({
    code,
    name: locale === "en" ? en : zh,
    short: locale === "en" ? shortEn : zh.slice(0, 2),
    x,
    y,
  }));

/** The name of a province by any code within it; the code itself when there is no such province. */
export const provinceName = (code: string, locale: Locale) =>
  provinceTiles(locale).find((tile) => tile.code.slice(0, 2) === code.slice(0, 2))?.name ?? code;
