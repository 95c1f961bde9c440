import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { keySchema } from "./index";
import * as keys from "./mutations";

const one = z.strictObject({ keyId: z.uuid() });

export const addKey = defineOperation(
  {
    name: "keys.add",
    permission: "key:edit",
    input: keySchema,
    output: z.object({ id: z.string(), secret: z.string() }),
    refusals: ["NOT_FOUND", "KEYS_FULL"],
    refreshes: true,
  },
  keys.addKey,
);

export const endKey = defineOperation(
  {
    name: "keys.end",
    permission: "key:edit",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  keys.endKey,
);

export const bringKeyBack = defineOperation(
  {
    name: "keys.bringBack",
    permission: "key:edit",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND", "KEY_GONE", "KEYS_FULL"],
    refreshes: true,
  },
  keys.bringKeyBack,
);
