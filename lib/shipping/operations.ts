import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { mark } from "@/lib/platform/words";
import { freightRuleSchema, labelSizeSchema } from "./index";
import { removeFreightRule, saveFreightRule, setLabelSize } from "./mutations";

export const changeFreight = defineOperation(
  {
    name: "shipping.changeFreight",
    permission: "freight:edit",
    input: freightRuleSchema,
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND", "CHANGED_MEANWHILE", "PROVINCE_TAKEN", "ELSEWHERE_TAKEN"],
    refreshes: true,
  },
  saveFreightRule,
);

export const dropFreight = defineOperation(
  {
    name: "shipping.dropFreight",
    permission: "freight:edit",
    input: z.strictObject({ id: z.uuid(), seen: mark(60) }),
    output: z.null(),
    refusals: ["NOT_FOUND", "CHANGED_MEANWHILE", "PROVINCE_TAKEN", "ELSEWHERE_TAKEN"],
    refreshes: true,
  },
  removeFreightRule,
);

export const changeLabelSize = defineOperation(
  {
    name: "shipping.changeLabelSize",
    permission: "order:ship",
    input: labelSizeSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  setLabelSize,
);
