import { rewardOf, type Terms } from "./reward";

export const flagKinds = [
  "OWN_PEOPLE",
  "CIRCULAR",
  "REFUNDS",
  "LAST_DAY",
  "SPLIT",
  "ONE_ADDRESS",
] as const;
export type FlagKind = (typeof flagKinds)[number];

type Part = { orders: number; fen: number };

/** What the books and orders say of a shop's period, beside what it sold. */
export type Facts = {
  netFen: number;
  /** Bought by its own people, or by those of another shop of the same household. */
  own: Part;
  /** Bought by people of shops from which its own people bought. */
  circular: Part;
  /** Went back, in part or whole; `grossFen` is what it was before. */
  back: Part;
  grossFen: number;
  /** Received on the period's last day; a period of few days has no spike. */
  lastDay: Part;
  days: number;
  /** Of one buyer on one day, where that was often. */
  split: Part;
  /** Sent to one door for several buyers. */
  oneDoor: Part;
};
export type Flag = { kind: FlagKind; orders: number; amountFen: number };

const OWN_PERCENT = 5;
const CIRCULAR_PERCENT = 10;
const BACK_PERCENT = 30;
const LEAST_BACK = 3;
const LAST_DAY_PERCENT = 40;
const LEAST_LAST_DAY = 4;
const LEAST_DAYS = 7;
/** So many buyers of one door may be one person; below this part it says nothing. */
export const BUYERS_OF_A_DOOR = 3;
const DOOR_PERCENT = 20;
/** So many orders of one buyer on one day are one that was cut up. */
export const SPLIT_FROM = 5;

const isPart = (fen: number, percent: number, of: number) => fen > 0 && fen * 100 >= percent * of;

/** What a person should look at before this shop is paid; nothing for one that only sold well. */
export function flagsOf(facts: Facts, terms: Terms): Flag[] {
  const { netFen, grossFen, own, circular, back, lastDay, split, oneDoor } = facts;
  const lowers = ({ fen }: Part) => rewardOf(terms, netFen - fen) < rewardOf(terms, netFen);
  const decides = (part: Part) => terms.rule === "TIERS" && part.fen > 0 && lowers(part);
  const found: Record<FlagKind, Part | false> = {
    OWN_PEOPLE: (isPart(own.fen, OWN_PERCENT, netFen) || decides(own)) && own,
    CIRCULAR: (isPart(circular.fen, CIRCULAR_PERCENT, netFen) || decides(circular)) && circular,
    REFUNDS: back.orders >= LEAST_BACK && isPart(back.fen, BACK_PERCENT, grossFen) && back,
    LAST_DAY:
      facts.days >= LEAST_DAYS &&
      lastDay.orders >= LEAST_LAST_DAY &&
      isPart(lastDay.fen, LAST_DAY_PERCENT, netFen) &&
      lowers(lastDay) &&
      lastDay,
    SPLIT: split.orders >= SPLIT_FROM && split,
    ONE_ADDRESS: isPart(oneDoor.fen, DOOR_PERCENT, netFen) && oneDoor,
  };
  return flagKinds.flatMap((kind) => {
    const part = found[kind];
    return part ? { kind, orders: part.orders, amountFen: part.fen } : [];
  });
}
