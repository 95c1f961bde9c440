"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { clientAddress, defineAction } from "@/lib/platform/action";
import { ensureBrowserToken, rememberPass } from "@/lib/platform/auth";
import { cancelSchema, findOrderSchema, numberSchema, openOrderSchema } from "./forms";
import { cancelOrder, openOrderWithCode, receiveOrder, requestOrderCode } from "./mutations";

export const confirmReceipt = defineAction(
  { permission: "order:receive", input: numberSchema },
  async (viewer, { number }) => {
    const result = await receiveOrder(viewer, number);
    refresh();
    return result;
  },
);

export const cancelMyOrder = defineAction(
  { permission: "order:cancel", input: cancelSchema },
  async (viewer, { number, reason }) => {
    const result = await cancelOrder(viewer, number, reason);
    refresh();
    return result;
  },
);

export const askOrderCode = defineAction(
  { permission: "order:find", input: findOrderSchema },
  async (_viewer, input) =>
    requestOrderCode({
      ...input,
      browserHash: await ensureBrowserToken(),
      address: clientAddress(await headers()),
    }),
);

export const openOrder = defineAction(
  { permission: "order:find", input: openOrderSchema },
  async (_viewer, { number, phone, code }) => {
    const browserHash = await ensureBrowserToken();
    const passHash = await rememberPass();
    return openOrderWithCode({ number, phone, code, browserHash, passHash });
  },
);
