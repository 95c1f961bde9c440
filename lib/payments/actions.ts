"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { lines } from "@/lib/platform/words";
import { retryEvent, retryRefund, settleRefund, settleStuckEvent } from "./mutations";

const one = z.strictObject({ id: z.uuid() });
const noted = one.extend({ note: lines(300, 2) });

export const tryRefundAgain = defineAction(
  { permission: "money:settle", input: one },
  async (viewer, { id }) => {
    const result = await retryRefund(viewer, id);
    refresh();
    return result;
  },
);

export const markRefundSettled = defineAction(
  { permission: "money:settle", input: noted },
  async (viewer, input) => {
    const result = await settleRefund(viewer, input);
    refresh();
    return result;
  },
);

export const tryEventAgain = defineAction(
  { permission: "money:settle", input: one },
  async (viewer, { id }) => {
    const result = await retryEvent(viewer, id);
    refresh();
    return result;
  },
);

export const markEventSettled = defineAction(
  { permission: "money:settle", input: noted },
  async (viewer, input) => {
    const result = await settleStuckEvent(viewer, input);
    refresh();
    return result;
  },
);
