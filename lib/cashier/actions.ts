"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/platform/action";
import { groupSchema } from "./forms";
import { recheckPayment, startPayment } from "./mutations";

export const payGroup = defineAction(
  { permission: "order:pay", input: groupSchema },
  async (viewer, { group }) => {
    const result = await startPayment(viewer, group);
    if (!result.ok) refresh();
    return result;
  },
);

export const recheckGroup = defineAction(
  { permission: "order:pay", input: groupSchema },
  async (viewer, { group }) => {
    const result = await recheckPayment(viewer, group);
    refresh();
    return result;
  },
);
