"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { mark } from "@/lib/platform/words";
import { feeRuleSchema } from "./index";
import { addFeeRule, endFeeRule, removeFeeRule } from "./mutations";

const seen = mark(60);

export const addFee = defineAction(
  { permission: "fee:edit", input: feeRuleSchema },
  async (viewer, input) => {
    const result = await addFeeRule(viewer, input);
    refresh();
    return result;
  },
);

export const endFee = defineAction(
  { permission: "fee:edit", input: z.strictObject({ id: z.uuid(), seen, endsOn: z.iso.date() }) },
  async (viewer, input) => {
    const result = await endFeeRule(viewer, input);
    refresh();
    return result;
  },
);

export const removeFee = defineAction(
  { permission: "fee:edit", input: z.strictObject({ id: z.uuid(), seen }) },
  async (viewer, input) => {
    const result = await removeFeeRule(viewer, input);
    refresh();
    return result;
  },
);
