import "server-only";
import { type LineRow, lineView } from "@/lib/cart/queries";
import { needsReturnConsent } from "@/lib/catalog";
import { applyCoupons, type OfferedRow, type Person } from "@/lib/coupons/queries";
import { type Locale, pick } from "@/lib/platform/i18n";
import { hashToken } from "@/lib/platform/ids";
import { fen, multiply, subtract, sum } from "@/lib/platform/money";
import { type FreightRuleRow, freightFor } from "@/lib/shipping";
import type { CashOffer, CollectionOffer, Quote, QuoteLine, QuoteShop } from "./quote-schema";

export type QuoteFacts = {
  rows: LineRow[];
  /** Freight tables of the county and of these shops. */
  rules: FreightRuleRow[];
  provinceCode: string | null;
  stationId: string | null;
  codMaxFen: number;
  coupons: OfferedRow[];
  /** Absent where coupons don't count. */
  person: Person | undefined;
  locale: Locale;
  now: Date;
};

function quoteLine(row: LineRow, { locale, now }: QuoteFacts): QuoteLine {
  const view = lineView(row, locale, now);
  const totalFen = multiply(view.unitFen, row.quantity);
  return { ...view, productId: row.productId, totalFen, discountFen: fen(0), countyFen: fen(0) };
}

const rulesOf = ({ rules }: QuoteFacts, shopId: string) =>
  rules.filter((rule) => rule.shopId === null || rule.shopId === shopId);

type Priced = QuoteShop & { isDeliverable: boolean };

function quoteShop(rows: LineRow[], facts: QuoteFacts): Priced[] {
  const [first] = rows;
  if (!first) return [];
  const { provinceCode, locale } = facts;
  const lines = rows.map((row) => quoteLine(row, facts));
  const goodsFen = sum(lines.map(({ totalFen }) => totalFen));
  const weightG = rows.reduce((all, row) => all + row.grossWeightG * row.quantity, 0);
  const freight = provinceCode
    ? freightFor(rulesOf(facts, first.shopId), { provinceCode, weightG, goodsFen })
    : null;
  const shop = {
    id: first.shopId,
    slug: first.shopSlug,
    name: pick(first, "shopName", locale),
    lines,
    goodsFen,
    discountFen: fen(0),
    coupons: [],
    freightFen: freight?.ok ? freight.freightFen : null,
    borneFen: freight?.ok ? freight.borneFen : fen(0),
    weightG,
    isDeliverable: freight?.ok !== false,
  };
  return [shop];
}

const namesOf = (rows: LineRow[], locale: Locale) => [
  ...new Set(rows.map((row) => pick(row, "shopName", locale))),
];

function collectionOffer(rows: LineRow[], { locale }: QuoteFacts): CollectionOffer {
  const refusing = rows.filter(({ allowsCollection }) => !allowsCollection);
  if (refusing.length === 0) return { offered: true };
  return { offered: false, shops: namesOf(refusing, locale) };
}

function cashOffer(
  rows: LineRow[],
  totalFen: number,
  { codMaxFen, locale }: QuoteFacts,
): CashOffer {
  const refusing = rows.filter(({ allowsCod }) => !allowsCod);
  if (refusing.length > 0) {
    return { offered: false, why: "SHOP", shops: namesOf(refusing, locale) };
  }
  if (totalFen > codMaxFen) return { offered: false, why: "TOO_MUCH", mostFen: fen(codMaxFen) };
  return { offered: true };
}

/** The parcels with what coupons take off, and what is to be said of each coupon. */
function withCoupons(shops: QuoteShop[], { person, ...facts }: QuoteFacts) {
  if (!person) return { shops, said: [] };
  const parcels = shops.map(({ id, lines }) => ({
    shopId: id,
    lines: lines.map(({ totalFen }) => totalFen),
  }));
  const { offs, said } = applyCoupons(parcels, { ...facts, person });
  const less = shops.map((shop, at): QuoteShop => {
    const { lines = [], coupons = [] } = offs[at] ?? {};
    return {
      ...shop,
      coupons,
      discountFen: sum(lines.map(({ discountFen }) => discountFen)),
      lines: shop.lines.map((line, nth) => ({ ...line, ...lines[nth] })),
    };
  });
  return { shops: less, said };
}

/** Every number and every line that the buyer agrees to, in an order that doesn't depend on the basket's. */
function hashOf({ provinceCode, stationId }: QuoteFacts, shops: QuoteShop[]) {
  const parts = shops.flatMap(({ id, freightFen, coupons, lines }) => [
    `${id}:${freightFen}`,
    ...coupons.map(({ couponId, offFen }) => `${id}:${couponId}:${offFen}`),
    ...lines.map(({ variantId, quantity, unitFen }) => `${variantId}:${quantity}:${unitFen}`),
  ]);
  return hashToken([provinceCode?.slice(0, 2), stationId, ...parts.sort()].join("|"));
}

/** Pure: the facts as of now in, what each parcel and everything costs out. Amounts in fen. */
export function makeQuote(facts: QuoteFacts): Quote {
  const { rows, provinceCode, stationId, locale } = facts;
  const all = rows.map((row) => ({ row, line: quoteLine(row, facts) }));
  const good = all.filter(({ line }) => line.problem === null).map(({ row }) => row);
  const parcels = [...new Set(good.map(({ shopId }) => shopId))].flatMap((id) =>
    quoteShop(
      good.filter(({ shopId }) => shopId === id),
      facts,
    ),
  );
  const where = (wanted: boolean): QuoteShop[] =>
    parcels.flatMap(({ isDeliverable, ...shop }) => (isDeliverable === wanted ? [shop] : []));
  const away = where(false);
  const { shops, said } = withCoupons(where(true), facts);
  const sent = good.filter(({ shopId }) => shops.some(({ id }) => id === shopId));
  const goodsFen = sum(shops.map((shop) => shop.goodsFen));
  const freightFen = sum(shops.map((shop) => shop.freightFen ?? fen(0)));
  const discountFen = sum(shops.map((shop) => shop.discountFen));
  const totalFen = subtract(sum([goodsFen, freightFen]), discountFen);
  return {
    provinceCode,
    stationId,
    shops,
    away,
    leftOut: all
      .filter(({ line }) => line.problem !== null)
      .map(({ row, line }) => ({ ...line, shopName: pick(row, "shopName", locale) })),
    goodsFen,
    discountFen,
    coupons: said,
    freightFen,
    totalFen,
    needsReturnConsent: sent.some(({ returnPolicy }) => needsReturnConsent(returnPolicy)),
    cash: cashOffer(sent, totalFen, facts),
    collection: collectionOffer(sent, facts),
    hash: hashOf(facts, shops),
  };
}
