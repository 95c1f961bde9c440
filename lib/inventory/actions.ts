"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/platform/action";
import { setStockSchema } from "./index";
import { setStock } from "./mutations";

export const changeStock = defineAction(
  { permission: "stock:edit", input: setStockSchema },
  async (viewer, input) => {
    const result = await setStock(viewer, input);
    refresh();
    return result;
  },
);
