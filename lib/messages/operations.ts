import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { answerSchema, messageSchema, readSchema, sentSchema, writeSchema } from "./forms";
import * as messages from "./mutations";

export const write = defineOperation(
  {
    name: "messages.write",
    permission: "message:write",
    input: writeSchema,
    output: sentSchema,
    refusals: ["NOT_FOUND", "PROVE_PHONE", "OWN_SHOP", "ASSET_GONE"],
    refreshes: true,
  },
  messages.writeToShop,
);

export const answer = defineOperation(
  {
    name: "messages.answer",
    permission: "message:answer",
    input: answerSchema,
    output: sentSchema,
    refusals: ["NOT_FOUND", "ASSET_GONE"],
    refreshes: true,
  },
  messages.answerBuyer,
);

export const read = defineOperation(
  {
    name: "messages.read",
    permission: "message:write",
    input: readSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  messages.markReadByBuyer,
);

export const readForShop = defineOperation(
  {
    name: "messages.readForShop",
    permission: "message:answer",
    input: readSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  messages.markReadByShop,
);

export const takeBack = defineOperation(
  {
    name: "messages.takeBack",
    permission: "message:write",
    input: messageSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "TOO_LATE_TO_TAKE_BACK"],
    refreshes: true,
  },
  (viewer, { id }) => messages.takeBackAsBuyer(viewer, id),
);

export const takeBackForShop = defineOperation(
  {
    name: "messages.takeBackForShop",
    permission: "message:answer",
    input: messageSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "TOO_LATE_TO_TAKE_BACK"],
    refreshes: true,
  },
  (viewer, { id }) => messages.takeBackAsShop(viewer, id),
);
