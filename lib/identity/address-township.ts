import type { AddressPlace, PlacePath } from "./address-index";
import { simplified } from "./address-region";

interface AddressTownship {
  code: string;
  zh: string;
}

/** A city's townships by district code. */
export type AddressTownships = Readonly<Record<string, readonly AddressTownship[]>>;

export interface TownshipMatch {
  district: AddressPlace;
  township: AddressTownship;
  /** How much of the text it took. */
  length: number;
}

const ending = /(?:街道|[镇乡场区村]|苏木|地区|管理处|办事处)$/;

/** How much of the text is this township: 丰州街道办事处 for 丰州街道, 永兴镇 where the table has 永兴. */
function writtenLength(text: string, township: AddressTownship): number {
  const zh = township.zh.normalize("NFKC");
  if (!text.startsWith(zh)) return 0;
  const behind = text.slice(zh.length);
  const more = zh.endsWith("街道")
    ? /^办(?:事处)?/.exec(behind)
    : ending.test(zh)
      ? null
      : /^(?:街道办事处|街道办|街道|镇|乡)/.exec(behind);
  return zh.length + (more?.[0].length ?? 0);
}

/** The township that a text begins with, in the district, or in the city's only one that has it. */
export function findTownship(
  path: PlacePath,
  townships: AddressTownships,
  source: string,
): TownshipMatch | null {
  const [, city, district] = path;
  const text = simplified(source.slice(0, 40));
  const matches = (district ? [district] : (city?.children ?? []))
    .flatMap((one) =>
      (townships[one.code] ?? []).map((township) => ({
        district: one,
        township,
        length: writtenLength(text, township),
      })),
    )
    .filter(({ length, township }) => length > 0 && township.zh !== "其他")
    .sort((a, b) => b.length - a.length);
  const [longest, second] = matches;
  return longest && longest.length !== second?.length ? longest : null;
}
