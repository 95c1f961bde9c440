import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { mark } from "@/lib/platform/words";
import { categorySchema } from "./category-form";
import { moveCategory, removeCategory, saveCategory } from "./mutations";

export const keepCategory = defineOperation(
  {
    name: "catalog.keepCategory",
    permission: "register:edit",
    input: categorySchema,
    output: z.object({ id: z.string() }),
    refusals: [
      "NOT_FOUND",
      "CHANGED_MEANWHILE",
      "SHELF_TAKEN",
      "SHELF_TOO_DEEP",
      "SHELF_NOT_EMPTY",
      "SHELF_AT_END",
    ],
    refreshes: true,
  },
  saveCategory,
);

export const shiftCategory = defineOperation(
  {
    name: "catalog.shiftCategory",
    permission: "register:edit",
    input: z.strictObject({ id: z.uuid(), up: z.boolean() }),
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CHANGED_MEANWHILE",
      "SHELF_TAKEN",
      "SHELF_TOO_DEEP",
      "SHELF_NOT_EMPTY",
      "SHELF_AT_END",
    ],
    refreshes: true,
  },
  moveCategory,
);

export const dropCategory = defineOperation(
  {
    name: "catalog.dropCategory",
    permission: "register:edit",
    input: z.strictObject({ id: z.uuid(), seen: mark(60) }),
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CHANGED_MEANWHILE",
      "SHELF_TAKEN",
      "SHELF_TOO_DEEP",
      "SHELF_NOT_EMPTY",
      "SHELF_AT_END",
    ],
    refreshes: true,
  },
  removeCategory,
);
