/** A variant's price, and the lower one that runs at this moment with what is left of it. */
export const pricesAt = (now: Date) =>
  ({
    priceFen: true,
    specials: {
      where: { startsAt: { lte: now }, endsAt: { gt: now } },
      select: { priceFen: true, wasFen: true, endsAt: true, quota: true, taken: true },
    },
  }) as const;

type Row = {
  priceFen: number;
  specials: {
    priceFen: number;
    wasFen: number;
    endsAt: Date;
    quota: number | null;
    taken: number;
  }[];
};

/** What one piece costs now, and until when and instead of what where that is a special price. */
export function priceNow({ priceFen: shelfFen, specials: [special] }: Row) {
  const isLeft = special && (special.quota === null || special.taken < special.quota);
  if (!isLeft || special.priceFen >= shelfFen) return { priceFen: shelfFen, special: null };
  const { priceFen, wasFen, endsAt } = special;
  const until = endsAt.toISOString();
  return { priceFen, special: { until, shelfFen, wasFen: Math.min(wasFen, shelfFen) } };
}
