import "server-only";
import { z } from "zod";
import { ProductStatus, Regime } from "@/lib/platform/db";
import { defineOperation } from "@/lib/platform/operation";
import { ok } from "@/lib/platform/result";
import { words } from "@/lib/platform/words";
import {
  decideChangeSchema,
  greetingSchema,
  holidaySchema,
  newProductSchema,
  pricesSchema,
  productPatchSchema,
  reviewReasons,
} from "./index";
import {
  copyProduct,
  createProduct,
  decideChange,
  editProduct,
  pauseShop,
  publishProduct,
  setCollection,
  setGreeting,
  setHoliday,
  setPrices,
  showProduct,
  suggestShelf,
  removeDraft as throwAway,
} from "./mutations";
import { goodsPage, listGoodsSchema } from "./outward";
import { listMyProducts } from "./queries";

const one = z.strictObject({ productId: z.uuid() });

export const listProduct = defineOperation(
  {
    name: "listing.listProduct",
    permission: "product:edit",
    input: newProductSchema,
    output: z.object({ id: z.string(), slug: z.string(), status: z.enum(ProductStatus) }),
    refusals: [
      "NOT_FOUND",
      "ASSET_GONE",
      "SHOP_NOT_OPEN",
      "BANNED_WORDS",
      "CATEGORY_UNKNOWN",
      "WORKSHOP_FOOD_OFF",
    ],
  },
  createProduct,
);

export const guessCategory = defineOperation(
  {
    name: "listing.guessCategory",
    permission: "product:edit",
    input: z.strictObject({ shopId: z.uuid(), title: words(60, 1) }),
    output: z.object({ category: z.string(), regime: z.enum(Regime) }),
    refusals: ["NOT_FOUND", "CATEGORY_UNKNOWN"],
  },
  suggestShelf,
);

export const changeProduct = defineOperation(
  {
    name: "listing.changeProduct",
    permission: "product:edit",
    input: z.strictObject({ productId: z.uuid(), patch: productPatchSchema }),
    output: z.object({ waiting: z.array(z.enum(reviewReasons)) }),
    refusals: ["NOT_FOUND", "ASSET_GONE", "BANNED_WORDS", "CATEGORY_UNKNOWN", "LINEAGE_LOOP"],
    refreshes: true,
  },
  editProduct,
);

export const showOrHideProduct = defineOperation(
  {
    name: "listing.showOrHideProduct",
    permission: "product:edit",
    input: one.extend({ visible: z.boolean() }),
    output: z.object({ status: z.enum(ProductStatus) }),
    refusals: ["NOT_FOUND", "PRODUCT_MOVED_ON", "PAPER_EXPIRED"],
    refreshes: true,
  },
  showProduct,
);

export const putOnSale = defineOperation(
  {
    name: "listing.putOnSale",
    permission: "product:edit",
    input: one,
    output: z.object({ status: z.enum(ProductStatus) }),
    refusals: ["NOT_FOUND", "PRODUCT_MOVED_ON"],
    refreshes: true,
  },
  publishProduct,
);

export const copyMyProduct = defineOperation(
  {
    name: "listing.copyMyProduct",
    permission: "product:edit",
    input: one,
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND"],
  },
  copyProduct,
);

export const reviewChange = defineOperation(
  {
    name: "listing.reviewChange",
    permission: "change:review",
    input: decideChangeSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "ALREADY_DECIDED",
      "CATEGORY_UNKNOWN",
      "LINEAGE_LOOP",
      "PRODUCT_MOVED_ON",
      "PAPERS_MISSING",
    ],
  },
  decideChange,
);

export const changeHoliday = defineOperation(
  {
    name: "listing.changeHoliday",
    permission: "shop:edit",
    input: holidaySchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
    mayWait: true,
  },
  setHoliday,
);

export const pauseOrOpenShop = defineOperation(
  {
    name: "listing.pauseOrOpenShop",
    permission: "shop:edit",
    input: z.strictObject({ shopId: z.uuid(), paused: z.boolean() }),
    output: z.null(),
    refusals: ["NOT_FOUND", "SHOP_NOT_OPEN"],
    refreshes: true,
    mayWait: true,
  },
  pauseShop,
);

export const letCollect = defineOperation(
  {
    name: "listing.letCollect",
    permission: "shop:edit",
    input: z.strictObject({ shopId: z.uuid(), allows: z.boolean() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  setCollection,
);

export const changeGreeting = defineOperation(
  {
    name: "listing.changeGreeting",
    permission: "shop:edit",
    input: greetingSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "ASSET_GONE", "BANNED_WORDS"],
    refreshes: true,
  },
  setGreeting,
);

export const listGoods = defineOperation(
  {
    name: "listing.listGoods",
    permission: "product:edit",
    input: listGoodsSchema,
    output: goodsPage,
    refusals: [],
    forKeys: "read",
  },
  async (viewer, { status = null, after = null, text, locale }) =>
    ok(await listMyProducts(viewer, { shopId: null, status, after, text }, locale)),
);

export const removeDraft = defineOperation(
  {
    name: "listing.removeDraft",
    permission: "product:edit",
    input: one.extend({ isGone: z.boolean() }),
    output: z.null(),
    refusals: ["NOT_FOUND", "PRODUCT_MOVED_ON"],
    refreshes: true,
  },
  throwAway,
);

export const changePrices = defineOperation(
  {
    name: "listing.changePrices",
    permission: "product:edit",
    input: pricesSchema,
    output: z.object({ waiting: z.array(z.string()) }),
    refusals: ["NOT_FOUND", "PRICES_MOVED"],
    refreshes: true,
  },
  setPrices,
);
