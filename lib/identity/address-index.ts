import { withoutPeoples } from "./address-ethnic";
import { oldNamesOf } from "./old-counties";

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
  /** A short name before what may go on with it: 镇江 in 镇江路, but also in 镇江京口区. */
  isDoubtful: boolean;
}

interface NameTable {
  full: Map<string, PlacePath[]>;
  short: Map<string, PlacePath[]>;
  /** Names of before, and today's with an ending of before: 郫县, 通州市. */
  old: Map<string, PlacePath[]>;
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

function oldNames(path: PlacePath, zh: string, short: string | null): string[] {
  if (path.length === 1) return [];
  const endings = path.length === 2 ? ["地区"] : ["市", "县", "区", "旗"];
  const ended = short ? endings.map((ending) => `${short}${ending}`) : [];
  const renamed = path.length === 3 ? oldNamesOf(path[1]?.zh ?? "", zh) : [];
  return [...ended.filter((name) => name !== zh), ...renamed];
}

const emptyTable = (): NameTable => ({
  full: new Map(),
  short: new Map(),
  old: new Map(),
  longest: 0,
});

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
  for (const name of oldNames(path, zh, short)) {
    put(table.old, name, path);
    table.longest = Math.max(table.longest, name.length);
  }
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

/** After one of these a short name is part of another: 南京路, 朝阳东路, 海南州, 平安大街. */
const continues =
  /^(?:[东西南北中上下前后新老内外]?[一二三四五六七八九十]?[路街道巷弄]|[东西南北中]?大[街道桥路巷厦]|胡同|[村镇乡里号桥站区县州盟旗])/;
/** After one of these an old ending is none: 密云市场, 武乡县城. */
const endsOtherwise = /^[场政民委立里郊城间]/;

/** Names that start at a place in the text, longest first; those of today, of before, short ones. */
export function* namesAt(table: NameTable, text: string, at: number): Generator<NameHit> {
  for (const kind of ["full", "old", "short"] as const) {
    for (let length = Math.min(table.longest, text.length - at); length > 0; length -= 1) {
      const paths = table[kind].get(text.slice(at, at + length));
      if (!paths) continue;
      const behind = text.slice(at + length, at + length + 4);
      if (kind === "old" && endsOtherwise.test(behind)) continue;
      const isShort = kind === "short";
      yield { paths, length, isShort, isDoubtful: isShort && continues.test(behind) };
    }
  }
}

/** Whether a text is nothing but the name of a place. */
export const isPlaceName = (index: PlaceIndex, text: string): boolean =>
  [index.province, index.city, index.district].some(
    ({ full, short, old }) => full.has(text) || short.has(text) || old.has(text),
  );
