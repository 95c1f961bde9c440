import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { writeCostsSchema } from "./forms";
import { writeCosts } from "./mutations";

export const write = defineOperation(
  {
    name: "costs.write",
    permission: "cost:edit",
    input: writeCostsSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  writeCosts,
);
