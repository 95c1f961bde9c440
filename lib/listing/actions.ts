"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { words } from "@/lib/platform/words";
import {
  decideChangeSchema,
  greetingSchema,
  holidaySchema,
  newProductSchema,
  productPatchSchema,
} from "./index";
import {
  copyProduct,
  createProduct,
  decideChange,
  editProduct,
  pauseShop,
  publishProduct,
  setGreeting,
  setHoliday,
  showProduct,
  suggestShelf,
} from "./mutations";

const one = z.strictObject({ productId: z.uuid() });

export const listProduct = defineAction(
  { permission: "product:edit", input: newProductSchema },
  createProduct,
);

export const guessCategory = defineAction(
  {
    permission: "product:edit",
    input: z.strictObject({ shopId: z.uuid(), title: words(60, 1) }),
  },
  suggestShelf,
);

export const changeProduct = defineAction(
  {
    permission: "product:edit",
    input: z.strictObject({ productId: z.uuid(), patch: productPatchSchema }),
  },
  async (viewer, input) => {
    const result = await editProduct(viewer, input);
    refresh();
    return result;
  },
);

export const showOrHideProduct = defineAction(
  { permission: "product:edit", input: one.extend({ visible: z.boolean() }) },
  async (viewer, input) => {
    const result = await showProduct(viewer, input);
    refresh();
    return result;
  },
);

export const putOnSale = defineAction(
  { permission: "product:edit", input: one },
  async (viewer, input) => {
    const result = await publishProduct(viewer, input);
    refresh();
    return result;
  },
);

export const copyMyProduct = defineAction({ permission: "product:edit", input: one }, copyProduct);

export const reviewChange = defineAction(
  { permission: "change:review", input: decideChangeSchema },
  decideChange,
);

export const changeHoliday = defineAction(
  { permission: "shop:edit", input: holidaySchema },
  async (viewer, input) => {
    const result = await setHoliday(viewer, input);
    refresh();
    return result;
  },
);

export const pauseOrOpenShop = defineAction(
  { permission: "shop:edit", input: z.strictObject({ shopId: z.uuid(), paused: z.boolean() }) },
  async (viewer, input) => {
    const result = await pauseShop(viewer, input);
    refresh();
    return result;
  },
);

export const changeGreeting = defineAction(
  { permission: "shop:edit", input: greetingSchema },
  async (viewer, input) => {
    const result = await setGreeting(viewer, input);
    refresh();
    return result;
  },
);
