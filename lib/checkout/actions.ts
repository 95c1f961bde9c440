"use server";
import { defineAction } from "@/lib/platform/action";
import { ok } from "@/lib/platform/result";
import { placeOrderInput, quoteInput } from "./index";
import * as checkout from "./mutations";
import { getQuote } from "./queries";

export const askQuote = defineAction(
  { permission: "order:quote", input: quoteInput },
  async (viewer, input) => ok(await getQuote(viewer, input)),
);

export const placeOrder = defineAction(
  { permission: "order:place", input: placeOrderInput, limit: "order" },
  (viewer, input) => checkout.placeOrder(viewer, input),
);
