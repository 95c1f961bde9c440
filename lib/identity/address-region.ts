import { type NameHit, namesAt, type PlaceIndex, type PlacePath } from "./address-index";

export interface RegionMatch {
  path: PlacePath;
  start: number;
  end: number;
  /** Every level below the province was written out in full. */
  isExplicit: boolean;
  score: number;
}

interface Step {
  path: PlacePath;
  end: number;
  score: number;
  isShort: boolean;
  isDoubtful: boolean;
}

/** Whether a township of a place stands at this point of the text. */
export type HasTownship = (path: PlacePath, at: number) => boolean;

const FULL = 100;
const SHORT = 60;

// Enough for " - " and the like; unbounded skipping would make the search quadratic.
const MAX_GAP = 4;
const gap = /[\s,;:·\-/>|、。]/;

// Traditional characters of place names in Hong Kong, Macao and Taiwan, each with its simplified one.
const traditional = new Map(
  [..."臺台灣湾東东區区縣县龍龙觀观黃黄貢贡門门離离島岛園园義义蘭兰雲云連连鄉乡鎮镇華华廣广"]
    .map((char, at, all): [string, string] => [char, all[at + 1] ?? char])
    .filter((_, at) => at % 2 === 0),
);

/** The same text, length for length, as the region table spells it. */
export const simplified = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/g, (char) => traditional.get(char) ?? char);

function skipGap(text: string, from: number): number {
  let at = from;
  while (at < from + MAX_GAP && gap.test(text.charAt(at))) at += 1;
  return at;
}

const inside = (path: PlacePath, parent: PlacePath) =>
  parent.every((place, level) => path[level] === place);

function step(before: Step, hit: NameHit, path: PlacePath, at: number): Step {
  return {
    path,
    end: at + hit.length,
    score: before.score + (hit.isShort ? SHORT : FULL) + hit.length,
    isShort: before.isShort || hit.isShort,
    isDoubtful: hit.isDoubtful,
  };
}

/** Behind a name that stands there twice: 郴州市郴州市; null when it doesn't. */
function behindRepeated(text: string, { path, end }: Step, at: number): number | null {
  const again = path.find(
    ({ zh }) => text.startsWith(zh, at) && text.startsWith(zh, end - zh.length),
  );
  return again ? skipGap(text, at + again.zh.length) : null;
}

/** The next written level that lies within the ones before it and can mean only one place. */
function* next(table: PlaceIndex["city"], text: string, before: Step): Generator<Step> {
  const at = before.path.length === 0 ? before.end : skipGap(text, before.end);
  for (const from of [at, behindRepeated(text, before, at)]) {
    if (from === null) continue;
    for (const hit of namesAt(table, text, from)) {
      const [path, ...others] = hit.paths.filter((one) => inside(one, before.path));
      if (path && others.length === 0) yield step(before, hit, path, from);
    }
  }
}

/** Whether a name of a place in this one follows, be it one of several that are called so. */
function holdsWhatFollows(index: PlaceIndex, text: string, { path, end }: Step): boolean {
  const at = skipGap(text, end);
  return [index.city, index.district].some((table) => {
    for (const { paths, isDoubtful } of namesAt(table, text, at)) {
      if (!isDoubtful && paths.some((one) => one.length > path.length && inside(one, path))) {
        return true;
      }
    }
    return false;
  });
}

function matchAt(index: PlaceIndex, text: string, at: number, hasTownship: HasTownship): Step[] {
  const nothing: Step = { path: [], end: at, score: 0, isShort: false, isDoubtful: false };
  const isClear = (one: Step) => !one.isDoubtful || holdsWhatFollows(index, text, one);
  const clear = (table: PlaceIndex["city"], parent: Step) =>
    [...next(table, text, parent)].find(isClear);
  const starts = [...[...next(index.province, text, nothing)].filter(isClear), nothing];
  const found = starts.flatMap((start) => {
    const city = clear(index.city, start);
    const below = [city, start].flatMap((parent) =>
      parent ? [clear(index.district, parent)] : [],
    );
    return [start, city, ...below];
  });
  return found.filter((one): one is Step => one !== undefined && isMeant(one, text, hasTownship));
}

/** A short district alone counts only before a township of its; a short province or city may stand alone. */
const isMeant = ({ path, score, isShort, end }: Step, text: string, hasTownship: HasTownship) =>
  path.length > 0 &&
  (!(path.length === 3 && isShort && score < FULL) || hasTownship(path, skipGap(text, end)));

/** Where there is only one place below, it needs no word: 北京市 in Beijing, 东莞市 in Dongguan. */
function completed(path: PlacePath): PlacePath {
  const [only, ...others] = path.at(-1)?.children ?? [];
  return only && others.length === 0 ? completed([...path, only]) : path;
}

/** The best reading of a region anywhere in a text: most levels, fullest names, earliest. */
export function findRegion(
  index: PlaceIndex,
  source: string,
  hasTownship: HasTownship = () => false,
): RegionMatch | null {
  const text = simplified(source);
  let best: RegionMatch | null = null;
  for (let at = 0; at < text.length; at += 1) {
    for (const { path, end, score, isShort } of matchAt(index, text, at, hasTownship)) {
      if (best && score <= best.score) continue;
      best = {
        path: completed(path),
        start: at,
        end,
        isExplicit: !isShort && score >= 2 * FULL,
        score,
      };
    }
  }
  return best;
}

const MOST_CANDIDATES = 3;

/** Cities of the districts that stand shortened and alone in a text: their townships would tell. */
export function citiesToAsk(index: PlaceIndex, source: string): string[] {
  const text = simplified(source);
  const cities = new Set<string>();
  for (let at = 0; at < text.length && cities.size < MOST_CANDIDATES; at += 1) {
    for (const { paths, isShort, isDoubtful } of namesAt(index.district, text, at)) {
      const [path, ...others] = paths;
      const city = isShort && !isDoubtful && others.length === 0 ? path?.[1] : undefined;
      if (city) cities.add(city.code);
    }
  }
  return [...cities];
}
