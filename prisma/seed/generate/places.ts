import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { hasTownships, type RegionNode } from "@/lib/places";
import { getRegions } from "@/lib/places/queries";
import { at, type Random, weighted } from "./random";

export type Place = {
  provinceCode: string;
  cityCode: string;
  districtCode: string;
  townshipCode: string;
  province: string;
  city: string;
  district: string;
  township: string;
};

/** Buyers for one of these five counties' goods, by the province's two digits. */
const buyersIn: Record<string, number> = {
  ...{ 44: 12, 32: 9, 33: 8, 37: 7, 41: 7, 11: 7, 31: 6, 42: 6, 51: 6, 13: 6, 14: 6 },
  ...{ 43: 5, 61: 4, 34: 4, 35: 4, 50: 3, 36: 3, 21: 3, 12: 2.5, 52: 2.5, 45: 2.5 },
  ...{ 53: 2, 23: 1.5, 22: 1.5, 15: 1.5, 62: 1, 65: 0.6, 46: 0.6, 64: 0.4, 63: 0.3, 54: 0.1 },
};

const townshipFile = z.record(z.string(), z.array(z.tuple([z.string(), z.string(), z.string()])));

async function townshipsOf(cityCode: string) {
  if (!hasTownships(cityCode)) return {};
  const path = join("public", "regions", `${cityCode.slice(0, 4)}.json`);
  return townshipFile.parse(JSON.parse(await readFile(path, "utf8")));
}

async function placeIn(province: RegionNode, random: Random): Promise<Place> {
  const city = random.of(province.children);
  const townships = await townshipsOf(city.code);
  const known = city.children.filter(({ code }) => (townships[code]?.length ?? 0) > 0);
  const district = random.of(known.length > 0 ? known : city.children);
  const [code, name] = townships[district.code]?.[random.between(0, 3)] ?? [
    `${district.code}999`,
    "其他",
  ];
  return {
    provinceCode: province.code,
    cityCode: city.code,
    districtCode: district.code,
    townshipCode: code,
    province: province.zh,
    city: city.zh,
    district: district.zh,
    township: name,
  };
}

/** As many real townships as asked for, each province as often as people there buy. */
export async function placesToSendTo(count: number, random: Random): Promise<Place[]> {
  const regions = await getRegions();
  const pick = weighted(regions.map(({ code }) => buyersIn[code.slice(0, 2)] ?? 0));
  const places: Place[] = [];
  while (places.length < count)
    places.push(await placeIn(at(regions, pick(random.next())), random));
  return places;
}
