import "server-only";
import { priceNow, pricesAt } from "@/lib/catalog/queries";
import { DAY, HOUR } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { freightFor } from "@/lib/shipping";
import { arrivalOf, freightRulesOf } from "@/lib/shipping/queries";

/** What sending one piece of each variant to a province costs, by the same table as the basket's. */
export type DeliveryOffer = {
  provinceCode: string;
  /** Fen by variant; null where the shop doesn't deliver. */
  freightFen: Record<string, number | null>;
  /** First and last day of arrival, YYYY-MM-DD; null where nothing arrives. */
  arrival: { first: string; last: string } | null;
};

const selectAt = (now: Date) =>
  ({
    shopId: true,
    makeDays: true,
    shop: { select: { closedFrom: true, closedTo: true } },
    variants: {
      where: { active: true },
      select: { id: true, ...pricesAt(now), grossWeightG: true },
    },
  }) as const;

/** Freight and days to a province for a product's page; null for unknown goods. */
export async function findDeliveryOffer(
  slug: string,
  provinceCode: string,
  now = new Date(),
): Promise<DeliveryOffer | null> {
  const [product, county] = await Promise.all([
    db.product.findFirst({ where: { slug, status: "ON_SALE" }, select: selectAt(now) }),
    db.county.findFirstOrThrow({ select: { shipWithinHours: true } }),
  ]);
  if (!product) return null;
  const { shopId, makeDays, shop, variants } = product;
  const rules = (await freightRulesOf([shopId]))[shopId] ?? [];
  const offers = variants.map(({ id, grossWeightG, ...prices }) => ({
    id,
    freight: freightFor(rules, {
      provinceCode,
      weightG: grossWeightG,
      goodsFen: fen(priceNow(prices).priceFen),
    }),
  }));
  const zone = offers.flatMap(({ freight }) => (freight.ok ? [freight.rule] : []))[0];
  const isAway = shop.closedFrom !== null && shop.closedFrom <= now;
  return {
    provinceCode,
    freightFen: Object.fromEntries(
      offers.map(({ id, freight }) => [id, freight.ok ? freight.freightFen : null]),
    ),
    arrival: zone
      ? arrivalOf(
          {
            shipDays: Math.ceil((county.shipWithinHours * HOUR) / DAY),
            makeDays,
            daysFrom: zone.daysFrom,
            daysTo: zone.daysTo,
            closedTo: isAway ? shop.closedTo : null,
          },
          now,
        )
      : null,
  };
}
