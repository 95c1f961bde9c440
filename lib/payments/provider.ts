import "server-only";
import type { Locale } from "@/lib/platform/i18n";
import type { Fen } from "@/lib/platform/money";
import type { Result } from "@/lib/platform/result";

export type CheckoutLine = { name: string; unitFen: Fen; quantity: number };

/** All that a provider's payment page needs; the same payment always asks in the same words. */
export type CheckoutRequest = {
  paymentId: string;
  locale: Locale;
  lines: CheckoutLine[];
  /** Where the browser goes after paying, and where when it leaves without. */
  returnUrl: string;
  leaveUrl: string;
  expiresAt: Date;
};

export type CheckoutState = "OPEN" | "PROCESSING" | "PAID" | "FAILED" | "EXPIRED";

/** What the provider says about a payment page now. */
export type CheckoutReport = {
  ref: string;
  intentRef: string | null;
  url: string | null;
  state: CheckoutState;
  amountFen: number;
  currency: string;
};

export type RefundReport = {
  ref: string;
  state: "PENDING" | "SUCCEEDED" | "FAILED";
  failure: string | null;
};

export type RefundRequest = { refundId: string; intentRef: string; amountFen: Fen };

export type Subject = "CHECKOUT" | "INTENT" | "REFUND" | "OTHER";

/** An event with only what settling needs: the object is fetched anew, so nothing personal is kept. */
export type ProviderNews = {
  eventId: string;
  type: string;
  subject: Subject;
  /** The provider's id of the session, intent or refund it is about. */
  ref: string;
  /** Our own id as the provider repeats it; a hint where to look, never a proof. */
  hint: string | null;
};

export type MoneyMove = "CHARGE" | "REFUND" | "REVERSAL" | "PAYOUT" | "FEE" | "OTHER";

/** A line of the provider's own books; what it takes from us is negative. */
export type ProviderLine = {
  id: string;
  move: MoneyMove;
  /** The provider's own word for the move. */
  type: string;
  /** Which intent or refund of ours it is about; null where it is about none. */
  ref: string | null;
  /** In hundredths of its currency, before the fee. */
  amountFen: Fen;
  feeFen: Fen;
  currency: string;
  at: Date;
  /** From when on it can be paid out. */
  availableAt: Date;
};

/** The provider did not answer clearly: what was asked may or may not have happened. */
export class ProviderAway extends Error {}

/** The narrow door to whoever takes the money. Throws ProviderAway when the outcome is unclear. */
export interface PaymentProvider {
  /** Opens a payment page, or answers the one that this payment already has. */
  openCheckout(request: CheckoutRequest): Promise<Result<CheckoutReport, "REFUSED">>;
  /** Null when the provider does not know it. */
  readCheckout(by: { ref: string } | { intentRef: string }): Promise<CheckoutReport | null>;
  /** Closes the page to new money and answers how it ended, which may be PAID. */
  expireCheckout(ref: string): Promise<CheckoutReport>;
  /** Asks for a refund once, however often it is called for the same refund. */
  refund(request: RefundRequest): Promise<Result<RefundReport, "REFUSED">>;
  readRefund(
    by: { ref: string } | { refundId: string; intentRef: string },
  ): Promise<RefundReport | null>;
  /** Events since a moment, newest first. */
  listEvents(since: Date): AsyncIterable<ProviderNews>;
  /** The lines of its books since a moment, newest first. */
  listBalance(since: Date): AsyncIterable<ProviderLine>;
  /** Null for a body that this provider did not sign within five minutes of now. */
  verifyEvent(body: string, signature: string): ProviderNews | null;
}
