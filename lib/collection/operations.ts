import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { handedAnswer, readyAnswer } from "./answers-schema";
import { handOutSchema, readySchema } from "./forms";
import * as collection from "./mutations";

export const ready = defineOperation(
  {
    name: "collection.ready",
    permission: "station:work",
    input: readySchema,
    output: readyAnswer,
    refusals: [
      "NOT_FOUND",
      "PARCEL_UNKNOWN",
      "PARCELS_SEVERAL",
      "PARCEL_ASTRAY",
      "HANDED_OUT_ALREADY",
    ],
    refreshes: true,
  },
  collection.markReady,
);

export const handOut = defineOperation(
  {
    name: "collection.handOut",
    permission: "station:work",
    input: handOutSchema,
    output: handedAnswer,
    refusals: [
      "NOT_FOUND",
      "COUNTER_WRONG",
      "COLLECTION_CODE_ENDED",
      "COLLECTION_TOO_MANY",
      "CASH_DUE",
      "HANDED_OUT_ALREADY",
    ],
    refreshes: true,
  },
  collection.handOut,
);

export const sendCode = defineOperation(
  {
    name: "collection.sendCode",
    permission: "station:work",
    input: z.strictObject({ shipmentId: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND", "CODE_JUST_SENT"],
  },
  collection.sendCode,
);
