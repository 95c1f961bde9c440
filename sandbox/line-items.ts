import type Stripe from "stripe";
import { newId } from "./ids";
import type { CreateSession } from "./session-parameters";

export const buildLineItems = (items: CreateSession["line_items"]): Stripe.LineItem[] =>
  items.map(({ price_data, quantity }) => {
    const amount = price_data.unit_amount * quantity;
    return {
      id: newId("li"),
      object: "item",
      adjustable_quantity: null,
      amount_discount: 0,
      amount_subtotal: amount,
      amount_tax: 0,
      amount_total: amount,
      currency: price_data.currency,
      description: price_data.product_data.name,
      metadata: price_data.product_data.metadata ?? {},
      price: null,
      quantity,
    };
  });
