"use server";
import { headers } from "next/headers";
import { clientAddress, defineAction } from "@/lib/platform/action";
import { ok } from "@/lib/platform/result";
import { phoneCodeInput, placeOrderInput, provePhoneInput, quoteInput } from "./index";
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

export const askPhoneCode = defineAction(
  { permission: "order:place", input: phoneCodeInput },
  async (viewer, input) =>
    checkout.askPhoneCode(viewer, { ...input, address: clientAddress(await headers()) }),
);

export const provePhone = defineAction(
  { permission: "order:place", input: provePhoneInput },
  checkout.provePhone,
);
