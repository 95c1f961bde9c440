import { withoutPeoples } from "./address-ethnic";

/** What this needs of a province, city or district. */
export interface AddressPlace {
  code: string;
  zh: string;
  children: readonly AddressPlace[];
}

/** A place with those it lies in: [province], [province, city] or [province, city, district]. */
export type PlacePath = readonly AddressPlace[];

export interface NameHit {
  paths: readonly PlacePath[];
  length: number;
  isShort: boolean;
}

interface NameTable {
  full: Map<string, PlacePath[]>;
  short: Map<string, PlacePath[]>;
  longest: number;
}

export interface PlaceIndex {
  province: NameTable;
  city: NameTable;
  district: NameTable;
}

const provinceSuffix = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/;
const suffix = /(?:自治[州县旗]|地区|(?<=神农架)林区|特区|矿区|[市盟州县区旗])$/;
const groupingCities = [
  "省直辖县级行政区划",
  "省直辖县级行政单位",
  "省直辖县",
  "自治区直辖县级行政区划",
  "自治区直辖县级行政单位",
  "自治区直辖县",
];

/** Other names people write in full, such as 恩施州 or 长阳县. */
function fullNames(path: PlacePath, zh: string): string[] {
  const autonomous = /^(.+)自治([州县旗])$/.exec(zh);
  const [, stem = "", kind = ""] = autonomous ?? [];
  const names = autonomous ? [zh, `${withoutPeoples(stem)}${kind}`] : [zh];
  const [province] = path;
  if (zh === "保定市") return [zh, "雄安新区"];
  if (path.length === 2 && zh.endsWith("直辖县")) return groupingCities;
  if (path.length === 2 && zh === province?.zh) return [...names, "市辖区", "县"];
  return names;
}

function shortName(path: PlacePath, zh: string): string | null {
  const stem = withoutPeoples(zh.replace(path.length === 1 ? provinceSuffix : suffix, ""));
  return stem.length >= 2 && stem !== zh ? stem : null;
}

const emptyTable = (): NameTable => ({ full: new Map(), short: new Map(), longest: 0 });

function put(names: Map<string, PlacePath[]>, name: string, path: PlacePath) {
  const known = names.get(name);
  if (known) known.push(path);
  else names.set(name, [path]);
}

function enter(table: NameTable, path: PlacePath, zh: string) {
  for (const name of fullNames(path, zh)) {
    put(table.full, name, path);
    table.longest = Math.max(table.longest, name.length);
  }
  const repeatsCity = path.length === 3 && path[1]?.zh === zh;
  const short = repeatsCity ? null : shortName(path, zh);
  if (short) put(table.short, short, path);
}

function build(provinces: readonly AddressPlace[]): PlaceIndex {
  const index = { province: emptyTable(), city: emptyTable(), district: emptyTable() };
  for (const province of provinces) {
    enter(index.province, [province], province.zh);
    for (const city of province.children) {
      enter(index.city, [province, city], city.zh);
      for (const district of city.children) {
        enter(index.district, [province, city, district], district.zh);
      }
    }
  }
  return index;
}

const built = new WeakMap<readonly AddressPlace[], PlaceIndex>();

/** Names to places, made once for a region table. */
export function indexOf(provinces: readonly AddressPlace[]): PlaceIndex {
  const known = built.get(provinces);
  if (known) return known;
  const index = build(provinces);
  built.set(provinces, index);
  return index;
}

/** After one of these a short name is part of another: 南京路, 朝阳区, 海南州, 平安大街. */
const continues = /^[路街道巷弄村镇乡里号大桥站区县州盟旗]/;

/** Names that start at a place in the text, longest first, full before short. */
export function* namesAt(table: NameTable, text: string, at: number): Generator<NameHit> {
  for (const isShort of [false, true]) {
    const names = isShort ? table.short : table.full;
    for (let length = Math.min(table.longest, text.length - at); length > 0; length -= 1) {
      const paths = names.get(text.slice(at, at + length));
      if (!paths) continue;
      if (isShort && continues.test(text.slice(at + length, at + length + 1))) continue;
      yield { paths, length, isShort };
    }
  }
}

/** Whether a text is nothing but the name of a place. */
export const isPlaceName = (index: PlaceIndex, text: string): boolean =>
  [index.province, index.city, index.district].some(
    ({ full, short }) => full.has(text) || short.has(text),
  );
