import "server-only";
import type { Transaction } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs";
import { provider } from "./current-provider";

/** What the provider says of a payment page, by its own id or by that of the money; null if unknown. */
export const readPage = provider.readCheckout;

/** What the provider's own books say since a moment, newest first. Throws ProviderAway. */
export const listProviderLines = provider.listBalance;

/** Closes a payment page to new money and answers how it ended, which may be PAID. */
export const expirePage = provider.expireCheckout;

/** A job that closes a payment's page at the provider once this transaction is through. */
export const queueClosePage = (tx: Transaction, paymentId: string) =>
  addJob(tx, "close-page", { paymentId }, { key: `close-page:${paymentId}` });
