import type { LedgerAccount } from "@/lib/platform/db";
import { type Fen, fen } from "@/lib/platform/money";

type Sides = { from: LedgerAccount; to: LedgerAccount; amountFen: number };

/** What a booking does to the provider's account. */
export const effectOf = ({ from, to, amountFen }: Sides): Fen =>
  fen(to === "PROVIDER_CLEARING" ? amountFen : from === "PROVIDER_CLEARING" ? -amountFen : 0);

/** The booking that moves an account by so much, against another. */
export const sidesOf = (account: LedgerAccount, effectFen: Fen, other: LedgerAccount): Sides =>
  effectFen > 0
    ? { from: other, to: account, amountFen: effectFen }
    : { from: account, to: other, amountFen: -effectFen };
