import "server-only";
import { markOf } from "@/lib/audit/queries";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { FreightRuleRow } from "./freight";
import { type CountyFreightRow, termsOf } from "./table";

/** A row with the days that its zone is away. */
type ZoneRow = FreightRuleRow & { daysFrom: number; daysTo: number };

type Reader = Pick<Transaction, "freightRule">;

/** The freight tables of these shops, each with the county's: what `freightFor` wants, by shop id. */
export async function freightRulesOf(
  shopIds: string[],
  tx: Reader = db,
): Promise<Record<string, ZoneRow[]>> {
  const rules = await tx.freightRule.findMany({
    where: { OR: [{ shopId: null }, { shopId: { in: shopIds } }] },
    orderBy: [{ sort: "asc" }, { id: "asc" }],
  });
  return Object.fromEntries(
    shopIds.map((id) => [id, rules.filter((rule) => rule.shopId === null || rule.shopId === id)]),
  );
}

/** A shop that has left the county's table for its own. */
type ShopTable = { id: string; slug: string; name: string; rules: FreightRuleRow[] };

const MOST_SHOPS = 400;

/** The county's rows and every shop's own table, for the desk; nothing for who may not change them. */
export async function listFreightTables(
  viewer: Viewer,
  locale: Locale,
): Promise<{ county: CountyFreightRow[]; shops: ShopTable[] }> {
  if (!mayAct(viewer, "freight:edit")) return { county: [], shops: [] };
  const [county, shops] = await Promise.all([
    db.freightRule.findMany({ where: { shopId: null }, orderBy: [{ sort: "asc" }, { id: "asc" }] }),
    db.shop.findMany({
      where: { freightRules: { some: {} } },
      select: {
        id: true,
        slug: true,
        nameZh: true,
        nameEn: true,
        freightRules: { orderBy: [{ sort: "asc" }, { id: "asc" }] },
      },
      orderBy: [{ nameZh: "asc" }, { id: "asc" }],
      take: MOST_SHOPS,
    }),
  ]);
  return {
    county: county.map((rule) => ({ ...rule, seen: markOf(termsOf(rule)) })),
    shops: shops.map(({ id, slug, freightRules, ...names }) => ({
      id,
      slug,
      name: pick(names, "name", locale),
      rules: freightRules,
    })),
  };
}
