import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "@/lib/platform/i18n";
import { remembered } from "./region-memo";
import {
  hasTownships,
  isOtherTownship,
  otherTownship,
  prefectureOf,
  type Region,
  type RegionCodes,
  type RegionNames,
  type RegionNode,
  readRegions,
  readTownships,
  type Township,
} from "./region-tree";

const readJson = async (name: string) =>
  JSON.parse(await readFile(join(process.cwd(), "public", "regions", `${name}.json`), "utf8"));

const treeOf = remembered(async () =>
  readRegions(await readJson("index"), await readJson("names-en")),
);

const townshipsOf = remembered(async (prefecture: string) =>
  readTownships(await readJson(prefecture)),
);

const among = (nodes: readonly RegionNode[] | undefined, code: string) =>
  nodes?.find((node) => node.code === code);

const nowhere: Township = { code: "", zh: "", en: "" };

async function findTownship(codes: RegionCodes): Promise<Township | undefined> {
  const { cityCode, districtCode, townshipCode } = codes;
  if (!hasTownships(cityCode)) return townshipCode === "" ? nowhere : undefined;
  if (isOtherTownship(townshipCode)) {
    const other = otherTownship(districtCode);
    return other.code === townshipCode ? other : undefined;
  }
  const townships = (await townshipsOf(prefectureOf(cityCode)))[districtCode];
  return townships?.find((township) => township.code === townshipCode);
}

/** Every province with its cities and districts, named in both languages. */
export const getRegions = (): Promise<RegionNode[]> => treeOf("");

const called = <Place extends { zh: string }>(places: readonly Place[] | undefined, zh: string) =>
  places?.find((place) => place.zh === zh);

/** Names as they were stored, in the reader's language where the table still knows the place. */
export async function nameRegion(stored: RegionNames, locale: Locale): Promise<RegionNames> {
  const province = called(await getRegions(), stored.province);
  const city = called(province?.children, stored.city);
  const district = called(city?.children, stored.district);
  const hasTowns = city && district && hasTownships(city.code);
  const towns = hasTowns ? (await townshipsOf(prefectureOf(city.code)))[district.code] : [];
  const township = called(towns, stored.township);
  return {
    province: province?.[locale] ?? stored.province,
    city: city?.[locale] ?? stored.city,
    district: district?.[locale] ?? stored.district,
    township: township?.[locale] ?? stored.township,
  };
}

/** The names above a district's code, in Chinese, and its province; null for no such district. */
export async function regionOfDistrict(code: string) {
  for (const province of await getRegions()) {
    for (const city of province.children) {
      const district = among(city.children, code);
      if (district) {
        const names = { province: province.zh, city: city.zh, district: district.zh };
        return { provinceCode: province.code, ...names };
      }
    }
  }
  return null;
}

/** Names from the codes a browser sent; null unless each lies within the one before it. */
export async function resolveRegion(codes: RegionCodes): Promise<Region | null> {
  const province = among(await getRegions(), codes.provinceCode);
  const city = among(province?.children, codes.cityCode);
  const district = among(city?.children, codes.districtCode);
  if (!province || !city || !district) return null;
  const township = await findTownship(codes);
  if (!township) return null;

  const named = (language: "zh" | "en"): RegionNames => ({
    province: province[language],
    city: city[language],
    district: district[language],
    township: township[language],
  });
  return {
    provinceCode: province.code,
    cityCode: city.code,
    districtCode: district.code,
    townshipCode: township.code,
    zh: named("zh"),
    en: named("en"),
  };
}
