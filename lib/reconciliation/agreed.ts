import { DAY } from "@/lib/platform/clock";
import { type Fen, fen } from "@/lib/platform/money";

/** The contract with the provider: what it keeps of a charge. */
const FEE_BASIS_POINTS = 60;
/** A charge that can be paid out later than this is held back. */
export const HELD_AFTER_MS = 7 * DAY;
/** What can be paid out is in the bank after so long, weekends and holidays included. */
export const PAID_OUT_WITHIN_MS = 4 * DAY;

/** The agreed fee of a charge, to the nearest fen. */
export const agreedFee = (chargeFen: Fen): Fen =>
  fen(Math.floor((chargeFen * FEE_BASIS_POINTS + 5_000) / 10_000));
