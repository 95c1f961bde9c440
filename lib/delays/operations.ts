import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { agreeSchema, askSchema } from "./forms";
import { agreeToDelay, askForDelay } from "./mutations";

export const ask = defineOperation(
  {
    name: "delays.ask",
    permission: "order:ship",
    input: askSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "NOTHING_TO_SEND",
      "DELAY_NOT_LATER",
      "DELAYS_USED_UP",
      "DELAY_CHANGED",
    ],
    refreshes: true,
  },
  askForDelay,
);

export const agree = defineOperation(
  {
    name: "delays.agree",
    permission: "order:wait",
    input: agreeSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "NOTHING_TO_SEND", "DELAY_CHANGED"],
    refreshes: true,
  },
  agreeToDelay,
);
