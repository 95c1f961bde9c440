import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { sum } from "@/lib/platform/money";
import { freshenShops } from "./freshen";
import type { ProductFigure, ShopFigures, Sold } from "./index";
import { provinceName } from "./provinces";
import { readProducts } from "./read-products";
import { readBuyers, readMonths, readProvinces, readSold } from "./read-shop";
import { comparedOn, type Period } from "./spans";

type Wanted = {
  /** One of the viewer's shops; null is all of them. */
  shopId: string | null;
  period: Period;
  locale: Locale;
  now?: Date;
};

const totalsOf = (products: ProductFigure[]) => ({
  soldFen: sum(products.map(({ soldFen }) => soldFen)),
  borneFen: sum(products.map(({ borneFen }) => borneFen)),
  feeFen: sum(products.map(({ feeFen }) => feeFen)),
  earnedFen: sum(products.map(({ earnedFen }) => earnedFen)),
});

/** The shops whose figures this viewer may see; of one of them when it is given. */
export function figureShops(viewer: Viewer, shopId: string | null): string[] {
  const shops = shopsFor(viewer, "figures:see");
  return shopId === null ? shops : shops.filter((id) => id === shopId);
}

const spanNames = ["today", "week", "month", "year"] as const;

async function readCompared(shopIds: string[], today: string): Promise<ShopFigures["compared"]> {
  const compared = comparedOn(today);
  const spans = spanNames.flatMap((name) => [compared[name].now, compared[name].before]);
  const sold = await readSold(shopIds, spans);
  const nothing = { fen: sum([]), orders: 0 };
  const of = (index: number) => ({
    sold: sold[index * 2] ?? nothing,
    soldBefore: sold[index * 2 + 1] ?? nothing,
  });
  return {
    today: { ...compared.today, ...of(0) },
    week: { ...compared.week, ...of(1) },
    month: { ...compared.month, ...of(2) },
    year: { ...compared.year, ...of(3) },
  };
}

/** What the viewer's shops sold; null for somebody who may not see it. Counts first what just changed. */
export async function getShopFigures(viewer: Viewer, wanted: Wanted): Promise<ShopFigures | null> {
  const { shopId, period, locale, now = new Date() } = wanted;
  const shopIds = figureShops(viewer, shopId);
  if (shopIds.length === 0) return null;
  await freshenShops(shopIds);
  const today = businessDay(now);
  const span = comparedOn(today)[period].now;
  const [compared, months, products, provinces, buyers] = await Promise.all([
    readCompared(shopIds, today),
    readMonths(shopIds, today),
    readProducts(shopIds, span, locale),
    readProvinces(shopIds, span),
    readBuyers(shopIds),
  ]);
  return {
    ...{ today, period, span, compared, months, products, buyers },
    provinces: provinces.map((one) => ({ ...one, name: provinceName(one.code, locale) })),
    totals: totalsOf(products),
  };
}

/**
 * What the viewer's shops sold from a day (YYYY-MM-DD) to now, as on the page of figures; null for who may
 * not see it.
 */
export async function getSoldSince(
  viewer: Viewer,
  shopId: string | null,
  from: string,
): Promise<Sold | null> {
  const shopIds = figureShops(viewer, shopId);
  if (shopIds.length === 0) return null;
  await freshenShops(shopIds);
  const [sold] = await readSold(shopIds, [{ from, to: businessDay(new Date()) }]);
  return sold ?? null;
}

/** The same of today. */
export const getSoldToday = (viewer: Viewer, shopId: string | null): Promise<Sold | null> =>
  getSoldSince(viewer, shopId, businessDay(new Date()));
