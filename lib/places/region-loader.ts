import { remembered } from "./region-memo";
import {
  hasTownships,
  prefectureOf,
  type RegionNode,
  readRegions,
  readTownships,
  type Townships,
} from "./region-tree";

async function fetchJson(name: string) {
  const response = await fetch(`/regions/${name}.json`);
  if (!response.ok) throw new Error(`Regions ${name}: ${response.status}`);
  return response.json();
}

const treeIn = remembered(async (language: string): Promise<RegionNode[]> => {
  const [rows, english] = await Promise.all([
    fetchJson("index"),
    language === "en" ? fetchJson("names-en") : undefined,
  ]);
  return readRegions(rows, english);
});

const townshipsOf = remembered(
  async (prefecture: string): Promise<Townships> => readTownships(await fetchJson(prefecture)),
);

/** In the browser: provinces, cities and districts; English names only for /en (26 KB more). */
export const loadRegions = (locale: string): Promise<RegionNode[]> =>
  treeIn(locale.startsWith("en") ? "en" : "zh");

/** In the browser: a city's townships by district code; none for Hong Kong, Macao and Taiwan. */
export async function loadTownships(cityCode: string): Promise<Townships> {
  return hasTownships(cityCode) ? townshipsOf(prefectureOf(cityCode)) : {};
}
