import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import {
  answerSchema,
  blockSchema,
  choiceSchema,
  dropSchema,
  findGoodsSchema,
  keepSchema,
  messageSchema,
  quickAnswerSchema,
  readSchema,
  reportSchema,
  sentSchema,
  settleSchema,
  writeSchema,
} from "./forms";
import { goodsSchema } from "./goods-schema";
import * as messages from "./mutations";
import { findGoodsToShow } from "./queries";

export const write = defineOperation(
  {
    name: "messages.write",
    permission: "message:write",
    input: writeSchema,
    output: sentSchema,
    refusals: ["NOT_FOUND", "PROVE_PHONE", "OWN_SHOP", "ASSET_GONE", "BLOCKED"],
    refreshes: true,
    mayWait: true,
  },
  messages.writeToShop,
);

export const answer = defineOperation(
  {
    name: "messages.answer",
    permission: "message:answer",
    input: answerSchema,
    output: sentSchema,
    refusals: ["NOT_FOUND", "ASSET_GONE", "BLOCKED"],
    refreshes: true,
    mayWait: true,
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
    permission: "message:read",
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

export const block = defineOperation(
  {
    name: "messages.block",
    permission: "message:write",
    input: blockSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  messages.blockShop,
);

export const blockForShop = defineOperation(
  {
    name: "messages.blockForShop",
    permission: "message:block",
    input: blockSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  messages.blockBuyer,
);

export const report = defineOperation(
  {
    name: "messages.report",
    permission: "message:write",
    input: reportSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  messages.reportShop,
);

export const reportForShop = defineOperation(
  {
    name: "messages.reportForShop",
    permission: "message:block",
    input: reportSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  messages.reportBuyer,
);

export const settleReport = defineOperation(
  {
    name: "messages.settleReport",
    permission: "report:settle",
    input: settleSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "ALREADY_DECIDED"],
    refreshes: true,
  },
  messages.settleReport,
);

export const keepAnswer = defineOperation(
  {
    name: "messages.keepAnswer",
    permission: "answer:keep",
    input: keepSchema,
    output: z.object({ id: z.uuid() }),
    refusals: ["NOT_FOUND", "ASSET_GONE", "ANSWERS_FULL"],
    refreshes: true,
  },
  messages.keepQuickAnswer,
);

export const dropAnswer = defineOperation(
  {
    name: "messages.dropAnswer",
    permission: "answer:keep",
    input: dropSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "ANSWERS_FULL"],
    refreshes: true,
  },
  messages.dropQuickAnswer,
);

export const putAnswerFirst = defineOperation(
  {
    name: "messages.putAnswerFirst",
    permission: "answer:keep",
    input: quickAnswerSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  (viewer, { id }) => messages.putAnswerFirst(viewer, id),
);

export const findGoods = defineOperation(
  {
    name: "messages.findGoods",
    permission: "message:answer",
    input: findGoodsSchema,
    output: goodsSchema,
    refusals: ["NOT_FOUND"],
  },
  findGoodsToShow,
);

export const hear = defineOperation(
  {
    name: "messages.hear",
    permission: "message:write",
    input: messageSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  (viewer, { id }) => messages.hearAsBuyer(viewer, id),
);

export const hearForShop = defineOperation(
  {
    name: "messages.hearForShop",
    permission: "message:read",
    input: messageSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  (viewer, { id }) => messages.hearAsShop(viewer, id),
);

export const choose = defineOperation(
  {
    name: "messages.choose",
    permission: "message:choose",
    input: choiceSchema,
    output: z.null(),
    refusals: ["SIGN_IN_FIRST"],
  },
  messages.chooseSms,
);
