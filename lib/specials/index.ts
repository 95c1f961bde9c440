import { type Fen, fen } from "@/lib/platform/money";

export { cutsFor, nextDays, stretches } from "./offers";

/** A lower price that runs now, with what is left of its limits; the instant is text, as JSON has it. */
export type Running = {
  id: string;
  priceFen: number;
  wasFen: number;
  endsAt: string;
  /** Pieces in all, and for this buyer; null is as many as there are. */
  left: number | null;
  mineLeft: number | null;
};

/** Why the special price doesn't hold: none is left, this buyer has had theirs, or fewer pieces would have it. */
export const reasons = ["GONE", "HAD", "FEWER"] as const;

/** The special price of a line in the basket. */
export type Special = {
  id: string;
  priceFen: Fen;
  /** What the shelf asks otherwise. */
  shelfFen: Fen;
  /** What is struck through: the lowest it cost in the week before. */
  wasFen: Fen;
  endsAt: string;
  /** Pieces that can have it; null is any number. */
  most: number | null;
  why: (typeof reasons)[number] | null;
};

/** A lower price as its seller sees it. */
export type SpecialCard = {
  id: string;
  title: string;
  label: string;
  priceFen: Fen;
  wasFen: Fen;
  startsAt: Date;
  endsAt: Date;
  quota: number | null;
  mostEach: number | null;
  taken: number;
  state: "RUNNING" | "COMING" | "GONE" | "OVER";
};

/** Special prices of one shop that run or are to come. */
export const MOST_AT_ONCE = 60;

function mostOf({ left, mineLeft }: Running): number | null {
  const limits = [left, mineLeft].filter((limit) => limit !== null);
  return limits.length > 0 ? Math.max(0, Math.min(...limits)) : null;
}

function whyNot(
  { left, mineLeft }: Running,
  most: number | null,
  quantity: number,
): Special["why"] {
  if (left !== null && left < 1) return "GONE";
  if (mineLeft !== null && mineLeft < 1) return "HAD";
  return most !== null && quantity > most ? "FEWER" : null;
}

/** What a piece of so many costs: the special price where all of them have it, else what the shelf asks. */
export function priced(
  shelfFen: number,
  running: Running | null,
  quantity: number,
): { unitFen: Fen; special: Special | null } {
  if (!running || running.priceFen >= shelfFen) return { unitFen: fen(shelfFen), special: null };
  const { id, priceFen, wasFen, endsAt } = running;
  const most = mostOf(running);
  const why = whyNot(running, most, quantity);
  const special = {
    ...{ id, endsAt, most, why },
    priceFen: fen(priceFen),
    shelfFen: fen(shelfFen),
    wasFen: fen(Math.min(wasFen, shelfFen)),
  };
  return { unitFen: why === null ? special.priceFen : special.shelfFen, special };
}

/** The same for another number of pieces, as a basket shows it before the server has answered. */
export function repriced(special: Special, quantity: number): { unitFen: Fen; special: Special } {
  const { most, priceFen, shelfFen } = special;
  const isOut = special.why === "GONE" || special.why === "HAD";
  const isMore = most !== null && quantity > most;
  const why: Special["why"] = isOut ? special.why : isMore ? "FEWER" : null;
  return { unitFen: why === null ? priceFen : shelfFen, special: { ...special, why } };
}
