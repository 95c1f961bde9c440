import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { lines } from "@/lib/platform/words";
import { retryEvent, retryRefund, settleRefund, settleStuckEvent } from "./mutations";

const one = z.strictObject({ id: z.uuid() });
const noted = one.extend({ note: lines(300, 2) });

export const tryRefundAgain = defineOperation(
  {
    name: "payments.tryRefundAgain",
    permission: "money:settle",
    input: one,
    output: z.object({ isDone: z.boolean() }),
    refusals: ["NOT_FOUND", "PROVIDER_AWAY"],
    refreshes: true,
  },
  (viewer, { id }) => retryRefund(viewer, id),
);

export const markRefundSettled = defineOperation(
  {
    name: "payments.markRefundSettled",
    permission: "money:settle",
    input: noted,
    output: z.null(),
    refusals: ["NOT_FOUND", "PROVIDER_AWAY"],
    refreshes: true,
  },
  settleRefund,
);

export const tryEventAgain = defineOperation(
  {
    name: "payments.tryEventAgain",
    permission: "money:settle",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND", "PROVIDER_AWAY"],
    refreshes: true,
  },
  (viewer, { id }) => retryEvent(viewer, id),
);

export const markEventSettled = defineOperation(
  {
    name: "payments.markEventSettled",
    permission: "money:settle",
    input: noted,
    output: z.null(),
    refusals: ["NOT_FOUND", "PROVIDER_AWAY"],
    refreshes: true,
  },
  settleStuckEvent,
);
