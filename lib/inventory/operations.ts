import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { ok } from "@/lib/platform/result";
import { setStockSchema } from "./index";
import { setStock } from "./mutations";
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
