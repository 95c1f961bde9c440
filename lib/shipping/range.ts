import type { Fen } from "@/lib/platform/money";
import { type FreightRuleRow, freightFor, type Parcel } from "./freight";

/** No province has this code, so it gets the rule for "everywhere else". */
const ELSEWHERE = "99";

/** The least this parcel can cost anywhere the shop delivers, in fen; null when it delivers nowhere. */
export function cheapestFreight(
  rules: readonly FreightRuleRow[],
  parcel: Omit<Parcel, "provinceCode">,
): Fen | null {
  const codes = new Set([ELSEWHERE, ...rules.flatMap((rule) => rule.provinceCodes)]);
  return [...codes].reduce<Fen | null>((least, provinceCode) => {
    const freight = freightFor(rules, { ...parcel, provinceCode });
    if (!freight.ok) return least;
    return least === null || freight.freightFen < least ? freight.freightFen : least;
  }, null);
}
