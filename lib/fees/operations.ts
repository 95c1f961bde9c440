import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { mark } from "@/lib/platform/words";
import { feeRuleSchema } from "./index";
import { addFeeRule, endFeeRule, removeFeeRule } from "./mutations";

const seen = mark(60);

export const addFee = defineOperation(
  {
    name: "fees.addFee",
    permission: "fee:edit",
    input: feeRuleSchema,
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND", "CHANGED_MEANWHILE", "DAY_PAST", "FEE_OVERLAPS", "FEE_BEGUN"],
    refreshes: true,
  },
  addFeeRule,
);

export const endFee = defineOperation(
  {
    name: "fees.endFee",
    permission: "fee:edit",
    input: z.strictObject({ id: z.uuid(), seen, endsOn: z.iso.date() }),
    output: z.null(),
    refusals: ["NOT_FOUND", "CHANGED_MEANWHILE", "DAY_PAST", "FEE_OVERLAPS", "FEE_BEGUN"],
    refreshes: true,
  },
  endFeeRule,
);

export const removeFee = defineOperation(
  {
    name: "fees.removeFee",
    permission: "fee:edit",
    input: z.strictObject({ id: z.uuid(), seen }),
    output: z.null(),
    refusals: ["NOT_FOUND", "CHANGED_MEANWHILE", "DAY_PAST", "FEE_OVERLAPS", "FEE_BEGUN"],
    refreshes: true,
  },
  removeFeeRule,
);
