import type { Regime } from "@/lib/catalog";

/** Article 10 frees people who sell their own farm produce or household crafts; article 15 wants that said. */
export const ownProduce =
  "个人销售自产农副产品，依《电子商务法》第十条不需办理市场主体登记 · Sells own farm produce; exempt from registration under art. 10 of the E-commerce Law";

export const ownCraft =
  "个人销售家庭手工业产品，依《电子商务法》第十条不需办理市场主体登记 · Sells household crafts; exempt from registration under art. 10 of the E-commerce Law";

type Licence = { attested: boolean; assetId: string | null; number: string };

/** What the shop's page shows as the law wants it: the licence's number, or why there is none. */
export function licenceText(sells: readonly Regime[], licence: Licence | undefined): string {
  if (licence?.assetId) {
    const number = licence.number || "已核验";
    return `营业执照 ${number} · Business licence ${licence.number || "verified"}`;
  }
  return sells.includes("FARM_PRODUCE") ? ownProduce : ownCraft;
}
