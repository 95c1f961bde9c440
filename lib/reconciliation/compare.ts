import type { MoneyMove } from "@/lib/platform/db";
import { type Fen, fen, sum } from "@/lib/platform/money";
import { agreedFee, HELD_AFTER_MS } from "./agreed";
import type { DifferenceKind } from "./index";

export type Line = {
  id: string;
  move: MoneyMove;
  amountFen: Fen;
  feeFen: Fen;
  currency: string;
  at: Date;
  availableAt: Date;
  changedAt: Date | null;
  /** What of it is in the books already, as the provider's account has it: a fee is negative. */
  bookedFen: Fen;
};

/** A payment or refund of ours; what the provider gave back is negative. */
export type Ours = {
  order: string;
  at: Date;
  /** What the order says that moved. */
  fen: Fen;
  /** What the books say that moved. */
  booksFen: Fen;
  /** What may have moved already without our knowing; 0 for what is over. */
  underWayFen: Fen;
};

/** All that is known of one payment, refund, or line that is neither. */
export type Subject = {
  subject: string;
  ours: Ours | null;
  /** What people have booked of its amount and of its fee, as the provider's account has it. */
  mendedFen: Fen;
  feeMendedFen: Fen;
  lines: Line[];
};

export type Found = {
  kind: DifferenceKind;
  providerFen: Fen;
  oursFen: Fen;
  gapFen: Fen;
  currency: string;
};

const CURRENCY = "cny";
const isOurs = ({ currency }: Line) => currency === CURRENCY;
const total = (lines: Line[]) => sum(lines.map(({ amountFen }) => amountFen));

function kindOf({ ours, lines }: Subject): DifferenceKind {
  const moves = lines.map(({ move }) => move);
  const main = lines.filter(({ move }) => move === "CHARGE" || move === "REFUND");
  if (lines.some(({ changedAt }) => changedAt)) return "CHANGED";
  if (!ours) return main.length > 0 ? "UNKNOWN" : "OTHER";
  if (lines.length === 0) return "MISSING";
  if (moves.includes("REVERSAL")) return "REVERSED";
  if (ours.fen === 0) return "UNBOOKED";
  const isTwice = main.length > 1 && main.every(({ amountFen }) => amountFen === ours.fen);
  return isTwice ? "DOUBLE" : "AMOUNT";
}

/** What the books have of this subject; a payout that is not in them yet goes there by itself. */
function booked({ ours, mendedFen, lines }: Subject): Fen {
  const payouts = lines.filter((line) => line.move === "PAYOUT" && isOurs(line));
  const paidOut = payouts.map(({ bookedFen, amountFen }) =>
    bookedFen === 0 ? amountFen : bookedFen,
  );
  return sum([ours?.booksFen ?? fen(0), mendedFen, ...paidOut]);
}

function findMoney(subject: Subject): Found[] {
  const { ours, lines } = subject;
  if (!ours && lines.length === 0) return [];
  const [own, foreign] = [lines.filter(isOurs), lines.filter((line) => !isOurs(line))];
  const oursFen = booked(subject);
  const providerFen = total(own);
  const gapFen = fen(providerFen - oursFen);
  const [abroad] = foreign;
  if (abroad) {
    const said = { providerFen: total(foreign), currency: abroad.currency };
    return [{ kind: "CURRENCY", ...said, oursFen: ours?.booksFen ?? fen(0), gapFen }];
  }
  if (gapFen === 0 || gapFen === ours?.underWayFen) return [];
  return [{ kind: kindOf(subject), providerFen, oursFen, gapFen, currency: CURRENCY }];
}

/** The agreed fee of a line; only charges have one. */
const agreed = ({ move, amountFen }: Line) => (move === "CHARGE" ? agreedFee(amountFen) : fen(0));
const bearsFee = (line: Line) => isOurs(line) && line.move !== "PAYOUT";
/** What goes into the books of a fee without asking: never more than agreed, nor than was taken. */
const ownFee = (line: Line) => fen(-Math.min(agreed(line), line.feeFen));
const openFee = (line: Line) => fen(line.feeFen + (line.bookedFen || ownFee(line)));

/** A fee above the agreed one leaves a gap; one below it is told, with nothing to book. */
function findFee({ lines, feeMendedFen }: Subject): Found[] {
  const wrong = lines.filter(
    (line) => bearsFee(line) && (openFee(line) !== 0 || line.feeFen !== agreed(line)),
  );
  const gapFen = fen(-sum(wrong.map(openFee)) - feeMendedFen);
  if (gapFen === 0 && !wrong.some((line) => line.feeFen < agreed(line))) return [];
  const providerFen = sum(wrong.map(({ feeFen }) => feeFen));
  const oursFen = sum(wrong.map(agreed));
  return [{ kind: "FEE", providerFen, oursFen, gapFen, currency: CURRENCY }];
}

function findHeld({ lines }: Subject, now: Date): Found[] {
  const held = lines.filter(
    ({ move, at, availableAt }) =>
      move === "CHARGE" &&
      availableAt > now &&
      availableAt.getTime() - at.getTime() > HELD_AFTER_MS,
  );
  const amountFen = total(held.filter(isOurs));
  if (amountFen === 0) return [];
  const same = { providerFen: amountFen, oursFen: amountFen, gapFen: fen(0) };
  return [{ kind: "HELD", ...same, currency: CURRENCY }];
}

function findBooks({ ours }: Subject): Found[] {
  if (!ours || ours.fen === ours.booksFen) return [];
  const said = { providerFen: ours.fen, oursFen: ours.booksFen, gapFen: fen(0) };
  return [{ kind: "BOOKS", ...said, currency: CURRENCY }];
}

/** Everything that does not fit in one subject, to the fen. */
export const compare = (subject: Subject, now: Date): Found[] => [
  ...findMoney(subject),
  ...findFee(subject),
  ...findHeld(subject, now),
  ...findBooks(subject),
];

export type OwnBooking = { kind: "FEE" | "PAYOUT"; lineId: string; effectFen: Fen };

/** What goes into the books without asking: payouts, and fees as far as agreed; once a line. */
export const bookingsOf = ({ lines }: Subject): OwnBooking[] =>
  lines.flatMap((line): OwnBooking[] => {
    if (!isOurs(line) || line.bookedFen !== 0) return [];
    if (line.move === "PAYOUT" && line.amountFen !== 0)
      return [{ kind: "PAYOUT", lineId: line.id, effectFen: line.amountFen }];
    const effectFen = bearsFee(line) ? ownFee(line) : fen(0);
    return effectFen === 0 ? [] : [{ kind: "FEE", lineId: line.id, effectFen }];
  });
