/** A province, city or district: six-digit code, Chinese and English name. */
export interface RegionNode {
  code: string;
  zh: string;
  en: string;
  children: RegionNode[];
}

/** A township: nine-digit code. */
export interface Township {
  code: string;
  zh: string;
  en: string;
}

/** Townships of a city by the code of their district. */
export type Townships = Readonly<Record<string, readonly Township[]>>;

export interface RegionNames {
  province: string;
  city: string;
  district: string;
  township: string;
}

export interface RegionCodes {
  provinceCode: string;
  cityCode: string;
  districtCode: string;
  /** "" where a region has no townships: Hong Kong, Macao, Taiwan. */
  townshipCode: string;
}

export interface Region extends RegionCodes {
  zh: RegionNames;
  en: RegionNames;
}

export type RegionRow = [code: string, zh: string, children?: RegionRow[]];
export type TownshipRows = Record<string, [code: string, zh: string, en: string][]>;
export type EnglishNames = Readonly<Record<string, string>>;

/** The tree of public/regions/index.json; without English names the Chinese ones stand in. */
export const readRegions = (rows: readonly RegionRow[], english: EnglishNames = {}): RegionNode[] =>
  rows.map(([code, zh, children = []]) => ({
    code,
    zh,
    en: english[code] ?? zh,
    children: readRegions(children, english),
  }));

/** The township of everybody whose own is newer than the table, or who doesn't know it. */
export const otherTownship = (districtCode: string): Township => ({
  code: `${districtCode}999`,
  zh: "其他",
  en: "Other",
});

export const isOtherTownship = (townshipCode: string): boolean => townshipCode.endsWith("999");

/** The townships of public/regions/<prefecture>.json; every district ends with "other". */
export const readTownships = (rows: Readonly<TownshipRows>): Townships =>
  Object.fromEntries(
    Object.entries(rows).map(([district, townships]) => [
      district,
      [...townships.map(([code, zh, en]) => ({ code, zh, en })), otherTownship(district)],
    ]),
  );

/** Hong Kong, Macao and Taiwan are chosen down to the district only. */
export const hasTownships = (code: string): boolean => !/^(71|81|82)/.test(code);

/** Cities that only group counties under the province; an address leaves them out. */
export const isDirectlyAdministered = (cityCode: string): boolean => cityCode.endsWith("9000");

/** The name of the township file of a city, and so the argument of `loadTownships`. */
export const prefectureOf = (cityCode: string): string => cityCode.slice(0, 4);
