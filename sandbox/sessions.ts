import type Stripe from "stripe";
import { nowSeconds } from "./clock";
import { invalidParameter, invalidRequest, noSuch } from "./errors";
import { emit } from "./events";
import { buildLineItems } from "./line-items";
import type { Origin, Sandbox } from "./sandbox";
import { buildSession } from "./session-object";
import type { CreateSession } from "./session-parameters";
import type { Checkout } from "./state";

const halfHour = 30 * 60;
const day = 24 * 60 * 60;

export function getCheckout({ store }: Sandbox, id: string): Checkout {
  const checkout = store.state.checkouts[id];
  if (!checkout) throw noSuch("checkout.session", id, "session");
  return checkout;
}

export function createSession(sandbox: Sandbox, input: CreateSession): Stripe.Checkout.Session {
  assertExpiry(input.expires_at);
  const lineItems = buildLineItems(input.line_items);
  const session = buildSession(input, totalsOf(lineItems), sandbox.publicUrl);
  sandbox.store.state.checkouts[session.id] = {
    session,
    lineItems,
    paymentMetadata: input.payment_intent_data?.metadata ?? {},
    method: null,
    settleAt: null,
  };
  return session;
}

export function expireSession(sandbox: Sandbox, id: string, origin?: Origin) {
  const { session } = getCheckout(sandbox, id);
  if (session.status !== "open") {
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`,
    );
  }
  session.status = "expired";
  session.url = null;
  emit(sandbox, "checkout.session.expired", session, origin);
  return session;
}

function totalsOf(lineItems: Stripe.LineItem[]) {
  const currency = lineItems[0]?.currency;
  if (!currency) {
    throw invalidParameter("Missing required param: line_items.", {
      code: "parameter_missing",
      param: "line_items",
    });
  }
  if (lineItems.some((item) => item.currency !== currency)) {
    throw invalidParameter("All line items must have the same currency.", { param: "line_items" });
  }
  const amount = lineItems.reduce((sum, item) => sum + item.amount_total, 0);
  if (amount === 0) {
    throw invalidParameter("The Checkout Session's total amount due must be greater than zero.", {
      code: "amount_too_small",
    });
  }
  return { currency, amount };
}

function assertExpiry(expiresAt: number | undefined): void {
  if (expiresAt === undefined) return;
  const lifetime = expiresAt - nowSeconds();
  if (lifetime >= halfHour && lifetime <= day) return;
  const rule = lifetime < halfHour ? "at least 30 minutes" : "less than 24 hours";
  throw invalidParameter(
    `The \`expires_at\` timestamp must be ${rule} from Checkout Session creation.`,
    { param: "expires_at" },
  );
}
