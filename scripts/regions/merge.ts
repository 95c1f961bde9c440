import { areaList } from "@vant/area-data";

export interface Street {
  code: string;
  name: string;
  areaCode: string;
}

export interface District {
  code: string;
  zh: string;
  townships: { code: string; zh: string }[];
}

export interface City {
  code: string;
  zh: string;
  districts: District[];
}

/** Cities whose towns stand directly below them; they get one district of their own name. */
const cityWithoutCounties = new Set(["441900", "442000", "460400", "620200"]);

/** Merged into a neighbour since, though @vant/area-data still lists them: 港闸, 梅列, 长岛. */
const abolished = new Set(["320611", "350402", "370634"]);

/** Chongqing's counties have a prefix of their own but no city of their own. */
const cityOf = (code: string) => (code.startsWith("5002") ? "500100" : `${code.slice(0, 4)}00`);

const cityLabels: Readonly<Record<string, string>> = {
  "419000": "省直辖县",
  "429000": "省直辖县",
  "469000": "省直辖县",
  "659000": "自治区直辖县",
};

/** The islands' districts are newer than the statisticians' codes for them. */
const sansha: Readonly<Record<string, string>> = {
  "460321": "460302",
  "460322": "460303",
  "460323": "460302",
};

function listDistricts(city: string, cityName: string): District[] {
  if (cityWithoutCounties.has(city)) return [{ code: city, zh: cityName, townships: [] }];
  const districts = new Map<string, District>();
  for (const [code, zh] of Object.entries(areaList.county_list)) {
    const known = districts.has(zh) || zh === "市辖区" || abolished.has(code);
    if (cityOf(code) === city && !known) districts.set(zh, { code, zh, townships: [] });
  }
  return [...districts.values()];
}

function listCities(): City[] {
  return Object.entries(areaList.city_list)
    .filter(([code]) => cityOf(code) === code)
    .map(([code, name]) => {
      const zh = cityLabels[code] ?? name;
      return { code, zh, districts: listDistricts(code, zh) };
    });
}

/** Finds the district that a statistician's area code means, adding the zones we don't know yet. */
function districtFor(city: City, areaCode: string, areaName: string | undefined): District | null {
  if (cityWithoutCounties.has(city.code)) return city.districts[0] ?? null;
  const code = sansha[areaCode] ?? areaCode;
  const known = city.districts.find((one) => one.code === code || one.zh === areaName);
  if (known || !areaName) return known ?? null;
  const added = { code, zh: areaName, townships: [] };
  city.districts.push(added);
  return added;
}

/** 沁园街道 of 济源市沁园街道: the statistics repeat the district's name in places. */
function withoutDistrict(name: string, district: string): string {
  const rest = name.startsWith(district) ? name.slice(district.length) : "";
  return rest.length > 2 ? rest : name;
}

/** Provinces' cities with districts (newest names) and the townships that the statistics know. */
export function mergeRegions(streets: readonly Street[], areaNames: ReadonlyMap<string, string>) {
  const cities = new Map(listCities().map((city) => [city.code, city]));
  for (const { code, name, areaCode } of streets) {
    const city = cities.get(cityOf(areaCode));
    const district = city && districtFor(city, areaCode, areaNames.get(areaCode));
    district?.townships.push({ code, zh: withoutDistrict(name, district.zh) });
  }
  return [...cities.values()];
}
