import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { changeLimitsSchema } from "./forms";
import { changeLimits } from "./mutations";

export const change = defineOperation(
  {
    name: "limits.change",
    permission: "stock:edit",
    input: changeLimitsSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "LIMITS_CROSS"],
    refreshes: true,
  },
  changeLimits,
);
