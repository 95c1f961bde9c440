import "server-only";
import { z } from "zod";
import { codeAnswerSchema, codeRefusals } from "@/lib/identity";
import { ensureBrowserToken, rememberPass } from "@/lib/platform/auth";
import { defineOperation, strangerOf } from "@/lib/platform/operation";
import { sentHeaders } from "@/lib/platform/request";
import {
  cancelSchema,
  changeAddressSchema,
  findOrderSchema,
  numberSchema,
  openLinkSchema,
  openOrderSchema,
  takenSchema,
} from "./forms";
import * as orders from "./mutations";
import { cancelOrder, openOrderWithCode, receiveOrder, requestOrderCode } from "./mutations";

export const confirmReceipt = defineOperation(
  {
    name: "orders.confirmReceipt",
    permission: "order:receive",
    input: numberSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "NOT_SHIPPED_YET"],
    refreshes: true,
  },
  (viewer, { number }) => receiveOrder(viewer, number),
);

export const cancelMyOrder = defineOperation(
  {
    name: "orders.cancelMyOrder",
    permission: "order:cancel",
    input: cancelSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "PAYMENT_PROCESSING", "TOO_LATE_TO_CANCEL", "ORDER_CLOSED"],
    refreshes: true,
  },
  (viewer, { number, reason }) => cancelOrder(viewer, number, reason),
);

export const changeAddress = defineOperation(
  {
    name: "orders.changeAddress",
    permission: "order:readdress",
    input: changeAddressSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "PHONE_INVALID",
      "REGION_UNKNOWN",
      "OTHER_PROVINCE",
      "TOO_LATE_TO_READDRESS",
    ],
    refreshes: true,
  },
  orders.changeAddress,
);

export const askOrderCode = defineOperation(
  {
    name: "orders.askOrderCode",
    permission: "order:find",
    input: findOrderSchema,
    output: codeAnswerSchema,
    refusals: ["WORK_FIRST", ...codeRefusals],
  },
  async (_viewer, input) =>
    requestOrderCode({
      ...input,
      browserHash: await ensureBrowserToken(),
      ...strangerOf(await sentHeaders()),
    }),
);

export const openOrder = defineOperation(
  {
    name: "orders.openOrder",
    permission: "order:find",
    input: openOrderSchema,
    output: z.object({ number: z.string() }),
    refusals: ["NOT_FOUND", "PHONE_INVALID", "CODE_WRONG", "CODE_SPENT", "CODE_GONE"],
  },
  async (_viewer, { number, phone, code }) => {
    const browserHash = await ensureBrowserToken();
    const passHash = await rememberPass();
    return openOrderWithCode({ number, phone, code, browserHash, passHash });
  },
);

export const openLink = defineOperation(
  {
    name: "orders.openLink",
    permission: "order:pay",
    input: openLinkSchema,
    output: z.object({ group: z.string() }),
    refusals: ["NOT_FOUND", "LINK_OVER", "RETURNS_NOT_AGREED"],
    refreshes: "refused",
  },
  async (viewer, input) => orders.openLink(viewer, { ...input, passHash: await rememberPass() }),
);

export const withdrawTaken = defineOperation(
  {
    name: "orders.withdrawTaken",
    permission: "order:take",
    input: takenSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "PAYMENT_PROCESSING", "ORDER_CLOSED"],
    refreshes: true,
  },
  (viewer, { group }) => orders.withdrawTaken(viewer, group),
);
