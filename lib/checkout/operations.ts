import "server-only";
import { z } from "zod";
import { codeAnswerSchema, codeRefusals } from "@/lib/identity";
import { breaches } from "@/lib/limits";
import { defineOperation, strangerOf } from "@/lib/platform/operation";
import { sentHeaders } from "@/lib/platform/request";
import { ok } from "@/lib/platform/result";
import {
  phoneCodeInput,
  placeOrderInput,
  provePhoneInput,
  quoteInput,
  takenQuoteInput,
  takeOrderInput,
} from "./index";
import * as checkout from "./mutations";
import { getQuote, quoteTaken } from "./queries";
import { placedSchema, quoteSchema } from "./quote-schema";

export const askQuote = defineOperation(
  {
    name: "checkout.quote",
    permission: "order:quote",
    input: quoteInput,
    output: quoteSchema,
    refusals: [],
  },
  async (viewer, input) => ok(await getQuote(viewer, input)),
);

/** Whoever asks for the goods: the buyer, or a shop for one. */
const placingRefusals = [
  "PHONE_INVALID",
  "PHONE_UNPROVED",
  "ASKS_UNANSWERED",
  "SHOP_CLOSED",
  "OUT_OF_STOCK",
  ...breaches,
  "EMPTY_CART",
  "PRICE_CHANGED",
  "SPECIAL_HAD",
  "NOT_DELIVERABLE",
  "RETURNS_NOT_AGREED",
  "CASH_NOT_OFFERED",
  "CASH_TOO_MUCH",
  "REGION_UNKNOWN",
  "ADDRESS_GONE",
  "KEY_REUSED",
] as const;

export const placeOrder = defineOperation(
  {
    name: "checkout.placeOrder",
    permission: "order:place",
    input: placeOrderInput,
    limit: "order",
    output: placedSchema,
    refusals: [
      ...placingRefusals,
      "GIFT_NOT_CASH",
      "SIGN_IN_FIRST",
      "STATION_GONE",
      "COLLECTION_NOT_OFFERED",
      "CASH_TOO_MANY",
      "HOLDS_OPEN",
      "HOLDS_LAPSED",
    ],
  },
  (viewer, input) => checkout.placeOrder(viewer, input),
);

export const askPhoneCode = defineOperation(
  {
    name: "checkout.askPhoneCode",
    permission: "order:place",
    input: phoneCodeInput,
    output: codeAnswerSchema,
    refusals: ["EMPTY_CART", "WORK_FIRST", ...codeRefusals],
  },
  async (viewer, input) =>
    checkout.askPhoneCode(viewer, { ...input, ...strangerOf(await sentHeaders()) }),
);

export const provePhone = defineOperation(
  {
    name: "checkout.provePhone",
    permission: "order:place",
    input: provePhoneInput,
    output: z.null(),
    refusals: ["PHONE_INVALID", "CODE_WRONG", "CODE_SPENT", "CODE_GONE"],
  },
  checkout.provePhone,
);

export const askTakenQuote = defineOperation(
  {
    name: "checkout.quoteTaken",
    permission: "order:take",
    input: takenQuoteInput,
    output: quoteSchema,
    refusals: ["NOT_FOUND", "PRICE_OUT_OF_BOUNDS"],
  },
  async (viewer, input) => {
    const quoted = await quoteTaken(viewer, input);
    return quoted.ok ? ok(quoted.data.quote) : quoted;
  },
);

export const takeOrder = defineOperation(
  {
    name: "checkout.takeOrder",
    permission: "order:take",
    input: takeOrderInput,
    limit: "order",
    output: placedSchema,
    refusals: [...placingRefusals, "NOT_FOUND", "PRICE_OUT_OF_BOUNDS"],
  },
  checkout.takeOrder,
);
