import "server-only";
import Stripe from "stripe";
import { ProviderAway } from "../provider";

export type StripeSettings = { secretKey: string; webhookSecret: string; apiBase?: string };

const TRIES = 2;
const TIMEOUT_MS = 4_500;
/** A buyer stands before a provider that hangs; what is not a buyer's is tried again by its job. */
export const MOST_WAITED_MS = TRIES * TIMEOUT_MS;

/** The official SDK, pointed at Stripe or at the local sandbox. */
export function connectStripe({ secretKey, apiBase }: StripeSettings): Stripe {
  const base = apiBase ? new URL(apiBase) : null;
  return new Stripe(secretKey, {
    maxNetworkRetries: TRIES - 1,
    timeout: TIMEOUT_MS,
    telemetry: false,
    ...(base && {
      host: base.hostname,
      port: base.port,
      protocol: base.protocol === "http:" ? "http" : "https",
    }),
  });
}

const isUnclear = (error: InstanceType<typeof Stripe.errors.StripeError>) =>
  error instanceof Stripe.errors.StripeConnectionError ||
  error.statusCode === 409 ||
  error.statusCode === 429 ||
  (error.statusCode ?? 500) >= 500;

/** Runs one call; an answer that never came or makes no sense becomes ProviderAway. */
export async function ask<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError && isUnclear(error)) {
      throw new ProviderAway(error.message, { cause: error });
    }
    throw error;
  }
}

/** Stripe understood the request and will not do it; asking again changes nothing. */
export const isRefusal = (
  error: unknown,
): error is InstanceType<typeof Stripe.errors.StripeError> =>
  error instanceof Stripe.errors.StripeInvalidRequestError ||
  error instanceof Stripe.errors.StripeCardError;

export const isMissing = (error: unknown) => isRefusal(error) && error.code === "resource_missing";
