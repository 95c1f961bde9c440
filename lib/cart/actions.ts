"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/platform/action";
import { ensureGuestToken, type Viewer } from "@/lib/platform/auth";
import { addToCartSchema, removeLinesSchema, selectLinesSchema, setQuantitySchema } from "./index";
import * as cart from "./mutations";

const withBasket = async (viewer: Viewer): Promise<Viewer> =>
  viewer.kind === "guest" ? { ...viewer, guestHash: await ensureGuestToken() } : viewer;

export const addToCart = defineAction(
  { permission: "cart:edit", input: addToCartSchema },
  async (viewer, input) => cart.addToCart(await withBasket(viewer), input),
);

export const buyNow = defineAction(
  { permission: "cart:edit", input: addToCartSchema },
  async (viewer, input) => cart.buyNow(await withBasket(viewer), input),
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
