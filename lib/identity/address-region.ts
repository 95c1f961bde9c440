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
}

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
  };
}

/** The next written level that lies within the ones before it and can mean only one place. */
function* next(table: PlaceIndex["city"], text: string, before: Step): Generator<Step> {
  const at = before.path.length === 0 ? before.end : skipGap(text, before.end);
  for (const hit of namesAt(table, text, at)) {
    const [path, ...others] = hit.paths.filter((one) => inside(one, before.path));
    if (path && others.length === 0) yield step(before, hit, path, at);
  }
}

const first = (steps: Generator<Step>): Step | undefined => {
  for (const one of steps) return one;
  return undefined;
};

function matchAt(index: PlaceIndex, text: string, at: number): Step[] {
  const nothing: Step = { path: [], end: at, score: 0, isShort: false };
  const starts = [...next(index.province, text, nothing), nothing];
  const found = starts.flatMap((start) => {
    const city = first(next(index.city, text, start));
    const below = [city, start].flatMap((parent) =>
      parent ? [first(next(index.district, text, parent))] : [],
    );
    return [start, city, ...below];
  });
  return found.filter((one): one is Step => one !== undefined && isMeant(one));
}

/** A district alone must be written in full; a shortened province or city may stand alone. */
const isMeant = ({ path, score, isShort }: Step) =>
  path.length > 0 && !(path.length === 3 && isShort && score < FULL);

/** Where there is only one place below, it needs no word: 北京市 in Beijing, 东莞市 in Dongguan. */
function completed(path: PlacePath): PlacePath {
  const [only, ...others] = path.at(-1)?.children ?? [];
  return only && others.length === 0 ? completed([...path, only]) : path;
}

/** The best reading of a region anywhere in a text: most levels, fullest names, earliest. */
export function findRegion(index: PlaceIndex, source: string): RegionMatch | null {
  const text = simplified(source);
  let best: RegionMatch | null = null;
  for (let at = 0; at < text.length; at += 1) {
    for (const { path, end, score, isShort } of matchAt(index, text, at)) {
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
