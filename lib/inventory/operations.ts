import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { ok } from "@/lib/platform/result";
import { backOnSchema, markLowSchema, setStockSchema } from "./index";
import { markLow, setBackOn, setStock } from "./mutations";
import { listStockSchema, stockPage } from "./outward";
import { listStock } from "./queries";

export const changeStock = defineOperation(
  {
    name: "inventory.changeStock",
    permission: "stock:edit",
    input: setStockSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "BELOW_RESERVED", "STOCK_CHANGED"],
    refreshes: true,
    mayWait: true,
    forKeys: "write",
  },
  setStock,
);

export const changeLowMark = defineOperation(
  {
    name: "inventory.changeLowMark",
    permission: "stock:edit",
    input: markLowSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  markLow,
);

export const changeBackOn = defineOperation(
  {
    name: "inventory.changeBackOn",
    permission: "stock:edit",
    input: backOnSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "DAY_PAST"],
    refreshes: true,
  },
  setBackOn,
);

export const readStock = defineOperation(
  {
    name: "inventory.readStock",
    permission: "stock:edit",
    input: listStockSchema,
    output: stockPage,
    refusals: [],
    forKeys: "read",
  },
  async (viewer, { text, after = null }) =>
    ok(await listStock(viewer, { shopId: null, text, after })),
);
