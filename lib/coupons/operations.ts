import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { fundSchema, giveSchema } from "./forms";
import { endCoupon, endFunded, fundCoupon, giveCoupon } from "./mutations";

const made = z.object({ id: z.uuid() });
const one = z.strictObject({ id: z.uuid() });

export const give = defineOperation(
  {
    name: "coupons.give",
    permission: "coupon:give",
    input: giveSchema,
    output: made,
    refusals: ["NOT_FOUND", "COUPON_SAME", "COUPONS_TOO_MANY", "DAY_PAST"],
    refreshes: true,
  },
  (viewer, input) => giveCoupon(viewer, input),
);

export const end = defineOperation(
  {
    name: "coupons.end",
    permission: "coupon:give",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  (viewer, input) => endCoupon(viewer, input),
);

export const fund = defineOperation(
  {
    name: "coupons.fund",
    permission: "coupon:fund",
    input: fundSchema,
    output: made,
    refusals: ["NOT_FOUND", "COUPON_SAME", "COUPONS_TOO_MANY", "DAY_PAST"],
    refreshes: true,
  },
  (viewer, input) => fundCoupon(viewer, input),
);

export const endOfCounty = defineOperation(
  {
    name: "coupons.endFunded",
    permission: "coupon:fund",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  (viewer, input) => endFunded(viewer, input),
);
