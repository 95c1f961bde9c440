import "server-only";
import { z } from "zod";
import { breaches } from "@/lib/limits";
import type { Viewer } from "@/lib/platform/auth";
import { defineOperation } from "@/lib/platform/operation";
import { fail } from "@/lib/platform/result";
import {
  addToCartSchema,
  changeVariantSchema,
  removeLinesSchema,
  selectLinesSchema,
  setQuantitySchema,
} from "./index";
import * as cart from "./mutations";

/** Static pages drop the cookies an action sets, so a guest's token comes from /api/me before. */
const isReady = (viewer: Viewer) => viewer.kind !== "guest" || viewer.guestHash !== null;

export const addToCart = defineOperation(
  {
    name: "cart.add",
    permission: "cart:edit",
    input: addToCartSchema,
    output: z.object({ count: z.number() }),
    refusals: [
      "NOT_FOUND",
      "SHOP_CLOSED",
      "OUT_OF_STOCK",
      "NOT_ENOUGH",
      ...breaches,
      "CART_FULL",
      "BASKET_NOT_READY",
    ],
  },
  async (viewer, input) =>
    isReady(viewer) ? cart.addToCart(viewer, input) : fail("BASKET_NOT_READY"),
);

export const buyNow = defineOperation(
  {
    name: "cart.buyNow",
    permission: "cart:edit",
    input: addToCartSchema,
    output: z.object({ count: z.number() }),
    refusals: [
      "NOT_FOUND",
      "SHOP_CLOSED",
      "OUT_OF_STOCK",
      "NOT_ENOUGH",
      ...breaches,
      "CART_FULL",
      "BASKET_NOT_READY",
    ],
  },
  async (viewer, input) =>
    isReady(viewer) ? cart.buyNow(viewer, input) : fail("BASKET_NOT_READY"),
);

export const setQuantity = defineOperation(
  {
    name: "cart.setQuantity",
    permission: "cart:edit",
    input: setQuantitySchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "NOT_ENOUGH", ...breaches],
    refreshes: true,
  },
  cart.setQuantity,
);

export const changeVariant = defineOperation(
  {
    name: "cart.changeVariant",
    permission: "cart:edit",
    input: changeVariantSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  cart.changeVariant,
);

export const selectLines = defineOperation(
  {
    name: "cart.select",
    permission: "cart:edit",
    input: selectLinesSchema,
    output: z.null(),
    refusals: [],
    refreshes: true,
  },
  cart.selectLines,
);

export const removeLines = defineOperation(
  {
    name: "cart.remove",
    permission: "cart:edit",
    input: removeLinesSchema,
    output: z.null(),
    refusals: [],
    refreshes: true,
  },
  cart.removeLines,
);
