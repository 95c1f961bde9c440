import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { publishMonthSchema } from "./forms";
import * as published from "./mutations";

export const publishMonth = defineOperation(
  {
    name: "published.publishMonth",
    permission: "figures:publish",
    input: publishMonthSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "MONTH_RUNNING", "ALREADY_PUBLISHED"],
    refreshes: true,
  },
  published.publishMonth,
);
