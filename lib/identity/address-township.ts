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

/** 丰州街道 is also written 丰州街道办事处 or 丰州街道办. */
function writtenLength(text: string, township: AddressTownship): number {
  const zh = township.zh.normalize("NFKC");
  if (!text.startsWith(zh)) return 0;
  const office = zh.endsWith("街道") ? /^办(?:事处)?/.exec(text.slice(zh.length)) : null;
  return zh.length + (office?.[0].length ?? 0);
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
