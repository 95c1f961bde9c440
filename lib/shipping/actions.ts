"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { mark } from "@/lib/platform/words";
import { freightRuleSchema, labelSizeSchema } from "./index";
import { removeFreightRule, saveFreightRule, setLabelSize } from "./mutations";

export const changeFreight = defineAction(
  { permission: "freight:edit", input: freightRuleSchema },
  async (viewer, input) => {
    const result = await saveFreightRule(viewer, input);
    refresh();
    return result;
  },
);

export const dropFreight = defineAction(
  { permission: "freight:edit", input: z.strictObject({ id: z.uuid(), seen: mark(60) }) },
  async (viewer, input) => {
    const result = await removeFreightRule(viewer, input);
    refresh();
    return result;
  },
);

export const changeLabelSize = defineAction(
  { permission: "order:ship", input: labelSizeSchema },
  async (viewer, input) => {
    const result = await setLabelSize(viewer, input);
    refresh();
    return result;
  },
);
