import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { lines } from "@/lib/platform/words";
import {
  countOutRefund,
  payRefundByBank,
  retryEvent,
  retryRefund,
  settleRefund,
  settleStuckEvent,
} from "./mutations";

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

export const countOut = defineOperation(
  {
    name: "payments.countOut",
    permission: "station:work",
    input: z.strictObject({
      order: z.string().regex(/^D\d{12}$/),
      code: z.string().regex(/^\d{6}$/),
    }),
    output: z.object({ amountFen: z.number().int() }),
    refusals: ["NOT_FOUND", "COUNTER_WRONG", "COUNTER_CODE_ENDED", "COUNTER_TOO_MANY"],
    refreshes: true,
  },
  countOutRefund,
);

export const payByBank = defineOperation(
  {
    name: "payments.payByBank",
    permission: "money:settle",
    input: noted,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  payRefundByBank,
);
