import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

type Item = { variant: { id: string; priceFen: number } };
type Wishes = {
  priceFen?: number;
  quota?: number;
  mostEach?: number;
  startsAt?: Date;
  endsAt?: Date;
};

const DAY = 86_400_000;

/** A fifth off, since yesterday and until tomorrow. */
export const createSpecial = ({ variant }: Item, wishes: Wishes = {}) =>
  db.special.create({
    data: {
      variantId: variant.id,
      priceFen: wishes.priceFen ?? Math.floor(variant.priceFen * 0.8),
      wasFen: variant.priceFen,
      startsAt: wishes.startsAt ?? new Date(Date.now() - DAY),
      endsAt: wishes.endsAt ?? new Date(Date.now() + DAY),
      quota: wishes.quota ?? null,
      mostEach: wishes.mostEach ?? null,
    },
  });

/** What is asked for a new one of goods that cost so much. */
export const specialTerms = (seenFen = 2000) => ({
  ...{ seenFen, priceFen: Math.floor(seenFen * 0.8), startsOn: businessDay(new Date()) },
  ...{ days: 3, quota: 20, mostEach: 2 },
});
