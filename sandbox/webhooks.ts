import type Stripe from "stripe";
import { signedPost } from "./signed-post";
import type { DeliveryAttempt } from "./state";
import { Timers } from "./timers";

export const deliveryModes = ["normal", "late", "twice", "shuffled", "off"] as const;
type DeliveryMode = (typeof deliveryModes)[number];

interface Delivery {
  mode: DeliveryMode;
  delayMs: number;
}

const normalDelivery: Delivery = { mode: "normal", delayMs: 0 };
const retryDelays = [1_000, 5_000, 30_000, 120_000, 600_000];

interface Endpoint {
  url: string;
  secret: string;
  onAttempt: (attempt: DeliveryAttempt) => void;
}

export class Webhooks {
  delivery: Delivery = normalDelivery;
  #held: Stripe.Event[] = [];
  #timers = new Timers();
  #stopping = new AbortController();

  constructor(readonly endpoint: Endpoint) {}

  announce(event: Stripe.Event): void {
    const { mode, delayMs } = this.delivery;
    if (mode === "off") return;
    if (mode === "shuffled") {
      this.#hold(event, delayMs);
      return;
    }
    const times = mode === "twice" ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      this.#timers.after(delayMs, () => void this.#try(event, 0));
    }
  }

  async deliver(event: Stripe.Event): Promise<DeliveryAttempt> {
    const { signal } = this.#stopping;
    const answer = await signedPost(this.endpoint, event, signal);
    const attempt = { eventId: event.id, type: event.type, ...answer };
    if (!signal.aborted) this.endpoint.onAttempt(attempt);
    return attempt;
  }

  reset(): void {
    this.stop();
    this.#stopping = new AbortController();
    this.delivery = normalDelivery;
    this.#held = [];
  }

  stop(): void {
    this.#timers.clear();
    this.#stopping.abort();
  }

  async #try(event: Stripe.Event, retry: number): Promise<void> {
    const { signal } = this.#stopping;
    const { status } = await this.deliver(event);
    const delay = retryDelays[retry];
    if (isAccepted(status) || delay === undefined || signal.aborted) return;
    this.#timers.after(delay, () => {
      if (this.delivery.mode !== "off") void this.#try(event, retry + 1);
    });
  }

  // Reversed rather than random: a batch of two must never arrive in order by luck.
  #hold(event: Stripe.Event, delayMs: number): void {
    this.#held.push(event);
    if (this.#held.length > 1) return;
    this.#timers.after(delayMs, async () => {
      const batch = this.#held.reverse();
      this.#held = [];
      for (const held of batch) await this.#try(held, 0);
    });
  }
}

export const isAccepted = (status: number | null) =>
  status !== null && status >= 200 && status < 300;
