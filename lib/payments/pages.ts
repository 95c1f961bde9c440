import "server-only";
import { provider } from "./current-provider";

/** What the provider says of a payment page, by its own id or by that of the money; null if unknown. */
export const readPage = provider.readCheckout;

/** Closes a payment page to new money and answers how it ended, which may be PAID. */
export const expirePage = provider.expireCheckout;
