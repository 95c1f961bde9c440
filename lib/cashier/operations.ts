import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { groupSchema } from "./forms";
import { recheckPayment, startPayment } from "./mutations";

export const payGroup = defineOperation(
  {
    name: "cashier.pay",
    permission: "order:pay",
    input: groupSchema,
    output: z.object({ redirectUrl: z.string() }),
    refusals: [
      "NOT_FOUND",
      "ALREADY_PAID",
      "PAYMENT_PROCESSING",
      "PAYMENT_UNDER_REVIEW",
      "PAYMENT_CLOSED",
      "PROVIDER_AWAY",
    ],
    refreshes: "refused",
  },
  (viewer, { group }) => startPayment(viewer, group),
);

export const recheckGroup = defineOperation(
  {
    name: "cashier.recheck",
    permission: "order:pay",
    input: groupSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "PROVIDER_AWAY"],
    refreshes: true,
  },
  (viewer, { group }) => recheckPayment(viewer, group),
);
