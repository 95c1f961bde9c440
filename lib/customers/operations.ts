import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { noteSchema, remindSchema, tagSchema } from "./forms";
import { noteCustomer, remindCustomer, tagCustomer } from "./mutations";

export const note = defineOperation(
  {
    name: "customers.note",
    permission: "customer:see",
    input: noteSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "NOTE_CHANGED"],
    refreshes: true,
  },
  noteCustomer,
);

export const tag = defineOperation(
  {
    name: "customers.tag",
    permission: "customer:see",
    input: tagSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "TAGS_FULL"],
    refreshes: true,
  },
  tagCustomer,
);

export const remind = defineOperation(
  {
    name: "customers.remind",
    permission: "customer:see",
    input: remindSchema,
    output: z.object({ conversation: z.uuid() }),
    refusals: ["NOT_FOUND", "NOT_REACHABLE", "REMINDED_LATELY", "BLOCKED"],
    refreshes: true,
  },
  remindCustomer,
);
