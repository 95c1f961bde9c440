"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/platform/action";
import type { Viewer } from "@/lib/platform/auth";
import { fail } from "@/lib/platform/result";
import { addToCartSchema, removeLinesSchema, selectLinesSchema, setQuantitySchema } from "./index";
import * as cart from "./mutations";

/** Static pages drop the cookies an action sets, so a guest's token comes from /api/me before. */
const isReady = (viewer: Viewer) => viewer.kind !== "guest" || viewer.guestHash !== null;

export const addToCart = defineAction(
  { permission: "cart:edit", input: addToCartSchema },
  async (viewer, input) =>
    isReady(viewer) ? cart.addToCart(viewer, input) : fail("BASKET_NOT_READY"),
);

export const buyNow = defineAction(
  { permission: "cart:edit", input: addToCartSchema },
  async (viewer, input) =>
    isReady(viewer) ? cart.buyNow(viewer, input) : fail("BASKET_NOT_READY"),
);

export const setQuantity = defineAction(
  { permission: "cart:edit", input: setQuantitySchema },
  async (viewer, input) => {
    const result = await cart.setQuantity(viewer, input);
    refresh();
    return result;
  },
);

export const selectLines = defineAction(
  { permission: "cart:edit", input: selectLinesSchema },
  async (viewer, input) => {
    const result = await cart.selectLines(viewer, input);
    refresh();
    return result;
  },
);

export const removeLines = defineAction(
  { permission: "cart:edit", input: removeLinesSchema },
  async (viewer, input) => {
    const result = await cart.removeLines(viewer, input);
    refresh();
    return result;
  },
);
