"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { mark } from "@/lib/platform/words";
import { categorySchema } from "./index";
import { moveCategory, removeCategory, saveCategory } from "./mutations";

export const keepCategory = defineAction(
  { permission: "register:edit", input: categorySchema },
  async (viewer, input) => {
    const result = await saveCategory(viewer, input);
    refresh();
    return result;
  },
);

export const shiftCategory = defineAction(
  { permission: "register:edit", input: z.strictObject({ id: z.uuid(), up: z.boolean() }) },
  async (viewer, input) => {
    const result = await moveCategory(viewer, input);
    refresh();
    return result;
  },
);

export const dropCategory = defineAction(
  {
    permission: "register:edit",
    input: z.strictObject({ id: z.uuid(), seen: mark(60) }),
  },
  async (viewer, input) => {
    const result = await removeCategory(viewer, input);
    refresh();
    return result;
  },
);
