import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { setStockSchema } from "./index";
import { setStock } from "./mutations";

export const changeStock = defineOperation(
  {
    name: "inventory.changeStock",
    permission: "stock:edit",
    input: setStockSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "BELOW_RESERVED", "STOCK_CHANGED"],
    refreshes: true,
    forKeys: "write",
  },
  setStock,
);
