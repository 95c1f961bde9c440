import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { handInSchema, receiveSchema } from "./forms";
import { handIn, receiveHandIn, takeBackHandIn } from "./mutations";

export const giveIn = defineOperation(
  {
    name: "cash.handIn",
    permission: "station:work",
    input: handInSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CASH_MOVED",
      "NOTHING_TO_HAND_IN",
      "HAND_IN_OPEN",
      "DIFFERENCE_UNEXPLAINED",
    ],
    refreshes: true,
  },
  handIn,
);

export const takeBack = defineOperation(
  {
    name: "cash.takeBack",
    permission: "station:work",
    input: z.strictObject({ id: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  takeBackHandIn,
);

export const receive = defineOperation(
  {
    name: "cash.receive",
    permission: "money:settle",
    input: receiveSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "OWN_HAND_IN", "HAND_IN_CLOSED", "DIFFERENCE_UNEXPLAINED"],
    refreshes: true,
  },
  receiveHandIn,
);
