import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { textChoice } from "./index";
import { chooseText } from "./mutations";

export const choose = defineOperation(
  {
    name: "evening.chooseText",
    permission: "evening:hear",
    input: textChoice,
    output: z.null(),
    refusals: [],
    refreshes: true,
  },
  chooseText,
);
